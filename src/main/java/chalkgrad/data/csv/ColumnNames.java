package chalkgrad.data.csv;

import chalkgrad.base.Nearest;
import chalkgrad.base.UserException;
import chalkgrad.data.csv.Finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of the columns: from the header, mended where it has gaps, or "column 1", … */
final class ColumnNames {
  private final CsvFormat format;
  private final int dataWidth;
  private final List<String> names = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  ColumnNames(CsvFormat format, int dataWidth) {
    this.format = format;
    this.dataWidth = dataWidth;
  }

  /**
   * Takes the names of a header line.
   *
   * @param fits whether some rows have as many fields as the header: then longer rows are broken
   */
  void fromHeader(Records.Row header, boolean fits) {
    names.addAll(List.of(header.fields()));
    String last = names.getLast();
    String bare = withoutStrayDelimiters(last);
    if (!bare.isEmpty() && !bare.equals(last)) {
      names.set(names.size() - 1, bare);
      findings.add(Finding.of(Severity.NOTE, "found.stray-header", last, bare));
    }
    if (!fits && dataWidth == names.size() + 1 && names.stream().noneMatch(String::isEmpty)) {
      checkRowNames();
    }
  }

  /** R writes tables whose first column, the row names, has no cell in the header. */
  private void checkRowNames() {
    names.addFirst("");
    findings.add(Finding.of(Severity.NOTE, "found.row-names"));
  }

  private String withoutStrayDelimiters(String name) {
    int end = name.length();
    while (end > 0 && ",;|\t ".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(0, end);
  }

  List<Finding> findings() {
    return findings;
  }

  /** All names, blank ones filled in and repeated ones numbered. */
  List<String> build() {
    if (!format.header()) {
      names.clear();
      for (int i = 0; i < dataWidth; i++) {
        names.add("");
      }
    }
    Set<String> taken = new HashSet<>(names);
    Set<String> used = new HashSet<>();
    List<String> result = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      String wanted = name.isEmpty() ? Texts.text("column.unnamed", i + 1) : name;
      String unique = unique(wanted, used, taken);
      if (!name.isEmpty() && !unique.equals(name)) {
        findings.add(Finding.of(Severity.NOTE, "found.repeated-name", name, unique));
      } else if (name.isEmpty() && format.header()) {
        findings.add(Finding.of(Severity.NOTE, "found.blank-name", i + 1, unique));
      }
      used.add(unique);
      result.add(unique);
    }
    return List.copyOf(result);
  }

  private static String unique(String name, Set<String> used, Set<String> taken) {
    if (!used.contains(name)) {
      return name;
    }
    int number = 2;
    while (used.contains(name + " (" + number + ")")
        || taken.contains(name + " (" + number + ")")) {
      number++;
    }
    return name + " (" + number + ")";
  }

  /**
   * The index of a column that the user named.
   *
   * @throws UserException if there is none of this name; it lists them and suggests the nearest
   */
  static int require(List<String> names, String wanted) {
    int exact = names.indexOf(wanted);
    if (exact >= 0) {
      return exact;
    }
    int found = -1;
    int matches = 0;
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equalsIgnoreCase(wanted.strip())) {
        found = i;
        matches++;
      }
    }
    if (matches == 1) {
      return found;
    }
    throw Nearest.of(wanted, names)
        .map(near -> Texts.error("error.unknown-column-near", wanted, near, Texts.list(names)))
        .orElseGet(() -> Texts.error("error.unknown-column", wanted, Texts.list(names)));
  }
}
