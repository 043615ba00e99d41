package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.RandomStream;
import chalkgrad.data.Part;
import chalkgrad.engine.activation.Linear;
import chalkgrad.engine.loss.MeanSquaredError;
import chalkgrad.engine.loss.Penalty;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.optimizer.Optimizer;
import chalkgrad.engine.optimizer.Optimizers;
import chalkgrad.engine.optimizer.Sgd;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingRunTest {
  static Stream<Optimizer> optimizers() {
    return Optimizers.all().stream();
  }

  private static void steps(TrainingRun run, int count) {
    for (int i = 0; i < count; i++) {
      run.step();
    }
  }

  @Test
  void sameSpecSameBits() {
    ExperimentSpec spec = Specs.points("moons", 150, 16, 5, 3);
    TrainingRun one = new TrainingRun(spec);
    TrainingRun other = new TrainingRun(spec);
    assertEquals(one.parameterHash(), other.parameterHash());
    steps(one, 100);
    while (other.steps() < 96) {
      other.stepEpoch();
    }
    steps(other, (int) (100 - other.steps()));
    assertEquals(one.parameterHash(), other.parameterHash());
    assertEquals(one.scores(), other.scores());
    TrainingRun seeded = new TrainingRun(Specs.with(spec, t -> t.withSeed(2)));
    assertNotEquals(new TrainingRun(spec).parameterHash(), seeded.parameterHash());
  }

  @Test
  void hashSeesEveryParameter() {
    TrainingRun run = new TrainingRun(Specs.points("moons", 50, 16, 2));
    String before = run.parameterHash();
    double[] theta = run.parameters().vector();
    for (int i = 0; i < theta.length; i++) {
      double kept = theta[i];
      theta[i] = Math.nextUp(kept);
      assertNotEquals(before, run.parameterHash());
      theta[i] = kept;
    }
    assertEquals(before, run.parameterHash());
  }

  @ParameterizedTest
  @MethodSource("optimizers")
  void stateInTheMiddleOfAnEpochBringsTheSameBits(Optimizer optimizer) {
    ExperimentSpec spec =
        Specs.with(
            Specs.points("xor", 150, 16, 5, 3),
            t -> t.withOptimizer(optimizer).withPenalty(new Penalty(0.001, 0.002)));
    TrainingRun run = new TrainingRun(spec);
    steps(run, 15); // 90 training rows: 6 batches an epoch, the last one of 10 rows
    assertEquals(3, run.stepInEpoch());
    assertEquals(6, run.stepsPerEpoch());
    RunState saved = run.state();
    var shown = run.scores();
    double[] kept = saved.parameters().clone();
    steps(run, 40);
    assertArrayEquals(kept, saved.parameters(), "the state is a copy");
    TrainingRun fresh = new TrainingRun(spec);
    for (TrainingRun again : new TrainingRun[] {fresh, run}) {
      RunState end = run.state();
      String hash = run.parameterHash();
      again.restore(saved);
      assertEquals(15, again.steps());
      assertEquals(3, again.stepInEpoch());
      assertEquals(shown, again.scores(), "those of the last whole epoch, as they were shown then");
      steps(again, 40);
      assertEquals(hash, again.parameterHash());
      assertSame(end, again.state());
      assertEquals(run.scores(), again.scores());
    }
  }

  private static void assertSame(RunState expected, RunState actual) {
    assertArrayEquals(expected.parameters(), actual.parameters());
    assertArrayEquals(expected.memory(), actual.memory());
    assertArrayEquals(expected.stopping().best(), actual.stopping().best());
    assertEquals(expected.updates(), actual.updates());
    assertEquals(expected.epoch(), actual.epoch());
    assertEquals(expected.position(), actual.position());
    assertEquals(expected.lossSum(), actual.lossSum());
    assertEquals(expected.stopping().bestLoss(), actual.stopping().bestLoss());
    assertEquals(expected.stopping().bestEpoch(), actual.stopping().bestEpoch());
    assertEquals(expected.stopping().toleranceLoss(), actual.stopping().toleranceLoss());
    assertEquals(expected.stopping().toleranceEpochs(), actual.stopping().toleranceEpochs());
    assertEquals(expected.state(), actual.state());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 16, 90, 1000})
  void stepEpochGoesToTheEndOfTheRunningEpoch(int batchSize) {
    TrainingRun run = new TrainingRun(Specs.points("xor", 150, batchSize, 3));
    int perEpoch = batchSize == 16 ? 6 : batchSize == 1 ? 90 : 1;
    run.stepEpoch();
    assertEquals(1, run.epochs());
    assertEquals(perEpoch, run.steps());
    assertEquals(0, run.stepInEpoch());
    run.step();
    run.stepEpoch();
    assertEquals(perEpoch == 1 ? 3 : 2, run.epochs());
    assertEquals(perEpoch == 1 ? 3 : 2 * perEpoch, run.steps());
  }

  /**
   * Logistic regression worked with nothing but loops: two epochs of batches of two over five rows,
   * each gradient divided by the number of rows that are really in the batch.
   */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void everyBatchIsAveragedOverItsOwnRows(int size) {
    double[] x = {0.5, -1.2, 1.5, 0.4, -0.8};
    double[] y = {1, 0, 1, 0, 1};
    ExperimentSpec spec = Specs.table(x, 1, y).withTraining(Specs.plain(0.7, size));
    TrainingRun run = new TrainingRun(spec);
    run.stepEpoch();
    run.stepEpoch();
    double w = 0;
    double b = 0;
    for (int epoch = 0; epoch < 2; epoch++) {
      int[] order = {0, 1, 2, 3, 4};
      RandomStream.of(1, "row-order", epoch).shuffle(order);
      for (int first = 0; first < 5; first += size) {
        int count = Math.min(size, 5 - first);
        double gradientW = 0;
        double gradientB = 0;
        for (int i = first; i < first + count; i++) {
          double error = 1 / (1 + StrictMath.exp(-(w * x[order[i]] + b))) - y[order[i]];
          gradientW += error * x[order[i]] / count;
          gradientB += error / count;
        }
        w -= 0.7 * gradientW;
        b -= 0.7 * gradientB;
      }
    }
    assertEquals(w, run.parameters().weights(0).get(0, 0), 1e-14);
    assertEquals(b, run.parameters().biases(0).get(0, 0), 1e-14);
  }

  /** w = b = 0: p = ½ for all, the loss is ln 2, and p ≥ threshold decides. */
  @Test
  void scoresOfTheStart() {
    ExperimentSpec spec = Specs.table(new double[] {1, 2, 3, 4}, 1, new double[] {1, 0, 0, 0});
    var start = new TrainingRun(spec).scores();
    assertEquals(Math.log(2), start.get(Part.TRAIN).loss(), 1e-15);
    assertEquals(0.25, start.get(Part.TRAIN).score(), "½ ≥ ½ is positive");
    assertEquals(0.75, new TrainingRun(spec.withThreshold(0.6)).scores().get(Part.TRAIN).score());
    assertEquals(1, start.size());
  }

  /** Scores come in blocks of 256 rows; here from one forward pass by the formula. */
  @Test
  void scoresCoverAllBlocks() {
    TrainingRun run = new TrainingRun(Specs.points("moons", 1_000, 32));
    run.stepEpoch();
    for (Part part : Part.values()) {
      Matrix x = run.data().x(part);
      Matrix y = run.data().y(part);
      double loss = 0;
      double right = 0;
      for (int i = 0; i < x.rows(); i++) {
        double z = run.parameters().biases(0).get(0, 0);
        for (int j = 0; j < 2; j++) {
          z += x.get(i, j) * run.parameters().weights(0).get(j, 0);
        }
        loss -= Math.log(1 / (1 + Math.exp(y.get(i, 0) == 1 ? -z : z)));
        right += z >= 0 == (y.get(i, 0) == 1) ? 1 : 0;
      }
      assertEquals(loss / x.rows(), run.scores().get(part).loss(), 1e-12);
      assertEquals(right / x.rows(), run.scores().get(part).score(), 1e-12);
    }
  }

  /**
   * Above 20,000 training rows the loss of an epoch is the mean over its rows of their losses when
   * they were used. With a rate so small that the weights stand still it is the loss at the start,
   * also when the run is edited within the epoch.
   */
  @Test
  void manyRowsHaveARunningMean() {
    ExperimentSpec spec =
        Specs.with(Specs.points("moons", 40_000, 1_000), t -> t.withLearningRate(1e-12));
    TrainingRun run = new TrainingRun(spec);
    assertTrue(run.isRunningMean());
    assertEquals(24_000, run.data().x(Part.TRAIN).rows());
    var start = run.scores().get(Part.TRAIN);
    steps(run, 5);
    TrainingRun edited = run.edited(spec);
    TrainingRun full = new TrainingRun(spec);
    full.restore(run.state());
    full.adopt(Specs.with(spec, t -> t.withBatchSize(0)));
    for (TrainingRun each : List.of(run, edited, full)) {
      each.stepEpoch();
      assertEquals(each == full ? 6 : 24, each.steps());
      assertEquals(start.loss(), each.scores().get(Part.TRAIN).loss(), 1e-9);
      assertEquals(start.score(), each.scores().get(Part.TRAIN).score(), 1e-3);
    }
  }

  @Test
  void lossMustFitTheOutput() {
    ExperimentSpec spec = Specs.points("moons", 50, 16, 2);
    ExperimentSpec wrong = spec.withNetwork(spec.network().withOutput(new Linear()));
    String message =
        assertThrows(IllegalArgumentException.class, () -> new TrainingRun(wrong)).getMessage();
    assertTrue(message.contains("binary-cross-entropy") && message.contains("linear"), message);
  }

  @Test
  void regressionLearnsInStandardisedUnits() {
    ExperimentSpec spec = Specs.points("plane", 200, 16);
    spec =
        spec.withInput(spec.input().withFeatures(List.of()))
            .withNetwork(spec.network().withOutput(new Linear()))
            .withTraining(
                spec.training()
                    .withLoss(new MeanSquaredError())
                    .withOptimizer(new Sgd())
                    .withLearningRate(0.05));
    TrainingRun run = new TrainingRun(spec);
    assertTrue(run.scores().get(Part.TEST).score() < 0.5);
    for (int i = 0; i < 100; i++) {
      run.stepEpoch();
    }
    var train = run.scores().get(Part.TRAIN);
    assertEquals(
        1 - train.loss(), train.score(), 1e-12, "targets have variance 1 on the training rows");
    assertTrue(run.scores().get(Part.TEST).score() > 0.9, run.scores().toString());
  }
}
