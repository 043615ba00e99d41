package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.Part;
import chalkgrad.engine.activation.Relu;
import chalkgrad.engine.activation.Sigmoid;
import chalkgrad.engine.matrix.Kernels;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.network.Activity;
import chalkgrad.engine.network.Backpropagation;
import chalkgrad.engine.network.Parameters;
import chalkgrad.training.frame.Diagnostics;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DiagnosticsTest {
  private static final double EXACT = 1e-15;

  static Diagnostics of(TrainingRun run) {
    FrameWork work = new FrameWork(run);
    work.begin(ViewRequest.NOTHING.withDiagnostics(true), FrameWork.FIRST_PRODUCTS);
    assertTrue(work.advance(() -> true));
    return work.diagnostics();
  }

  /**
   * Two rows through two ReLU neurons and a sigmoid, by hand.
   *
   * <pre>
   * W⁽¹⁾ = (1 −1; ½ −1), b⁽¹⁾ = (0, −1), W⁽²⁾ = (2; 3), b⁽²⁾ = −1
   * x = (1, 2), y = 1:   z⁽¹⁾ = (2, −4),   a = (2, 0), z = 3,  δ⁽²⁾ = σ(3) − 1, δ⁽¹⁾ = (2δ⁽²⁾, 0)
   * x = (−1, 1), y = 0:  z⁽¹⁾ = (−½, −1),  a = (0, 0), z = −1, δ⁽²⁾ = σ(−1),    δ⁽¹⁾ = (0, 0)
   * </pre>
   */
  static ExperimentSpec byHand() {
    ExperimentSpec spec = Specs.table(new double[] {1, 2, -1, 1}, 2, new double[] {1, 0});
    return spec.withNetwork(
        spec.network().withInserted(0, Specs.tanh(2).withActivation(new Relu())));
  }

  static void setByHand(Parameters theta) {
    theta.weights(0).copyFrom(Matrix.of(new double[][] {{1, -1}, {0.5, -1}}));
    theta.biases(0).copyFrom(Matrix.of(new double[][] {{0, -1}}));
    theta.weights(1).copyFrom(Matrix.of(new double[][] {{2}, {3}}));
    theta.biases(1).copyFrom(Matrix.of(new double[][] {{-1}}));
  }

  /** Numbers by Python 3.12: σ(3) − 1, σ(−1), their mean, and the quantiles of two values. */
  @Test
  void errorsOfRowsByHand() {
    TrainingRun run = new TrainingRun(byHand());
    setByHand(run.parameters());
    Diagnostics inside = of(run);
    assertEquals(0, inside.step());
    assertEquals(Part.TRAIN, inside.part());
    assertArrayEquals(new int[] {0, 1}, inside.rows());
    assertEquals(2, inside.rowsOfPart());
    double first = 0.047425873177566635;
    double second = 0.2689414213699951;
    Diagnostics.Spread output = inside.layers().get(1).delta();
    assertEquals(0.15818364727378087, output.mean(), EXACT);
    assertEquals(0.15818364727378087, output.median(), EXACT);
    assertEquals(first + 0.05 * (second - first), output.low(), EXACT);
    assertEquals(first + 0.95 * (second - first), output.high(), EXACT);
    Diagnostics.Spread hidden = inside.layers().get(0).delta();
    assertEquals(first, hidden.mean(), EXACT, "2δ and 0");
    // ‖∂C₁/∂θ‖² = δ²(2² + 0² + 1) + (2δ)²(1² + 2² + 1), ‖∂C₂/∂θ‖² = δ²(0 + 1)
    assertArrayEquals(new double[] {first * Math.sqrt(29), second}, inside.gradient(), EXACT);
  }

  @Test
  void weightsAndActivationsOfTheSameNetwork() {
    TrainingRun run = new TrainingRun(byHand());
    setByHand(run.parameters());
    Diagnostics.Layer hidden = of(run).layers().get(0);
    Diagnostics.Layer output = of(run).layers().get(1);
    // The largest weight is 3, the next round number 5; a bin is ¼ wide.
    assertBins(hidden.weights(), -5, 5, 24, 16, 22, 16);
    assertBins(output.weights(), -5, 5, 28, 32);
    assertEquals(-0.125, hidden.weights().mean(), EXACT);
    assertEquals(Math.sqrt(3.25 / 4 - 0.125 * 0.125), hidden.weights().deviation(), EXACT);
    // z = 2, −4, −½, −1 from −5 to 5; a = 2, 0, 0, 0 from 0 to 2; p from 0 to 1.
    assertBins(hidden.preActivations(), -5, 5, 28, 4, 18, 16);
    assertBins(hidden.activations(), 0, 2, 39, 0, 0, 0);
    assertBins(output.activations(), 0, 1, 38, 10);
    assertEquals(0.75, hidden.flat());
    assertTrue(Double.isNaN(output.flat()));
    assertArrayEquals(new int[] {1}, hidden.dead());
    assertArrayEquals(new int[0], hidden.saturated());
    assertArrayEquals(new int[0], output.dead());
  }

  private static void assertBins(Diagnostics.Bins bins, double low, double high, int... filled) {
    assertEquals(low, bins.low());
    assertEquals(high, bins.high());
    int[] expected = new int[Statistics.BINS];
    Arrays.stream(filled).forEach(bin -> expected[bin]++);
    assertArrayEquals(expected, bins.counts());
  }

  @Test
  void aNeuronAtTheEndOfTheSigmoidIsSaturatedAndNotDead() {
    ExperimentSpec spec = byHand();
    TrainingRun run =
        new TrainingRun(
            spec.withNetwork(
                spec.network().withReplaced(0, Specs.tanh(2).withActivation(new Sigmoid()))));
    setByHand(run.parameters());
    assertArrayEquals(new int[0], of(run).layers().get(0).saturated());
    run.parameters().biases(0).set(0, 0, 20);
    assertArrayEquals(new int[] {0}, of(run).layers().get(0).saturated());
    assertArrayEquals(new int[0], of(run).layers().get(0).dead());
    assertEquals(1, of(run).saturated());
  }

  /** Several blocks with a short one at the end, against the gradient of each row alone. */
  @Test
  void theGradientOfARowIsThatOfItsOwnLoss() {
    for (String generator : new String[] {"moons", "blobs", "plane"}) {
      ExperimentSpec spec = Specs.points(generator, 500, 16, 5, 4);
      spec = spec.fittedTo(spec.data().source().dataset().task());
      TrainingRun run = new TrainingRun(spec);
      run.stepEpoch();
      Diagnostics inside = of(run);
      var pass =
          new Backpropagation(
              spec.training().loss(), spec.training().penalty(), Kernels.portable(), null);
      Activity room = new Activity(run.shape(), 1);
      Parameters gradient = new Parameters(run.shape());
      for (int i = 0; i < inside.rows().length; i += 23) {
        Matrix x = run.data().x(Part.TRAIN).rows(i, 1);
        pass.forward(run.parameters(), x, room);
        pass.backward(run.parameters(), x, run.data().y(Part.TRAIN).rows(i, 1), room, gradient);
        double squares = Arrays.stream(gradient.vector()).map(g -> g * g).sum();
        assertEquals(Math.sqrt(squares), inside.gradient()[i], 1e-12 * (1 + squares));
      }
    }
  }

  @Test
  void manyRowsAreAFairSampleThatStays() {
    TrainingRun run = new TrainingRun(Specs.points("moons", 5_000, 64, 3));
    Diagnostics inside = of(run);
    assertEquals(3_000, inside.rowsOfPart());
    assertEquals(DiagnosticsWork.MOST_ROWS, inside.rows().length);
    assertArrayEquals(inside.rows(), of(run).rows());
    int[] rows = run.data().rows(Part.TRAIN);
    assertTrue(Arrays.stream(inside.rows()).allMatch(row -> Arrays.binarySearch(rows, row) >= 0));
    double ones =
        Arrays.stream(inside.rows()).mapToDouble(run.data().dataset()::target).average().orElse(0);
    assertEquals(0.5, ones, 0.04);
  }

  @Test
  void lookingChangesNothing() {
    ExperimentSpec spec = Specs.points("moons", 60, 16, 4, 3);
    LiveExperiment alone = new LiveExperiment(spec);
    LiveExperiment watched = new LiveExperiment(spec);
    for (int i = 0; i < 50; i++) {
      alone.step();
      watched.step();
      assertNotNull(of(watched.run()));
      watched.history().gradients().view(watched.run());
    }
    assertEquals(alone.run().parameterHash(), watched.run().parameterHash());
    for (int l = 0; l < 3; l++) {
      var expected = alone.history().gradients().view(alone.run()).layers().get(l);
      var seen = watched.history().gradients().view(watched.run()).layers().get(l);
      assertArrayEquals(expected.mean().y(), seen.mean().y());
      assertArrayEquals(expected.largest().y(), seen.largest().y());
    }
  }

  @Test
  void framesBringItWhenItIsAskedFor() throws InterruptedException {
    try (SessionProbe probe = new SessionProbe(Specs.points("moons", 60, 16, 4))) {
      var frame = probe.awaitRest();
      assertNull(frame.closeUp().diagnostics());
      assertNull(frame.closeUp().gradients());
      probe.session().look(ViewRequest.DEFAULT.withDiagnostics(true));
      probe.send(new SessionCommand.StepEpoch());
      frame =
          probe.await(f ->
              !f.isPlaying()
                  && f.epoch() == 1
                  && f.closeUp().diagnostics() != null
                  && f.closeUp().diagnostics().step() == f.step());
      assertEquals(2, frame.closeUp().gradients().layers().size());
      assertEquals(1, frame.closeUp().gradients().layers().get(0).mean().size());
    }
  }
}
