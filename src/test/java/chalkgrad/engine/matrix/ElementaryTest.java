package chalkgrad.engine.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Golden values: mpmath at 60 digits, see reference/README.md. */
class ElementaryTest {
  private static final Map<String, DoubleUnaryOperator> FUNCTIONS =
      Map.of(
          "exp", Elementary::exp,
          "expm1", Elementary::expm1,
          "tanh", Elementary::tanh,
          "sigmoid", Elementary::sigmoid,
          "softplus", Elementary::softplus,
          "log", Elementary::log,
          "log1p", Elementary::log1p,
          "erf", Elementary::erf);

  /** The bounds that the Javadoc states, and half an ulp for the rounding of the golden value. */
  private static final Map<String, Double> ULPS =
      Map.of(
          "exp",
          1.5,
          "expm1",
          2.5,
          "tanh",
          3.5,
          "sigmoid",
          3.5,
          "softplus",
          3.5,
          "log",
          1.5,
          "log1p",
          2.5,
          "erf",
          1.5);

  private static final double POWER_0_9_100 = 2.6561398887587544e-05;
  private static final double POWER_0_999_1000 = 0.36769542477096373;

  @ParameterizedTest
  @CsvFileSource(resources = "/reference/elementary.csv", numLinesToSkip = 1, encoding = "UTF-8")
  void matchesHighPrecision(String function, double x, double expected) {
    double actual = FUNCTIONS.get(function).applyAsDouble(x);
    assertEquals(expected, actual, ULPS.get(function) * Math.ulp(expected));
  }

  @Test
  void tableHasEveryFunction() throws Exception {
    try (var in = ElementaryTest.class.getResourceAsStream("/reference/elementary.csv")) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      FUNCTIONS.keySet().forEach(name -> assertTrue(table.contains("\n" + name + ","), name));
    }
  }

  /** FastMath's exp, expm1 and tanh are within 1 ulp or so themselves. */
  @Test
  void agreesWithCommonsMathAlongTheAxis() {
    for (int i = -20_000; i <= 20_000; i++) {
      double x = i * 0.0031;
      assertWithin(FastMath.exp(x), Elementary.exp(x), 2, x);
      assertWithin(FastMath.expm1(x), Elementary.expm1(x), 4, x);
      assertWithin(FastMath.tanh(x), Elementary.tanh(x), 5, x);
      assertWithin(1 / (1 + FastMath.exp(-x)), Elementary.sigmoid(x), 5, x);
    }
  }

  private static void assertWithin(double expected, double actual, int ulps, double x) {
    assertEquals(expected, actual, ulps * Math.ulp(expected), "at " + x);
  }

  @Test
  void endsOfTheRange() {
    assertEquals(Double.POSITIVE_INFINITY, Elementary.exp(710));
    assertEquals(0, Elementary.exp(-800));
    assertEquals(0, Elementary.exp(Double.NEGATIVE_INFINITY));
    assertEquals(-1, Elementary.expm1(Double.NEGATIVE_INFINITY));
    assertEquals(1, Elementary.tanh(Double.POSITIVE_INFINITY));
    assertEquals(-1, Elementary.tanh(Double.NEGATIVE_INFINITY));
    assertEquals(0, Elementary.sigmoid(Double.NEGATIVE_INFINITY));
    assertEquals(1, Elementary.sigmoid(Double.POSITIVE_INFINITY));
    assertEquals(Double.POSITIVE_INFINITY, Elementary.softplus(Double.POSITIVE_INFINITY));
    assertEquals(-1, Elementary.erf(Double.NEGATIVE_INFINITY));
    assertEquals(Double.POSITIVE_INFINITY, Elementary.log(Double.POSITIVE_INFINITY));
    assertEquals(Double.NEGATIVE_INFINITY, Elementary.log(0));
    assertEquals(Double.NaN, Elementary.log(-Double.MIN_VALUE));
    assertEquals(Double.NEGATIVE_INFINITY, Elementary.log1p(-1));
    assertEquals(Double.NaN, Elementary.log1p(-1.5));
    assertEquals(0, Elementary.log(1));
  }

  /** The results for usual and for extreme arguments meet at the borders between them. */
  @ParameterizedTest
  @ValueSource(doubles = {708, -708})
  void expIsMonotonicAcrossItsBorders(double border) {
    double below = Elementary.exp(Math.nextDown(border));
    double at = Elementary.exp(border);
    double above = Elementary.exp(Math.nextUp(border));
    assertTrue(below <= at && at <= above, below + " " + at + " " + above);
  }

  /**
   * Decimal expansions by exact integer arithmetic (Python's fractions), rounded to the nearest
   * double.
   */
  @Test
  void powers() {
    assertEquals(1, Elementary.power(0.999, 0));
    assertEquals(0.9, Elementary.power(0.9, 1));
    assertEquals(1024, Elementary.power(2, 10));
    assertEquals(POWER_0_9_100, Elementary.power(0.9, 100), 100 * Math.ulp(POWER_0_9_100));
    assertEquals(
        POWER_0_999_1000, Elementary.power(0.999, 1_000), 1_000 * Math.ulp(POWER_0_999_1000));
    assertEquals(0, Elementary.power(0.999, 1_000_000_000_000L));
  }

  @Test
  void nanStaysNan() {
    FUNCTIONS.forEach((name, f) -> assertTrue(Double.isNaN(f.applyAsDouble(Double.NaN)), name));
  }

  @Test
  void oddFunctionsAreOddToTheLastBit() {
    for (double x = 0.01; x < 10; x *= 1.37) {
      assertEquals(-Elementary.erf(x), Elementary.erf(-x));
      // tanh goes through e^2x − 1, which is not symmetric: within its bound.
      assertEquals(-Elementary.tanh(x), Elementary.tanh(-x), 6 * Math.ulp(Elementary.tanh(x)));
    }
  }
}
