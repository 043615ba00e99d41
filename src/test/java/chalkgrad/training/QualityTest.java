package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.Part;
import chalkgrad.data.generator.Generators;
import chalkgrad.data.split.SplitSettings;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How well networks learn: the median over five seeds (of data, split and run) of the accuracy on
 * the test rows. The number of epochs is fixed beforehand, so the test rows choose nothing.
 */
class QualityTest {
  private static double median(double[] scores) {
    return Arrays.stream(scores).sorted().toArray()[scores.length / 2];
  }

  private static ExperimentSpec seeded(
      ExperimentSpec spec, String id, int points, double noise, double test, long seed) {
    var settings =
        Generators.byId(id).defaults().withPoints(points).withNoise(noise).withSeed(seed);
    var data = new DataSpec(new DataSource.Generated(settings), new SplitSettings(0, test), seed);
    return Specs.with(spec.withData(data), t -> t.withSeed(seed));
  }

  private static double testScore(ExperimentSpec spec, int epochs) {
    TrainingRun run = new TrainingRun(spec);
    while (run.epochs() < epochs) {
      run.stepEpoch();
    }
    return run.scores().get(Part.TEST).score();
  }

  /**
   * An 8-8 tanh network, Adam at 0.01, batches of 32, 400 points, a fifth of them for testing. The
   * moons come a second time with 1,600 test rows beside 400 training rows: 80 rows decide in steps
   * of 0.0125, and even the ideal classifier is right for 0.97 of these moons only.
   */
  @ParameterizedTest
  @CsvSource({
    "circles, 0, 400, 0.2, 200, 0.97",
    "xor, 0, 400, 0.2, 200, 0.97",
    "moons, 0.2, 400, 0.2, 300, 0.95",
    "spirals, 0, 400, 0.2, 1000, 0.97",
    "moons, 0.2, 2000, 0.8, 300, 0.95"
  })
  void networkLearns(String id, double noise, int points, double test, int epochs, double level) {
    ExperimentSpec spec = Specs.points(id, points, 32, 8, 8);
    double[] scores =
        LongStream.rangeClosed(1, 5)
            .mapToDouble(seed -> testScore(seeded(spec, id, points, noise, test, seed), epochs))
            .toArray();
    assertTrue(median(scores) >= level, () -> id + ": " + Arrays.toString(scores));
  }

  /**
   * Without a hidden layer the boundary is a line: enough for one set, not for the other, unless
   * x1² is a feature.
   */
  @Test
  void logisticRegressionNeedsTheRightFeatures() {
    for (long seed = 1; seed <= 5; seed++) {
      ExperimentSpec spec =
          Specs.with(Specs.points("linear", 400, 32), t -> t.withLearningRate(0.05));
      assertEquals(1, testScore(seeded(spec, "linear", 400, 0, 0.2, seed), 200));
      ExperimentSpec quadratic = seeded(spec, "quadratic", 400, 0, 0.2, seed);
      double line = testScore(quadratic, 200);
      assertTrue(line > 0.5 && line < 0.95, "a line gets " + line);
      var squared =
          quadratic.withInput(quadratic.input().withFeatures(List.of("x1", "x2", "x1^2")));
      assertEquals(1, testScore(squared, 200));
    }
  }
}
