package chalkgrad.ui.chart;

import chalkgrad.data.Task;
import chalkgrad.metric.ConfusionMatrix;
import chalkgrad.metric.RegressionScores;
import chalkgrad.training.evaluation.BinaryEvaluation;
import chalkgrad.training.evaluation.ClassEvaluation;
import chalkgrad.training.evaluation.Evaluation;
import chalkgrad.training.evaluation.MultiClassEvaluation;
import chalkgrad.training.evaluation.RankedClass;
import chalkgrad.training.evaluation.RegressionEvaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/**
 * The measures of an evaluation, in the order of the table. A new one is a line here and the texts
 * {@code measure.<id>} and {@code measure.<id>.about}, a sentence with its formula.
 */
final class Measures {
  /**
   * A measure of a whole evaluation.
   *
   * @param value not a number where it is not defined
   */
  record Measure(String id, ToDoubleFunction<Evaluation> value) {
    String name() {
      return Chart.TEXT.text("measure." + id);
    }

    /** What it is, in one sentence. */
    String about() {
      return Chart.TEXT.text("measure." + id + ".about");
    }
  }

  private static final List<Measure> BINARY =
      List.of(
          ofMatrix("accuracy", (m, c) -> m.accuracy()),
          ofMatrix("precision", ConfusionMatrix::precision),
          ofMatrix("recall", ConfusionMatrix::recall),
          ofMatrix("specificity", ConfusionMatrix::specificity),
          ofMatrix("f1", ConfusionMatrix::f1),
          ofMatrix("mcc", (m, c) -> m.matthews()),
          ofMatrix("kappa", (m, c) -> m.kappa()),
          new Measure("log-loss", e -> ((ClassEvaluation) e).logLoss()),
          new Measure("brier", e -> ((BinaryEvaluation) e).brier()),
          new Measure("auc", e -> auc(((ClassEvaluation) e).positive())),
          new Measure("average-precision", e -> precision(((ClassEvaluation) e).positive())),
          ofMatrix("prevalence", (m, c) -> (double) m.trueTotal(c) / m.total()),
          new Measure("rows", Evaluation::rows));

  private static final List<Measure> MULTICLASS =
      List.of(
          ofMatrix("accuracy", (m, c) -> m.accuracy()),
          ofMatrix("macro-precision", (m, c) -> m.macroPrecision()),
          ofMatrix("macro-recall", (m, c) -> m.macroRecall()),
          ofMatrix("macro-f1", (m, c) -> m.macroF1()),
          ofMatrix("weighted-precision", (m, c) -> m.weightedPrecision()),
          ofMatrix("weighted-recall", (m, c) -> m.weightedRecall()),
          ofMatrix("weighted-f1", (m, c) -> m.weightedF1()),
          ofMatrix("mcc", (m, c) -> m.matthews()),
          ofMatrix("kappa", (m, c) -> m.kappa()),
          new Measure("log-loss", e -> ((ClassEvaluation) e).logLoss()),
          new Measure("macro-auc", e -> ((MultiClassEvaluation) e).macroAuc()),
          new Measure("rows", Evaluation::rows));

  private static final List<Measure> REGRESSION =
      List.of(
          ofScores("r2", RegressionScores::r2),
          ofScores("mse", RegressionScores::mse),
          ofScores("rmse", RegressionScores::rmse),
          ofScores("mae", RegressionScores::mae),
          ofScores("max-error", RegressionScores::maxError),
          new Measure("rows", Evaluation::rows));

  private Measures() {}

  /** Those that there are for such a task. */
  static List<Measure> of(Task task) {
    return switch (task) {
      case BINARY -> BINARY;
      case MULTICLASS -> MULTICLASS;
      case REGRESSION -> REGRESSION;
    };
  }

  /** Those of one class against the others; none unless there are several classes. */
  static List<Measure> ofClass(Task task, int c) {
    if (task != Task.MULTICLASS) {
      return List.of();
    }
    List<Measure> measures = new ArrayList<>();
    measures.add(ofClass("precision", c, ConfusionMatrix::precision));
    measures.add(ofClass("recall", c, ConfusionMatrix::recall));
    measures.add(ofClass("f1", c, ConfusionMatrix::f1));
    measures.add(
        new Measure(
            "auc",
            e -> {
              var curves = ((MultiClassEvaluation) e).curves();
              return curves.isEmpty() ? Double.NaN : auc(curves.get(c));
            }));
    measures.add(ofClass("support", c, ConfusionMatrix::trueTotal));
    return measures;
  }

  /** Whether it counts rows and has no decimals. */
  static boolean isCount(Measure measure) {
    return measure.id().equals("rows") || measure.id().equals("support");
  }

  private static double auc(RankedClass ranked) {
    return ranked == null ? Double.NaN : ranked.roc().auc();
  }

  private static double precision(RankedClass ranked) {
    return ranked == null ? Double.NaN : ranked.precisionRecall().averagePrecision();
  }

  /** Of the confusion matrix and the positive class. */
  private static Measure ofMatrix(String id, ToDoubleBiFunction<ConfusionMatrix, Integer> value) {
    return new Measure(
        id,
        e -> {
          var classes = (ClassEvaluation) e;
          return value.applyAsDouble(classes.confusion(), classes.decision().positiveClass());
        });
  }

  private static Measure ofClass(
      String id, int c, ToDoubleBiFunction<ConfusionMatrix, Integer> value) {
    return new Measure(id, e -> value.applyAsDouble(((ClassEvaluation) e).confusion(), c));
  }

  private static Measure ofScores(String id, ToDoubleFunction<RegressionScores> value) {
    return new Measure(id, e -> value.applyAsDouble(((RegressionEvaluation) e).scores()));
  }
}
