package chalkgrad.data.csv;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Pairs of words that mean no and yes. */
final class BooleanWords {
  private static final List<Set<String>> PAIRS =
      List.of(
          Set.of("false", "true"),
          Set.of("no", "yes"),
          Set.of("f", "t"),
          Set.of("n", "y"),
          Set.of("off", "on"));

  private static final Set<String> YES = Set.of("true", "yes", "t", "y", "on");

  private BooleanWords() {}

  /** Whether both words of one pair occur, in any case, and nothing else. */
  static boolean isPair(ColumnValues values) {
    return values.distinct() <= 8 && PAIRS.contains(words(values));
  }

  static int distinct(ColumnValues values) {
    return words(values).size();
  }

  private static Set<String> words(ColumnValues values) {
    return values.counts().keySet().stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /**
   * The lower-case word that means yes among those of a column: that of a known pair, else the last
   * one in order.
   */
  static String yes(Column column) {
    Set<String> words = new TreeSet<>(NaturalOrder.INSTANCE);
    for (String cell : column.text()) {
      if (cell != null) {
        words.add(cell.toLowerCase(Locale.ROOT));
      }
    }
    String last = null;
    for (String word : words) {
      last = word;
      if (PAIRS.contains(words) && YES.contains(word)) {
        return word;
      }
    }
    return last;
  }
}
