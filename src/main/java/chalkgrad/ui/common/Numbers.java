package chalkgrad.ui.common;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;
import java.util.Locale;

/** Numbers as they stand on screen: with a point, in every language. */
public final class Numbers {
  private static final double LARGEST_FIXED = 1000;

  private Numbers() {}

  /**
   * A loss or score in at most eight characters: 0.0841, 12.3456, 1.23e+05; "–" where undefined.
   */
  public static String measure(double value) {
    if (Double.isNaN(value)) {
      return "–";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "−∞";
    }
    return String.format(Locale.ROOT, Math.abs(value) < LARGEST_FIXED ? "%.4f" : "%.2e", value);
  }

  /** A share as a percentage: 95.0 %. */
  public static String percent(double share) {
    return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  /** As short as it can be without losing anything: 0.01, 32, 1.0E-5 becomes 0.00001. */
  public static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : new java.math.BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }

  /**
   * Reads a number with a point or a comma.
   *
   * @throws UserException if the text is no finite number, or not within the bounds
   */
  public static double parse(String text, double min, double max) {
    double value;
    try {
      value = Double.parseDouble(text.strip().replace(',', '.').replace('−', '-'));
    } catch (NumberFormatException problem) {
      throw new UserException(
          Messages.of(Numbers.class).text("number.not", text.strip(), plain(min)), problem);
    }
    if (!(value >= min && value <= max)) {
      throw new UserException(
          Messages.of(Numbers.class).text("number.range", text.strip(), plain(min), plain(max)));
    }
    return value;
  }

  /**
   * Reads a whole number.
   *
   * @throws UserException if the text is no whole number, or not within the bounds
   */
  public static long parseWhole(String text, long min, long max) {
    double value = parse(text, min, max);
    if (value != Math.rint(value)) {
      throw new UserException(Messages.of(Numbers.class).text("number.whole", text.strip()));
    }
    return (long) value;
  }
}
