package chalkgrad.engine.optimizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.RandomStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Clipping against numbers worked by hand, and against what must hold for all numbers. */
class ClippingTest {
  private static double[] clipped(Clipping clipping, double... gradient) {
    clipping.apply(gradient);
    return gradient;
  }

  /** The sides 3 and 4 of a right triangle have the hypotenuse 5; half as long they have 2.5. */
  @Test
  void byNormKeepsTheDirection() {
    assertArrayEquals(new double[] {1.5, -2}, clipped(Clipping.byNorm(2.5), 3, -4));
    assertArrayEquals(new double[] {3, -4}, clipped(Clipping.byNorm(5), 3, -4));
    assertArrayEquals(new double[] {3, -4}, clipped(Clipping.byNorm(50), 3, -4));
    assertArrayEquals(new double[] {0, 0}, clipped(Clipping.byNorm(1), 0, 0));
  }

  @Test
  void byValueBoundsEachNumberForItself() {
    assertArrayEquals(
        new double[] {0.5, -0.5, 0.25, -0.0}, clipped(Clipping.byValue(0.5), 3, -4, 0.25, -0.0));
  }

  @Test
  void withoutClippingAndWithinTheBoundNoBitChanges() {
    double[] gradient = {1e308, -1e-310, 0.1, -0.0};
    assertArrayEquals(gradient, clipped(Clipping.NONE, gradient.clone()));
    assertArrayEquals(gradient, clipped(Clipping.byValue(1e308), gradient.clone()));
    double[] small = {0.1, -0.7, 1e-300};
    assertArrayEquals(small, clipped(Clipping.byNorm(0.7072), small.clone()));
  }

  /** Their squares are no doubles any more, above and below. */
  @Test
  void normsOfHugeAndTinyNumbersAreRight() {
    assertArrayEquals(new double[] {0.6, 0.8}, clipped(Clipping.byNorm(1), 3e200, 4e200), 1e-15);
    assertArrayEquals(
        new double[] {0.6e-220, 0.8e-220},
        clipped(Clipping.byNorm(1e-220), 3e-200, 4e-200),
        1e-235);
    double[] all = new double[10_000];
    Arrays.fill(all, Double.MAX_VALUE);
    assertEquals(0.01, clipped(Clipping.byNorm(1), all)[0], 1e-16);
  }

  /** In 30 digits, since a sum of doubles would err as much as what is tested. */
  @Test
  void theNormIsNeverBeyondTheBound() {
    RandomStream random = RandomStream.of(3, "clipping-test", 0);
    for (int i = 0; i < 200; i++) {
      double[] gradient = new double[1 + i];
      double size = StrictMath.exp(40 * random.nextGaussian());
      for (int j = 0; j < gradient.length; j++) {
        gradient[j] = size * random.nextGaussian();
      }
      double c = StrictMath.exp(10 * random.nextGaussian());
      Clipping.byNorm(c).apply(gradient);
      BigDecimal squares = BigDecimal.ZERO;
      for (double g : gradient) {
        squares = squares.add(new BigDecimal(g).pow(2), new MathContext(30));
      }
      double norm = squares.sqrt(new MathContext(30)).doubleValue();
      assertTrue(norm <= c * (1 + 1e-14), norm + " is beyond " + c);
    }
  }

  @Test
  void boundsMustBePositive() {
    assertThrows(IllegalArgumentException.class, () -> Clipping.byNorm(0));
    assertThrows(IllegalArgumentException.class, () -> Clipping.byValue(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> Clipping.byNorm(Double.POSITIVE_INFINITY));
  }
}
