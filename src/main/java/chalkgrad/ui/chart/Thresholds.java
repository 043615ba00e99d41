package chalkgrad.ui.chart;

import chalkgrad.metric.RocCurve;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Thresholds that make a difference. Between two neighbouring scores all thresholds say the same;
 * of these the one with the fewest decimals is set, which is easiest to read and to write down.
 */
final class Thresholds {
  private static final int MOST_DECIMALS = 17;

  private Thresholds() {}

  /** The threshold, 0 to 1, for a point of the full curve of probabilities. */
  static double of(RocCurve curve, int point) {
    boolean last = point == curve.size() - 1;
    double low = last ? Double.NEGATIVE_INFINITY : curve.threshold(point + 1);
    return last ? 0 : shortest(low, Math.min(1, curve.threshold(point)));
  }

  /** The number in (low, high] with the fewest decimals; {@code high} if that is empty. */
  static double shortest(double low, double high) {
    for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
      double rounded = new BigDecimal(high).setScale(decimals, RoundingMode.FLOOR).doubleValue();
      if (rounded > low && rounded <= high) {
        return rounded;
      }
    }
    return high;
  }
}
