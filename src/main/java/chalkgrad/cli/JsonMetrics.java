package chalkgrad.cli;

import static chalkgrad.cli.JsonText.number;
import static chalkgrad.cli.JsonText.numbers;

import chalkgrad.data.Dataset;
import chalkgrad.metric.ConfusionMatrix;
import chalkgrad.metric.RegressionScores;
import chalkgrad.metric.RocCurve;
import chalkgrad.training.evaluation.BinaryEvaluation;
import chalkgrad.training.evaluation.Evaluation;
import chalkgrad.training.evaluation.MultiClassEvaluation;
import chalkgrad.training.evaluation.RankedClass;
import chalkgrad.training.evaluation.RegressionEvaluation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The measures of one part of the data as a tree for JSON. */
final class JsonMetrics {
  private JsonMetrics() {}

  static Map<String, Object> of(Evaluation evaluation, Dataset dataset) {
    Map<String, Object> metrics = new LinkedHashMap<>();
    metrics.put("rows", evaluation.rows());
    metrics.put("loss", number(evaluation.loss()));
    switch (evaluation) {
      case BinaryEvaluation binary -> binary(metrics, binary, dataset.classNames());
      case MultiClassEvaluation multi -> multiClass(metrics, multi, dataset.classNames());
      case RegressionEvaluation regression -> regression(metrics, regression);
    }
    return metrics;
  }

  private static void binary(
      Map<String, Object> metrics, BinaryEvaluation binary, List<String> names) {
    ConfusionMatrix confusion = binary.confusion();
    RankedClass curves = binary.positive();
    int positive = binary.decision().positiveClass();
    metrics.put("positiveClass", names.get(positive));
    metrics.put("threshold", number(binary.decision().threshold()));
    metrics.put("accuracy", number(confusion.accuracy()));
    metrics.put("precision", number(confusion.precision(positive)));
    metrics.put("recall", number(confusion.recall(positive)));
    metrics.put("specificity", number(confusion.specificity(positive)));
    metrics.put("f1", number(confusion.f1(positive)));
    metrics.put("mcc", number(confusion.matthews()));
    metrics.put("kappa", number(confusion.kappa()));
    metrics.put("auc", number(curves == null ? Double.NaN : curves.roc().auc()));
    metrics.put(
        "averagePrecision",
        number(curves == null ? Double.NaN : curves.precisionRecall().averagePrecision()));
    metrics.put("logLoss", number(binary.logLoss()));
    metrics.put("brier", number(binary.brier()));
    metrics.put("confusion", confusion(confusion, names));
    if (curves != null) {
      metrics.put("roc", roc(curves.roc()));
    }
  }

  private static void multiClass(
      Map<String, Object> metrics, MultiClassEvaluation multi, List<String> names) {
    ConfusionMatrix confusion = multi.confusion();
    metrics.put("accuracy", number(confusion.accuracy()));
    metrics.put("mcc", number(confusion.matthews()));
    metrics.put("kappa", number(confusion.kappa()));
    Map<String, Object> macro = new LinkedHashMap<>();
    macro.put("precision", number(confusion.macroPrecision()));
    macro.put("recall", number(confusion.macroRecall()));
    macro.put("f1", number(confusion.macroF1()));
    macro.put("auc", number(multi.macroAuc()));
    macro.put("averagePrecision", number(multi.macroAveragePrecision()));
    metrics.put("macro", macro);
    Map<String, Object> weighted = new LinkedHashMap<>();
    weighted.put("precision", number(confusion.weightedPrecision()));
    weighted.put("recall", number(confusion.weightedRecall()));
    weighted.put("f1", number(confusion.weightedF1()));
    weighted.put("auc", number(multi.weightedAuc()));
    weighted.put("averagePrecision", number(multi.weightedAveragePrecision()));
    metrics.put("weighted", weighted);
    metrics.put("logLoss", number(multi.logLoss()));
    List<Map<String, Object>> perClass = new ArrayList<>();
    for (int c = 0; c < names.size(); c++) {
      Map<String, Object> own = new LinkedHashMap<>();
      own.put("class", names.get(c));
      own.put("rows", confusion.trueTotal(c));
      own.put("precision", number(confusion.precision(c)));
      own.put("recall", number(confusion.recall(c)));
      own.put("specificity", number(confusion.specificity(c)));
      own.put("f1", number(confusion.f1(c)));
      if (!multi.curves().isEmpty()) {
        RankedClass curves = multi.curves().get(c);
        own.put("auc", number(curves.roc().auc()));
        own.put("averagePrecision", number(curves.precisionRecall().averagePrecision()));
      }
      perClass.add(own);
    }
    metrics.put("perClass", perClass);
    metrics.put("confusion", confusion(confusion, names));
  }

  /** All in the target's own units. */
  private static void regression(Map<String, Object> metrics, RegressionEvaluation regression) {
    RegressionScores scores = regression.scores();
    metrics.put("mse", number(scores.mse()));
    metrics.put("rmse", number(scores.rmse()));
    metrics.put("mae", number(scores.mae()));
    metrics.put("r2", number(scores.r2()));
  }

  private static Map<String, Object> confusion(ConfusionMatrix confusion, List<String> names) {
    Map<String, Object> matrix = new LinkedHashMap<>();
    matrix.put("classes", names);
    matrix.put("rowsAreTrueClasses", true);
    matrix.put("counts", confusion.counts());
    return matrix;
  }

  private static Map<String, Object> roc(RocCurve roc) {
    RocCurve shown = roc.size() > JsonReport.MAX_POINTS ? roc.thinned(JsonReport.MAX_POINTS) : roc;
    Map<String, Object> points = new LinkedHashMap<>();
    points.put("points", roc.size());
    points.put("thinned", shown.size() < roc.size());
    points.put("fpr", numbers(shown.fpr()));
    points.put("tpr", numbers(shown.tpr()));
    points.put("threshold", numbers(shown.thresholds()));
    return points;
  }
}
