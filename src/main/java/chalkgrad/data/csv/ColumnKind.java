package chalkgrad.data.csv;

import java.util.Arrays;
import java.util.Optional;

/** What the user says a column is, against the guess. */
public enum ColumnKind {
  /** Cells that are no numbers count as missing. */
  NUMBER("number"),
  /** Its values are words, even where they look like numbers. */
  CATEGORY("category"),
  /** Two different values, of which the second one in order is yes. */
  YES_NO("yes-no"),
  /** Neither feature nor target. */
  IGNORE("ignore");

  private final String id;

  ColumnKind(String id) {
    this.id = id;
  }

  /** The name used in files and on the command line. */
  public String id() {
    return id;
  }

  /** The kind with this id. */
  public static Optional<ColumnKind> of(String text) {
    return Arrays.stream(values()).filter(kind -> kind.id.equalsIgnoreCase(text)).findFirst();
  }
}
