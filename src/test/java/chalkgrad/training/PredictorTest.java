package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.generator.Generators;
import chalkgrad.training.evaluation.BinaryEvaluation;
import chalkgrad.training.evaluation.MultiClassEvaluation;
import chalkgrad.training.evaluation.RegressionEvaluation;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is predicted of any row is what the evaluation says of the same row. */
class PredictorTest {
  private static TrainingRun trained(String generator) {
    var source = new DataSource.Generated(Generators.byId(generator).defaults());
    TrainingRun run = new TrainingRun(Defaults.experiment().withSource(source));
    for (int epoch = 0; epoch < 3; epoch++) {
      run.stepEpoch();
    }
    return run;
  }

  private static double[] features(Dataset data, int[] rows) {
    double[] features = new double[rows.length * data.columns()];
    for (int i = 0; i < rows.length; i++) {
      for (int column = 0; column < data.columns(); column++) {
        features[i * data.columns() + column] = data.feature(rows[i], column);
      }
    }
    return features;
  }

  @ParameterizedTest
  @ValueSource(strings = {"spirals", "blobs", "sine", "plane"})
  void knownRowsGetTheirKnownAnswers(String generator) {
    TrainingRun run = trained(generator);
    int[] rows = run.data().rows(Part.TEST);
    PredictedRows said = Predictor.of(run).predict(features(run.data().dataset(), rows));
    double[] expected =
        switch (Evaluations.of(run, Part.TEST)) {
          case BinaryEvaluation binary -> binary.probabilities();
          case MultiClassEvaluation multi -> multi.probabilities();
          case RegressionEvaluation regression -> regression.predicted();
        };
    assertArrayEquals(expected, said.values());
    double[] truth = Arrays.stream(rows).mapToDouble(run.data().dataset()::target).toArray();
    var compared = said.compared(truth);
    assertEquals(rows.length, compared.rows());
    assertEquals(run.scores().get(Part.TEST).score(), compared.score(), 1e-12);
  }

  @Test
  void aGapIsFilledAsInTheData() {
    TrainingRun run = trained("moons");
    double fill = run.data().filler().value(1);
    Predictor predictor = Predictor.of(run);
    assertArrayEquals(
        predictor.predict(new double[] {0.5, fill}).values(),
        predictor.predict(new double[] {0.5, Double.NaN}).values());
  }

  @Test
  void numbersBeyondTheTrainingRowsAreSaid() {
    TrainingRun run = trained("moons");
    var outliers = Predictor.of(run).outliers(new double[] {0, 0, 1e6, 0, 0, -1e6});
    assertEquals(2, outliers.size());
    assertEquals(1, outliers.getFirst().row());
    assertEquals(0, outliers.getFirst().column().first());
    assertTrue(outliers.getLast().lowest() > -1e6);
    assertEquals(1, outliers.getLast().column().first());
  }

  @Test
  void halfARowIsRefused() {
    Predictor predictor = Predictor.of(trained("moons"));
    var refused =
        assertThrows(IllegalArgumentException.class, () -> predictor.predict(new double[3]));
    assertTrue(refused.getMessage().contains("3 numbers"));
  }

  @Test
  void laterTrainingDoesNotChangeWhatWasAsked() {
    TrainingRun run = trained("moons");
    Predictor predictor = Predictor.of(run);
    double[] before = predictor.predict(new double[] {0.1, 0.2}).values();
    run.stepEpoch();
    assertArrayEquals(before, predictor.predict(new double[] {0.1, 0.2}).values());
  }
}
