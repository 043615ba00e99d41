package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.Task;
import chalkgrad.metric.ConfusionMatrix;
import chalkgrad.training.evaluation.BinaryEvaluation;
import chalkgrad.training.evaluation.EvaluationBuilder;
import chalkgrad.training.evaluation.MultiClassEvaluation;
import chalkgrad.training.evaluation.RegressionEvaluation;
import chalkgrad.training.frame.Predictions;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What the window shows and the command line reports, on the answers of reference/metrics.json
 * (computed with scikit-learn, see the README beside it).
 */
class EvaluationReferenceTest {
  private static final double TOLERANCE = 1e-12;
  private static JsonNode reference;

  @BeforeAll
  static void read() throws IOException {
    try (var in = EvaluationReferenceTest.class.getResourceAsStream("/reference/metrics.json")) {
      reference = new ObjectMapper().readTree(in);
    }
  }

  private static double[] numbers(JsonNode node) {
    return IntStream.range(0, node.size()).mapToDouble(i -> node.get(i).doubleValue()).toArray();
  }

  private static Dataset dataset(Task task, List<String> classes, double[] truth) {
    return new Dataset(
        "reference",
        task,
        List.of("x"),
        "y",
        classes,
        new double[truth.length],
        truth,
        LongStream.range(0, truth.length).toArray(),
        null);
  }

  private static <E> E evaluate(
      Class<E> type, Dataset dataset, Predictions predictions, int positiveClass) {
    int[] rows = IntStream.range(0, dataset.rows()).toArray();
    return type.cast(
        EvaluationBuilder.of(
            dataset, Part.TEST, rows, predictions, new Decision(0.5, positiveClass)));
  }

  private static BinaryEvaluation binary(JsonNode node, int positiveClass) {
    double[] scores = numbers(node.get("score"));
    Dataset dataset = dataset(Task.BINARY, List.of("0", "1"), numbers(node.get("y_true")));
    Predictions predictions = new Predictions(1, scores, new boolean[scores.length]);
    return evaluate(BinaryEvaluation.class, dataset, predictions, positiveClass);
  }

  private static void near(JsonNode parent, String name, double actual) {
    assertEquals(parent.get(name).doubleValue(), actual, TOLERANCE, name);
  }

  @Test
  void twoClasses() {
    JsonNode node = reference.get("binary_metrics");
    BinaryEvaluation own = binary(node, 1);
    ConfusionMatrix matrix = own.confusion();
    near(node.get("confusion"), "tp", matrix.count(1, 1));
    near(node.get("confusion"), "fp", matrix.count(0, 1));
    near(node, "accuracy", matrix.accuracy());
    near(node, "precision", matrix.precision(1));
    near(node, "recall", matrix.recall(1));
    near(node, "specificity", matrix.specificity(1));
    near(node, "f1", matrix.f1(1));
    near(node, "mcc", matrix.matthews());
    near(node, "cohen_kappa", matrix.kappa());
    near(node, "log_loss", own.logLoss());
    near(node, "brier", own.brier());
    near(node, "roc_auc", own.positive().roc().auc());
    near(node, "average_precision", own.positive().precisionRecall().averagePrecision());
    assertEquals(node.get("n_distinct_scores").intValue() + 1, own.positive().roc().size());
  }

  /** What does not depend on the choice stays; what does is that of the other class. */
  @Test
  void theOtherClassAsThePositiveOne() {
    JsonNode node = reference.get("binary_metrics");
    BinaryEvaluation own = binary(node, 0);
    near(node, "log_loss", own.logLoss());
    near(node, "brier", own.brier());
    near(node, "roc_auc", own.positive().roc().auc());
    double[] scores = numbers(node.get("score"));
    double[] truth = numbers(node.get("y_true"));
    long[] counts = new long[4];
    for (int i = 0; i < truth.length; i++) {
      counts[2 * (int) truth[i] + (1 - scores[i] >= 0.5 ? 0 : 1)]++;
    }
    assertEquals(counts[0], own.confusion().count(0, 0));
    assertEquals(counts[1], own.confusion().count(0, 1));
    assertEquals(counts[2], own.confusion().count(1, 0));
    assertEquals(counts[3], own.confusion().count(1, 1));
    assertEquals(counts[0], own.positiveConfusion().count(1, 1), "the true positives");
    assertEquals(counts[2], own.positiveConfusion().count(0, 1), "the false positives");
  }

  @Test
  void severalClasses() {
    JsonNode node = reference.get("multiclass_metrics");
    int k = 3;
    double[] truth = numbers(node.get("y_true"));
    double[] table = new double[truth.length * k];
    for (int i = 0; i < table.length; i++) {
      table[i] = node.get("proba").get(i / k).get(i % k).doubleValue();
    }
    double[] unknown = new double[truth.length];
    var predictions =
        new Predictions(
            1, numbers(node.get("y_pred")), new boolean[truth.length], unknown, unknown, table);
    MultiClassEvaluation own =
        evaluate(
            MultiClassEvaluation.class,
            dataset(Task.MULTICLASS, List.of("a", "b", "c"), truth),
            predictions,
            2);
    near(node, "accuracy", own.confusion().accuracy());
    near(node, "f1_macro", own.confusion().macroF1());
    near(node, "f1_weighted", own.confusion().weightedF1());
    near(node, "mcc", own.confusion().matthews());
    near(node, "cohen_kappa", own.confusion().kappa());
    near(node, "log_loss", own.logLoss());
    near(node, "roc_auc_ovr_macro", own.macroAuc());
    for (int c = 0; c < k; c++) {
      double auc = node.get("roc_auc_per_class_ovr").get(c).doubleValue();
      assertEquals(auc, own.curves().get(c).roc().auc(), TOLERANCE);
    }
    assertEquals(own.curves().get(2), own.positive());
  }

  @Test
  void numbers() {
    JsonNode node = reference.get("regression_metrics");
    double[] predicted = numbers(node.get("y_pred"));
    RegressionEvaluation own =
        evaluate(
            RegressionEvaluation.class,
            dataset(Task.REGRESSION, List.of(), numbers(node.get("y_true"))),
            new Predictions(1, predicted, new boolean[predicted.length]),
            1);
    near(node, "mse", own.scores().mse());
    near(node, "rmse", own.scores().rmse());
    near(node, "mae", own.scores().mae());
    near(node, "r2", own.scores().r2());
    near(node, "max_error", Math.abs(own.worst(1).getFirst().amount()));
  }
}
