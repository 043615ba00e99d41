package chalkgrad.data.csv;

import chalkgrad.base.UserException;
import chalkgrad.data.csv.Finding.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the rows that have a value in every used column whose gaps are not filled. A row with
 * several gaps counts for the first column in which it has one: the target, then the split, then
 * the features.
 */
final class RowFilter {
  /** With fewer rows there is nothing to train and to test. */
  static final int MIN_ROWS = 4;

  private final ProfiledTable table;
  private final ImportChoices choices;
  private final List<Integer> columns = new ArrayList<>();
  private final int[] dropped;
  private final long[] firstLine;
  private final int[] usable;

  RowFilter(ProfiledTable table, ImportChoices choices) {
    this.table = table;
    this.choices = choices;
    columns.add(choices.target());
    choices.split().ifPresent(columns::add);
    choices.features().stream()
        .filter(index -> !choices.missing().get(index).fills())
        .forEach(columns::add);
    dropped = new int[columns.size()];
    firstLine = new long[columns.size()];
    int[] rows = new int[table.rows()];
    int count = 0;
    for (int row = 0; row < rows.length; row++) {
      if (isComplete(row)) {
        rows[count++] = row;
      }
    }
    usable = Arrays.copyOf(rows, count);
  }

  private boolean isComplete(int row) {
    for (int i = 0; i < dropped.length; i++) {
      if (table.columns().get(columns.get(i)).isMissing(row)) {
        if (dropped[i]++ == 0) {
          firstLine[i] = table.raw().lines()[row];
        }
        return false;
      }
    }
    return true;
  }

  /**
   * The usable rows.
   *
   * @throws UserException if they are too few; it names the column that is most to blame
   */
  int[] usable() {
    if (usable.length >= MIN_ROWS) {
      return usable;
    }
    int worst = worst();
    if (dropped[worst] == 0) {
      throw Texts.error("error.few-rows", usable.length, MIN_ROWS);
    }
    throw Texts.error(
        "error.few-rows-blame", usable.length, table.rows(), MIN_ROWS, name(worst), dropped[worst]);
  }

  private int worst() {
    int worst = 0;
    for (int i = 1; i < dropped.length; i++) {
      worst = dropped[i] > dropped[worst] ? i : worst;
    }
    return worst;
  }

  private String name(int place) {
    return table.raw().names().get(columns.get(place));
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < dropped.length; i++) {
      if (dropped[i] > 0) {
        boolean feature = choices.features().contains(columns.get(i));
        String key = dropped[i] == 1 ? "loss.row" : feature ? "loss.rows" : "loss.rows-plain";
        findings.add(Finding.of(Severity.LOSS, key, name(i), dropped[i], firstLine[i]));
      }
    }
    if (2 * usable.length < table.rows()) {
      findings.add(
          Finding.of(
              Severity.WARNING,
              "warn.many-rows",
              table.rows() - usable.length,
              table.rows(),
              name(worst())));
    }
    return findings;
  }
}
