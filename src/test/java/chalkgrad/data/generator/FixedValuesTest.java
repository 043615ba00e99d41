package chalkgrad.data.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.UserException;
import chalkgrad.data.Dataset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
