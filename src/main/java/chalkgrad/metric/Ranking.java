package chalkgrad.metric;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * What every threshold does to the rows, from strict to lenient: point i counts the positive rows
 * (true positives) and the negative rows (false positives) with score ≥ {@code thresholds[i]}.
 * Point 0 has the threshold +∞ and counts nothing; then comes one point per distinct score,
 * downwards. ROC and precision–recall curves are two views of it, with the same indices.
 */
record Ranking(double[] thresholds, int[] truePositives, int[] falsePositives) {

  /**
   * Sorts n rows in O(n log n): positive and negative scores separately, then merged from the top.
   */
  static Ranking of(int n, IntToDoubleFunction score, IntPredicate positive) {
    var sorted = new double[n];
    int positives = 0;
    int back = n;
    for (int i = 0; i < n; i++) {
      // Adding 0.0 turns -0.0 into 0.0, which is the same score.
      double s = Checks.finite(score.applyAsDouble(i), "Score", i) + 0.0;
      if (positive.test(i)) {
        sorted[positives++] = s;
      } else {
        sorted[--back] = s;
      }
    }
    double[] above = Arrays.copyOfRange(sorted, 0, positives);
    double[] below = Arrays.copyOfRange(sorted, positives, n);
    Arrays.sort(above);
    Arrays.sort(below);
    var merge = new RankMerge(above, below);
    merge.advance(Integer.MAX_VALUE);
    return merge.ranking();
  }

  int size() {
    return thresholds.length;
  }

  int positives() {
    return truePositives[size() - 1];
  }

  int negatives() {
    return falsePositives[size() - 1];
  }

  /**
   * The point that says what the threshold does: the last one whose threshold is ≥ {@code
   * threshold}.
   */
  int pointAt(double threshold) {
    if (Double.isNaN(threshold)) {
      throw new IllegalArgumentException("The threshold is NaN");
    }
    int low = 0;
    int high = size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (thresholds[middle] >= threshold) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The confusion matrix at a point; class 1 is the positive one. */
  ConfusionMatrix confusionAt(int i) {
    return ConfusionMatrix.binary(
        negatives() - falsePositives[i],
        falsePositives[i],
        positives() - truePositives[i],
        truePositives[i]);
  }

  /** The same ranking with only the given points, which must contain the first and the last. */
  Ranking select(int[] points) {
    var t = new double[points.length];
    var tp = new int[points.length];
    var fp = new int[points.length];
    for (int i = 0; i < points.length; i++) {
      t[i] = thresholds[points[i]];
      tp[i] = truePositives[points[i]];
      fp[i] = falsePositives[points[i]];
    }
    return new Ranking(t, tp, fp);
  }
}
