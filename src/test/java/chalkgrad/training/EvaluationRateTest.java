package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chalkgrad.data.Part;
import chalkgrad.data.generator.Generators;
import chalkgrad.data.split.SplitSettings;
import chalkgrad.training.evaluation.BinaryEvaluation;
import chalkgrad.training.evaluation.Evaluation;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/**
 * A hundred thousand rows are ranked several times a second while the network trains. Seconds are
 * those that the session's thread really had, so that other work on the machine cannot decide.
 */
class EvaluationRateTest {
  private static final int ROWS = 100_000;
  private static final double SECOND = 1e9;
  private static final double WARM_UP = 2 * SECOND;
  private static final double END = 4 * SECOND;
  private static final double WANTED_PER_SECOND = 5;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final CountDownLatch finished = new CountDownLatch(1);
  private final AtomicReference<TrainingSession> session = new AtomicReference<>();
  private Evaluation last;
  private int count;

  /** On the session's thread, at every frame. */
  private void count() {
    TrainingSession own = session.get();
    var frame = own == null ? null : own.takeFrame();
    double time = threads.getCurrentThreadCpuTime();
    if (frame == null || !frame.isPlaying() || time < WARM_UP || finished.getCount() == 0) {
      return;
    }
    if (time > END) {
      finished.countDown();
    } else if (frame.evaluation() != last) {
      last = frame.evaluation();
      count++;
    }
  }

  @Test
  void rocOfManyRowsFollowsTheTraining() throws InterruptedException {
    assumeTrue(threads.isCurrentThreadCpuTimeSupported());
    var source =
        new DataSource.Generated(Generators.byId("xor").defaults().withPoints(ROWS).withSeed(3));
    ExperimentSpec spec = Defaults.experiment().withSource(source);
    spec = spec.withData(spec.data().withSplit(new SplitSettings(0, 0)));
    try (var own = new TrainingSession(spec, this::count)) {
      session.set(own);
      own.look(ViewRequest.DEFAULT.withPart(Part.TRAIN));
      own.submit(new SessionCommand.Play());
      assertTrue(finished.await(3, TimeUnit.MINUTES), "the session stands still");
    }
    var evaluation = (BinaryEvaluation) last;
    assertEquals(ROWS, evaluation.rows());
    assertNotNull(evaluation.positive());
    double rate = count / ((END - WARM_UP) / SECOND);
    assertTrue(rate >= WANTED_PER_SECOND, "ROC curves a second: " + rate);
  }
}
