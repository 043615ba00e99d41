package chalkgrad.ui.table;

import chalkgrad.ui.common.plot.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.IntToDoubleFunction;

/**
 * How the numbers of one column are written: all with the same count of decimals, so that their
 * points stand below each other. Writing is fast enough to search a hundred thousand rows.
 *
 * @param decimals −1: the column's numbers are too large or too small for that, each is written for
 *     itself
 */
record ColumnFormat(int decimals) {
  private static final int MOST_DECIMALS = 6;
  private static final int SIGNIFICANT = 4;
  private static final int MOST_LOOKED_AT = 2000;
  private static final double LARGEST = 1e7;
  private static final double SMALLEST = 1e-4;
  private static final double[] POWERS = {1, 10, 100, 1e3, 1e4, 1e5, 1e6};

  /**
   * The format for a column: the decimals that its numbers have, if they were written by a person,
   * else as many as give the largest four significant digits.
   */
  static ColumnFormat of(IntToDoubleFunction column, int rows) {
    double largest = 0;
    int needed = 0;
    int stride = Math.max(1, rows / MOST_LOOKED_AT);
    for (int row = 0; row < rows; row += stride) {
      double value = Math.abs(column.applyAsDouble(row));
      if (Double.isFinite(value)) {
        largest = Math.max(largest, value);
        while (needed < MOST_DECIMALS && !isWhole(value * POWERS[needed])) {
          needed++;
        }
      }
    }
    if (largest >= LARGEST || largest > 0 && largest < SMALLEST) {
      return new ColumnFormat(-1);
    }
    if (needed < MOST_DECIMALS) {
      return new ColumnFormat(needed);
    }
    int before = (int) Math.floor(Math.log10(largest)) + 1;
    return new ColumnFormat(Math.clamp(SIGNIFICANT - before, 0, MOST_DECIMALS));
  }

  private static boolean isWhole(double value) {
    return Math.abs(value - Math.rint(value)) <= 1e-9 * Math.max(1, value);
  }

  /** As many decimals as the column has: a mean with sixteen digits would look measured. */
  double rounded(double value) {
    MathContext digits = new MathContext(SIGNIFICANT);
    return decimals < 0
        ? new BigDecimal(value).round(digits).doubleValue()
        : new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
  }

  /** The number as text, with a true minus sign. */
  String text(double value) {
    if (decimals < 0 || !(Math.abs(value) < LARGEST)) {
      return Double.isNaN(value) ? "–" : Numbers.shown(value);
    }
    long scaled = (long) Math.rint(Math.abs(value) * POWERS[decimals]);
    long unit = (long) POWERS[decimals];
    StringBuilder text = new StringBuilder(12);
    if (value < 0 && scaled > 0) {
      text.append('−');
    }
    text.append(scaled / unit);
    if (decimals > 0) {
      String fraction = Long.toString(scaled % unit);
      text.append('.').repeat('0', decimals - fraction.length()).append(fraction);
    }
    return text.toString();
  }
}
