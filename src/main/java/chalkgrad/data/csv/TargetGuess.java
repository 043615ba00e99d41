package chalkgrad.data.csv;

import chalkgrad.data.Task;
import chalkgrad.data.csv.ColumnProfile.Kind;
import chalkgrad.data.csv.Finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Guesses which column is to be predicted: by its name, else by its place and its values. */
final class TargetGuess {
  /** A target with a larger share of gaps is none. */
  static final double MAX_GAPS = 0.5;

  /** Usual names of targets; an earlier one wins. */
  private static final List<String> NAMES =
      List.of(
          "target",
          "class",
          "label",
          "labels",
          "y",
          "outcome",
          "hazardous",
          "survived",
          "species",
          "variety",
          "diagnosis",
          "quality");

  private TargetGuess() {}

  /** A column, and why it was taken. */
  record Guess(int index, Finding finding) {}

  /** The guess; empty if no column is suitable. A given task prefers columns that suit it. */
  static Optional<Guess> guess(ProfiledTable table, Set<Integer> excluded, Optional<Task> task) {
    List<Column> suitable =
        table.columns().stream()
            .filter(c -> !excluded.contains(c.profile().index()) && isSuitable(c))
            .toList();
    List<Column> fitting =
        suitable.stream().filter(column -> task.isEmpty() || fits(column, task.get())).toList();
    List<Column> open = fitting.isEmpty() ? suitable : fitting;
    if (open.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(byName(open).orElseGet(() -> byPlace(open)));
  }

  private static boolean fits(Column column, Task task) {
    return switch (task) {
      case BINARY -> column.profile().distinct() == 2;
      case MULTICLASS -> isFewValued(column);
      case REGRESSION -> column.isNumeric();
    };
  }

  private static Optional<Guess> byName(List<Column> open) {
    for (String name : NAMES) {
      for (Column column : open) {
        boolean inside = column != open.getFirst() && column != open.getLast();
        // Between other columns, y is more often a coordinate.
        boolean coordinate = name.equals("y") && inside;
        if (!coordinate && column.profile().name().equalsIgnoreCase(name)) {
          return Optional.of(guess(column, "guess.target-name"));
        }
      }
    }
    return Optional.empty();
  }

  private static Guess byPlace(List<Column> open) {
    Column last = open.getLast();
    if (isFewValued(last)) {
      return guess(last, "guess.target-last");
    }
    return open.reversed().stream()
        .filter(TargetGuess::isWords)
        .findFirst()
        .map(column -> guess(column, "guess.target-few"))
        .orElseGet(() -> guess(last, "guess.target-last"));
  }

  private static Guess guess(Column column, String key) {
    ColumnProfile profile = column.profile();
    return new Guess(profile.index(), Finding.of(Severity.GUESS, key, profile.name()));
  }

  private static boolean isSuitable(Column column) {
    Kind kind = column.profile().kind();
    return (kind == Kind.NUMBER || isWords(column)) && column.gaps() <= MAX_GAPS;
  }

  private static boolean isWords(Column column) {
    Kind kind = column.profile().kind();
    return kind == Kind.BOOLEAN || kind == Kind.CATEGORY;
  }

  private static boolean isFewValued(Column column) {
    return column.profile().distinct() <= KindRules.FEW_VALUES;
  }
}
