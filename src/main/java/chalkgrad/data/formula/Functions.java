package chalkgrad.data.formula;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** The catalogue of the functions that formulas know; all of them give the same bits everywhere. */
final class Functions {
  private static final double LOG_2 = StrictMath.log(2);
  private static final Map<String, DoubleUnaryOperator> OF_ONE =
      Map.ofEntries(
          Map.entry("sin", StrictMath::sin),
          Map.entry("cos", StrictMath::cos),
          Map.entry("tan", StrictMath::tan),
          Map.entry("asin", StrictMath::asin),
          Map.entry("acos", StrictMath::acos),
          Map.entry("atan", StrictMath::atan),
          Map.entry("sinh", StrictMath::sinh),
          Map.entry("cosh", StrictMath::cosh),
          Map.entry("tanh", StrictMath::tanh),
          Map.entry("exp", StrictMath::exp),
          Map.entry("log", StrictMath::log),
          Map.entry("ln", StrictMath::log),
          Map.entry("log10", StrictMath::log10),
          Map.entry("log2", x -> StrictMath.log(x) / LOG_2),
          Map.entry("sqrt", StrictMath::sqrt),
          Map.entry("cbrt", StrictMath::cbrt),
          Map.entry("abs", StrictMath::abs),
          Map.entry("sign", StrictMath::signum),
          Map.entry("floor", StrictMath::floor),
          Map.entry("ceil", StrictMath::ceil),
          Map.entry("round", x -> StrictMath.floor(x + 0.5)));
  private static final Map<String, DoubleBinaryOperator> OF_TWO =
      Map.of(
          "min", StrictMath::min,
          "max", StrictMath::max,
          "pow", StrictMath::pow,
          "atan2", StrictMath::atan2,
          "mod", Functions::mod);

  private Functions() {}

  /** The remainder with the sign of the divisor, as mathematicians have it. */
  static double mod(double a, double b) {
    return a - b * StrictMath.floor(a / b);
  }

  /** All names in the order of the alphabet. */
  static List<String> names() {
    Map<String, Object> names = new TreeMap<>();
    names.putAll(OF_ONE);
    names.putAll(OF_TWO);
    names.put(FormulaParser.IF, "");
    return List.copyOf(names.keySet());
  }

  static boolean has(String name) {
    return OF_ONE.containsKey(name) || OF_TWO.containsKey(name);
  }

  /**
   * A function of its arguments.
   *
   * @throws chalkgrad.base.UserException if their number is not the function's
   */
  static Term call(Token name, List<Term> arguments) {
    int expected = OF_ONE.containsKey(name.text()) ? 1 : 2;
    boolean chained = name.is("min") || name.is("max");
    if (chained ? arguments.size() < expected : arguments.size() != expected) {
      throw FormulaError.at(
          chained ? "arguments-least" : "arguments",
          name.at(),
          name.text(),
          Integer.toString(expected),
          Integer.toString(arguments.size()));
    }
    Term.Value first = arguments.getFirst().value();
    if (expected == 1) {
      DoubleUnaryOperator function = OF_ONE.get(name.text());
      return Term.number(name.at(), (x, y) -> function.applyAsDouble(first.at(x, y)));
    }
    DoubleBinaryOperator function = OF_TWO.get(name.text());
    Term.Value value = first;
    for (Term argument : arguments.subList(1, arguments.size())) {
      Term.Value left = value;
      Term.Value right = argument.value();
      value = (x, y) -> function.applyAsDouble(left.at(x, y), right.at(x, y));
    }
    return Term.number(name.at(), value);
  }
}
