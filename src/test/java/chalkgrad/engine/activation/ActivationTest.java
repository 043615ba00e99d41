package chalkgrad.engine.activation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.RandomStream;
import chalkgrad.engine.matrix.Matrix;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActivationTest {
  static Stream<Activation> all() {
    return Stream.concat(
        Activations.hidden().stream(), Stream.of(new LeakyRelu(0.2), new Elu(0.5), new Elu(2)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void slopeIsTheDerivative(Activation f) {
    RandomStream random = RandomStream.of(1, "slope", 0);
    double h = 1e-5;
    for (int i = 0; i < 1_000; i++) {
      double z = random.nextDouble(-9, 9);
      if (Math.abs(z) < 1e-3) {
        continue; // the kinks of the catalogue are all at 0
      }
      double numeric = (f.value(z + h) - f.value(z - h)) / (2 * h);
      assertEquals(numeric, f.slope(z, f.value(z)), 2e-9, f + " at " + z);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void matricesAgreeWithSingleNumbers(Activation f) {
    RandomStream random = RandomStream.of(2, "apply", 0);
    double[] array = new double[40];
    for (int i = 0; i < array.length; i++) {
      array[i] = random.nextDouble(-5, 5);
    }
    Matrix z = new Matrix(array, 3, 4, 5, 8);
    Matrix a = new Matrix(4, 5);
    Matrix slopes = new Matrix(4, 5);
    double[] before = array.clone();
    f.apply(z, a);
    f.slopes(z, a, slopes);
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 5; j++) {
        assertEquals(f.value(z.get(i, j)), a.get(i, j));
        assertEquals(f.slope(z.get(i, j), a.get(i, j)), slopes.get(i, j));
      }
    }
    assertArrayEquals(before, array);
  }

  @ParameterizedTest
  @MethodSource("all")
  void extremeNumbersStayFinite(Activation f) {
    for (double z : new double[] {-1e3, -800, -40, -1e-300, -0.0, 0, 1e-300, 40, 800, 1e3}) {
      double a = f.value(z);
      double slope = f.slope(z, a);
      assertTrue(
          Double.isFinite(a) && Double.isFinite(slope), f + " at " + z + ": " + a + ", " + slope);
      // far out every member of the catalogue is flat or has slope 1, but for the leak of leaky
      // ReLU
      if (Math.abs(z) >= 40) {
        double leak = f instanceof LeakyRelu leaky ? leaky.alpha() : 0;
        double flat = Math.min(Math.abs(slope - leak), Math.abs(slope - 1));
        assertTrue(flat < 1e-15, f + "' at " + z + " is " + slope);
      }
    }
  }

  @Test
  void slopesAtTheKinkAreThoseStated() {
    assertEquals(0, new Relu().slope(0, 0));
    assertEquals(0.2, new LeakyRelu(0.2).slope(0, 0));
    assertEquals(1, new Elu(0.5).slope(0, 0));
  }

  /** GELU at 1: Φ(1) = 0.8413447460685429 (mpmath 1.3.0, ncdf(1)). */
  @Test
  void gelu() {
    assertEquals(0.8413447460685429, new Gelu().value(1), 4e-16);
    assertEquals(-0.15865525393145705, new Gelu().value(-1), 4e-16);
  }

  @ParameterizedTest
  @MethodSource("all")
  void idAndParametersBringItBack(Activation f) {
    assertEquals(f, Activations.of(f.id(), f.parameters()));
    assertTrue(f.id().matches("[a-z]+(-[a-z]+)*"), f.id());
  }

  @Test
  void softmaxIsForOutputsAndForWholeRows() {
    Softmax softmax = new Softmax();
    assertEquals(softmax, Activations.of("softmax", Map.of()));
    assertTrue(!Activations.hidden().contains(softmax) && !softmax.isElementwise());
    Matrix z = Matrix.of(new double[][] {{-1e3, 0, 1e3}, {800, 800, 800}});
    Matrix p = new Matrix(2, 3);
    softmax.apply(z, p);
    assertArrayEquals(new double[] {0, 0, 1}, p.getRow(0));
    assertArrayEquals(new double[] {1 / 3., 1 / 3., 1 / 3.}, p.getRow(1), 1e-16);
    assertThrows(UnsupportedOperationException.class, () -> softmax.value(1));
    assertThrows(UnsupportedOperationException.class, () -> softmax.slopes(z, p, p));
  }

  @Test
  void unknownIdsAreRefusedWithTheKnownOnes() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> Activations.of("swish", Map.of()))
            .getMessage();
    assertTrue(
        message.contains("swish") && message.contains("leaky-relu") && message.contains("gelu"),
        message);
    assertThrows(IllegalArgumentException.class, () -> new Elu(-1));
    assertThrows(IllegalArgumentException.class, () -> new LeakyRelu(Double.NaN));
  }
}
