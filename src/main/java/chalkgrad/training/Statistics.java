package chalkgrad.training;

import chalkgrad.training.frame.Diagnostics;
import java.util.Arrays;

/** Quantiles and bins of many numbers. Numbers that are not finite are left out. */
final class Statistics {
  /** An even number, so that 0 is an edge of bins that are symmetric about it. */
  static final int BINS = 40;

  private static final double[] ROUND = {1, 2, 5, 10};
  private static final double TAIL = 0.05;
  private static final double HALF = 0.5;

  /** Numbers beyond this cannot be told from each other on a screen. */
  private static final double FURTHEST = 1e30;

  private static final double NEAREST = 1e-30;

  private Statistics() {}

  /** Mean, median and the quantiles of 5 % and 95 %; sorts the values. */
  static Diagnostics.Spread spread(double[] values) {
    double[] finite = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
    double sum = 0;
    for (double value : finite) {
      sum += value;
    }
    return new Diagnostics.Spread(
        sum / finite.length,
        quantile(finite, TAIL),
        quantile(finite, HALF),
        quantile(finite, 1 - TAIL));
  }

  /** Between the two values whose ranks p(n − 1) lies between, in proportion. */
  private static double quantile(double[] sorted, double p) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double rank = p * (sorted.length - 1);
    int below = (int) rank;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
  }

  /** The smallest of 1, 2, 5 × 10ᵏ that no value's magnitude exceeds; 1 if all are 0. */
  static double roundReach(float... values) {
    double largest = 0;
    for (float value : values) {
      double size = Math.abs(value);
      largest = size <= FURTHEST ? Math.max(largest, size) : largest;
    }
    return roundUp(largest);
  }

  /** The smallest of 1, 2, 5 × 10ᵏ that is no smaller; 1 for 0. */
  static double roundUp(double largest) {
    if (largest < NEAREST) {
      return 1;
    }
    int exponent = (int) Math.floor(StrictMath.log10(largest));
    for (double round : ROUND) {
      double reach = Double.parseDouble(round + "e" + exponent);
      if (reach >= largest) {
        return reach;
      }
    }
    return Double.parseDouble("1e" + (exponent + 2));
  }

  static boolean hasNoNegative(float[] values) {
    for (float value : values) {
      if (value < 0) {
        return false;
      }
    }
    return true;
  }

  /** Bins between two ends; what lies outside is not counted. */
  static Diagnostics.Bins bins(float[] values, double low, double high) {
    int[] counts = new int[BINS];
    double sum = 0;
    double squares = 0;
    int n = 0;
    for (float value : values) {
      if (value >= low && value <= high) {
        counts[(int) Math.min(BINS - 1, (value - low) / (high - low) * BINS)]++;
        sum += value;
        squares += (double) value * value;
        n++;
      }
    }
    double mean = sum / n;
    double variance = Math.max(0, squares / n - mean * mean);
    return new Diagnostics.Bins(low, high, counts, mean, n == 0 ? Double.NaN : Math.sqrt(variance));
  }
}
