package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.engine.optimizer.Clipping;
import chalkgrad.engine.optimizer.Sgd;
import org.junit.jupiter.api.Test;

/** Clipping as a part of training. */
class ClippedTrainingTest {
  private static ExperimentSpec with(ExperimentSpec spec, Clipping clipping) {
    return Specs.with(spec, training -> training.withClipping(clipping));
  }

  private static TrainingRun trained(ExperimentSpec spec, int epochs) {
    TrainingRun run = new TrainingRun(spec);
    for (int i = 0; i < epochs; i++) {
      run.stepEpoch();
    }
    return run;
  }

  @Test
  void aBoundThatIsNeverReachedChangesNoBit() {
    ExperimentSpec spec = Specs.points("moons", 100, 10, 4);
    String plain = trained(spec, 5).parameterHash();
    assertEquals(plain, trained(with(spec, Clipping.byNorm(1e9)), 5).parameterHash());
    assertEquals(plain, trained(with(spec, Clipping.byValue(1e9)), 5).parameterHash());
    assertNotEquals(plain, trained(with(spec, Clipping.byNorm(1e-3)), 5).parameterHash());
  }

  /** Plain descent moves by η times the gradient, so one step is at most η·c long. */
  @Test
  void aStepOfPlainDescentIsAtMostRateTimesBoundLong() {
    ExperimentSpec spec =
        Specs.with(
            Specs.points("moons", 100, 0, 4),
            t ->
                t.withOptimizer(new Sgd()).withLearningRate(2).withClipping(Clipping.byNorm(1e-2)));
    TrainingRun run = new TrainingRun(spec);
    double[] before = run.parameters().vector().clone();
    run.step();
    double squares = 0;
    for (int i = 0; i < before.length; i++) {
      double moved = run.parameters().vector()[i] - before[i];
      squares += moved * moved;
    }
    // The gradient is longer than the bound, or this would show nothing.
    assertEquals(2e-2, Math.sqrt(squares), 1e-14);
  }

  @Test
  void whatRunsAwayWithoutClippingLearnsWithIt() {
    ExperimentSpec wild =
        Specs.with(
            Specs.points("moons", 100, 0, 8),
            t -> t.withOptimizer(new Sgd()).withLearningRate(1e12));
    assertInstanceOf(SessionState.Diverged.class, trained(wild, 50).outcome());
    TrainingRun clipped = trained(with(wild, Clipping.byNorm(1e-13)), 50);
    assertFalse(clipped.isOver());
    assertEquals(50, clipped.epochs());
  }

  @Test
  void itIsALiveEditThatIsNamed() {
    ExperimentSpec before = Specs.points("moons", 100, 10, 4);
    ExperimentSpec after = with(before, Clipping.byNorm(0.5));
    assertEquals(EditKind.LIVE, EditKind.between(before, after));
    EditSummary summary = EditSummary.between(before, after);
    assertEquals("clipping-norm", summary.key());
    assertEquals("0.5", summary.arguments().getFirst());
    TrainingRun run = trained(before, 2);
    run.adopt(after);
    run.stepEpoch();
    assertTrue(run.epochs() == 3 && run.spec().equals(after));
  }
}
