package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Passes through large networks are given up for a command, and nothing comes of it. */
class LongStepTest {
  private static final ExperimentSpec SPEC = Specs.points("moons", 60, 16, 150, 150);

  /** Throws when it has been asked so many times. */
  private static final class Impatience implements Runnable {
    private int patience = Integer.MAX_VALUE;
    private int asked;

    @Override
    public void run() {
      asked++;
      if (patience-- == 0) {
        throw new Interruption();
      }
    }
  }

  @Test
  void aStepThatWasGivenUpAnywhereIsDoneAgainInTheSameBits() {
    Impatience impatience = new Impatience();
    LiveExperiment live = new LiveExperiment(SPEC, impatience);
    TrainingRun alone = new TrainingRun(SPEC);
    int interruptions = 0;
    // Three epochs, given up after 0, 1, 2, … operations in turn: within steps, in the scores at
    // the start and at the ends of epochs.
    for (int patience = 0; live.run().epochs() < 3; patience = (patience + 1) % 60) {
      impatience.patience = patience;
      long before = live.run().steps();
      try {
        live.step();
      } catch (Interruption interruption) {
        interruptions++;
        assertTrue(live.run().steps() - before <= 1);
      }
    }
    impatience.patience = Integer.MAX_VALUE;
    live.evaluate();
    while (alone.epochs() < 3) {
      alone.step();
    }
    assertTrue(interruptions > 20, "given up " + interruptions + " times");
    assertEquals(alone.steps(), live.run().steps());
    assertEquals(alone.parameterHash(), live.run().parameterHash());
    assertEquals(alone.scores(), live.run().scores());
    assertEquals(4, live.history().view(-1).curves().values().iterator().next().x().length);
  }

  @Test
  void aSmallNetworkIsNotAskedAndAStateBetweenStepAndScoresIsWhole() {
    Impatience impatience = new Impatience();
    LiveExperiment small = new LiveExperiment(Specs.points("moons", 60, 16, 8, 8), impatience);
    small.step();
    assertEquals(0, impatience.asked);

    LiveExperiment live = new LiveExperiment(SPEC, impatience);
    live.evaluate();
    while (live.run().stepInEpoch() < live.run().stepsPerEpoch()) {
      // The last step of the epoch is given up in its scores.
      impatience.patience = live.run().stepInEpoch() == 2 ? 20 : Integer.MAX_VALUE;
      if (live.run().stepInEpoch() == 2) {
        assertThrows(Interruption.class, live::step);
      } else {
        live.step();
      }
    }
    impatience.patience = Integer.MAX_VALUE;
    TrainingRun other = new TrainingRun(SPEC);
    other.restore(live.run().state());
    assertEquals(0, other.epochs());
    live.step();
    other.step();
    assertEquals(1, other.epochs());
    assertEquals(live.run().scores(), other.scores());
    assertEquals(live.run().steps(), other.steps());
  }

  /**
   * While twelve layers of 512 train, a weight that is typed is on a frame before the next step has
   * changed it: a step takes much longer than the time after which a frame comes.
   */
  @Test
  @Timeout(120)
  void aCommandIsObeyedInTheMiddleOfALongStep() throws InterruptedException {
    int[] widths = new int[12];
    Arrays.fill(widths, 512);
    ExperimentSpec spec = Specs.points("moons", 100, 60, widths);
    try (SessionProbe probe = new SessionProbe(spec)) {
      probe.session().look(ViewRequest.NOTHING);
      probe.send(new SessionCommand.Play()).await(frame -> frame.isPlaying());
      ParameterAddress address = new ParameterAddress(3, 7, 11);
      probe.send(new SessionCommand.SetParameter(address, 0.625, SessionCommand.NO_GESTURE));
      var frame = probe.await(f -> f.commandsObeyed() == 2);
      assertTrue(frame.isPlaying());
      assertEquals(0.625, frame.network().layers().get(3).weight(7, 11));
      var paused = probe.send(new SessionCommand.Pause()).await(f -> !f.isPlaying());
      assertTrue(paused.step() <= frame.step() + 1);
    }
  }
}
