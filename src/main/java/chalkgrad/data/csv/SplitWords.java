package chalkgrad.data.csv;

import chalkgrad.data.Part;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The words that name a part of the data. */
final class SplitWords {
  private static final Set<String> COLUMN_NAMES =
      Set.of("split", "part", "partition", "subset", "set", "fold", "dataset");

  private SplitWords() {}

  /** The part that a cell means, in any case. */
  static Optional<Part> part(String cell) {
    return switch (cell.toLowerCase(Locale.ROOT)) {
      case "train", "training" -> Optional.of(Part.TRAIN);
      case "validation", "val", "valid", "dev" -> Optional.of(Part.VALIDATION);
      case "test", "testing" -> Optional.of(Part.TEST);
      default -> Optional.empty();
    };
  }

  /** Whether a column is called like a split and names at least two parts and nothing else. */
  static boolean isSplit(ColumnValues values) {
    return COLUMN_NAMES.contains(values.name().toLowerCase(Locale.ROOT))
        && values.distinct() > 1
        && values.distinct() <= 20
        && values.counts().keySet().stream().allMatch(word -> part(word).isPresent());
  }
}
