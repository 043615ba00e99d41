package chalkgrad.ui.common.plot;

/**
 * An axis that does not jitter: it grows at once, in steps, when values leave it, and shrinks only
 * when they would leave more than half of it empty.
 */
public final class SteadyRange {
  private static final double SHRINK_BELOW = 0.45;

  private double upper = Double.NaN;
  private double decadesLow = Double.NaN;
  private double decadesHigh = Double.NaN;

  /**
   * The end of an axis that starts at 0 and must reach {@code largest}; 1 if that is not positive.
   */
  public double upper(double largest) {
    double needed = largest > 0 && largest < Double.POSITIVE_INFINITY ? largest : 1;
    if (Double.isNaN(upper) || needed > upper || needed < SHRINK_BELOW * upper) {
      upper = Ticks.ceiling(needed);
    }
    return upper;
  }

  /** The two ends of a logarithmic axis, half decades, that covers both positive numbers. */
  public double[] decades(double smallest, double largest) {
    double low = Math.floor(2 * Math.log10(smallest) + 1e-9) / 2;
    double high = Math.max(low + 0.5, Math.ceil(2 * Math.log10(largest) - 1e-9) / 2);
    boolean outside = !(low >= decadesLow && high <= decadesHigh);
    if (outside || high - low < SHRINK_BELOW * (decadesHigh - decadesLow)) {
      decadesLow = low;
      decadesHigh = high;
    }
    return new double[] {Math.pow(10, decadesLow), Math.pow(10, decadesHigh)};
  }

  /** Forgets the past: the next range fits tightly. */
  public void reset() {
    upper = Double.NaN;
    decadesLow = Double.NaN;
    decadesHigh = Double.NaN;
  }
}
