package chalkgrad.data.csv;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which cells hold no value: the usual markers, and the user's own codes. */
final class MissingValues {
  private static final Set<String> MARKERS = Set.of("", "na", "n/a", "nan", "null", "?", "-");

  private final Map<String, String> texts = new HashMap<>();
  private final Map<Double, String> numbers = new HashMap<>();
  private final DecimalMark mark;

  MissingValues(Set<String> codes, DecimalMark mark) {
    this.mark = mark;
    for (String code : codes) {
      String text = code.strip();
      texts.put(text, text);
      double number = NumberText.parse(text, mark);
      if (Double.isNaN(number)) {
        number = NumberText.parse(text, DecimalMark.POINT);
      }
      if (!Double.isNaN(number)) {
        numbers.put(number + 0.0, text);
      }
    }
  }

  /** The code of the user that a cell is; {@code null} if it is none of them. */
  String code(String cell) {
    if (texts.isEmpty()) {
      return null;
    }
    String text = texts.get(cell);
    if (text != null || numbers.isEmpty()) {
      return text;
    }
    return numbers.get(NumberText.parse(cell, mark) + 0.0);
  }

  /** Whether a cell is one of the usual markers. */
  static boolean isMarker(String cell) {
    if (cell.isEmpty()) {
      return true;
    }
    // Most cells are numbers, and no marker begins with a digit.
    boolean digit = cell.charAt(0) >= '0' && cell.charAt(0) <= '9';
    return !digit && cell.length() <= 4 && MARKERS.contains(cell.toLowerCase(Locale.ROOT));
  }
}
