package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import chalkgrad.data.Part;
import chalkgrad.data.generator.Generators;
import chalkgrad.training.evaluation.BinaryEvaluation;
import chalkgrad.training.evaluation.MultiClassEvaluation;
import chalkgrad.training.evaluation.RegressionEvaluation;
import org.junit.jupiter.api.Test;

/**
 * The evaluation agrees with the scores that the run itself keeps, which are computed another way.
 */
class EvaluationTest {
  private static TrainingRun run(String generator) {
    var settings = Generators.byId(generator).defaults().withPoints(700).withNoise(0.2);
    var run = new TrainingRun(Defaults.experiment().withSource(new DataSource.Generated(settings)));
    run.stepEpoch();
    run.stepEpoch();
    return run;
  }

  @Test
  void binary() {
    TrainingRun run = run("moons");
    for (Part part : new Part[] {Part.TRAIN, Part.TEST}) {
      var evaluation = assertInstanceOf(BinaryEvaluation.class, Evaluations.of(run, part));
      assertEquals(run.data().rows(part).length, evaluation.rows());
      assertEquals(run.scores().get(part).loss(), evaluation.loss(), 1e-15);
      assertEquals(run.scores().get(part).score(), evaluation.confusion().accuracy());
      // Cross-entropy of the logits and log loss of the probabilities are the same number.
      assertEquals(evaluation.loss(), evaluation.logLoss(), 1e-12);
    }
  }

  @Test
  void severalClasses() {
    TrainingRun run = run("blobs");
    var evaluation = assertInstanceOf(MultiClassEvaluation.class, Evaluations.of(run, Part.TEST));
    assertEquals(run.scores().get(Part.TEST).score(), evaluation.confusion().accuracy());
    assertEquals(run.scores().get(Part.TEST).loss(), evaluation.logLoss(), 1e-12);
    for (int row = 0; row < evaluation.rows(); row++) {
      double sum = 0;
      for (int c = 0; c < evaluation.classes(); c++) {
        sum += evaluation.probabilities()[row * evaluation.classes() + c];
      }
      assertEquals(1, sum, 1e-12);
    }
  }

  @Test
  void regressionInOwnUnits() {
    TrainingRun run = run("sine");
    var evaluation = assertInstanceOf(RegressionEvaluation.class, Evaluations.of(run, Part.TEST));
    int[] rows = run.data().rows(Part.TEST);
    for (int i = 0; i < rows.length; i++) {
      assertEquals(run.data().dataset().target(rows[i]), evaluation.truth()[i]);
    }
    assertEquals(run.scores().get(Part.TEST).score(), evaluation.scores().r2(), 1e-12);
    // The deviation of the training targets, squared, lies between the loss and the error in own
    // units.
    double factor = run.data().inOwnUnits(1) - run.data().inOwnUnits(0);
    assertEquals(evaluation.loss() * factor * factor, evaluation.scores().mse(), 1e-12);
  }

  @Test
  void partWithoutRowsIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> Evaluations.of(run("moons"), Part.VALIDATION));
  }
}
