package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.Part;
import chalkgrad.data.generator.Generators;
import chalkgrad.data.split.SplitSettings;
import chalkgrad.training.evaluation.BinaryEvaluation;
import org.junit.jupiter.api.Test;

/** A hundred thousand rows are ranked several times a second while the network trains. */
class EvaluationRateTest {
  private static final int ROWS = 100_000;
  private static final double WANTED_PER_SECOND = 5;

  /** Other work on the machine must not fail the test: one good second of several is enough. */
  private static final int SECONDS = 30;

  @Test
  void rocOfManyRowsFollowsTheTraining() throws InterruptedException {
    var source =
        new DataSource.Generated(Generators.byId("xor").defaults().withPoints(ROWS).withSeed(3));
    ExperimentSpec spec = Defaults.experiment().withSource(source);
    spec = spec.withData(spec.data().withSplit(new SplitSettings(0, 0)));
    try (var probe = new SessionProbe(spec)) {
      probe.session().look(ViewRequest.DEFAULT.withPart(Part.TRAIN));
      probe.send(new SessionCommand.Play());
      int best = 0;
      for (int second = 0; second < SECONDS && best < WANTED_PER_SECOND; second++) {
        best = Math.max(best, evaluationsOfASecond(probe));
      }
      assertTrue(best >= WANTED_PER_SECOND, "at most " + best + " ROC curves in a second");
    }
  }

  private static int evaluationsOfASecond(SessionProbe probe) throws InterruptedException {
    long end = System.nanoTime() + 1_000_000_000;
    long[] last = {-1};
    int count = 0;
    while (System.nanoTime() < end) {
      var frame = probe.await(f -> f.evaluation() != null && f.isPlaying() && f.step() > last[0]);
      var evaluation = (BinaryEvaluation) frame.evaluation();
      if (evaluation.step() > last[0]) {
        assertTrue(evaluation.positive().roc().positives() > ROWS / 3);
        assertTrue(evaluation.rows() == ROWS && evaluation.positive().roc().size() > 1);
        last[0] = evaluation.step();
        count++;
      }
    }
    return count;
  }
}
