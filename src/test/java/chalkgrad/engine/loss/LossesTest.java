package chalkgrad.engine.loss;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.activation.Activations;
import chalkgrad.engine.activation.Softmax;
import chalkgrad.engine.matrix.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Losses worked by hand, and what must hold for all of them; gradients are in GradientTest. */
class LossesTest {
  private static Matrix column(double... values) {
    return new Matrix(values, 0, values.length, 1, 1);
  }

  private static double[] gradient(Loss loss, Matrix z, Matrix a, Matrix y) {
    Matrix gradient = new Matrix(z.rows(), z.columns());
    loss.gradient(z, a, y, gradient);
    return gradient.array();
  }

  /** Errors ½, −2, 3 with δ = 1: ⅛, 1·(2 − ½), 1·(3 − ½). */
  @Test
  void huberIsAParabolaThatGoesOnStraight() {
    Matrix a = column(0.5, -1, 3);
    Matrix y = column(0, 1, 0);
    assertEquals((0.125 + 1.5 + 2.5) / 3, new Huber().value(a, a, y), 1e-15);
    assertArrayEquals(
        new double[] {0.5 / 3, -1.0 / 3, 1.0 / 3}, gradient(new Huber(), a, a, y), 1e-15);
    assertEquals((0.125 + 2 + 4.5) / 3, new Huber(100).value(a, a, y), 1e-15, "½r²");
  }

  /** t = 1, −1, 1, −1 with z = 0.25, 0.25, 1, −3: 0.75, 1.25, 0 (at the kink), 0. */
  @Test
  void hingeNoLongerCountsWhatIsBeyondTheMargin() {
    Matrix z = column(0.25, 0.25, 1, -3);
    Matrix y = column(1, 0, 1, 0);
    assertEquals(0.5, new Hinge().value(z, null, y));
    assertArrayEquals(new double[] {-0.25, 0.25, 0, 0}, gradient(new Hinge(), z, z, y));
  }

  static Stream<Arguments> pairs() {
    List<Activation> outputs = new ArrayList<>(Activations.hidden());
    outputs.add(new Softmax());
    return Losses.all().stream()
        .flatMap(loss -> outputs.stream().filter(loss::accepts).map(a -> Arguments.of(loss, a)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void extremeLogitsGiveNumbers(Loss loss, Activation output) {
    double[] extremes = {0, -0.0, 1e-300, 750, -750, 1e10, -1e10, 1e100, -1e100};
    Matrix z = new Matrix(extremes.length, 2);
    Matrix y = new Matrix(extremes.length, 2);
    for (int i = 0; i < extremes.length; i++) {
      z.set(i, 0, extremes[i]);
      y.set(i, i % 2, 1);
    }
    Matrix a = new Matrix(z.rows(), 2);
    output.apply(z, a);
    for (int i = 0; i < z.rows(); i++) {
      double row = loss.ofRow(z, a, y, i);
      assertTrue(row >= 0 && row < Double.POSITIVE_INFINITY, extremes[i] + ": " + row);
    }
    for (double each : gradient(loss, z, a, y)) {
      assertTrue(Double.isFinite(each));
    }
    assertArrayEquals(gradient(loss, z, a, y), gradient(loss, z, a, y), "the same again");
  }

  /**
   * scikit-learn 1.5 documents n / (n_classes · bincount(y)); for 8 rows of class 0 and 2 of class
   * 1 that is 0.625 and 2.5.
   */
  @Test
  void balancedWeightsMakeClassesCountAlike() {
    assertArrayEquals(new double[] {0.625, 2.5}, ClassWeights.BALANCED.weights(new int[] {8, 2}));
    assertArrayEquals(
        new double[] {0.625, 1, 2.5},
        ClassWeights.BALANCED.weights(new int[] {8, 0, 2}),
        "a class without rows is none of them");
  }

  /** 1 : 3 for 6 and 2 rows: the mean of 6·v + 2·3v over 8 rows is 1 for v = 2/3. */
  @Test
  void typedWeightsHaveTheMeanOne() {
    assertArrayEquals(
        new double[] {2.0 / 3, 2},
        ClassWeights.of(List.of(1.0, 3.0)).weights(new int[] {6, 2}),
        1e-15);
    assertArrayEquals(
        new double[] {2.0 / 3, 2},
        ClassWeights.of(List.of(5.0, 15.0)).weights(new int[] {6, 2}),
        1e-15);
    assertArrayEquals(new double[] {1, 1}, ClassWeights.NONE.weights(new int[] {6, 2}));
  }

  /** A row that counts twice is a row that is there twice. */
  @ParameterizedTest
  @MethodSource("pairs")
  void weightsAreLikeRepeatedRows(Loss loss, Activation output) {
    Matrix z = Matrix.of(new double[][] {{0.3, -0.4}, {0.7, 0.1}, {-0.2, 0.9}});
    Matrix y = Matrix.of(new double[][] {{1, 0}, {0, 1}, {1, 0}});
    Matrix zz = Matrix.of(new double[][] {{0.3, -0.4}, {0.7, 0.1}, {0.7, 0.1}, {-0.2, 0.9}});
    Matrix yy = Matrix.of(new double[][] {{1, 0}, {0, 1}, {0, 1}, {1, 0}});
    Matrix a = new Matrix(3, 2);
    Matrix aa = new Matrix(4, 2);
    output.apply(z, a);
    output.apply(zz, aa);
    Loss weighted = ClassWeights.of(List.of(1.0, 2.0)).weigh(loss, new int[] {2, 1});
    assertEquals(loss.value(zz, aa, yy), weighted.value(z, a, y), 1e-15);
    double[] once = gradient(weighted, z, a, y);
    double[] twice = gradient(loss, zz, aa, yy);
    assertEquals(twice[0], once[0], 1e-15);
    assertEquals(twice[2] + twice[4], once[2], 1e-15);
    assertEquals(twice[7], once[5], 1e-15);
  }

  @Test
  void oneColumnIsZeroOrOne() {
    Loss weighted = ClassWeights.of(List.of(1.0, 3.0)).weigh(new Hinge(), new int[] {1, 1});
    Matrix z = column(0, 0);
    assertArrayEquals(
        new double[] {0.25, -0.75}, gradient(weighted, z, z, column(0, 1)), "±½ · ½ and · 3/2");
  }

  @Test
  void withoutWeightsALossIsItself() {
    Loss loss = new Hinge();
    assertSame(loss, ClassWeights.NONE.weigh(loss, new int[] {3, 4}));
    assertSame(loss, ClassWeights.BALANCED.weigh(loss, new int[0]), "a regression");
  }

  @Test
  void weightsArePositive() {
    assertThrows(IllegalArgumentException.class, () -> ClassWeights.of(List.of()));
    assertThrows(IllegalArgumentException.class, () -> ClassWeights.of(List.of(1.0, 0.0)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new ClassWeights(ClassWeights.Kind.BALANCED, List.of(1.0)));
    assertThrows(IllegalArgumentException.class, () -> new Huber(0));
  }
}
