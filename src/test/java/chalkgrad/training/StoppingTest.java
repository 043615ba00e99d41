package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.Part;
import chalkgrad.data.split.SplitSettings;
import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.activation.Relu;
import chalkgrad.engine.activation.Tanh;
import chalkgrad.engine.init.Initializers;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.training.SessionState.Diverged;
import chalkgrad.training.SessionState.Finished;
import chalkgrad.training.SessionState.Quantity;
import chalkgrad.training.SessionState.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How a training ends. */
class StoppingTest {
  private static ExperimentSpec overfitting() {
    ExperimentSpec spec = Specs.points("moons", 60, 8, 8, 8);
    var noisy = ((DataSource.Generated) spec.data().source()).settings().withNoise(0.5);
    return Specs.with(
        spec.withData(spec.data().withSource(new DataSource.Generated(noisy))),
        t -> t.withLearningRate(0.05));
  }

  private static ExperimentSpec stopping(ExperimentSpec spec, StoppingSpec stopping) {
    return Specs.with(spec, t -> t.withStopping(stopping));
  }

  @Test
  void patienceReturnsToTheBestEpoch() {
    TrainingRun run = new TrainingRun(stopping(overfitting(), StoppingSpec.NEVER.withPatience(12)));
    List<String> hashes = new ArrayList<>(List.of(run.parameterHash()));
    List<Double> losses = new ArrayList<>(List.of(Double.POSITIVE_INFINITY));
    TrainingRun shadow = new TrainingRun(overfitting());
    while (!run.isOver()) {
      run.stepEpoch();
      shadow.stepEpoch();
      hashes.add(shadow.parameterHash());
      losses.add(shadow.scores().get(Part.VALIDATION).loss());
      assertTrue(run.epochs() < 1_000);
    }
    assertEquals(new Finished(Reason.PATIENCE), run.outcome());
    int best =
        IntStream.range(0, losses.size())
            .boxed()
            .min(Comparator.comparing(losses::get))
            .orElseThrow();
    assertEquals(best, run.bestEpoch());
    assertEquals(best + 12, run.epochs());
    assertEquals(hashes.get(best), run.parameterHash());
    assertEquals(losses.get(best), run.scores().get(Part.VALIDATION).loss());
  }

  @Test
  void patienceGoesOnAfterTheStateIsRestored() {
    ExperimentSpec spec = stopping(overfitting(), StoppingSpec.NEVER.withPatience(12));
    TrainingRun run = new TrainingRun(spec);
    run.stepEpoch();
    run.stepEpoch();
    RunState saved = run.state();
    TrainingRun again = new TrainingRun(spec);
    again.restore(saved);
    for (TrainingRun each : List.of(run, again)) {
      while (!each.isOver()) {
        each.step();
      }
    }
    assertEquals(run.epochs(), again.epochs());
    assertEquals(run.parameterHash(), again.parameterHash());
    run.restore(saved);
    assertFalse(run.isOver(), "a state before the end can go on");
  }

  /** Otherwise each epoch after the end would be the last one again. */
  @Test
  void anEditAfterTheEndGetsThePatienceAnew() {
    ExperimentSpec spec = stopping(overfitting(), StoppingSpec.NEVER.withPatience(12));
    TrainingRun run = new TrainingRun(spec);
    while (!run.isOver()) {
      run.step();
    }
    long end = run.epochs();
    long best = run.bestEpoch();
    run.adopt(Specs.with(spec, t -> t.withLearningRate(1e-12)));
    TrainingRun copy = new TrainingRun(run.spec());
    copy.restore(run.state());
    for (TrainingRun each : List.of(run, copy)) {
      while (!each.isOver()) {
        each.step();
      }
      assertEquals(Math.max(end, each.bestEpoch()) + 12, each.epochs());
      assertTrue(each.bestEpoch() >= best);
    }
  }

  @Test
  void patienceNeedsValidationRows() {
    ExperimentSpec spec = overfitting();
    spec = spec.withData(spec.data().withSplit(new SplitSettings(0, 0.2)));
    TrainingRun run = new TrainingRun(stopping(spec, StoppingSpec.NEVER.withPatience(1)));
    for (int i = 0; i < 30; i++) {
      run.stepEpoch();
    }
    assertFalse(run.isOver());
    assertEquals(-1, run.bestEpoch());
  }

  /** An improvement by 1000 is never reached: the first epoch sets the mark, three more pass. */
  @Test
  void toleranceCountsEpochsWithoutImprovement() {
    TrainingRun run =
        new TrainingRun(stopping(overfitting(), StoppingSpec.NEVER.withTolerance(1_000, 3)));
    while (!run.isOver()) {
      run.step();
    }
    assertEquals(new Finished(Reason.TOLERANCE), run.outcome());
    assertEquals(4, run.epochs());
  }

  @Test
  void maxEpochsEndsTheRunAndNothingMovesAfterwards() {
    TrainingRun run = new TrainingRun(stopping(overfitting(), StoppingSpec.NEVER.withMaxEpochs(7)));
    for (int i = 0; i < 1_000; i++) {
      run.step();
    }
    assertEquals(new Finished(Reason.MAX_EPOCHS), run.outcome());
    assertEquals(7, run.epochs());
    assertEquals(7L * run.stepsPerEpoch(), run.steps());
    String end = run.parameterHash();
    run.stepEpoch();
    assertEquals(end, run.parameterHash());
    run.adopt(stopping(run.spec(), StoppingSpec.NEVER.withMaxEpochs(9)));
    run.stepEpoch();
    assertEquals(8, run.epochs());
    assertFalse(run.isOver());
  }

  private static Diverged diverged(TrainingRun run) {
    for (int i = 0; i < 10_000 && !run.isOver(); i++) {
      run.step();
    }
    Diverged end = assertInstanceOf(Diverged.class, run.outcome());
    long steps = run.steps();
    run.step();
    run.stepEpoch();
    assertEquals(steps, run.steps(), "nothing moves afterwards");
    return end;
  }

  /** One update with a rate of 10¹² makes logits of about 10¹¹, and a wrong one costs as much. */
  @Test
  void hugeRateRunsIntoTheBoundOfTheLoss() {
    double[] x = {-1, 2, 1};
    ExperimentSpec spec =
        Specs.table(x, 1, new double[] {0, 1, 0}).withTraining(Specs.plain(1e12, 0));
    TrainingRun run = new TrainingRun(spec);
    Diverged end = diverged(run);
    assertEquals(Quantity.LOSS, end.quantity());
    assertEquals(1, end.layer());
    assertEquals(
        2, end.step(), "the first update throws the weights out, the second forward pass sees it");
    assertEquals(1, run.steps());
    assertTrue(end.value() > TrainingRun.LOSS_BOUND && Double.isFinite(end.value()));
  }

  /** Two layers on inputs of 100, all weights 0 until a test sets some. */
  private static TrainingRun hundreds(Activation activation, double rate) {
    var zeros = Initializers.of("zeros");
    ExperimentSpec spec = Specs.table(new double[] {100, 100}, 1, new double[] {0, 0});
    LayerSpec hidden = new LayerSpec.Dense(1, activation, zeros);
    return new TrainingRun(
        spec.withNetwork(spec.network().withHidden(List.of(hidden)))
            .withTraining(Specs.plain(rate, 0)));
  }

  /** z = 100 · 10³⁰⁷ has no double. */
  @Test
  void preActivationIsNamed() {
    TrainingRun run = hundreds(new Relu(), 0.1);
    run.parameters().weights(0).set(0, 0, 1e307);
    assertEquals(
        new Diverged(1, 1, Quantity.PRE_ACTIVATION, Double.POSITIVE_INFINITY), diverged(run));
    run = hundreds(new Relu(), 0.1);
    run.parameters().biases(1).set(0, 0, Double.NaN);
    Diverged end = diverged(run);
    assertEquals(2, end.layer());
    assertTrue(Double.isNaN(end.value()));
  }

  /**
   * tanh makes 1 of an infinite z, and the loss stays finite; the run has diverged all the same.
   */
  @Test
  void anInfinitePreActivationIsNotHiddenByAnActivationThatSaturates() {
    TrainingRun run = hundreds(new Tanh(), 0.1);
    run.parameters().weights(0).set(0, 0, -1e307);
    assertEquals(
        new Diverged(1, 1, Quantity.PRE_ACTIVATION, Double.NEGATIVE_INFINITY), diverged(run));
    assertEquals(0, run.steps());
    // max(z, 0) hides it as well.
    run = hundreds(new Relu(), 0.1);
    run.parameters().weights(0).set(0, 0, -1e307);
    assertEquals(
        new Diverged(1, 1, Quantity.PRE_ACTIVATION, Double.NEGATIVE_INFINITY), diverged(run));
  }

  /**
   * a = tanh 0 = 0 and p = ½, so δ = ½ · 10³⁰⁷ in the hidden layer, and times 100 it is too large.
   */
  @Test
  void gradientIsNamed() {
    TrainingRun run = hundreds(new Tanh(), 0.1);
    run.parameters().weights(1).set(0, 0, 1e307);
    assertEquals(new Diverged(1, 1, Quantity.GRADIENT, Double.POSITIVE_INFINITY), diverged(run));
    assertEquals(0, run.steps());
    assertEquals(0, run.parameters().weights(0).get(0, 0), "the update is not made");
  }

  /** p = ½ and w = 1 send δ = ½ back; ∂C/∂W = 100 · ½, and 10³⁰⁸ times that is too large. */
  @Test
  void weightIsNamed() {
    TrainingRun run = hundreds(new Tanh(), 1e308);
    Matrix w = run.parameters().weights(1);
    w.set(0, 0, 1);
    assertEquals(new Diverged(1, 1, Quantity.WEIGHT, Double.NEGATIVE_INFINITY), diverged(run));
  }
}
