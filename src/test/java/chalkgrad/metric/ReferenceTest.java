package chalkgrad.metric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Every number of reference/metrics.json (computed with scikit-learn, see the README beside it).
 */
class ReferenceTest {
  private static final double TOLERANCE = 1e-12;
  private static JsonNode reference;

  @BeforeAll
  static void read() throws IOException {
    try (var in = ReferenceTest.class.getResourceAsStream("/reference/metrics.json")) {
      reference = new ObjectMapper().readTree(in);
    }
  }

  private static JsonNode field(JsonNode parent, String name) {
    assertTrue(parent.has(name), name);
    return parent.get(name);
  }

  private static double number(JsonNode parent, String name) {
    return field(parent, name).doubleValue();
  }

  private static double[] numbers(JsonNode parent, String name) {
    var node = field(parent, name);
    var values = new double[node.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = node.get(i).isNull() ? Double.POSITIVE_INFINITY : node.get(i).doubleValue();
    }
    return values;
  }

  private static int[] integers(JsonNode parent, String name) {
    var node = field(parent, name);
    var values = new int[node.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = node.get(i).intValue();
    }
    return values;
  }

  private static boolean[] flags(JsonNode parent) {
    int[] truth = integers(parent, "y_true");
    var positive = new boolean[truth.length];
    for (int i = 0; i < truth.length; i++) {
      positive[i] = truth[i] == 1;
    }
    return positive;
  }

  private static double[] reversed(double[] values) {
    var result = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      result[i] = values[values.length - 1 - i];
    }
    return result;
  }

  private static void assertNear(double expected, double actual) {
    assertEquals(expected, actual, TOLERANCE);
  }

  private static double[] table(JsonNode parent, String name) {
    var rows = field(parent, name);
    int columns = rows.get(0).size();
    var values = new double[rows.size() * columns];
    for (int i = 0; i < values.length; i++) {
      values[i] = rows.get(i / columns).get(i % columns).doubleValue();
    }
    return values;
  }

  @Test
  void confusionOfTwoClasses() {
    var binary = reference.get("binary_metrics");
    double threshold = number(binary, "threshold");
    var matrix = ConfusionMatrix.atThreshold(numbers(binary, "score"), flags(binary), threshold);
    var counts = binary.get("confusion");
    assertEquals(counts.get("tn").longValue(), matrix.count(0, 0));
    assertEquals(counts.get("fp").longValue(), matrix.count(0, 1));
    assertEquals(counts.get("fn").longValue(), matrix.count(1, 0));
    assertEquals(counts.get("tp").longValue(), matrix.count(1, 1));
    assertNear(number(binary, "accuracy"), matrix.accuracy());
    assertNear(number(binary, "balanced_accuracy"), matrix.balancedAccuracy());
    assertNear(number(binary, "precision"), matrix.precision(1));
    assertNear(number(binary, "recall"), matrix.recall(1));
    assertNear(number(binary, "specificity"), matrix.specificity(1));
    assertNear(number(binary, "f1"), matrix.f1(1));
    assertNear(number(binary, "f2"), matrix.fBeta(1, 2));
    assertNear(number(binary, "mcc"), matrix.matthews());
    assertNear(number(binary, "cohen_kappa"), matrix.kappa());
  }

  @Test
  void curvesOfTwoClasses() {
    var binary = reference.get("binary_metrics");
    double[] scores = numbers(binary, "score");
    var roc = RocCurve.of(scores, flags(binary));
    assertEquals(binary.get("n_distinct_scores").intValue(), roc.size() - 1);
    assertArrayEquals(numbers(binary.get("roc"), "fpr"), roc.fpr(), TOLERANCE);
    assertArrayEquals(numbers(binary.get("roc"), "tpr"), roc.tpr(), TOLERANCE);
    assertArrayEquals(numbers(binary.get("roc"), "threshold"), roc.thresholds());
    assertNear(number(binary, "roc_auc"), roc.auc());

    var pr = PrecisionRecallCurve.of(scores, flags(binary));
    assertArrayEquals(reversed(numbers(binary.get("pr"), "precision")), pr.precision(), TOLERANCE);
    assertArrayEquals(reversed(numbers(binary.get("pr"), "recall")), pr.recall(), TOLERANCE);
    double[] thresholds = reversed(numbers(binary.get("pr"), "threshold"));
    for (int i = 0; i < thresholds.length; i++) {
      assertEquals(thresholds[i], pr.threshold(i + 1));
    }
    assertNear(number(binary, "average_precision"), pr.averagePrecision());
    assertNear(22 / 50.0, pr.prevalence());
  }

  @Test
  void probabilitiesOfTwoClasses() {
    var binary = reference.get("binary_metrics");
    double[] scores = numbers(binary, "score");
    assertNear(number(binary, "log_loss"), ProbabilityScores.logLoss(scores, flags(binary)));
    assertNear(number(binary, "brier"), ProbabilityScores.brier(scores, flags(binary)));
  }

  @Test
  void confusionOfThreeClasses() {
    var multi = reference.get("multiclass_metrics");
    var matrix = ConfusionMatrix.of(integers(multi, "y_true"), integers(multi, "y_pred"), 3);
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        assertEquals(multi.get("confusion").get(i).get(j).longValue(), matrix.count(i, j));
      }
    }
    assertPerClass(multi, matrix);
    assertNear(number(multi, "accuracy"), matrix.accuracy());
    assertNear(number(multi, "f1_macro"), matrix.macroF1());
    assertNear(number(multi, "f1_weighted"), matrix.weightedF1());
    // Micro-averaged F1 of single-label classes is the accuracy.
    assertNear(number(multi, "f1_micro"), matrix.accuracy());
    assertNear(number(multi, "cohen_kappa"), matrix.kappa());
    assertNear(number(multi, "mcc"), matrix.matthews());
  }

  private static void assertPerClass(JsonNode expected, ConfusionMatrix matrix) {
    for (int c = 0; c < 3; c++) {
      double precision = numbers(expected, "precision_per_class")[c];
      boolean undefined = matrix.predictedTotal(c) == 0;
      assertEquals(undefined ? Double.NaN : precision, matrix.precision(c), TOLERANCE);
      assertNear(numbers(expected, "recall_per_class")[c], matrix.recall(c));
      assertNear(numbers(expected, "f1_per_class")[c], matrix.f1(c));
    }
  }

  @Test
  void probabilitiesOfThreeClasses() {
    var multi = reference.get("multiclass_metrics");
    double[] table = table(multi, "proba");
    int[] truth = integers(multi, "y_true");
    assertNear(number(multi, "log_loss"), ProbabilityScores.logLoss(table, truth, 3));
    var curves = OneVsRest.of(table, truth, 3);
    for (int c = 0; c < 3; c++) {
      assertNear(numbers(multi, "roc_auc_per_class_ovr")[c], curves.auc(c));
    }
    assertNear(number(multi, "roc_auc_ovr_macro"), curves.macroAuc());
  }

  @Test
  void classThatIsNeverPredicted() {
    var zero = reference.get("zero_division");
    var matrix = ConfusionMatrix.of(integers(zero, "y_true"), integers(zero, "y_pred"), 3);
    assertEquals(0, matrix.predictedTotal(2));
    assertPerClass(zero, matrix);
    assertNear(number(zero, "f1_macro"), matrix.macroF1());
    assertNear((0.4 + 1 / 3.0) / 3, matrix.macroPrecision());
    assertNear(number(zero, "cohen_kappa"), matrix.kappa());
  }

  @Test
  void regression() {
    var expected = reference.get("regression_metrics");
    double[] truth = numbers(expected, "y_true");
    double[] predicted = numbers(expected, "y_pred");
    var scores = RegressionScores.of(truth, predicted);
    assertEquals(truth.length, scores.count());
    assertNear(number(expected, "mse"), scores.mse());
    assertNear(number(expected, "rmse"), scores.rmse());
    assertNear(number(expected, "mae"), scores.mae());
    assertNear(number(expected, "r2"), scores.r2());
    assertNear(number(expected, "max_error"), scores.maxError());
    assertNear(number(expected, "explained_variance"), scores.explainedVariance());
    assertNear(
        number(expected, "r2_with_arguments_swapped"), RegressionScores.of(predicted, truth).r2());
  }
}
