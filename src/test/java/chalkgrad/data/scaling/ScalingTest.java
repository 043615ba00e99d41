package chalkgrad.data.scaling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.UserException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScalingTest {
  static List<Scaling> all() {
    return Scalings.all();
  }

  private static double[] table(String key) throws IOException {
    try (var in = ScalingTest.class.getResourceAsStream("scaling.json")) {
      JsonNode rows = JsonMapper.shared().readTree(in.readAllBytes()).get(key);
      double[] table = new double[15];
      for (int i = 0; i < table.length; i++) {
        table[i] = rows.get(i / 3).get(i % 3).asDouble();
      }
      return table;
    }
  }

  private static double[] fitted(String id) throws IOException {
    double[] rows = table("X");
    double[] scaled = new double[rows.length];
    Scalings.byId(id).fitRows(rows, 3).apply(rows, scaled);
    return scaled;
  }

  @Test
  void minMaxMatchesTheReference() throws IOException {
    assertArrayEquals(table("minmax_0_1"), fitted("min-max"), 1e-12);
  }

  @Test
  void standardMatchesTheReference() throws IOException {
    assertArrayEquals(table("standardized_population"), fitted("standard"), 1e-12);
  }

  @Test
  void noneChangesNoBit() throws IOException {
    assertArrayEquals(table("X"), fitted("none"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void invertBringsBackRowsThatWereNotFittedOn(Scaling scaling) {
    Scaler scaler = scaling.fit(new double[] {1, 2, 4}, new double[] {7, 7, 7});
    double[] rows = {100, 7, -3, 9};
    double[] copy = rows.clone();
    scaler.apply(copy, copy);
    scaler.invert(copy, copy);
    assertArrayEquals(rows, copy, 1e-12);
    assertFalse(scaling.label().isBlank());
    assertEquals(scaling, Scalings.byId(scaling.id()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void columnsAndRowsGiveTheSameScaler(Scaling scaling) {
    assertEquals(
        scaling.fit(new double[] {1, 2, 4}, new double[] {0, 5, -5}),
        scaling.fitRows(new double[] {1, 0, 2, 5, 4, -5}, 2));
  }

  @Test
  void aConstantColumnBecomesExactlyZeroEvenWhereItsMeanIsRounded() {
    double[] constant = new double[10];
    java.util.Arrays.fill(constant, 0.1);
    for (String id : List.of("min-max", "standard")) {
      assertEquals(0, Scalings.byId(id).fit(constant).apply(0, 0.1));
    }
  }

  @Test
  void standardizedColumnsHaveMeanZeroAndDeviationOneFarFromTheOrigin() {
    double[] far = {1e9 + 1, 1e9 + 2, 1e9 + 3, 1e9 + 6};
    Scaler scaler = Scalings.byId("standard").fit(far);
    assertEquals(1e9 + 3, scaler.offset(0));
    assertEquals(Math.sqrt(3.5), scaler.divisor(0), 1e-12);
  }

  @Test
  void unknownIdsListTheKnownOnes() {
    UserException error = assertThrows(UserException.class, () -> Scalings.byId("robust"));
    assertTrue(error.getMessage().contains("none, min-max, standard"), error.getMessage());
  }

  @Test
  void brokenArgumentsAreRefused() {
    Scaling standard = Scalings.byId("standard");
    assertThrows(IllegalArgumentException.class, () -> standard.fit(new double[0]));
    assertThrows(IllegalArgumentException.class, () -> new Scaler(new double[1], new double[] {0}));
    assertThrows(IllegalArgumentException.class, () -> new Scaler(new double[1], new double[2]));
    Scaler two = Scaler.identity(2);
    assertThrows(IllegalArgumentException.class, () -> two.apply(new double[3], new double[3]));
  }
}
