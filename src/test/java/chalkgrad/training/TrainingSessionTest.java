package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.Part;
import chalkgrad.data.generator.Generators;
import chalkgrad.engine.activation.Relu;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.engine.optimizer.Sgd;
import chalkgrad.training.SessionState.Diverged;
import chalkgrad.training.SessionState.Finished;
import chalkgrad.training.SessionState.Reason;
import chalkgrad.training.evaluation.BinaryEvaluation;
import chalkgrad.training.frame.NetworkView;
import chalkgrad.training.frame.Surface;
import chalkgrad.training.frame.TrainingFrame;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TrainingSessionTest {
  private static final ExperimentSpec SPEC = Defaults.experiment();

  private static ExperimentSpec upTo(long epochs) {
    return SPEC.withTraining(
        SPEC.training().withStopping(StoppingSpec.NEVER.withMaxEpochs(epochs)));
  }

  private static ExperimentSpec on(String generator) {
    return SPEC.withSource(new DataSource.Generated(Generators.byId(generator).defaults()));
  }

  @Test
  void opensPausedWithEveryPicture() throws InterruptedException {
    try (SessionProbe probe = new SessionProbe(SPEC)) {
      TrainingFrame frame = probe.awaitRest();
      assertEquals(0, frame.step());
      assertInstanceOf(SessionState.Paused.class, frame.state());
      assertInstanceOf(Surface.Probability.class, frame.surface());
      assertEquals(4, frame.maps().values().length);
      assertNotNull(assertInstanceOf(BinaryEvaluation.class, frame.evaluation()).positive());
      assertEquals(Part.TEST, frame.evaluation().part());
      assertEquals(25, frame.network().parameters());
    }
  }

  @Test
  void endsInTheBitsOfTheSameRunWithoutASessionPausedOrNot() throws InterruptedException {
    TrainingRun alone = new TrainingRun(upTo(40));
    while (!alone.isOver()) {
      alone.step();
    }
    try (SessionProbe probe = new SessionProbe(upTo(40))) {
      for (int i = 0; i < 5; i++) {
        probe
            .send(new SessionCommand.StepBatch())
            .await(frame -> !frame.isPlaying() && frame.step() > 0);
        probe.send(new SessionCommand.StepEpoch());
        probe.send(new SessionCommand.Play()).send(new SessionCommand.Pause());
      }
      TrainingFrame end =
          probe.send(new SessionCommand.Play()).await(f -> f.state() instanceof Finished);
      assertEquals(new Finished(Reason.MAX_EPOCHS), end.state());
      assertEquals(40, end.epoch());
      assertEquals(alone.parameterHash(), ParameterHash.of(end.network()));
    }
  }

  @Test
  void resetGoesBackToTheSameStart() throws InterruptedException {
    try (SessionProbe probe = new SessionProbe(SPEC)) {
      TrainingFrame start = probe.awaitRest();
      probe.send(new SessionCommand.StepEpoch()).await(frame -> frame.epoch() == 1);
      TrainingFrame again =
          probe.send(new SessionCommand.Reset()).await(frame -> frame.step() == 0);
      assertEquals(ParameterHash.of(start.network()), ParameterHash.of(again.network()));
      assertEquals(1, again.history().curves().values().iterator().next().size());
    }
  }

  @Test
  void aNewSeedIsAnotherStart() throws InterruptedException {
    try (SessionProbe probe = new SessionProbe(SPEC)) {
      TrainingFrame start = probe.awaitRest();
      ExperimentSpec reseeded = SPEC.withTraining(SPEC.training().withSeed(43));
      TrainingFrame other =
          probe
              .send(new SessionCommand.Edit(reseeded))
              .await(frame -> frame.spec().equals(reseeded));
      assertNotEquals(ParameterHash.of(start.network()), ParameterHash.of(other.network()));
    }
  }

  @Test
  void addingANeuronAndALayerKeepsTheWeightsThatFit() throws InterruptedException {
    try (SessionProbe probe = new SessionProbe(SPEC)) {
      probe.send(new SessionCommand.StepEpoch());
      TrainingFrame before = probe.await(frame -> frame.epoch() == 1 && !frame.isPlaying());
      NetworkSpec wider =
          SPEC.network().withReplaced(0, SPEC.network().hidden().get(0).withUnits(5));
      probe.send(new SessionCommand.Edit(SPEC.withNetwork(wider)));
      TrainingFrame after = probe.await(frame -> frame.network().layers().get(0).units() == 5);
      NetworkView.Layer old = before.network().layers().get(0);
      NetworkView.Layer young = after.network().layers().get(0);
      for (int i = 0; i < 2; i++) {
        for (int j = 0; j < 4; j++) {
          assertEquals(old.weight(i, j), young.weight(i, j));
        }
      }
      assertEquals(1, after.epoch());
      LayerSpec extra = Defaults.layer(3).withActivation(new Relu());
      probe.send(new SessionCommand.Edit(SPEC.withNetwork(wider.withInserted(2, extra))));
      TrainingFrame deeper = probe.await(frame -> frame.network().layers().size() == 4);
      assertArrayEquals(young.weights(), deeper.network().layers().get(0).weights());
      assertArrayEquals(
          after.network().layers().get(1).weights(), deeper.network().layers().get(1).weights());
    }
  }

  @Test
  void liveEditsKeepTheParameters() throws InterruptedException {
    try (SessionProbe probe = new SessionProbe(SPEC)) {
      probe.send(new SessionCommand.StepEpoch());
      TrainingFrame before = probe.await(frame -> frame.epoch() == 1 && !frame.isPlaying());
      ExperimentSpec edited =
          SPEC.withThreshold(0.9)
              .withTraining(
                  SPEC.training().withOptimizer(new Sgd()).withLearningRate(0.5).withBatchSize(7));
      TrainingFrame after =
          probe.send(new SessionCommand.Edit(edited)).await(f -> f.spec().equals(edited));
      assertEquals(ParameterHash.of(before.network()), ParameterHash.of(after.network()));
      assertNotEquals(
          before.scores().get(Part.TRAIN).score(), after.scores().get(Part.TRAIN).score());
    }
  }

  @Test
  void divergenceNamesStepLayerAndQuantity() throws InterruptedException {
    ExperimentSpec wild =
        on("plane")
            .withTraining(on("plane").training().withOptimizer(new Sgd()).withLearningRate(1e6));
    ExperimentSpec wildLinear = wild.withNetwork(wild.network().withHidden(List.of()));
    try (SessionProbe probe = new SessionProbe(wildLinear)) {
      TrainingFrame frame =
          probe.send(new SessionCommand.Play()).await(f -> f.state() instanceof Diverged);
      Diverged diverged = (Diverged) frame.state();
      assertEquals(1, diverged.layer());
      assertTrue(diverged.step() >= 1 && diverged.step() < 20, () -> "at " + diverged);
      assertTrue(!(Math.abs(diverged.value()) <= TrainingRun.LOSS_BOUND), () -> "at " + diverged);
    }
  }

  @Test
  void everyGeneratorCanBeSwitchedToWhilePlaying() throws InterruptedException {
    try (SessionProbe probe = new SessionProbe(SPEC)) {
      probe.send(new SessionCommand.Play());
      ExperimentSpec spec = SPEC;
      for (var generator : Generators.all()) {
        spec = spec.withSource(new DataSource.Generated(generator.defaults()));
        ExperimentSpec next = spec;
        TrainingFrame frame =
            probe
                .send(new SessionCommand.Edit(next))
                .await(f ->
                    f.spec().equals(next)
                        && f.step() > 0
                        && f.surface() != null
                        && f.predictions() != null);
        assertTrue(
            frame.isPlaying() || frame.state() instanceof Diverged,
            () -> generator.id() + ": " + frame.state());
        boolean curve = frame.plot().isCurve();
        assertEquals(curve, frame.surface() instanceof Surface.Curve, generator.id());
      }
    }
  }

  @Test
  void anImpossibleEditIsReportedAndTheRunGoesOn() throws InterruptedException {
    try (SessionProbe probe = new SessionProbe(SPEC)) {
      probe.awaitRest();
      ExperimentSpec broken = SPEC.withInput(SPEC.input().withFeatures(List.of("x1", "x9")));
      TrainingFrame failed =
          probe
              .send(new SessionCommand.Edit(broken))
              .await(f -> f.state() instanceof SessionState.Failed);
      assertTrue(((SessionState.Failed) failed.state()).message().contains("x9"));
      assertTrue(((SessionState.Failed) failed.state()).mendable());
      TrainingFrame after = probe.send(new SessionCommand.StepEpoch()).await(f -> f.epoch() == 1);
      assertEquals(SPEC, after.spec());
    }
  }

  /** Whatever is thrown, even an error: the thread lives on, and the run stands where it stood. */
  @Test
  void aMistakeOfTheProgramLosesNothing() throws InterruptedException {
    try (SessionProbe probe = new SessionProbe(SPEC)) {
      TrainingFrame before =
          probe
              .send(new SessionCommand.StepEpoch())
              .await(f -> f.epoch() == 1 && !f.isPlaying() && f.surface() != null);
      for (int i = 0; i < 3; i++) {
        TrainingFrame failed =
            probe
                .send(
                    new SessionCommand.Capture(run -> {
                      throw new AssertionError("a mistake");
                    }))
                .await(f -> f.state() instanceof SessionState.Failed);
        SessionState.Failed failure = (SessionState.Failed) failed.state();
        assertTrue(!failure.mendable() && failure.message().contains("AssertionError"));
        assertTrue(failure.message().contains("at chalkgrad.training"), failure.message());
        assertEquals(ParameterHash.of(before.network()), ParameterHash.of(failed.network()));
      }
      TrainingFrame after =
          probe
              .send(new SessionCommand.StepEpoch())
              .await(f -> f.epoch() == 2 && f.state() instanceof SessionState.Paused);
      TrainingRun alone = new TrainingRun(SPEC);
      alone.stepEpoch();
      alone.stepEpoch();
      assertEquals(alone.parameterHash(), ParameterHash.of(after.network()));
    }
  }

  @Test
  void whatNobodyLooksAtIsNotComputed() throws InterruptedException {
    try (SessionProbe probe = new SessionProbe(SPEC)) {
      probe.awaitRest();
      probe.session().look(ViewRequest.NOTHING.withBoundarySize(64));
      TrainingFrame frame = probe.await(f -> ((Surface.Probability) f.surface()).size() == 64);
      assertEquals(64 * 64, ((Surface.Probability) frame.surface()).p().length);
    }
  }

  @Test
  void aSlowSpeedIsKept() throws InterruptedException {
    try (SessionProbe probe = new SessionProbe(SPEC)) {
      probe.send(new SessionCommand.Speed(0.001)).send(new SessionCommand.Play());
      TrainingFrame frame = probe.await(TrainingFrame::isPlaying);
      assertTrue(frame.step() <= 1, () -> "already at step " + frame.step());
    }
  }

  @Test
  void historiesKeepExtremesInBoundedRoom() {
    ThinnedSeries series = new ThinnedSeries();
    int epochs = 300_000;
    for (int i = 0; i < epochs; i++) {
      series.add(i, i == 12_345 ? 1e6 : i == 54_321 ? -1e6 : Math.abs(i % 7 - 3));
    }
    double[] x = series.curve().x();
    double[] y = series.curve().y();
    assertTrue(x.length < 4100, () -> x.length + " points");
    assertEquals(0, x[0]);
    assertEquals(epochs - 1, x[x.length - 1]);
    assertEquals(1e6, Arrays.stream(y).max().orElseThrow());
    assertEquals(-1e6, Arrays.stream(y).min().orElseThrow());
    for (int i = 1; i < x.length; i++) {
      assertTrue(x[i] > x[i - 1]);
    }
    for (int i = 0; i < x.length; i++) {
      double expected = x[i] == 12_345 ? 1e6 : x[i] == 54_321 ? -1e6 : Math.abs((int) x[i] % 7 - 3);
      assertEquals(expected, y[i]);
    }
  }
}
