package chalkgrad.data.formula;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.UserException;
import chalkgrad.data.Dataset;
import chalkgrad.data.Task;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaDataTest {
  private static FormulaSettings settings(String expression, int points, Placement placement) {
    return FormulaSettings.DEFAULT
        .withExpression(expression)
        .withPoints(points)
        .withPlacement(placement)
        .withNoise(0)
        .withFirst(new Interval(0, 4))
        .withSecond(new Interval(-1, 1));
  }

  @Test
  void aFunctionOfXOnAGrid() {
    Dataset data = FormulaData.make(settings("x^2 - 1", 5, Placement.GRID));
    assertEquals(Task.REGRESSION, data.task());
    assertEquals(List.of("x"), data.featureNames());
    assertArrayEquals(new double[] {0, 1, 2, 3, 4}, data.column(0));
    double[] expected = {-1, 0, 3, 8, 15};
    for (int row = 0; row < 5; row++) {
      assertEquals(expected[row], data.target(row));
    }
  }

  @Test
  void aFunctionOfTwoVariablesOnTheLargestSquareGrid() {
    FormulaSettings settings = settings("x1 + 10 x2", 11, Placement.GRID);
    Dataset data = FormulaData.make(settings);
    assertEquals(9, data.rows());
    assertEquals(9, FormulaData.places(settings));
    assertEquals(List.of("x1", "x2"), data.featureNames());
    assertArrayEquals(new double[] {0, 2, 4, 0, 2, 4, 0, 2, 4}, data.column(0));
    assertArrayEquals(new double[] {-1, -1, -1, 0, 0, 0, 1, 1, 1}, data.column(1));
    assertEquals(-10, data.target(0));
    assertEquals(14, data.target(8));
  }

  @Test
  void aConditionGivesTwoClasses() {
    Dataset data = FormulaData.make(settings("x1 > 2 x2 + 2", 400, Placement.RANDOM));
    assertEquals(Task.BINARY, data.task());
    assertEquals(2, data.classNames().size());
    for (int row = 0; row < data.rows(); row++) {
      boolean holds = data.feature(row, 0) > 2 * data.feature(row, 1) + 2;
      assertEquals(holds ? 1 : 0, data.target(row));
    }
  }

  @Test
  void noiseMovesThePointsOfAConditionAndTheValuesOfAFunction() {
    FormulaSettings condition = settings("x1 > 2", 200, Placement.RANDOM);
    Dataset clean = FormulaData.make(condition);
    Dataset noisy = FormulaData.make(condition.withNoise(1));
    FormulaSettings function = settings("x", 2000, Placement.RANDOM);
    Dataset values = FormulaData.make(function.withNoise(0.5));
    double squares = 0;
    for (int row = 0; row < 200; row++) {
      assertEquals(clean.target(row), noisy.target(row));
      assertNotEquals(clean.feature(row, 0), noisy.feature(row, 0));
    }
    for (int row = 0; row < 2000; row++) {
      double error = values.target(row) - values.feature(row, 0);
      squares += error * error / 2000;
    }
    // 0.25 with a standard error of 0.25·√(2/2000) = 0.008.
    assertEquals(0.25, squares, 0.04);
  }

  @Test
  void sameSeedSameBitsAndMorePointsMoveNone() {
    FormulaSettings settings = settings("sin(x)", 100, Placement.RANDOM).withNoise(0.1);
    Dataset data = FormulaData.make(settings);
    assertEquals(data, FormulaData.make(settings));
    assertNotEquals(data, FormulaData.make(settings.withSeed(1)));
    Dataset more = FormulaData.make(settings.withPoints(300));
    for (int row = 0; row < 100; row++) {
      assertEquals(data.feature(row, 0), more.feature(row, 0));
      assertEquals(data.target(row), more.target(row));
    }
  }

  @Test
  void leavesOutRowsWithoutAValueAndKeepsTheIdsOfTheOthers() {
    FormulaSettings settings = settings("1/x", 5, Placement.GRID).withFirst(new Interval(-2, 2));
    Dataset data = FormulaData.make(settings);
    assertEquals(4, data.rows());
    assertEquals(5, FormulaData.places(settings));
    assertArrayEquals(new double[] {-2, -1, 1, 2}, data.column(0));
    assertEquals(3, data.id(2));
  }

  @Test
  void refusesFormulasWithoutValuesAndConditionsWithOneAnswer() {
    complains("sqrt(-1 - x)", "nearly nowhere from 0 to 4");
    complains("x1 < 100", "everywhere");
    complains("x1 > 100", "nowhere");
  }

  private static void complains(String expression, String what) {
    FormulaSettings settings = settings(expression, 50, Placement.RANDOM);
    String message =
        assertThrows(UserException.class, () -> FormulaData.make(settings)).getMessage();
    assertTrue(message.contains(what), message);
  }

  @Test
  void refusesNumbersOutOfRange() {
    FormulaSettings settings = FormulaSettings.DEFAULT;
    assertThrows(UserException.class, () -> settings.withPoints(1));
    assertThrows(UserException.class, () -> settings.withNoise(Double.NaN));
    assertThrows(UserException.class, () -> new Interval(1, 1));
    assertThrows(UserException.class, () -> new Interval(0, Double.POSITIVE_INFINITY));
    assertThrows(UserException.class, () -> new Interval(Double.NaN, 1));
  }
}
