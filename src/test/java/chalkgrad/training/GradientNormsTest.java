package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.Part;
import chalkgrad.engine.activation.Relu;
import chalkgrad.engine.optimizer.Sgd;
import chalkgrad.training.frame.GradientHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class GradientNormsTest {
  /** Four steps an epoch. */
  private static final ExperimentSpec SPEC = Specs.points("moons", 100, 16, 3, 4);

  private static GradientHistory view(LiveExperiment live) {
    return live.history().gradients().view(live.run());
  }

  private static void steps(LiveExperiment live, int count) {
    for (int i = 0; i < count; i++) {
      live.step();
    }
  }

  /**
   * The network of {@link DiagnosticsTest#byHand}: with both rows in a batch, ∂C/∂W⁽²⁾ = (δ₁, 0),
   * ∂C/∂b⁽²⁾ = (δ₁ + δ₂)/2, ∂C/∂W⁽¹⁾ = (δ₁ 0; 2δ₁ 0), ∂C/∂b⁽¹⁾ = (δ₁, 0). Numbers by Python 3.12:
   * √(δ₁² + (δ₁ + δ₂)²/4) and δ₁√6.
   */
  @Test
  void aStepByHand() {
    LiveExperiment live = new LiveExperiment(DiagnosticsTest.byHand());
    DiagnosticsTest.setByHand(live.run().parameters());
    live.step();
    GradientHistory history = view(live);
    assertArrayEquals(new double[] {1}, history.layers().get(0).mean().x());
    assertEquals(0.11616918989098532, history.layers().get(0).mean().last(), 1e-15);
    assertEquals(0.12048443040244934, history.layers().get(1).mean().last(), 1e-15);
  }

  /** Of the loss over all training rows, by central differences. */
  @Test
  void theLengthIsThatOfTheNumericalGradient() {
    ExperimentSpec spec = Specs.with(SPEC, training -> training.withBatchSize(0));
    TrainingRun probe = new TrainingRun(spec);
    double[] theta = probe.parameters().vector();
    double[] squares = new double[3];
    for (int i = 0; i < theta.length; i++) {
      double slope = (loss(probe, i, 1e-5) - loss(probe, i, -1e-5)) / 2e-5;
      // 2·3 + 3 numbers, then 3·4 + 4, then 4 + 1.
      squares[i < 9 ? 0 : i < 25 ? 1 : 2] += slope * slope;
    }
    LiveExperiment live = new LiveExperiment(spec);
    live.step();
    for (int l = 0; l < 3; l++) {
      assertEquals(Math.sqrt(squares[l]), view(live).layers().get(l).mean().last(), 1e-9);
    }
  }

  private static double loss(TrainingRun run, int i, double step) {
    double before = run.parameters().vector()[i];
    run.parameters().vector()[i] = before + step;
    run.refreshScores();
    double loss = run.scores().get(Part.TRAIN).loss();
    run.parameters().vector()[i] = before;
    return loss;
  }

  @Test
  void anEpochIsTheMeanAndTheLargestOfItsSteps() {
    LiveExperiment live = new LiveExperiment(SPEC);
    double sum = 0;
    double largest = 0;
    for (int i = 1; i <= 4; i++) {
      live.step();
      double[] gradient = live.run().gradient().vector();
      double norm = VectorLength.of(gradient, 9, 25);
      sum += norm;
      largest = Math.max(largest, norm);
      GradientHistory.Layer layer = view(live).layers().get(1);
      assertArrayEquals(new double[] {i / 4.0}, layer.mean().x());
      assertEquals(sum / i, layer.mean().last(), 1e-15);
      assertEquals(largest, layer.largest().last());
    }
    steps(live, 6);
    assertArrayEquals(new double[] {1, 2, 2.5}, view(live).layers().get(1).mean().x());
  }

  @Test
  void curvesGoOnThroughEdits() {
    LiveExperiment live = new LiveExperiment(SPEC);
    steps(live, 10);
    double[] before = view(live).layers().get(1).mean().y();
    live.edit(SPEC.withNetwork(SPEC.network().withInserted(1, Specs.tanh(2))), 0);
    GradientHistory edited = view(live);
    assertEquals(4, edited.layers().size());
    assertEquals(0, edited.layers().get(1).mean().size());
    assertArrayEquals(before, edited.layers().get(2).mean().y());
    steps(live, 2);
    assertEquals(3, view(live).layers().get(2).mean().size());
    assertEquals(1, view(live).layers().get(1).mean().size());
    live.edit(SPEC.withNetwork(SPEC.network().withRemoved(0)), 0);
    steps(live, 6);
    live.undo();
    GradientHistory back = view(live);
    assertEquals(3, back.layers().get(0).mean().size(), "as long as it was there");
    assertEquals(5, back.layers().get(2).mean().size(), "it was there all the time");
  }

  /** Also in the middle of an epoch, and in a run that an edit had ended. */
  @Test
  void undoingBringsTheCurvesBack() {
    LiveExperiment alone = new LiveExperiment(SPEC);
    LiveExperiment edited = new LiveExperiment(SPEC);
    steps(alone, 10);
    steps(edited, 10);
    edited.edit(SPEC.withNetwork(SPEC.network().withRemoved(0)), 0);
    edited.undo();
    edited.edit(Specs.with(SPEC, training -> training.withSeed(9)), 0);
    steps(edited, 7);
    assertNotEquals(
        view(alone).layers().get(0).mean().y()[0], view(edited).layers().get(0).mean().y()[0]);
    edited.undo();
    steps(alone, 5);
    steps(edited, 5);
    for (int l = 0; l < 3; l++) {
      assertArrayEquals(
          view(alone).layers().get(l).mean().y(), view(edited).layers().get(l).mean().y());
      assertArrayEquals(
          view(alone).layers().get(l).largest().y(), view(edited).layers().get(l).largest().y());
    }
  }

  /** A step that was given up, or scores that were, leave no trace. */
  @Test
  void interruptionsChangeNothing() {
    ExperimentSpec spec = Specs.points("moons", 100, 16, 150, 140);
    LiveExperiment alone = new LiveExperiment(spec);
    int[] calls = {0};
    LiveExperiment disturbed =
        new LiveExperiment(
            spec,
            () -> {
              if (++calls[0] % 23 == 0) {
                throw new Interruption();
              }
            });
    steps(alone, 10);
    int interruptions = 0;
    while (disturbed.run().steps() < 10) {
      try {
        disturbed.step();
      } catch (Interruption expected) {
        interruptions++;
      }
    }
    assertTrue(interruptions > 3);
    assertEquals(alone.run().parameterHash(), disturbed.run().parameterHash());
    for (int l = 0; l < 3; l++) {
      var expected = view(alone).layers().get(l);
      assertArrayEquals(expected.mean().y(), view(disturbed).layers().get(l).mean().y());
      assertArrayEquals(expected.largest().y(), view(disturbed).layers().get(l).largest().y());
    }
  }

  @Test
  void aRunThatDivergesInItsFirstEpochShowsHow() {
    ExperimentSpec spec =
        Specs.with(SPEC, training -> training.withOptimizer(new Sgd()).withLearningRate(1e12));
    spec =
        spec.withNetwork(spec.network().withReplaced(0, Specs.tanh(3).withActivation(new Relu())));
    LiveExperiment live = new LiveExperiment(spec);
    while (!live.run().isOver() && live.run().steps() < 4) {
      live.step();
    }
    assertTrue(live.run().isOver());
    assertEquals(0, live.run().epochs());
    GradientHistory.Layer output = view(live).layers().get(2);
    assertEquals(1, output.mean().size());
    assertEquals(live.run().stepInEpoch() / 4.0, output.mean().x()[0]);
  }

  @Test
  void lengthsOfVerySmallAndVeryLargeNumbers() {
    assertEquals(5e-200, VectorLength.of(new double[] {9, 3e-200, 4e-200, 9}, 1, 3), 1e-214);
    assertEquals(5e200, VectorLength.of(new double[] {3e200, 4e200}, 0, 2), 1e186);
    assertEquals(0, VectorLength.of(new double[] {0, 0, 0, 0, 0}, 0, 5));
    assertEquals(StrictMath.sqrt(55), VectorLength.of(new double[] {1, 2, 3, 4, 5}, 0, 5), 1e-15);
    assertTrue(Double.isNaN(VectorLength.of(new double[] {Double.NaN, 1}, 0, 2)));
  }

  @Test
  void roundEndsOfBins() {
    assertEquals(1, Statistics.roundUp(0));
    assertEquals(0.5, Statistics.roundUp(0.5));
    assertEquals(1, Statistics.roundUp(0.51));
    assertEquals(2e-7, Statistics.roundUp(1.3e-7));
    assertEquals(1000, Statistics.roundUp(501));
  }
}
