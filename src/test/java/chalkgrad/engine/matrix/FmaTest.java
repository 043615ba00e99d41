package chalkgrad.engine.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.RandomStream;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/**
 * The software's product and sum with one rounding against exact decimal arithmetic and against
 * Java's own, bit for bit.
 */
class FmaTest {
  private static final double[] EDGES = {
    0.0,
    -0.0,
    1,
    -1,
    1 + 0x1p-52,
    1 - 0x1p-53,
    3,
    0x1p27 + 1,
    0x1p53 - 1,
    0x1.fffffffffffffp-1,
    Double.MIN_VALUE,
    -Double.MIN_VALUE,
    Double.MIN_NORMAL,
    Double.MAX_VALUE,
    -Double.MAX_VALUE,
    0x1p-900,
    0x1.8p-537,
    0x1p-450,
    0x1p-486,
    0x1p900,
    0x1.7p450,
    0x1p990,
    0x1p1000,
    0x1p-1021,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.NaN
  };

  private static void assertExact(double a, double b, double c) {
    double expected = Math.fma(a, b, c);
    double actual = SoftwareFma.fma(a, b, c);
    assertEquals(
        Double.doubleToLongBits(expected),
        Double.doubleToLongBits(actual),
        () -> a + " · " + b + " + " + c + " = " + expected + ", not " + actual);
  }

  @Test
  void edges() {
    for (double a : EDGES) {
      for (double b : EDGES) {
        for (double c : EDGES) {
          assertExact(a, b, c);
        }
      }
    }
  }

  /** Bits at random have every exponent; most results are infinite, tiny or the larger summand. */
  @Test
  void anyNumbers() {
    RandomStream random = RandomStream.of(1, "fma", 0);
    for (int i = 0; i < 300_000; i++) {
      assertExact(number(random, 1023), number(random, 1023), number(random, 1023));
    }
  }

  /** Summands of like size, and such that cancel all but the last bits. */
  @Test
  void closeNumbers() {
    RandomStream random = RandomStream.of(1, "fma", 1);
    for (int i = 0; i < 300_000; i++) {
      double a = number(random, 30);
      double b = number(random, 30);
      assertExact(a, b, number(random, 60));
      assertExact(a, b, -a * b);
      assertExact(a, b, Math.nextUp(-a * b));
      assertExact(a, b, a * b * 0x1p53);
      assertExact(a, b, a * b * -0x1p-54);
    }
  }

  private static double number(RandomStream random, int exponent) {
    double mantissa = 1 + random.nextDouble();
    // Few bits make ties, which round to even.
    double fraction = random.nextInt(3) == 0 ? Math.rint(mantissa * 64) / 64 : mantissa;
    double sign = random.nextInt(2) == 0 ? 1 : -1;
    return sign * Math.scalb(fraction, random.nextInt(2 * exponent + 1) - exponent);
  }

  /** Java's fma is itself held against exact arithmetic here, on some triples. */
  @Test
  void exactArithmetic() {
    RandomStream random = RandomStream.of(1, "fma", 2);
    for (int i = 0; i < 5_000; i++) {
      double a = number(random, 30);
      double b = number(random, 30);
      double c = number(random, 60);
      BigDecimal exact = new BigDecimal(a).multiply(new BigDecimal(b)).add(new BigDecimal(c));
      assertEquals(exact.doubleValue(), SoftwareFma.fma(a, b, c));
    }
  }

  @Test
  void thisProcessorOrTheSoftware() {
    assertTrue(Fma.kind().equals("hardware") || Fma.kind().equals("software"));
    assertEquals(Math.fma(0.1, 0.1, -0.01), Fma.fma(0.1, 0.1, -0.01));
  }
}
