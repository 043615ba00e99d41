package chalkgrad.data.csv;

import java.util.Arrays;
import java.util.Optional;

/** What encloses a field that holds delimiters or line breaks. */
public enum Quote {
  DOUBLE("double", '"'),
  SINGLE("single", '\''),
  /** Quotes are letters like others. */
  NONE("none", '\0');

  private final String id;
  private final char character;

  Quote(String id, char character) {
    this.id = id;
    this.character = character;
  }

  /** The name used in files and on the command line. */
  public String id() {
    return id;
  }

  /** The quote; for {@link #NONE} one that no text holds. */
  char character() {
    return character;
  }

  /** The quote with this id, or written as this one character. */
  public static Optional<Quote> of(String text) {
    return Arrays.stream(values())
        .filter(q -> q.id.equalsIgnoreCase(text) || text.equals(String.valueOf(q.character)))
        .findFirst();
  }
}
