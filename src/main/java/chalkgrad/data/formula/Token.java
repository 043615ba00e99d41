package chalkgrad.data.formula;

/**
 * A piece of a formula.
 *
 * @param text as typed; empty at the end
 * @param at where it begins, the first character being 0
 */
record Token(Kind kind, String text, int at) {
  enum Kind {
    NUMBER,
    NAME,
    SYMBOL,
    END
  }

  boolean is(String symbol) {
    return kind != Kind.NUMBER && kind != Kind.END && text.equals(symbol);
  }
}
