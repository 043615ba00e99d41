package chalkgrad.engine.optimizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * AdamW and Nadam against numbers that NumPy 2.4 gave from the formulas of the papers as they are
 * printed: Loshchilov and Hutter 2019, algorithm 2, with αη in both terms; Dozat 2016, algorithm 2,
 * with the products of a constant μ. Four parameters with the gradient (2a − 0.3, b³/2 + 0.1, sin
 * c, d − 0.7); d is a bias, which does not decay.
 */
class OptimizerReferenceTest {
  private static final double[] START = {0.5, -1.25, 2, 0};
  private static final double[] ADAMW = {
    0.05495226519399225, -0.7570947990363321, 1.4544366187674875, 0.48544835389641006
  };
  private static final double[] NADAM = {
    0.0744917273939626, -0.7585972132768168, 1.4161147630024995, 0.5268980838733224
  };

  private static double[] gradient(double[] w) {
    return new double[] {
      2 * w[0] - 0.3, 0.5 * w[1] * w[1] * w[1] + 0.1, StrictMath.sin(w[2]), w[3] - 0.7
    };
  }

  private static double[] after(int updates, Optimizer optimizer) {
    double[] w = START.clone();
    double[][] memory = new double[optimizer.slots()][w.length];
    for (int t = 1; t <= updates; t++) {
      double[] g = gradient(w);
      for (int i = 0; i < 3; i++) {
        w[i] *= 1 - 0.1 * optimizer.decay();
      }
      optimizer.update(w, g, memory, t, 0.1);
    }
    return w;
  }

  @Test
  void adamWAfterFiveUpdates() {
    assertArrayEquals(ADAMW, after(5, new AdamW(new Adam(), 0.05)), 1e-14);
  }

  @Test
  void nadamAfterFiveUpdates() {
    assertArrayEquals(NADAM, after(5, new Nadam()), 1e-14);
  }

  /** By hand: m = 0.1g, v = 0.001g², so m̄ = 0.09g/0.19 + 0.1g/0.1 = g·28/19 and v̂ = g². */
  @Test
  void theFirstStepOfNadam() {
    double[] w = {0};
    new Nadam().update(w, new double[] {4}, new double[2][1], 1, 0.1);
    assertEquals(-0.1 * 28 / 19, w[0], 1e-9);
  }

  @Test
  void withoutDecayAdamWIsAdam() {
    assertArrayEquals(after(7, new Adam()), after(7, new AdamW(new Adam(), 0)));
  }

  static Stream<Optimizer> optimizers() {
    return Optimizers.all().stream();
  }

  /** From far away, with gradients of any size and with none. */
  @ParameterizedTest
  @MethodSource("optimizers")
  void extremeGradientsGiveNumbers(Optimizer optimizer) {
    double[] w = {1, 1, 1, 1, 1};
    double[][] memory = new double[optimizer.slots()][w.length];
    for (int t = 1; t <= 50; t++) {
      optimizer.update(w, new double[] {1e100, -1e100, 1e-200, 0, -0.0}, memory, t, 1e-3);
    }
    for (double each : w) {
      assertTrue(Double.isFinite(each), optimizer.id() + " " + each);
    }
    assertEquals(1, w[3], "nothing moves what has no gradient");
    assertTrue(w[0] < 1 && w[1] > 1);
  }

  @ParameterizedTest
  @MethodSource("optimizers")
  void settingsBringTheOptimizerBack(Optimizer optimizer) {
    assertEquals(optimizer, optimizer.with(optimizer.settings()));
    assertEquals(optimizer, Optimizers.of(optimizer.id(), Map.of()));
  }
}
