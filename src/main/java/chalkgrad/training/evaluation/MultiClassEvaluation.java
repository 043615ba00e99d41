package chalkgrad.training.evaluation;

import chalkgrad.metric.CalibrationCurve;
import chalkgrad.metric.ConfusionMatrix;
import chalkgrad.metric.ScoreHistogram;
import chalkgrad.training.Decision;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * An evaluation of more than two classes. The prediction is the most probable class, the first one
 * on a tie; threshold and positive class only move what sets one class against the rest.
 *
 * @param probabilities rows × classes, row-major
 * @param truth the true class of each row
 * @param predictions the predicted class of each row
 * @param curves one for each class against the rest; empty unless asked for
 * @param histogram of the positive class's probability; {@code null} unless asked for, as is the
 *     calibration
 * @param logLoss NaN unless asked for
 */
public record MultiClassEvaluation(
    EvaluatedRows evaluated,
    double loss,
    Decision decision,
    int classes,
    double[] probabilities,
    int[] truth,
    int[] predictions,
    ConfusionMatrix confusion,
    List<RankedClass> curves,
    ScoreHistogram histogram,
    CalibrationCurve calibration,
    double logLoss)
    implements ClassEvaluation {
  public MultiClassEvaluation {
    curves = List.copyOf(curves);
  }

  @Override
  public int predicted(int i) {
    return predictions[i];
  }

  @Override
  public double probability(int i, int c) {
    return probabilities[i * classes + c];
  }

  @Override
  public RankedClass positive() {
    return curves.isEmpty() ? null : curves.get(decision.positiveClass());
  }

  @Override
  public MultiClassEvaluation at(double threshold) {
    return threshold == decision.threshold()
        ? this
        : new MultiClassEvaluation(
            evaluated,
            loss,
            decision.withThreshold(threshold),
            classes,
            probabilities,
            truth,
            predictions,
            confusion,
            curves,
            histogram,
            calibration,
            logLoss);
  }

  @Override
  public ConfusionMatrix positiveConfusion() {
    if (positive() != null) {
      return positive().confusionAt(decision.threshold());
    }
    int[] isPositive = new int[rows()];
    int[] isPredicted = new int[rows()];
    for (int i = 0; i < isPositive.length; i++) {
      isPositive[i] = truth[i] == decision.positiveClass() ? 1 : 0;
      isPredicted[i] = positiveProbability(i) >= decision.threshold() ? 1 : 0;
    }
    return ConfusionMatrix.of(isPositive, isPredicted, 2);
  }

  /** The mean of the areas under the ROC curves that are defined; NaN if none is. */
  public double macroAuc() {
    return macro(each -> each.roc().auc());
  }

  /** The same, each area weighted by the rows of its class. */
  public double weightedAuc() {
    return weighted(each -> each.roc().auc());
  }

  /** The mean of the average precisions that are defined; NaN if none is. */
  public double macroAveragePrecision() {
    return macro(each -> each.precisionRecall().averagePrecision());
  }

  /** The same, each weighted by the rows of its class. */
  public double weightedAveragePrecision() {
    return weighted(each -> each.precisionRecall().averagePrecision());
  }

  private double macro(ToDoubleFunction<RankedClass> measure) {
    return curves.stream()
        .mapToDouble(measure)
        .filter(value -> !Double.isNaN(value))
        .average()
        .orElse(Double.NaN);
  }

  private double weighted(ToDoubleFunction<RankedClass> measure) {
    double sum = 0;
    long weight = 0;
    for (RankedClass each : curves) {
      double value = measure.applyAsDouble(each);
      if (!Double.isNaN(value)) {
        sum += confusion.trueTotal(each.classIndex()) * value;
        weight += confusion.trueTotal(each.classIndex());
      }
    }
    return sum / weight;
  }
}
