package chalkgrad.engine.init;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.RandomStream;
import chalkgrad.engine.matrix.Matrix;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitializersTest {
  private static final int IN = 200;
  private static final int OUT = 300;

  private static double[] drawn(String id, long seed) {
    Matrix weights = new Matrix(IN, OUT);
    weights.fill(Double.NaN);
    Initializers.of(id).fill(weights, RandomStream.of(seed, "weights", 0));
    return weights.array();
  }

  /**
   * With 60,000 draws the variance is within 2 % of the true one (five standard errors of a normal
   * one are 2.9 %).
   */
  @ParameterizedTest
  @CsvSource({
    "xavier-uniform, 0.004", // 2/(200 + 300)
    "xavier-normal, 0.004",
    "he-uniform, 0.01", // 2/200
    "he-normal, 0.01",
    "small-uniform, 8.333333e-4", // 0.05²/3
    "standard-normal, 1"
  })
  void meanAndVariance(String id, double variance) {
    double[] weights = drawn(id, 3);
    assertEquals(0, StatUtils.mean(weights), 5 * Math.sqrt(variance / weights.length));
    assertEquals(variance, StatUtils.variance(weights), 0.02 * variance);
  }

  @ParameterizedTest
  @CsvSource({
    "xavier-uniform, 0.1095445115010332",
    "he-uniform, 0.1732050807568877",
    "small-uniform, 0.05"
  })
  void uniformOnesFillTheirIntervalAndNoMore(String id, double bound) {
    double[] weights = drawn(id, 4);
    assertTrue(StatUtils.max(weights) < bound && StatUtils.max(weights) > 0.999 * bound);
    assertTrue(StatUtils.min(weights) >= -bound && StatUtils.min(weights) < -0.999 * bound);
  }

  @ParameterizedTest
  @CsvSource({"xavier-normal", "he-normal", "standard-normal"})
  void normalOnesHaveNormalTails(String id) {
    double[] weights = drawn(id, 5);
    double sigma = Math.sqrt(StatUtils.variance(weights));
    double beyondTwo = 0;
    for (double w : weights) {
      beyondTwo += Math.abs(w) > 2 * sigma ? 1 : 0;
    }
    assertEquals(0.0455, beyondTwo / weights.length, 0.005); // 2(1 − Φ(2)) = 0.0455
  }

  @Test
  void zerosAreZeros() {
    for (double w : drawn("zeros", 1)) {
      assertEquals(0, w);
    }
  }
}
