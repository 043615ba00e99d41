package chalkgrad.data.csv;

import java.util.Arrays;
import java.util.Optional;

/** What stands between two fields of a line. */
public enum Delimiter {
  COMMA("comma", ','),
  SEMICOLON("semicolon", ';'),
  TAB("tab", '\t'),
  PIPE("pipe", '|');

  private final String id;
  private final char character;

  Delimiter(String id, char character) {
    this.id = id;
    this.character = character;
  }

  /** The name used in files and on the command line. */
  public String id() {
    return id;
  }

  public char character() {
    return character;
  }

  /** The delimiter with this id, or written as this one character. */
  public static Optional<Delimiter> of(String text) {
    return Arrays.stream(values())
        .filter(d -> d.id.equalsIgnoreCase(text) || text.equals(String.valueOf(d.character)))
        .findFirst();
  }
}
