package chalkgrad.data.csv;

import chalkgrad.data.ColumnGroup;
import chalkgrad.data.Dataset;
import chalkgrad.data.csv.Finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the columns of a data set stand in another file. */
final class NewColumns {
  private static final int NOWHERE = -1;

  private final int[] places;
  private final int target;
  private final List<Finding> findings;

  private NewColumns(int[] places, int target, List<Finding> findings) {
    this.places = places;
    this.target = target;
    this.findings = findings;
  }

  /**
   * Finds them by their names, or by their order in a file without a header.
   *
   * @throws chalkgrad.base.UserException if a column is not there
   */
  static NewColumns of(RawTable table, CsvFormat format, Dataset data) {
    return format.header() ? byName(table, data) : byOrder(table, data);
  }

  private static NewColumns byName(RawTable table, Dataset data) {
    List<ColumnGroup> groups = data.groups();
    int[] places = new int[groups.size()];
    List<String> absent = new ArrayList<>();
    for (int g = 0; g < places.length; g++) {
      places[g] = place(table.names(), groups.get(g).name());
      if (places[g] == NOWHERE) {
        absent.add(groups.get(g).name());
      }
    }
    if (!absent.isEmpty()) {
      throw Texts.error("error.new-columns", Texts.list(absent), Texts.list(table.names()));
    }
    int target = place(table.names(), data.targetName());
    return new NewColumns(places, target, unused(table.names(), places, target));
  }

  /** The index of a name; upper and lower case matter only where two names differ in them. */
  private static int place(List<String> names, String wanted) {
    int exact = names.indexOf(wanted);
    if (exact >= 0) {
      return exact;
    }
    int found = NOWHERE;
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equalsIgnoreCase(wanted)) {
        if (found != NOWHERE) {
          return NOWHERE;
        }
        found = i;
      }
    }
    return found;
  }

  private static List<Finding> unused(List<String> names, int[] places, int target) {
    List<String> unused = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int column = i;
      if (i != target && java.util.Arrays.stream(places).noneMatch(place -> place == column)) {
        unused.add(names.get(i));
      }
    }
    return unused.isEmpty()
        ? List.of()
        : List.of(Finding.of(Severity.NOTE, "found.new-unused", Texts.list(unused)));
  }

  private static NewColumns byOrder(RawTable table, Dataset data) {
    int needed = data.groups().size();
    int there = table.names().size();
    if (there != needed && there != needed + 1) {
      throw Texts.error("error.new-order", there, needed, data.targetName());
    }
    int[] places = new int[needed];
    java.util.Arrays.setAll(places, g -> g);
    Finding said =
        Finding.of(
            Severity.GUESS,
            "guess.new-order",
            Texts.list(data.groups().stream().map(ColumnGroup::name).toList()));
    return new NewColumns(places, there > needed ? needed : NOWHERE, List.of(said));
  }

  /** The texts of a row, one for each column of the data set. */
  List<String> cells(String[] row) {
    List<String> cells = new ArrayList<>(places.length);
    for (int place : places) {
      cells.add(row[place]);
    }
    return cells;
  }

  /** The text of the target, where the file has it. */
  Optional<String> target(String[] row) {
    return target == NOWHERE ? Optional.empty() : Optional.of(row[target]);
  }

  List<Finding> findings() {
    return findings;
  }
}
