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
   * The lower-case words of a column that mean no and yes: the first and the last one in order, as
   * it is with all known pairs too. Where there is but one word, nothing means no.
   */
  static List<String> noAndYes(Column column) {
    TreeSet<String> words = new TreeSet<>(NaturalOrder.INSTANCE);
    for (String cell : column.text()) {
      if (cell != null) {
        words.add(cell.toLowerCase(Locale.ROOT));
      }
    }
    String yes = words.isEmpty() ? "" : words.last();
    return List.of(words.size() > 1 ? words.first() : "", yes);
  }
}
