package chalkgrad.data.csv;

/**
 * Lets equal short cells share one string, which saves most of the memory of a table of small
 * numbers or few words. A cell only looks at one place, so this costs next to nothing; it may miss.
 */
final class SharedTexts {
  private static final int LONGEST = 12;
  private static final int PLACES = 1 << 12;

  private final String[] texts = new String[PLACES];

  String shared(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    int hash = text.hashCode();
    int place = (hash ^ (hash >>> 12)) & (PLACES - 1);
    if (!text.equals(texts[place])) {
      texts[place] = text;
    }
    return texts[place];
  }
}
