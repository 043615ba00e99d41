package chalkgrad.ui.table;

import chalkgrad.data.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Which rows are shown.
 *
 * @param text occurs in one of the cells, in whatever case; empty for all
 */
record RowFilter(Quick quick, String text) {
  static final RowFilter ALL = new RowFilter(Quick.ALL, "");

  /** The choices at hand. */
  enum Quick {
    ALL("all"),
    TRAIN("train"),
    VALIDATION("validation"),
    TEST("test"),
    MISTAKES("mistakes");

    private final String id;

    Quick(String id) {
      this.id = id;
    }

    String id() {
      return id;
    }

    private boolean accepts(TableData data, int row) {
      return switch (this) {
        case ALL -> true;
        case TRAIN -> data.part(row) == Part.TRAIN;
        case VALIDATION -> data.part(row) == Part.VALIDATION;
        case TEST -> data.part(row) == Part.TEST;
        case MISTAKES -> data.isMistake(row);
      };
    }
  }

  /** Whether training changes which rows are shown. */
  boolean isLive() {
    return quick == Quick.MISTAKES;
  }

  boolean isAll() {
    return quick == Quick.ALL && needle().isEmpty();
  }

  private String needle() {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  IntPredicate over(TableData data, List<Field> fields) {
    String word = needle();
    String number = word.replace('-', '−').replace(',', '.');
    boolean onlyWords = word.chars().anyMatch(c -> Character.isLetter(c) && c != 'e');
    List<Field> searched = new ArrayList<>(fields);
    searched.removeIf(field -> onlyWords && data.isNumeric(field));
    return row -> {
      if (!quick.accepts(data, row)) {
        return false;
      }
      if (word.isEmpty()) {
        return true;
      }
      for (Field field : searched) {
        String cell = data.text(field, row);
        if (data.isNumeric(field)
            ? cell.contains(number)
            : cell.toLowerCase(Locale.ROOT).contains(word)) {
          return true;
        }
      }
      return false;
    };
  }
}
