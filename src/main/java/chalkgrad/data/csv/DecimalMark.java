package chalkgrad.data.csv;

import java.util.Arrays;
import java.util.Optional;

/** What stands between the whole part of a number and its fraction. */
public enum DecimalMark {
  POINT("point", '.'),
  COMMA("comma", ',');

  private final String id;
  private final char character;

  DecimalMark(String id, char character) {
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

  /** The mark with this id, or written as this one character. */
  public static Optional<DecimalMark> of(String text) {
    return Arrays.stream(values())
        .filter(d -> d.id.equalsIgnoreCase(text) || text.equals(String.valueOf(d.character)))
        .findFirst();
  }
}
