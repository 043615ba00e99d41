package chalkgrad.ui.common.plot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/**
 * Numbers as text for the screen: a decimal point in every language, a true minus sign, no
 * grouping.
 */
public final class Numbers {
  private static final MathContext DIGITS = new MathContext(4);

  private Numbers() {}

  /**
   * Four significant digits: {@code 0.08412}, {@code −1.42}, {@code 3.1e−16}. Not a number stays
   * so.
   */
  public static String shown(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return value > 0 ? "∞" : value < 0 ? "−∞" : "NaN";
    }
    double size = Math.abs(value);
    if (size != 0 && (size < 1e-4 || size >= 1e7)) {
      return minus(
          String.format(Locale.ROOT, "%.2e", value)
              .replaceFirst("e([+-])0*", "e$1")
              .replace("+", ""));
    }
    BigDecimal rounded = new BigDecimal(value).round(size >= 1000 ? new MathContext(7) : DIGITS);
    if (size >= 1000) {
      rounded =
          rounded.setScale(
              Math.max(0, 4 - 1 - (int) Math.log10(size)), java.math.RoundingMode.HALF_EVEN);
    }
    String text = rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    return minus(text);
  }

  /** As many decimals as asked for. */
  public static String fixed(double value, int decimals) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return shown(value);
    }
    String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
    return minus(isZero(text) ? text.replace("-", "") : text);
  }

  private static boolean isZero(String text) {
    return text.chars().noneMatch(c -> c >= '1' && c <= '9');
  }

  /**
   * A tick of a linear axis with the given step: just as many decimals as the step needs; {@code
   * 20k} for 20000.
   */
  public static String tick(double value, double step) {
    if (value == 0) {
      return "0";
    }
    if (step >= 1e6) {
      return fixed(value / 1e6, decimals(step / 1e6)) + "M";
    }
    if (step >= 1e3) {
      return fixed(value / 1e3, decimals(step / 1e3)) + "k";
    }
    if (step < 1e-5) {
      return shown(value);
    }
    return fixed(value, decimals(step));
  }

  private static int decimals(double step) {
    int decimals = 0;
    double scaled = step;
    while (decimals < 6 && Math.abs(scaled - Math.rint(scaled)) > 1e-6 * scaled) {
      scaled *= 10;
      decimals++;
    }
    return decimals;
  }

  /** A tick of a logarithmic axis: {@code 1e−5}, {@code 0.02}, {@code 500}, {@code 1e5}. */
  public static String logTick(double value) {
    if (value >= 1e-3 * (1 - 1e-9) && value < 1e4) {
      return shown(value);
    }
    int exponent = (int) Math.floor(Math.log10(value) + 1e-9);
    double factor = value / Math.pow(10, exponent);
    return shown(Math.rint(factor * 100) / 100) + "e" + minus(Integer.toString(exponent));
  }

  private static String minus(String text) {
    return text.replace('-', '−');
  }
}
