package chalkgrad.data.formula;

import chalkgrad.base.Nearest;
import chalkgrad.base.UserException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Reads a formula by recursive descent: one method for each rule of {@link Formula}. */
final class FormulaParser {
  /** The function whose first argument is a condition. */
  static final String IF = "if";

  private static final int LONGEST = 400;
  private static final Map<String, Double> CONSTANTS =
      Map.of("pi", StrictMath.PI, "π", StrictMath.PI, "e", StrictMath.E);
  private static final List<String> VARIABLES = List.of("x", "x1", "x2");
  private static final List<String> WORDS = List.of("and", "or", "not");
  private static final List<String> COMPARISONS = List.of("<", "<=", ">", ">=", "==", "!=");

  private final List<Token> tokens;
  private int next;
  private Token line;
  private Token plane;

  FormulaParser(String expression) {
    if (expression.isBlank()) {
      throw FormulaError.of("empty");
    }
    if (expression.length() > LONGEST) {
      throw FormulaError.of("long", Integer.toString(LONGEST));
    }
    tokens = Scanner.scan(expression);
  }

  Formula parse() {
    Term term = or();
    if (peek().kind() != Token.Kind.END) {
      throw unexpected(peek());
    }
    return new Formula(term, plane != null);
  }

  private Token peek() {
    return tokens.get(next);
  }

  private Token take() {
    return tokens.get(next++);
  }

  private boolean takes(String symbol) {
    boolean there = peek().is(symbol);
    next += there ? 1 : 0;
    return there;
  }

  private Term or() {
    Term left = and();
    while (takes("or")) {
      left = either(condition(left), condition(and()));
    }
    return left;
  }

  private Term and() {
    Term left = not();
    while (takes("and")) {
      left = both(condition(left), condition(not()));
    }
    return left;
  }

  private static Term either(Term a, Term b) {
    return Term.condition(a.at(), (x, y) -> StrictMath.max(a.value().at(x, y), b.value().at(x, y)));
  }

  private static Term both(Term a, Term b) {
    return Term.condition(a.at(), (x, y) -> StrictMath.min(a.value().at(x, y), b.value().at(x, y)));
  }

  private Term not() {
    int at = peek().at();
    if (takes("not")) {
      Term.Value value = condition(not()).value();
      return Term.condition(at, (x, y) -> 1 - value.at(x, y));
    }
    return comparison();
  }

  private Term comparison() {
    Term left = sum();
    Term all = null;
    while (COMPARISONS.contains(peek().text())) {
      String sign = take().text();
      Term right = sum();
      Term one = compared(number(left), sign, number(right));
      all = all == null ? one : both(all, one);
      left = right;
    }
    return all == null ? left : all;
  }

  /** Where one side has no value, neither has the comparison. */
  private static Term compared(Term left, String sign, Term right) {
    return Term.condition(
        left.at(),
        (x, y) -> {
          double a = left.value().at(x, y);
          double b = right.value().at(x, y);
          return Double.isNaN(a) || Double.isNaN(b) ? Double.NaN : holds(a, sign, b) ? 1 : 0;
        });
  }

  private static boolean holds(double a, String sign, double b) {
    return switch (sign) {
      case "<" -> a < b;
      case "<=" -> a <= b;
      case ">" -> a > b;
      case ">=" -> a >= b;
      case "==" -> a == b;
      default -> a != b;
    };
  }

  private Term sum() {
    Term left = product();
    while (peek().is("+") || peek().is("-")) {
      boolean plus = take().is("+");
      Term.Value a = number(left).value();
      Term.Value b = number(product()).value();
      left =
          Term.number(
              left.at(),
              plus ? (x, y) -> a.at(x, y) + b.at(x, y) : (x, y) -> a.at(x, y) - b.at(x, y));
    }
    return left;
  }

  private Term product() {
    Term left = signed();
    while (true) {
      if (takes("*")) {
        left = times(left, signed());
      } else if (takes("/")) {
        Term.Value a = number(left).value();
        Term.Value b = number(signed()).value();
        left = Term.number(left.at(), (x, y) -> a.at(x, y) / b.at(x, y));
      } else if (takes("%")) {
        Term.Value a = number(left).value();
        Term.Value b = number(signed()).value();
        left = Term.number(left.at(), (x, y) -> Functions.mod(a.at(x, y), b.at(x, y)));
      } else if (beginsFactor(peek())) {
        left = times(left, power());
      } else {
        return left;
      }
    }
  }

  private static boolean beginsFactor(Token token) {
    return token.is("(") || token.kind() == Token.Kind.NAME && !WORDS.contains(token.text());
  }

  private Term times(Term left, Term right) {
    Term.Value a = number(left).value();
    Term.Value b = number(right).value();
    return Term.number(left.at(), (x, y) -> a.at(x, y) * b.at(x, y));
  }

  private Term signed() {
    int at = peek().at();
    if (takes("+")) {
      return number(signed());
    }
    if (takes("-")) {
      Term.Value value = number(signed()).value();
      return Term.number(at, (x, y) -> -value.at(x, y));
    }
    return power();
  }

  private Term power() {
    Term base = primary();
    if (takes("²")) {
      return raised(base, (x, y) -> 2);
    }
    if (takes("³")) {
      return raised(base, (x, y) -> 3);
    }
    return takes("^") ? raised(base, number(signed()).value()) : base;
  }

  private Term raised(Term base, Term.Value exponent) {
    Term.Value value = number(base).value();
    return Term.number(base.at(), (x, y) -> StrictMath.pow(value.at(x, y), exponent.at(x, y)));
  }

  private Term primary() {
    Token token = take();
    return switch (token.kind()) {
      case NUMBER -> {
        double value = Double.parseDouble(token.text());
        yield Term.number(token.at(), (x, y) -> value);
      }
      case NAME -> name(token);
      case SYMBOL -> {
        if (!token.is("(")) {
          throw unexpected(token);
        }
        Term inner = or();
        close(token);
        yield new Term(inner.isCondition(), token.at(), inner.value());
      }
      case END -> throw FormulaError.at("end", token.at());
    };
  }

  private void close(Token opening) {
    if (peek().kind() == Token.Kind.END) {
      throw FormulaError.at("open", opening.at());
    }
    if (!takes(")")) {
      throw unexpected(peek());
    }
  }

  private Term name(Token token) {
    String name = token.text();
    if (name.equals(IF) || Functions.has(name)) {
      return call(token);
    }
    if (CONSTANTS.containsKey(name)) {
      double value = CONSTANTS.get(name);
      return Term.number(token.at(), (x, y) -> value);
    }
    if (!VARIABLES.contains(name)) {
      throw unknown(token);
    }
    if (name.equals("x")) {
      line = token;
    } else {
      plane = token;
    }
    if (line != null && plane != null) {
      throw FormulaError.at("mixed", token.at());
    }
    return Term.number(token.at(), name.equals("x2") ? (x, y) -> y : (x, y) -> x);
  }

  private Term call(Token name) {
    if (!peek().is("(")) {
      throw FormulaError.at("parentheses", name.at(), name.text());
    }
    Token opening = take();
    List<Term> arguments = new ArrayList<>();
    if (!peek().is(")")) {
      do {
        arguments.add(or());
      } while (takes(","));
    }
    close(opening);
    if (name.is(IF)) {
      return choice(name, arguments);
    }
    arguments.forEach(this::number);
    return Functions.call(name, arguments);
  }

  private Term choice(Token name, List<Term> arguments) {
    if (arguments.size() != 3) {
      throw FormulaError.at("if", name.at());
    }
    Term.Value condition = condition(arguments.get(0)).value();
    Term.Value yes = number(arguments.get(1)).value();
    Term.Value no = number(arguments.get(2)).value();
    return Term.number(
        name.at(),
        (x, y) -> {
          double holds = condition.at(x, y);
          return Double.isNaN(holds) ? holds : holds == 1 ? yes.at(x, y) : no.at(x, y);
        });
  }

  private Term number(Term term) {
    return require(term, false, "condition");
  }

  private Term condition(Term term) {
    return require(term, true, "number");
  }

  private static Term require(Term term, boolean condition, String complaint) {
    if (term.isCondition() != condition) {
      throw FormulaError.at(complaint, term.at());
    }
    return term;
  }

  private UserException unknown(Token token) {
    List<String> known = new ArrayList<>(Functions.names());
    known.addAll(CONSTANTS.keySet());
    Supplier<UserException> plain =
        () -> FormulaError.at("name", token.at(), token.text(), String.join(", ", known));
    boolean call = peek().is("(");
    return Nearest.of(token.text(), known)
        .filter(near -> near.length() > 1)
        .map(near -> FormulaError.at("name-near", token.at(), token.text(), near))
        .orElseGet(call ? () -> function(token) : plain);
  }

  private static UserException function(Token token) {
    return FormulaError.at(
        "function", token.at(), token.text(), String.join(", ", Functions.names()));
  }

  private static UserException unexpected(Token token) {
    return switch (token.text()) {
      case "" -> FormulaError.at("end", token.at());
      case "=" -> FormulaError.at("equals", token.at());
      case "," -> FormulaError.at("comma", token.at());
      case ")" -> FormulaError.at("close", token.at());
      default ->
          FormulaError.at(
              token.kind() == Token.Kind.NUMBER ? "two-numbers" : "unexpected",
              token.at(),
              token.text());
    };
  }
}
