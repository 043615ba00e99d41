package chalkgrad.data.csv;

/**
 * Numbers as they stand in cells: digits with at most one decimal mark and an exponent. Stricter
 * than {@link Double#parseDouble}, which also takes {@code 1d}, {@code 0x1p3} and {@code NaN}.
 */
final class NumberText {
  private NumberText() {}

  /** The number in a cell; NaN if it is none or too large for a double. */
  static double parse(String cell, DecimalMark mark) {
    if (!isNumber(cell, mark.character())) {
      return Double.NaN;
    }
    String text = mark == DecimalMark.COMMA ? cell.replace(',', '.') : cell;
    double value = Double.parseDouble(text);
    return Double.isInfinite(value) ? Double.NaN : value;
  }

  /** Whether the cell is a number with this decimal mark and a fraction: 2,6 but not 2. */
  static boolean hasFraction(String cell, DecimalMark mark) {
    return cell.indexOf(mark.character()) >= 0 && isNumber(cell, mark.character());
  }

  static boolean isNumber(String cell, char mark) {
    int end = cell.length();
    int i = end > 0 && isSign(cell.charAt(0)) ? 1 : 0;
    int digits = 0;
    boolean marked = false;
    for (; i < end; i++) {
      char c = cell.charAt(i);
      if (isDigit(c)) {
        digits++;
      } else if (c == mark && !marked) {
        marked = true;
      } else {
        return digits > 0 && isExponent(cell, i);
      }
    }
    return digits > 0;
  }

  private static boolean isExponent(String cell, int start) {
    int i = start + 1;
    if (Character.toLowerCase(cell.charAt(start)) != 'e' || i == cell.length()) {
      return false;
    }
    if (isSign(cell.charAt(i))) {
      i++;
    }
    int first = i;
    while (i < cell.length() && isDigit(cell.charAt(i))) {
      i++;
    }
    return i == cell.length() && i > first;
  }

  private static boolean isSign(char c) {
    return c == '-' || c == '+';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
