package chalkgrad.data.csv;

import java.util.Optional;

/**
 * The quote that is never closed.
 *
 * @param line the line in which it is opened, from 1
 * @param field the field of this line that it opens, from 1
 */
record OpenQuote(long line, int field) {

  /** Looks for it from the beginning; empty if all quotes are closed. */
  static Optional<OpenQuote> find(String text, Records.Cut cut) {
    char quote = cut.quote().character();
    char delimiter = cut.delimiter().character();
    long line = 1;
    int field = 1;
    boolean fieldStart = true;
    OpenQuote open = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lineEnd = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      if (c == quote && open != null && text.startsWith(String.valueOf(quote), i + 1)) {
        i++; // a doubled quote stands for one inside the field
      } else if (c == quote && (open != null || fieldStart)) {
        open = open == null ? new OpenQuote(line, field) : null;
        fieldStart = false;
      } else if (open == null) {
        fieldStart = c == delimiter || lineEnd || c == '\r' || (c == ' ' && fieldStart);
        field = lineEnd ? 1 : c == delimiter ? field + 1 : field;
      }
      line += lineEnd ? 1 : 0;
    }
    return Optional.ofNullable(open);
  }
}
