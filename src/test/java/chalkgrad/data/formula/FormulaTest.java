package chalkgrad.data.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values were worked out by hand. */
class FormulaTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2x + 1 | 3 | 7",
        "2 x x | 3 | 18",
        "2(x+1)(x-1) | 3 | 16",
        "x(x+1) | 3 | 12",
        "-x^2 | 3 | -9",
        "(-x)^2 | 3 | 9",
        "2^-x | 2 | 0.25",
        "2^3^2 | 0 | 512",
        "2^-1^2 | 0 | 0.5",
        "x² − 2·x³ | 2 | -12",
        "x**2 | 3 | 9",
        "1/2x | 4 | 2",
        "8/4/2 | 0 | 1",
        "7 - 3 - 2 | 0 | 2",
        "--x | 3 | 3",
        "2e3x | 2 | 4000",
        ".5x + 5. | 4 | 7",
        "abs(-x) + sign(-x) | 3 | 2",
        "max(x, 5, 2) - min(x, 5) | 3 | 2",
        "floor(x) + ceil(x) + round(x) | 2.5 | 8",
        "mod(-1, x) | 3 | 2",
        "-x % 3 | 1 | 2",
        "sqrt(x) + cbrt(27) | 16 | 7",
        "log10(x) + log2(8) | 100 | 5",
        "ln(e) + log(1) + exp(0) | 0 | 2",
        "cos(0) + tanh(0) + sin(0) | 0 | 1",
        "if(x < 0, -1, x) | -3 | -1",
        "if(x < 0, -1, x) | 3 | 3",
      })
  void givesTheValueThatABookGives(String expression, double x, double expected) {
    Formula formula = Formula.parse(expression);
    assertEquals(expected, formula.at(x, Double.NaN), 1e-15 * Math.abs(expected));
    assertFalse(formula.isCondition());
    assertFalse(formula.isPlane());
  }

  @Test
  void anEIsANumberUnlessDigitsFollow() {
    assertEquals(2 * StrictMath.E, Formula.parse("2e").at(0, 0));
    assertEquals(2 * StrictMath.E - 3, Formula.parse("2e-x").at(3, 0));
    assertEquals(2 * StrictMath.exp(3), Formula.parse("2exp(x)").at(3, 0));
    assertEquals(StrictMath.pow(StrictMath.E, -2), Formula.parse("e^-x").at(2, 0));
    assertEquals(StrictMath.PI, Formula.parse("pi").at(0, 0));
    assertEquals(3 * StrictMath.sin(3), Formula.parse("x sin(x)").at(3, 0));
  }

  @Test
  void twoVariablesSpanAPlane() {
    Formula formula = Formula.parse("x1 - x2 / 2 + 2");
    assertTrue(formula.isPlane());
    assertEquals(3, formula.at(4, 6));
    assertTrue(Formula.parse("x2").isPlane());
    assertEquals(6, Formula.parse("x2").at(4, 6));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x1^2 + x2^2 < 4 | 1 | 1 | 1",
        "x1^2 + x2^2 < 4 | 2 | 0 | 0",
        "x1^2 + x2^2 <= 4 | 2 | 0 | 1",
        "x1 x2 ≥ 0 | -1 | -2 | 1",
        "0 < x1 < x2 | 1 | 2 | 1",
        "0 < x1 < x2 | 3 | 2 | 0",
        "0 < x1 < x2 | -1 | 2 | 0",
        "x1 > 0 and x2 > 0 | 1 | -1 | 0",
        "x1 > 0 or x2 > 0 | 1 | -1 | 1",
        "x1 > 0 && !(x2 > 0) | 1 | -1 | 1",
        "not x1 > 0 or x2 == 5 | 1 | 5 | 1",
        "x1 != x2 | 1 | 1 | 0",
      })
  void aConditionHoldsOrNot(String expression, double x1, double x2, double expected) {
    Formula formula = Formula.parse(expression);
    assertTrue(formula.isCondition());
    assertEquals(expected, formula.at(x1, x2));
  }

  @Test
  void whereASideHasNoValueTheConditionHasNone() {
    assertTrue(Double.isNaN(Formula.parse("sqrt(x) < 1").at(-1, 0)));
    assertTrue(Double.isNaN(Formula.parse("not sqrt(x) < 1 or x > 0").at(-1, 0)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2 + y | character 5 | use x, or x1 and x2",
        "1 + sine(x) | character 5 | “sin”",
        "1 + frobnicate(x) | character 5 | There are: abs,",
        "x + x1 | character 5 | use x alone",
        "sin x | character 1 | sin(x)",
        "1 + pow(x) | character 5 | takes 2, but has 1",
        "max(x) | character 1 | takes 2 or more, but has 1",
        "sin() | character 1 | takes 1, but has 0",
        "2 * (x + 1 | character 5 | add )",
        "x + 1) | character 6 | leave it out",
        "x + | character 4 | too early",
        "x + * 2 | character 5 | “*”",
        "y = x | character 1 | Unknown name",
        "x = 1 | character 3 | to the right",
        "1,5 x | character 2 | decimals with a point",
        "x 2 | character 3 | without a sign",
        "x # 2 | character 3 | Leave it out",
        "1 + (x < 2) | character 5 | condition where a number",
        "x > 0 and x | character 11 | number where a condition",
        "sin(x < 1) | character 5 | condition where a number",
        "if(x, 1, 2) | character 4 | number where a condition",
        "if(x < 1, 2) | character 1 | a condition and two numbers",
        "2..3 | character 3 | without a sign",
      })
  void saysWhatIsWrongWhereAndWhatToDo(String expression, String where, String remedy) {
    String message =
        assertThrows(UserException.class, () -> Formula.parse(expression)).getMessage();
    assertTrue(message.contains(where), message);
    assertTrue(message.contains(remedy), message);
  }

  @Test
  void refusesNothingAndTooMuch() {
    assertThrows(UserException.class, () -> Formula.parse("  "));
    assertThrows(UserException.class, () -> Formula.parse("x+".repeat(300) + "x"));
    // The deepest that the length allows; it must end in a complaint, not in an error.
    assertThrows(UserException.class, () -> Formula.parse("(".repeat(400)));
    assertEquals(1, Formula.parse("(".repeat(199) + "1" + ")".repeat(199)).at(0, 0));
  }
}
