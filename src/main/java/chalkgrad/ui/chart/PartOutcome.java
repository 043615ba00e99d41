package chalkgrad.ui.chart;

import chalkgrad.metric.ConfusionMatrix;
import chalkgrad.metric.RegressionScores;
import chalkgrad.training.evaluation.ClassEvaluation;
import chalkgrad.training.evaluation.Evaluation;
import chalkgrad.training.evaluation.RegressionEvaluation;
import java.util.stream.IntStream;

/** What the network got right and wrong on the part that is looked at. */
sealed interface PartOutcome {
  /** A classification. */
  record Classified(ConfusionMatrix matrix) implements PartOutcome {}

  /** A regression: true and predicted value of each row whose prediction is finite. */
  record Regressed(double[] truth, double[] predicted, RegressionScores scores, int notFinite)
      implements PartOutcome {}

  /** Nothing is known yet. */
  record Unknown() implements PartOutcome {}

  /** Two classes are told apart at the threshold, more by their largest probability. */
  static PartOutcome of(Evaluation evaluation, double threshold) {
    return switch (evaluation) {
      case null -> new Unknown();
      case ClassEvaluation classes -> new Classified(classes.at(threshold).confusion());
      case RegressionEvaluation numbers -> regressed(numbers);
    };
  }

  private static PartOutcome regressed(RegressionEvaluation numbers) {
    int[] finite =
        IntStream.range(0, numbers.rows())
            .filter(i -> Double.isFinite(numbers.predicted()[i]))
            .toArray();
    return new Regressed(
        IntStream.of(finite).mapToDouble(i -> numbers.truth()[i]).toArray(),
        IntStream.of(finite).mapToDouble(i -> numbers.predicted()[i]).toArray(),
        numbers.scores(),
        numbers.notFinite());
  }
}
