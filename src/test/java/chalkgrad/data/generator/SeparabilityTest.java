package chalkgrad.data.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.Dataset;
import chalkgrad.data.Task;
import java.util.Comparator;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What can be learned from the data sets, found by means that know nothing of how they are made.
 */
class SeparabilityTest {
  private static Dataset data(String id, int points, double noise, long seed) {
    Generator generator = Generators.byId(id);
    return generator.generate(
        generator.defaults().withPoints(points).withNoise(noise).withSeed(seed));
  }

  /** Rosenblatt's perceptron ends exactly when a line through these features separates the rows. */
  private static boolean perceptronConverges(Dataset data, ToDoubleBiFunction<Integer, Integer> x) {
    double[] weights = new double[4];
    for (int epoch = 0; epoch < 5000; epoch++) {
      boolean clean = true;
      for (int row = 0; row < data.rows(); row++) {
        double sign = data.target(row) == 1 ? 1 : -1;
        double z = 0;
        for (int i = 0; i < 4; i++) {
          z += weights[i] * x.applyAsDouble(row, i);
        }
        if (sign * z <= 0) {
          clean = false;
          for (int i = 0; i < 4; i++) {
            weights[i] += sign * x.applyAsDouble(row, i);
          }
        }
      }
      if (clean) {
        return true;
      }
    }
    return false;
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4})
  void aLineSeparatesLinear(long seed) {
    Dataset data = data("linear", 300, 0, seed);
    assertTrue(
        perceptronConverges(data, (row, i) -> i < 2 ? data.feature(row, i) : i == 2 ? 1 : 0));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4})
  void noLineSeparatesQuadraticUntilTheSquareIsAdded(long seed) {
    Dataset data = data("quadratic", 300, 0, seed);
    assertTrue(aPositivePointLiesAmongThreeNegativeOnes(data));
    assertTrue(
        perceptronConverges(
            data,
            (row, i) ->
                switch (i) {
                  case 0, 1 -> data.feature(row, i);
                  case 2 -> data.feature(row, 0) * data.feature(row, 0);
                  default -> 1;
                }));
  }

  /** A line that has three points on one side has their whole triangle there. */
  private static boolean aPositivePointLiesAmongThreeNegativeOnes(Dataset data) {
    int left = outermost(data, -1, 1);
    int right = outermost(data, 1, 1);
    int bottom = outermost(data, 0, -1);
    return IntStream.range(0, data.rows())
        .filter(row -> data.target(row) == 1)
        .anyMatch(row ->
            turn(data, left, bottom, row) > 0
                && turn(data, bottom, right, row) > 0
                && turn(data, right, left, row) > 0);
  }

  private static int outermost(Dataset data, double x1, double x2) {
    return IntStream.range(0, data.rows())
        .filter(row -> data.target(row) == 0)
        .boxed()
        .max(
            Comparator.comparingDouble(
                row -> x1 * data.feature(row, 0) + x2 * data.feature(row, 1)))
        .orElseThrow();
  }

  /** Positive when c lies to the left of the way from a to b. */
  private static double turn(Dataset data, int a, int b, int c) {
    return (data.feature(b, 0) - data.feature(a, 0)) * (data.feature(c, 1) - data.feature(a, 1))
        - (data.feature(b, 1) - data.feature(a, 1)) * (data.feature(c, 0) - data.feature(a, 0));
  }

  /**
   * The share of rows from {@code firstTest} on that the vote of k earlier neighbours gets right.
   */
  private static double neighbourAccuracy(Dataset data, int firstTest, int k) {
    int right = 0;
    for (int test = firstTest; test < data.rows(); test++) {
      int row = test;
      double vote =
          IntStream.range(0, firstTest)
              .boxed()
              .sorted(Comparator.comparingDouble(other -> squaredDistance(data, row, other)))
              .limit(k)
              .mapToDouble(data::target)
              .average()
              .orElseThrow();
      right += (vote > 0.5 ? 1 : 0) == data.target(row) ? 1 : 0;
    }
    return right / (double) (data.rows() - firstTest);
  }

  private static double squaredDistance(Dataset data, int one, int other) {
    double x1 = data.feature(one, 0) - data.feature(other, 0);
    double x2 = data.feature(one, 1) - data.feature(other, 1);
    return x1 * x1 + x2 * x2;
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2})
  void moonsWithNoiseAreLearnable(long seed) {
    assertTrue(neighbourAccuracy(data("moons", 1000, 0.2, seed), 500, 15) >= 0.95);
  }

  @ParameterizedTest
  @ValueSource(strings = {"circles", "xor", "spirals", "moons"})
  void cleanShapesAreLearnable(String id) {
    assertTrue(neighbourAccuracy(data(id, 800, 0, 3), 400, 1) >= 0.98);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2})
  void stochasticIsNot(long seed) {
    // 500 coin throws have a standard error of 0.022.
    assertEquals(0.5, neighbourAccuracy(data("stochastic", 1000, 0, seed), 500, 5), 0.1);
  }

  @Test
  void xorIsTheExclusiveOrOfTheSigns() {
    Dataset data = data("xor", 400, 0, 5);
    for (int row = 0; row < data.rows(); row++) {
      boolean differ = data.feature(row, 0) > 0 != data.feature(row, 1) > 0;
      assertEquals(differ ? 1 : 0, data.target(row));
      assertTrue(Math.abs(data.feature(row, 0)) >= 0.3);
    }
  }

  @Test
  void noTwoPointsOfCleanSpiralsCoincide() {
    Dataset data = data("spirals", 400, 0, 0);
    for (int a = 0; a < data.rows(); a++) {
      for (int b = 0; b < a; b++) {
        assertTrue(squaredDistance(data, a, b) > 0);
      }
    }
  }

  @Test
  void blobsTakeTheirNumberOfClassesAndSpread() {
    Generator blobs = Generators.byId("blobs");
    for (int classes = 2; classes <= 10; classes++) {
      GeneratorSettings settings =
          blobs.defaults().withParameter("classes", classes).withParameter("spread", 0);
      Dataset data = blobs.generate(settings.withPoints(100));
      assertEquals(classes, data.classNames().size());
      assertEquals(classes == 2 ? Task.BINARY : Task.MULTICLASS, data.task());
      assertEquals(classes == 2, blobs.controls(settings).contains(GeneratorControl.BALANCE));
      int[] counts = new int[classes];
      for (int row = 0; row < data.rows(); row++) {
        counts[(int) data.target(row)]++;
        double radius = StrictMath.hypot(data.feature(row, 0), data.feature(row, 1));
        assertEquals(4, radius, 1e-12);
      }
      for (int count : counts) {
        assertEquals(100.0 / classes, count, 1);
      }
    }
  }
}
