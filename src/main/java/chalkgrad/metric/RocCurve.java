package chalkgrad.metric;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * The receiver operating characteristic of a score. With P positive and N negative rows, the point
 * of a threshold t is
 *
 * <pre>
 *   TPR(t) = #{positive rows with score ≥ t} / P      (up)
 *   FPR(t) = #{negative rows with score ≥ t} / N      (to the right)
 * </pre>
 *
 * <p>Point 0 has the threshold +∞ and lies at (0, 0); then comes one point per distinct score,
 * downwards, the last at (1, 1). Rows with equal scores step together, as a slanted line.
 *
 * <p>The area under the curve by the trapezoid rule equals the Mann–Whitney statistic: the share of
 * pairs (positive, negative) that the score puts in the right order, ties counting ½. The score is
 * never flipped: an area below ½ says that the score points the wrong way. With one class only, the
 * curve is undefined: {@link #isDefined()} is false, the area and the rates of the missing class
 * are NaN.
 *
 * <p>Source: T. Fawcett, An introduction to ROC analysis, Pattern Recognition Letters 27 (2006).
 */
public final class RocCurve {
  private final Ranking ranking;
  private final double auc;

  private RocCurve(Ranking ranking, double auc) {
    this.ranking = ranking;
    this.auc = auc;
  }

  /**
   * The curve of all rows.
   *
   * @throws IllegalArgumentException if the lengths differ or a score is not finite (the message
   *     names its index)
   */
  public static RocCurve of(double[] scores, boolean[] positive) {
    Checks.sameLength(scores.length, positive.length);
    return of(scores, positive, scores.length);
  }

  /** The curve of the first {@code n} rows; the arrays may be longer. */
  public static RocCurve of(double[] scores, boolean[] positive, int n) {
    return of(n, i -> scores[i], i -> positive[i]);
  }

  /** The curve of the rows with the given indices (of one part of the data, for example). */
  public static RocCurve of(double[] scores, boolean[] positive, int[] rows) {
    return of(
        rows.length, i -> Checks.finite(scores[rows[i]], "Score", rows[i]), i -> positive[rows[i]]);
  }

  /** The curve of rows 0, …, n − 1 of whatever holds them (one column of a table, for example). */
  public static RocCurve of(int n, IntToDoubleFunction score, IntPredicate positive) {
    return of(Ranking.of(n, score, positive));
  }

  static RocCurve of(Ranking ranking) {
    return new RocCurve(ranking, trapezoid(ranking));
  }

  /** Σ (FP_i − FP_{i−1}) (TP_i + TP_{i−1}) / (2 P N), the sum in whole numbers. */
  private static double trapezoid(Ranking ranking) {
    int[] tp = ranking.truePositives();
    int[] fp = ranking.falsePositives();
    long twiceArea = 0;
    for (int i = 1; i < ranking.size(); i++) {
      twiceArea += (long) (fp[i] - fp[i - 1]) * ((long) tp[i] + tp[i - 1]);
    }
    return twiceArea / (2.0 * ranking.positives() * ranking.negatives());
  }

  /** Whether both classes occur. */
  public boolean isDefined() {
    return positives() > 0 && negatives() > 0;
  }

  /**
   * The area under the curve, in [0, 1]; NaN if the curve is not defined. A thinned curve keeps the
   * full area.
   */
  public double auc() {
    return auc;
  }

  /** The number of positive rows, P. */
  public int positives() {
    return ranking.positives();
  }

  /** The number of negative rows, N. */
  public int negatives() {
    return ranking.negatives();
  }

  /** The number of points, the one at the threshold +∞ included. */
  public int size() {
    return ranking.size();
  }

  /** The false positive rate of point i, not falling with i; NaN without negative rows. */
  public double fpr(int i) {
    return (double) ranking.falsePositives()[i] / negatives();
  }

  /** The true positive rate of point i, not falling with i; NaN without positive rows. */
  public double tpr(int i) {
    return (double) ranking.truePositives()[i] / positives();
  }

  /** The threshold of point i, falling with i; that of point 0 is +∞. */
  public double threshold(int i) {
    return ranking.thresholds()[i];
  }

  /** All false positive rates. */
  public double[] fpr() {
    var rates = new double[size()];
    Arrays.setAll(rates, this::fpr);
    return rates;
  }

  /** All true positive rates. */
  public double[] tpr() {
    var rates = new double[size()];
    Arrays.setAll(rates, this::tpr);
    return rates;
  }

  /** All thresholds. */
  public double[] thresholds() {
    return ranking.thresholds().clone();
  }

  /**
   * The index of the point that says what a threshold does (predict positive when score ≥
   * threshold). Any number is allowed, not only a score that occurs. Ask the full curve: a thinned
   * one gives a neighbour when the point is gone.
   *
   * @throws IllegalArgumentException if the threshold is NaN
   */
  public int pointAt(double threshold) {
    return ranking.pointAt(threshold);
  }

  /** The confusion matrix at point i; class 1 is the positive one. */
  public ConfusionMatrix confusionAt(int i) {
    return ranking.confusionAt(i);
  }

  /**
   * The same curve with at most {@code maxPoints} points, for drawing. Points inside a straight run
   * go first, which changes nothing. If that is not enough, the way from (0, 0) to (1, 1), measured
   * as FPR + TPR, is cut into ⌊maxPoints / 4⌋ equal pieces; of each piece the first and the last
   * point and those with the smallest and the largest TPR − FPR stay. A point that goes is thus
   * within 8 / (maxPoints − 3), measured so, of points that stay before and after it. Area and
   * class counts stay those of the full curve.
   *
   * @param maxPoints at least 4
   */
  public RocCurve thinned(int maxPoints) {
    Thinning.checkBudget(maxPoints);
    if (size() <= maxPoints) {
      return this;
    }
    var corners = new RocCurve(ranking.select(corners()), auc);
    if (corners.size() <= maxPoints) {
      return corners;
    }
    int[] kept =
        Thinning.keep(
            corners.size(),
            2,
            i -> corners.fpr(i) + corners.tpr(i),
            i -> corners.tpr(i) - corners.fpr(i),
            maxPoints);
    return new RocCurve(corners.ranking.select(kept), auc);
  }

  /** The two ends and every point at which the direction changes, found in whole numbers. */
  private int[] corners() {
    int[] tp = ranking.truePositives();
    int[] fp = ranking.falsePositives();
    var kept = new int[size()];
    int count = 1;
    for (int i = 1; i < size() - 1; i++) {
      long ahead = (long) (fp[i] - fp[i - 1]) * (tp[i + 1] - tp[i]);
      long back = (long) (tp[i] - tp[i - 1]) * (fp[i + 1] - fp[i]);
      if (ahead != back) {
        kept[count++] = i;
      }
    }
    kept[count++] = size() - 1;
    return Arrays.copyOf(kept, count);
  }
}
