package chalkgrad.ui.common;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers as they stand on screen: with a point, in every language. */
public final class Numbers {
  private static final double LARGEST_FIXED = 1000;

  private static final Pattern NUMBER =
      Pattern.compile("[+\\-−]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+\\-−]?\\d+)?");

  /** Thousands set apart by points, commas, spaces or apostrophes. */
  private static final Pattern GROUPED =
      Pattern.compile(
          "[+\\-−]?\\d+([.,\\s\\u00a0\\u202f'’]\\d+){2,}|[+\\-−]?\\d+([\\s\\u00a0\\u202f'’]\\d+)+");

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
   * Reads a number as people type it: 1.5 and 1,5 are the same, and so are - and −. Thousands are
   * not set apart, since 1.234 would then be two numbers.
   *
   * @throws UserException if the text is no finite number, or not within the bounds
   */
  public static double parse(String text, double min, double max) {
    String typed = text.strip();
    if (GROUPED.matcher(typed).matches()) {
      throw new UserException(Messages.of(Numbers.class).text("number.grouped", typed));
    }
    if (!NUMBER.matcher(typed).matches()) {
      throw new UserException(Messages.of(Numbers.class).text("number.not", typed, plain(min)));
    }
    double value = Double.parseDouble(typed.replace(',', '.').replace('−', '-'));
    if (!(value >= min && value <= max)) {
      throw new UserException(
          Messages.of(Numbers.class).text("number.range", typed, plain(min), plain(max)));
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
