package chalkgrad.data.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a formula into numbers, names and symbols. */
final class Scanner {
  /** An e belongs to a number only if digits follow: 2e3 is 2000, 2e and 2exp(x) are products. */
  private static final Pattern NUMBER = Pattern.compile("(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

  private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\d_]*");
  private static final Pattern SYMBOL =
      Pattern.compile("<=|>=|==|!=|&&|\\|\\||\\*\\*|[-+*/%^<>=!(),]");

  /** Signs from books and word processors, and what they mean. */
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("−", "-"),
          Map.entry("–", "-"),
          Map.entry("·", "*"),
          Map.entry("×", "*"),
          Map.entry("÷", "/"),
          Map.entry("≤", "<="),
          Map.entry("≥", ">="),
          Map.entry("≠", "!="),
          Map.entry("²", "²"),
          Map.entry("³", "³"),
          Map.entry("**", "^"),
          Map.entry("&&", "and"),
          Map.entry("||", "or"),
          Map.entry("!", "not"));

  private Scanner() {}

  /**
   * The pieces of a text and an end.
   *
   * @throws chalkgrad.base.UserException at a character that no formula has
   */
  static List<Token> scan(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0') {
        at++;
        continue;
      }
      Token token = next(text, at);
      tokens.add(token);
      at += token.text().length();
    }
    tokens.add(new Token(Token.Kind.END, "", text.length()));
    return tokens.stream().map(Scanner::unified).toList();
  }

  private static Token next(String text, int at) {
    Matcher number = at(NUMBER, text, at);
    if (number.lookingAt()) {
      return new Token(Token.Kind.NUMBER, number.group(), at);
    }
    Matcher name = at(NAME, text, at);
    if (name.lookingAt()) {
      return new Token(Token.Kind.NAME, name.group(), at);
    }
    Matcher symbol = at(SYMBOL, text, at);
    if (symbol.lookingAt()) {
      return new Token(Token.Kind.SYMBOL, symbol.group(), at);
    }
    String sign = Character.toString(text.codePointAt(at));
    if (!SAME.containsKey(sign)) {
      throw FormulaError.at("character", at, sign);
    }
    return new Token(Token.Kind.SYMBOL, sign, at);
  }

  private static Matcher at(Pattern pattern, String text, int at) {
    return pattern.matcher(text).region(at, text.length());
  }

  private static Token unified(Token token) {
    return token.kind() == Token.Kind.SYMBOL
        ? new Token(token.kind(), SAME.getOrDefault(token.text(), token.text()), token.at())
        : token;
  }
}
