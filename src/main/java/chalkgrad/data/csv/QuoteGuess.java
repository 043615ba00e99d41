package chalkgrad.data.csv;

/**
 * Guesses what encloses fields. Double quotes do unless no field begins with one, while at least
 * two begin with a single quote and about as many end with one; an apostrophe in a word does
 * neither.
 */
final class QuoteGuess {
  private static final String BOUNDARIES = ",;\t|\r\n";

  /** Of the fields that begin with a single quote at least this share must end with one. */
  private static final double CLOSED_SHARE = 0.9;

  private QuoteGuess() {}

  static Quote quote(String head) {
    if (opened(head, Quote.DOUBLE) > 0) {
      return Quote.DOUBLE;
    }
    int opened = opened(head, Quote.SINGLE);
    return opened >= 2 && closed(head, Quote.SINGLE) >= CLOSED_SHARE * opened
        ? Quote.SINGLE
        : Quote.DOUBLE;
  }

  private static int opened(String head, Quote quote) {
    int count = 0;
    for (int i = head.indexOf(quote.character());
        i >= 0;
        i = head.indexOf(quote.character(), i + 1)) {
      count += i == 0 || isBoundary(head.charAt(i - 1)) ? 1 : 0;
    }
    return count;
  }

  private static int closed(String head, Quote quote) {
    int count = 0;
    for (int i = head.indexOf(quote.character());
        i >= 0;
        i = head.indexOf(quote.character(), i + 1)) {
      count += i + 1 == head.length() || isBoundary(head.charAt(i + 1)) ? 1 : 0;
    }
    return count;
  }

  private static boolean isBoundary(char c) {
    return BOUNDARIES.indexOf(c) >= 0;
  }
}
