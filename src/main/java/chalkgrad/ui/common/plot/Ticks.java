package chalkgrad.ui.common.plot;

import java.util.Arrays;

/** Round numbers for the ticks of an axis. */
public final class Ticks {
  private static final double[] ROUND = {1, 2, 5, 10};
  private static final double[] LOG_DETAIL = {1, 2, 5};
  private static final double[] CEILINGS = {1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};

  private Ticks() {}

  /** The smallest of 1, 2, 5 × 10^k that divides the span into at most {@code most} pieces. */
  public static double step(double span, int most) {
    if (!(span > 0) || Double.isInfinite(span)) {
      throw new IllegalArgumentException("the span must be positive, but is " + span);
    }
    double least = span / Math.max(1, most);
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    for (double round : ROUND) {
      if (round * power >= least * (1 - 1e-9)) {
        return round * power;
      }
    }
    return 10 * power;
  }

  /** The multiples of {@link #step} in [min, max]: at most {@code most} + 1. */
  public static double[] linear(double min, double max, int most) {
    double step = step(max - min, most);
    return multiples(min, max, step);
  }

  /** As {@link #linear}, for things that are counted: the step is a whole number. */
  public static double[] whole(double min, double max, int most) {
    return multiples(min, max, Math.max(1, step(max - min, most)));
  }

  private static double[] multiples(double min, double max, double step) {
    double slack = 1e-9 * (max - min) / step;
    long first = (long) Math.ceil(min / step - slack);
    long last = (long) Math.floor(max / step + slack);
    double[] ticks = new double[(int) Math.max(0, last - first + 1)];
    // Dividing by a whole reciprocal gives 0.3 where multiplying gives 0.30000000000000004.
    double reciprocal = Math.rint(1 / step);
    for (int i = 0; i < ticks.length; i++) {
      long n = first + i;
      ticks[i] = step < 1 ? n / reciprocal : n * step;
    }
    return ticks;
  }

  /**
   * The ticks of a logarithmic axis: every n-th power of ten so that at most {@code most} remain;
   * 1, 2 and 5 of each decade when there is room; plain {@link #linear} ones within less than a
   * decade.
   */
  public static double[] log(double min, double max, int most) {
    double decades = Math.log10(max / min);
    double[] detailed = decadeTicks(min, max, LOG_DETAIL, 1);
    if (decades < 1 && detailed.length < 3) {
      return linear(min, max, most);
    }
    if (detailed.length <= most) {
      return detailed;
    }
    int every = Math.max(1, (int) Math.ceil(decades / most));
    return decadeTicks(min, max, new double[] {1}, every);
  }

  private static double[] decadeTicks(double min, double max, double[] factors, int every) {
    int first = (int) Math.floor(Math.log10(min));
    int last = (int) Math.ceil(Math.log10(max));
    double[] ticks = new double[(last - first + 1) * factors.length];
    int count = 0;
    for (int decade = first; decade <= last; decade++) {
      for (double factor : factors) {
        double tick = decade < 0 ? factor / Math.pow(10, -decade) : factor * Math.pow(10, decade);
        if (Math.floorMod(decade, every) == 0
            && tick >= min * (1 - 1e-9)
            && tick <= max * (1 + 1e-9)) {
          ticks[count++] = tick;
        }
      }
    }
    return Arrays.copyOf(ticks, count);
  }

  /**
   * The next number ≥ value in a list of about ten round ones per decade: where an axis may end.
   */
  public static double ceiling(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    for (double round : CEILINGS) {
      if (round * power >= value * (1 - 1e-9)) {
        return round * power;
      }
    }
    return 10 * power;
  }
}
