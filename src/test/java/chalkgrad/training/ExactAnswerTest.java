package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.Part;
import chalkgrad.data.generator.Generators;
import chalkgrad.engine.loss.ClassWeights;
import chalkgrad.engine.loss.Hinge;
import chalkgrad.engine.loss.Penalty;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.optimizer.MaxNorm;
import chalkgrad.training.ExactAnswer.Method;
import chalkgrad.training.ExactAnswer.Obstacle;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.junit.jupiter.api.Test;

/**
 * Logistic regression against Newton's method in NumPy with long doubles on the same eight rows,
 * linear regression against least squares by QR.
 */
class ExactAnswerTest {
  private static final double[] X = {
    0.5, 1, 1.5, -0.5, -1, 0.25, 2, 1.5, -0.5, -1.5, 1, 2, -2, 0.5, 0.25, -1
  };
  private static final double[] Y = {1, 0, 0, 1, 1, 0, 0, 1};

  private static final double PLAIN = 0.5873089236365043;
  private static final double PLAIN_LENGTH = 1.0335449220606598;
  private static final double WEIGHTED = 0.5011777436857646;
  private static final double WEIGHTED_LENGTH = 1.2602232091351382;

  private static ExperimentSpec rows() {
    return Specs.table(X, 2, Y);
  }

  private static ExactAnswer answer(ExperimentSpec spec) {
    return ExactAnswer.of(new TrainingRun(spec));
  }

  @Test
  void logisticRegressionIsThatOfNumPy() {
    ExactAnswer plain = answer(rows());
    assertEquals(Method.NEWTON, plain.method());
    assertTrue(plain.isReached() && plain.slope() < 1e-14);
    assertEquals(PLAIN, plain.objective(), 1e-14);
    assertEquals(PLAIN_LENGTH, plain.distance(), 1e-12, "from zeros");
    assertEquals(StrictMath.log(2), plain.reached(), 1e-15);

    ExactAnswer weighted =
        answer(
            Specs.with(
                rows(),
                t ->
                    t.withPenalty(new Penalty(0, 0.05))
                        .withClassWeights(ClassWeights.of(List.of(1.0, 3.0)))));
    assertEquals(WEIGHTED, weighted.objective(), 1e-14);
    assertEquals(WEIGHTED_LENGTH, weighted.distance(), 1e-12);
  }

  /** Gradient descent gets there in the end. */
  @Test
  void trainingEndsAtTheAnswer() {
    TrainingRun run =
        new TrainingRun(
            Specs.with(rows(), t -> t.withPenalty(new Penalty(0, 0.05)).withLearningRate(1)));
    String before = run.parameterHash();
    ExactAnswer.of(run);
    assertEquals(before, run.parameterHash(), "looking for it changes nothing");
    for (int i = 0; i < 3_000; i++) {
      run.step();
    }
    ExactAnswer answer = ExactAnswer.of(run);
    assertTrue(answer.distance() < 1e-12, () -> "" + answer.distance());
    assertEquals(answer.objective(), answer.reached(), 1e-15);
  }

  @Test
  void linearRegressionTakesOneStep() {
    ExperimentSpec spec =
        Specs.points("moons", 60, 0)
            .withSource(
                new DataSource.Generated(Generators.byId("sine").defaults().withPoints(60)));
    TrainingRun run = new TrainingRun(spec);
    ExactAnswer answer = ExactAnswer.of(run);
    assertEquals(Method.NEWTON, answer.method());
    assertTrue(answer.isReached() && answer.iterations() <= 2 && answer.slope() < 1e-14);
    Matrix x = run.data().x(Part.TRAIN);
    Matrix y = run.data().y(Part.TRAIN);
    double[][] rows = new double[x.rows()][];
    double[] targets = new double[x.rows()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = x.getRow(i);
      targets[i] = y.get(i, 0);
    }
    var squares = new OLSMultipleLinearRegression();
    squares.newSampleData(targets, rows);
    assertEquals(squares.calculateResidualSumOfSquares() / rows.length, answer.objective(), 1e-13);
  }

  /** The same column twice: only the sum of both weights is determined. */
  @Test
  void flatDirectionsDoNotMatter() {
    double[] twice = new double[3 * Y.length];
    for (int i = 0; i < Y.length; i++) {
      twice[3 * i] = X[2 * i];
      twice[3 * i + 1] = X[2 * i + 1];
      twice[3 * i + 2] = X[2 * i + 1];
    }
    ExactAnswer answer = answer(Specs.table(twice, 3, Y));
    assertTrue(answer.isReached());
    assertEquals(PLAIN, answer.objective(), 1e-14);
  }

  /** Weights could grow for ever. */
  @Test
  void separableClassesHaveNoAnswer() {
    ExactAnswer answer =
        answer(Specs.table(new double[] {-2, -1, 1, 2}, 1, new double[] {0, 0, 1, 1}));
    assertFalse(answer.isReached());
    assertTrue(answer.objective() < 1e-6);
    ExactAnswer network = answer(Specs.points("moons", 60, 0, 8, 8));
    assertFalse(network.isReached(), "it learns the rows by heart");
  }

  @Test
  void theConjugateGradientGoesToTheBottomOfTheValley() {
    TrainingRun run =
        new TrainingRun(
            Specs.with(Specs.points("moons", 80, 0, 3), t -> t.withPenalty(new Penalty(0, 0.01))));
    for (int i = 0; i < 200; i++) {
      run.step();
    }
    ExactAnswer answer = ExactAnswer.of(run);
    assertEquals(Method.CONJUGATE_GRADIENT, answer.method());
    assertTrue(answer.isReached());
    assertTrue(answer.objective() < answer.reached());
    assertTrue(answer.slope() < 1e-6, () -> "" + answer.slope());
    assertEquals(answer, ExactAnswer.of(run), "the same again");
  }

  @Test
  void whatHasNoAnswerIsRefused() {
    assertEquals(
        Optional.of(Obstacle.KINKS), obstacle(Specs.with(rows(), t -> t.withLoss(new Hinge()))));
    assertEquals(
        Optional.of(Obstacle.KINKS),
        obstacle(Specs.with(rows(), t -> t.withPenalty(new Penalty(0.1, 0)))));
    assertEquals(
        Optional.of(Obstacle.BOUND),
        obstacle(Specs.with(rows(), t -> t.withMaxNorm(new MaxNorm(1)))));
    assertEquals(Optional.of(Obstacle.SIZE), obstacle(Specs.points("moons", 50, 10, 100, 100)));
    assertEquals(Optional.empty(), obstacle(rows()));
    TrainingRun hinge = new TrainingRun(Specs.with(rows(), t -> t.withLoss(new Hinge())));
    assertThrows(IllegalArgumentException.class, () -> ExactAnswer.of(hinge));
  }

  private static Optional<Obstacle> obstacle(ExperimentSpec spec) {
    return ExactAnswer.obstacle(new TrainingRun(spec));
  }
}
