package chalkgrad.metric;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * Precision against recall over all thresholds. With P positive rows, the point of a threshold t is
 *
 * <pre>
 *   recall(t)    = TP(t) / P
 *   precision(t) = TP(t) / (TP(t) + FP(t))
 * </pre>
 *
 * where TP(t) and FP(t) count the positive and negative rows with score ≥ t. The points have the
 * same indices as those of the {@link RocCurve} of the same rows. At point 0 (threshold +∞) nothing
 * is predicted positive; its precision, really 0/0, is 1 by convention, so that the curve starts at
 * the axis.
 *
 * <p>The average precision is the area of the steps, AP = Σ_k (R_k − R_{k−1}) P_k, not of
 * trapezoids: a straight line between two points would promise precisions that no threshold
 * reaches. The baseline is the prevalence, the precision of a score that knows nothing. Without a
 * positive row, recall and average precision are NaN.
 *
 * <p>Source: J. Davis and M. Goadrich, The relationship between precision-recall and ROC curves,
 * ICML (2006).
 */
public final class PrecisionRecallCurve {
  private final Ranking ranking;
  private final double averagePrecision;

  private PrecisionRecallCurve(Ranking ranking, double averagePrecision) {
    this.ranking = ranking;
    this.averagePrecision = averagePrecision;
  }

  /**
   * The curve of all rows.
   *
   * @throws IllegalArgumentException if the lengths differ or a score is not finite (the message
   *     names its index)
   */
  public static PrecisionRecallCurve of(double[] scores, boolean[] positive) {
    Checks.sameLength(scores.length, positive.length);
    return of(scores, positive, scores.length);
  }

  /** The curve of the first {@code n} rows; the arrays may be longer. */
  public static PrecisionRecallCurve of(double[] scores, boolean[] positive, int n) {
    return of(n, i -> scores[i], i -> positive[i]);
  }

  /** The curve of the rows with the given indices (of one part of the data, for example). */
  public static PrecisionRecallCurve of(double[] scores, boolean[] positive, int[] rows) {
    return of(
        rows.length, i -> Checks.finite(scores[rows[i]], "Score", rows[i]), i -> positive[rows[i]]);
  }

  /** The curve of rows 0, …, n − 1 of whatever holds them (one column of a table, for example). */
  public static PrecisionRecallCurve of(int n, IntToDoubleFunction score, IntPredicate positive) {
    return of(Ranking.of(n, score, positive));
  }

  static PrecisionRecallCurve of(Ranking ranking) {
    return new PrecisionRecallCurve(ranking, steps(ranking));
  }

  private static double steps(Ranking ranking) {
    int[] tp = ranking.truePositives();
    int[] fp = ranking.falsePositives();
    double sum = 0;
    for (int i = 1; i < ranking.size(); i++) {
      sum += (tp[i] - tp[i - 1]) * ((double) tp[i] / ((double) tp[i] + fp[i]));
    }
    return sum / ranking.positives();
  }

  /** Whether there is a positive row. */
  public boolean isDefined() {
    return ranking.positives() > 0;
  }

  /** AP = Σ_k (R_k − R_{k−1}) P_k; NaN if not defined. A thinned curve keeps the full value. */
  public double averagePrecision() {
    return averagePrecision;
  }

  /** The share of positive rows, the baseline of the curve; NaN without rows. */
  public double prevalence() {
    double positives = ranking.positives();
    return positives / (positives + ranking.negatives());
  }

  /** The number of points, the one at the threshold +∞ included. */
  public int size() {
    return ranking.size();
  }

  /** The recall of point i, not falling with i; NaN without positive rows. */
  public double recall(int i) {
    return (double) ranking.truePositives()[i] / ranking.positives();
  }

  /** The precision of point i; 1 by convention at point 0. */
  public double precision(int i) {
    double tp = ranking.truePositives()[i];
    return i == 0 ? 1 : tp / (tp + ranking.falsePositives()[i]);
  }

  /** The threshold of point i, falling with i; that of point 0 is +∞. */
  public double threshold(int i) {
    return ranking.thresholds()[i];
  }

  /** All recalls. */
  public double[] recall() {
    var values = new double[size()];
    Arrays.setAll(values, this::recall);
    return values;
  }

  /** All precisions. */
  public double[] precision() {
    var values = new double[size()];
    Arrays.setAll(values, this::precision);
    return values;
  }

  /** All thresholds. */
  public double[] thresholds() {
    return ranking.thresholds().clone();
  }

  /**
   * The index of the point that says what a threshold does (predict positive when score ≥
   * threshold); see {@link RocCurve#pointAt}.
   *
   * @throws IllegalArgumentException if the threshold is NaN
   */
  public int pointAt(double threshold) {
    return ranking.pointAt(threshold);
  }

  /**
   * The same curve with at most {@code maxPoints} points, for drawing: the recall axis is cut into
   * ⌊maxPoints / 4⌋ equal pieces, of which the first, the last, the lowest and the highest point
   * stay.
   *
   * @param maxPoints at least 4
   */
  public PrecisionRecallCurve thinned(int maxPoints) {
    Thinning.checkBudget(maxPoints);
    if (size() <= maxPoints) {
      return this;
    }
    int[] kept = Thinning.keep(size(), 1, this::recall, this::precision, maxPoints);
    return new PrecisionRecallCurve(ranking.select(kept), averagePrecision);
  }
}
