package chalkgrad.data.feature;

import java.util.regex.Pattern;

/** Writes features the way a blackboard does. */
final class Symbols {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** A mathematical variable: one letter, perhaps with a number that becomes its index. */
  private static final Pattern VARIABLE = Pattern.compile("\\p{L}\\d*");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  private Symbols() {}

  /** {@code x1} becomes {@code x₁}; names of columns stay as they are. */
  static String name(String name) {
    if (!VARIABLE.matcher(name).matches()) {
      return name;
    }
    StringBuilder symbol = new StringBuilder();
    name.codePoints()
        .map(c -> c >= '0' && c <= '9' ? '₀' + (c - '0') : c)
        .forEach(symbol::appendCodePoint);
    return symbol.toString();
  }

  static String power(String name, int exponent) {
    return factor(name) + SUPERSCRIPTS.charAt(exponent);
  }

  static String product(String first, String second) {
    boolean variables = VARIABLE.matcher(first).matches() && VARIABLE.matcher(second).matches();
    return factor(first) + (variables ? "" : " · ") + factor(second);
  }

  static String sine(String name) {
    return WORD.matcher(name).matches() ? "sin " + name(name) : "sin(" + name + ")";
  }

  /** Brackets keep {@code (residual sugar)²} from reading as residual times sugar squared. */
  private static String factor(String name) {
    return WORD.matcher(name).matches() ? name(name) : "(" + name + ")";
  }
}
