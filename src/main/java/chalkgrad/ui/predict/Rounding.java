package chalkgrad.ui.predict;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as one would type them. */
final class Rounding {
  private Rounding() {}

  /** So many significant digits, without idle zeros or exponents. */
  static String significant(double value, int digits) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits));
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
