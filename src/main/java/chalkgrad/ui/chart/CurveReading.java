package chalkgrad.ui.chart;

import chalkgrad.training.frame.HistoryView.Curve;
import java.util.Arrays;

/** Reads numbers off curves. */
final class CurveReading {
  private CurveReading() {}

  /** The index of the point of the curve whose x is nearest; the earlier of two equally near. */
  static int nearest(Curve curve, double x) {
    int found = Arrays.binarySearch(curve.x(), x);
    if (found >= 0) {
      return found;
    }
    int after = -found - 1;
    if (after == 0 || after == curve.size()) {
      return after == 0 ? 0 : curve.size() - 1;
    }
    return x - curve.x()[after - 1] <= curve.x()[after] - x ? after - 1 : after;
  }

  /**
   * Smallest and largest finite value of the points from one x to another; {@code positive}: of
   * those above 0. NaN where there is none.
   */
  static double[] range(Curve curve, double from, double to, boolean positive) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < curve.size(); i++) {
      double value = curve.y()[i];
      boolean shown = curve.x()[i] >= from && curve.x()[i] <= to;
      if (shown && Double.isFinite(value) && (!positive || value > 0)) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    }
    return low <= high ? new double[] {low, high} : new double[] {Double.NaN, Double.NaN};
  }

  /**
   * The curve smoothed exponentially over so many epochs τ: s_i = s_{i−1} + (1 − e^{−Δ/τ}) (y_i −
   * s_{i−1}), with Δ the epochs since the point before, so that thinned points count for as long as
   * they stand for. It starts at the first value.
   */
  static Curve smoothed(Curve curve, double epochs) {
    double[] y = curve.y().clone();
    for (int i = 1; i < y.length; i++) {
      double weight = -Math.expm1((curve.x()[i - 1] - curve.x()[i]) / epochs);
      y[i] = y[i - 1] + weight * (y[i] - y[i - 1]);
    }
    return new Curve(curve.x(), y);
  }

  /**
   * Smallest and largest finite value; {@code positive}: of those above 0. NaN where there is none.
   */
  static double[] range(double[] values, boolean positive) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      if (Double.isFinite(value) && (!positive || value > 0)) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    }
    return low <= high ? new double[] {low, high} : new double[] {Double.NaN, Double.NaN};
  }
}
