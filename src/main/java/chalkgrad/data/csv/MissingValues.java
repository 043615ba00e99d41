package chalkgrad.data.csv;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Which cells hold no value: the usual markers, and the user's own codes. */
final class MissingValues {
  private static final Set<String> MARKERS = Set.of("", "na", "n/a", "nan", "null", "?", "-");

  private final Set<String> texts = new HashSet<>();
  private final Set<Double> numbers = new HashSet<>();
  private final DecimalMark mark;

  MissingValues(Set<String> codes, DecimalMark mark) {
    this.mark = mark;
    for (String code : codes) {
      String text = code.strip();
      texts.add(text);
      double number = NumberText.parse(text, mark);
      if (Double.isNaN(number)) {
        number = NumberText.parse(text, DecimalMark.POINT);
      }
      if (!Double.isNaN(number)) {
        numbers.add(number + 0.0);
      }
    }
  }

  boolean isMissing(String cell) {
    if (isMarker(cell) || texts.contains(cell)) {
      return true;
    }
    return !numbers.isEmpty() && numbers.contains(NumberText.parse(cell, mark) + 0.0);
  }

  /** Whether a cell is one of the usual markers. */
  static boolean isMarker(String cell) {
    return cell.length() <= 4 && MARKERS.contains(cell.toLowerCase(Locale.ROOT));
  }
}
