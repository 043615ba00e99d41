package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chalkgrad.engine.activation.Activations;
import chalkgrad.engine.loss.ClassWeights;
import chalkgrad.engine.loss.Penalty;
import chalkgrad.engine.matrix.KernelChoice;
import chalkgrad.engine.matrix.KernelWarmUp;
import chalkgrad.engine.optimizer.Clipping;
import chalkgrad.engine.optimizer.MaxNorm;
import chalkgrad.engine.optimizer.Optimizers;
import chalkgrad.engine.schedule.Schedules;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Training makes no garbage, so nothing stutters. */
class AllocationTest {
  private static final boolean WARM =
      KernelWarmUp.isPossible() && new KernelWarmUp(System::nanoTime).run(30_000_000_000L);

  private static long allocatedBy(Runnable work) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    assumeTrue(threads.isThreadAllocatedMemorySupported());
    long before = threads.getCurrentThreadAllocatedBytes();
    work.run();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  private static void steps(TrainingRun run, int count) {
    for (int i = 0; i < count; i++) {
      run.step();
    }
  }

  static Stream<ExperimentSpec> everyOptimizerAndActivation() {
    ExperimentSpec spec = Specs.points("moons", 5_000, 1, 8, 8);
    Stream<ExperimentSpec> optimizers =
        Optimizers.all().stream()
            .map(o ->
                Specs.with(spec, t -> t.withOptimizer(o).withPenalty(new Penalty(1e-6, 1e-6))));
    Stream<ExperimentSpec> activations =
        Activations.hidden().stream()
            .map(f ->
                spec.withNetwork(spec.network().withReplaced(0, Specs.tanh(8).withActivation(f))));
    Stream<ExperimentSpec> clippings =
        Stream.of(Clipping.byNorm(1e-3), Clipping.byValue(1e-3))
            .map(c -> Specs.with(spec, t -> t.withClipping(c)));
    Stream<ExperimentSpec> schedules =
        Schedules.all().stream()
            .map(s ->
                Specs.with(
                    spec,
                    t ->
                        t.withSchedule(s)
                            .withMaxNorm(new MaxNorm(0.5))
                            .withClassWeights(ClassWeights.BALANCED)));
    return Stream.of(optimizers, activations, clippings, schedules).flatMap(each -> each);
  }

  /** 3,000 training rows one by one: no epoch ends while it is measured. */
  @ParameterizedTest
  @MethodSource("everyOptimizerAndActivation")
  void stepsAllocateNothing(ExperimentSpec spec) {
    TrainingRun run = new TrainingRun(spec);
    steps(run, 900);
    long bytes = allocatedBy(() -> steps(run, 2_000));
    assertEquals(2_900, run.steps());
    assertEquals(0, run.epochs());
    assertTrue(bytes <= 4 * 2_000, bytes + " bytes in 2,000 steps");
  }

  /** Vectors are objects until they are compiled: nobody uses them before. */
  @ParameterizedTest
  @MethodSource("everyOptimizerAndActivation")
  void stepsOnVectorsAllocateNothingOnceTheyAreWarm(ExperimentSpec spec) {
    assumeTrue(KernelWarmUp.isPossible());
    assumeTrue(WARM, "the vectors are not faster here");
    var choice = new KernelChoice();
    choice.takeVectors();
    TrainingRun run = new TrainingRun(spec, Prepared.of(spec), null, choice);
    steps(run, 900);
    long bytes = allocatedBy(() -> steps(run, 2_000));
    assertTrue(bytes <= 4 * 2_000, bytes + " bytes in 2,000 steps");
  }

  /**
   * Eight batches an epoch, the last one short, parts of several blocks: the scores and little else
   * are made.
   */
  @Test
  void epochsAllocateLittle() {
    TrainingRun run = new TrainingRun(Specs.points("moons", 390, 32, 8, 8));
    steps(run, 2_000);
    long epochs = run.epochs();
    long bytes = allocatedBy(() -> steps(run, 2_000));
    long each = bytes / (run.epochs() - epochs);
    assertTrue(each <= 1_000, each + " bytes an epoch");
  }
}
