package chalkgrad.metric;

import java.util.Arrays;

/** Walks down two sorted columns of scores and counts what each distinct score does. */
final class RankMerge {
  private final double[] positives;
  private final double[] negatives;
  private final double[] thresholds;
  private final int[] tp;
  private final int[] fp;
  private int points = 1;
  private int nextPositive;
  private int nextNegative;

  /** Both columns upwards. */
  RankMerge(double[] positives, double[] negatives) {
    this.positives = positives;
    this.negatives = negatives;
    int most = positives.length + negatives.length + 1;
    thresholds = new double[most];
    tp = new int[most];
    fp = new int[most];
    thresholds[0] = Double.POSITIVE_INFINITY;
    nextPositive = positives.length - 1;
    nextNegative = negatives.length - 1;
  }

  /** Makes so many points at most; true when all are made. */
  boolean advance(int most) {
    for (int i = 0; i < most && (nextPositive >= 0 || nextNegative >= 0); i++) {
      double top = Double.NEGATIVE_INFINITY;
      if (nextPositive >= 0) {
        top = positives[nextPositive];
      }
      if (nextNegative >= 0) {
        top = Math.max(top, negatives[nextNegative]);
      }
      while (nextPositive >= 0 && positives[nextPositive] == top) {
        nextPositive--;
      }
      while (nextNegative >= 0 && negatives[nextNegative] == top) {
        nextNegative--;
      }
      thresholds[points] = top;
      tp[points] = positives.length - 1 - nextPositive;
      fp[points] = negatives.length - 1 - nextNegative;
      points++;
    }
    return nextPositive < 0 && nextNegative < 0;
  }

  Ranking ranking() {
    return points == thresholds.length
        ? new Ranking(thresholds, tp, fp)
        : new Ranking(
            Arrays.copyOf(thresholds, points),
            Arrays.copyOf(tp, points),
            Arrays.copyOf(fp, points));
  }
}
