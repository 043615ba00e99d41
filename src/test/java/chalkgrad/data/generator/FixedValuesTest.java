package chalkgrad.data.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chalkgrad.base.UserException;
import chalkgrad.data.Dataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Data sets whose numbers are known beforehand. */
class FixedValuesTest {
  @Test
  void sixRowsFollowFromTheirConstruction() {
    Dataset data = Generators.generate(Generators.byId("six-rows").defaults());
    double[] uniforms = {0.1, 0.9, 0.4, 0.7, 0.2, 0.5};
    for (int row = 0; row < 6; row++) {
      // X1 and X2 of the source are exponentials of evenly spaced exponents too.
      double spaced = row / 5.0;
      assertEquals(StrictMath.exp(0.86 + 0.55 * spaced), data.feature(row, 0), 1e-12);
      assertEquals(StrictMath.exp(0.99 + 0.2 * spaced), data.feature(row, 1), 1e-12);
      assertEquals(StrictMath.exp(0.4 * uniforms[row] + 0.75), data.feature(row, 2), 1e-12);
      assertEquals(row < 3 ? 0 : 1, data.target(row));
    }
    assertEquals(List.of("X1", "X2", "X3"), data.featureNames());
    assertEquals(List.of("0", "1"), data.classNames());
  }

  @Test
  void sixRowsMatchTheReferenceToTheLastDigit() throws IOException {
    Path reference =
        Path.of(System.getProperty("chalkgrad.shared", "../shared"), "reference/reference.json");
    assumeTrue(Files.exists(reference), "the shared reference is not here");
    JsonNode toy = JsonMapper.shared().readTree(Files.readString(reference)).get("toy6");
    Dataset data = Generators.generate(Generators.byId("six-rows").defaults());
    for (int row = 0; row < 6; row++) {
      for (int column = 0; column < 3; column++) {
        assertEquals(toy.get("X").get(row).get(column).asDouble(), data.feature(row, column));
      }
      assertEquals(toy.get("y").get(row).asDouble(), data.target(row));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.3, 2})
  void linearAndQuadraticKeepTheirMargin(double margin) {
    for (String id : List.of("linear", "quadratic")) {
      Dataset data =
          Generators.generate(Generators.byId(id).defaults().withParameter("margin", margin));
      double least = Double.POSITIVE_INFINITY;
      for (int row = 0; row < data.rows(); row++) {
        double x1 = data.feature(row, 0);
        double x2 = data.feature(row, 1);
        double side = id.equals("linear") ? (3 * x1 + 4 * x2) / 5 : x2 + 3 - x1 * x1 / 4;
        least = Math.min(least, data.target(row) == 1 ? side : -side);
      }
      // Among 400 points one comes close to the margin, so the margin is no wider than it says.
      assertTrue(least > margin - 1e-12 && least < margin + 0.2, id + " keeps " + least);
    }
  }

  @Test
  void circlesKeepTheirRadii() {
    Dataset data = Generators.generate(Generators.byId("circles").defaults());
    for (int row = 0; row < data.rows(); row++) {
      double radius = StrictMath.hypot(data.feature(row, 0), data.feature(row, 1));
      assertTrue(data.target(row) == 1 ? radius <= 2.5 : radius >= 3.5 && radius <= 5);
    }
  }

  @Test
  void sixRowsAreSix() {
    Generator sixRows = Generators.byId("six-rows");
    GeneratorSettings seven = sixRows.defaults().withPoints(7);
    UserException error = assertThrows(UserException.class, () -> sixRows.generate(seven));
    assertTrue(error.getMessage().contains("points is 7"), error.getMessage());
    assertEquals(
        sixRows.generate(sixRows.defaults()),
        sixRows.generate(sixRows.defaults().withSeed(8).withNoise(2).withLabelNoise(0.5)));
  }

  /** Values by hand: 1/(1 + 25/4) = 4/29, T₃(½) = ½ − 3/2 = −1, T₅(½) = ½, sin by tables. */
  @ParameterizedTest
  @CsvSource({
    "runge, 0, 0, 0.038461538461538464",
    "runge, 0, 2, 1",
    "runge, 0, 3, 0.13793103448275862",
    "step, 0, 1, 0",
    "step, 0, 2, 1",
    "step, 0, 4, 1",
    "sine, 0, 3, 0.1411200080598672",
    "polynomial, 1, 3, 0.5",
    "polynomial, 3, 3, -1",
    "polynomial, 3, 4, 1",
    "polynomial, 5, 3, 0.5",
    "polynomial, 9, 0, -1"
  })
  void curvesTakeKnownValuesAtFiveEvenlySpacedPoints(String id, int degree, int row, double y) {
    Generator generator = Generators.byId(id);
    GeneratorSettings settings = generator.defaults().withPoints(5);
    if (degree > 0) {
      settings = settings.withParameter("degree", degree);
    }
    assertEquals(y, generator.generate(settings).target(row), 1e-15);
  }

  @Test
  void evenlySpacedCurvesIncludeBothEnds() {
    Dataset data = Generators.generate(Generators.byId("runge").defaults());
    assertEquals(100, data.rows());
    assertEquals(-1, data.feature(0, 0));
    assertEquals(1, data.feature(99, 0));
    assertEquals(2 / 99.0, data.feature(50, 0) - data.feature(49, 0), 1e-15);
  }

  @Test
  void planeIsThePlane() {
    Dataset data = Generators.generate(Generators.byId("plane").defaults());
    for (int row = 0; row < data.rows(); row++) {
      assertEquals(2 + data.feature(row, 0) - 0.5 * data.feature(row, 1), data.target(row), 1e-14);
    }
  }
}
