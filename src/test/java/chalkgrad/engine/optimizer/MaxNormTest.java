package chalkgrad.engine.optimizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import chalkgrad.engine.matrix.Matrix;
import org.junit.jupiter.api.Test;

/** Columns by hand: 3 and 4 have the length 5. */
class MaxNormTest {
  @Test
  void longColumnsAreShortenedAndOthersKeepTheirBits() {
    Matrix weights = Matrix.of(new double[][] {{3, 0.1, 0}, {-4, 0.7, 0}});
    new MaxNorm(2.5).apply(weights);
    assertArrayEquals(new double[] {1.5, 0.1, 0, -2, 0.7, 0}, weights.array());
  }

  @Test
  void withoutABoundNothingHappens() {
    Matrix weights = Matrix.of(new double[][] {{1e200, -1e200}});
    MaxNorm.NONE.apply(weights);
    assertArrayEquals(new double[] {1e200, -1e200}, weights.array());
    assertEquals(MaxNorm.NONE, new MaxNorm(Double.POSITIVE_INFINITY));
  }

  @Test
  void boundsArePositive() {
    assertThrows(IllegalArgumentException.class, () -> new MaxNorm(0));
    assertThrows(IllegalArgumentException.class, () -> new MaxNorm(Double.NaN));
  }
}
