package chalkgrad.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Chapters in columns: in their order, and so that the longest column is as short as can be. */
final class Columns {
  private static final double EXACT = 0.05;

  private Columns() {}

  /**
   * At most so many columns, none of them empty.
   *
   * @param length of a chapter, in any unit
   */
  static <T> List<List<T>> balanced(List<T> chapters, int columns, ToDoubleFunction<T> length) {
    double low = chapters.stream().mapToDouble(length).max().orElse(0);
    double high = chapters.stream().mapToDouble(length).sum();
    while (high - low > EXACT) {
      double middle = (low + high) / 2;
      if (filled(chapters, middle, length).size() <= columns) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return filled(chapters, high, length);
  }

  private static <T> List<List<T>> filled(
      List<T> chapters, double most, ToDoubleFunction<T> length) {
    List<List<T>> columns = new ArrayList<>();
    double used = 0;
    for (T chapter : chapters) {
      double more = length.applyAsDouble(chapter);
      if (columns.isEmpty() || used + more > most) {
        columns.add(new ArrayList<>());
        used = 0;
      }
      columns.getLast().add(chapter);
      used += more;
    }
    return columns;
  }
}
