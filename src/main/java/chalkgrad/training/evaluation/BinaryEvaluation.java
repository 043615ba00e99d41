package chalkgrad.training.evaluation;

import chalkgrad.metric.CalibrationCurve;
import chalkgrad.metric.ConfusionMatrix;
import chalkgrad.metric.ScoreHistogram;
import chalkgrad.training.Decision;

/**
 * An evaluation of two classes. Log loss and Brier score do not depend on which class counts as
 * positive.
 *
 * @param probabilities of class 1, one for each row
 * @param truth the true class of each row
 * @param positive {@code null} unless asked for, as are histogram and calibration
 * @param logLoss NaN unless asked for, as is the Brier score
 */
public record BinaryEvaluation(
    EvaluatedRows evaluated,
    double loss,
    Decision decision,
    double[] probabilities,
    int[] truth,
    ConfusionMatrix confusion,
    RankedClass positive,
    ScoreHistogram histogram,
    CalibrationCurve calibration,
    double logLoss,
    double brier)
    implements ClassEvaluation {
  @Override
  public int classes() {
    return 2;
  }

  @Override
  public int predicted(int i) {
    return decision.predicted(probabilities[i]);
  }

  @Override
  public double probability(int i, int c) {
    return c == 1 ? probabilities[i] : 1 - probabilities[i];
  }

  @Override
  public BinaryEvaluation at(double threshold) {
    if (threshold == decision.threshold()) {
      return this;
    }
    Decision other = decision.withThreshold(threshold);
    ConfusionMatrix counts =
        positive == null
            ? count(probabilities, truth, other)
            : inClassOrder(positive.confusionAt(threshold), other);
    return new BinaryEvaluation(
        evaluated,
        loss,
        other,
        probabilities,
        truth,
        counts,
        positive,
        histogram,
        calibration,
        logLoss,
        brier);
  }

  @Override
  public ConfusionMatrix positiveConfusion() {
    return inClassOrder(confusion, decision);
  }

  /** Counts the rows, row by row. */
  static ConfusionMatrix count(double[] probabilities, int[] truth, Decision decision) {
    int[] predicted = new int[truth.length];
    for (int i = 0; i < predicted.length; i++) {
      predicted[i] = decision.predicted(probabilities[i]);
    }
    return ConfusionMatrix.of(truth, predicted, 2);
  }

  /** From negative before positive to the order of the classes, or the other way. */
  private static ConfusionMatrix inClassOrder(ConfusionMatrix m, Decision decision) {
    return decision.positiveClass() == 1
        ? m
        : ConfusionMatrix.binary(m.count(1, 1), m.count(1, 0), m.count(0, 1), m.count(0, 0));
  }
}
