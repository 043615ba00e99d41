package chalkgrad.ui.common.glossary;

import java.util.List;

/** How good the network is. */
final class EvaluationTerms {
  static final List<Term> ALL =
      List.of(
          term("decision-boundary", "threshold", "probability"),
          term("probability", "activation-sigmoid", "calibration", "threshold"),
          term("threshold", "decision-boundary", "positive-class", "roc", "confusion-matrix"),
          term("positive-class", "threshold", "confusion-matrix", "recall"),
          term("confusion-matrix", "accuracy", "precision", "recall", "threshold"),
          term("accuracy", "confusion-matrix", "f1", "mcc"),
          term("precision", "recall", "f1", "confusion-matrix"),
          term("recall", "precision", "specificity", "f1"),
          term("specificity", "recall", "roc"),
          term("f1", "precision", "recall", "mcc"),
          term("mcc", "f1", "kappa", "confusion-matrix"),
          term("kappa", "accuracy", "mcc"),
          term("log-loss", "brier", "loss-binary-cross-entropy", "calibration"),
          term("brier", "log-loss", "calibration"),
          term("roc", "auc", "threshold", "recall", "specificity"),
          term("auc", "roc", "average-precision"),
          term("pr", "average-precision", "precision", "recall"),
          term("average-precision", "pr", "auc"),
          term("calibration", "probability", "brier"),
          term("score-histogram", "threshold", "calibration", "probability"),
          term("macro", "weighted-mean", "f1"),
          term("weighted-mean", "macro", "accuracy"),
          term("r2", "mse", "rmse", "residual"),
          term("mse", "rmse", "mae", "loss-mse"),
          term("rmse", "mse", "mae"),
          term("mae", "rmse", "residual"),
          term("residual", "r2", "mae"),
          term("predicted-true", "r2", "residual"));

  private EvaluationTerms() {}

  private static Term term(String id, String... related) {
    return new Term(id, Chapter.EVALUATION, List.of(related));
  }
}
