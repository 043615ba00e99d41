package chalkgrad.data.feature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.UserException;
import chalkgrad.data.Dataset;
import chalkgrad.data.Task;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureTest {
  private static final double[] RAW = {3, -2, 0.5};

  @ParameterizedTest
  @CsvSource({
    "x1, 3",
    "x3, 0.5",
    "x2^2, 4",
    "x2^3, -8",
    "x1^9, 19683",
    "x1*x2, -6",
    "x2*x3, -1",
    "sin(x3), 0.479425538604203"
  })
  void idsRoundTripAndValuesAreThoseOfTheFormula(String id, double value) {
    Feature feature = Feature.parse(id, 3);
    assertEquals(id, feature.id());
    assertEquals(feature, Feature.parse(feature.id(), 3));
    assertEquals(value, feature.value(RAW), 1e-15);
    Dataset data =
        new Dataset(
            "one",
            Task.REGRESSION,
            List.of("a", "b", "c"),
            "y",
            List.of(),
            RAW,
            new double[] {0},
            new long[] {0},
            null);
    assertEquals(feature.value(RAW), feature.value(data, 0));
  }

  @ParameterizedTest
  @CsvSource({"x2*x1, x1*x2", "x1*x1, x1^2", "' x1 ^ 2 ', x1^2", "sin( x2 ), sin(x2)"})
  void otherSpellingsBecomeTheOneId(String text, String id) {
    assertEquals(id, Feature.parse(text, 2).id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "x0",
        "x01",
        "1",
        "y1",
        "x1^1",
        "x1^10",
        "x1^-2",
        "x1^",
        "x1*",
        "x1*x2*x3",
        "sin x1",
        "sin(x1",
        "cos(x1)",
        "x1+x2",
        "x1^2*x2",
        "x9999999999"
      })
  void anythingElseIsRefusedWithTheGrammar(String text) {
    UserException error = assertThrows(UserException.class, () -> Feature.parse(text, 3));
    assertTrue(error.getMessage().contains("“" + text + "”"), error.getMessage());
    assertTrue(error.getMessage().contains("x1*x2"), error.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x3", "x3^2", "x1*x3", "x3*x1", "sin(x3)"})
  void columnsBeyondTheLastAreRefusedByName(String text) {
    UserException error = assertThrows(UserException.class, () -> Feature.parse(text, 2));
    assertTrue(error.getMessage().contains("the column x3"), error.getMessage());
    assertTrue(error.getMessage().contains("the last column is x2"), error.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "x1, x₁, alcohol",
    "x2^2, x₂², pH²",
    "x1*x2, x₁x₂, alcohol · pH",
    "sin(x1), sin x₁, sin alcohol",
    "x3, x₁₀, residual sugar",
    "x3^7, x₁₀⁷, (residual sugar)⁷",
    "x1*x3, x₁x₁₀, alcohol · (residual sugar)",
    "sin(x3), sin x₁₀, sin(residual sugar)"
  })
  void symbolsReadLikeABlackboard(String id, String variables, String words) {
    Feature feature = Feature.parse(id, 3);
    assertEquals(variables, feature.symbol(List.of("x1", "x2", "x10")));
    assertEquals(words, feature.symbol(List.of("alcohol", "pH", "residual sugar")));
  }

  @Test
  void suggestionsFitTheNumberOfColumns() {
    assertEquals(List.of("x1", "x2", "x1^2", "x2^2", "x1*x2", "sin(x1)", "sin(x2)"), ids(2));
    assertEquals(List.of("x1", "x1^2", "x1^3", "sin(x1)"), ids(1));
    assertEquals(List.of("x1", "x2", "x3"), ids(3));
  }

  private static List<String> ids(int columns) {
    return Features.suggested(columns).stream().map(Feature::id).toList();
  }

  @Test
  void aSetFillsItsValuesInOrder() {
    FeatureSet set = FeatureSet.parse(List.of("x2", "x1^2", "x1*x3"), 3);
    double[] out = new double[3];
    set.fill(RAW, out);
    assertArrayEquals(new double[] {-2, 9, 1.5}, out);
    assertEquals(List.of("x2", "x1^2", "x1*x3"), set.ids());
    assertEquals(List.of("b", "a²", "ac"), set.symbols(List.of("a", "b", "c")));
  }

  @Test
  void aSetComputesWholeTables() {
    Dataset data =
        new Dataset(
            "two",
            Task.REGRESSION,
            List.of("x1", "x2"),
            "y",
            List.of(),
            new double[] {1, 2, 3, 4},
            new double[2],
            new long[] {0, 1},
            null);
    assertArrayEquals(
        new double[] {2, 2, 12, 4}, FeatureSet.parse(List.of("x1*x2", "x2"), 2).values(data));
    assertArrayEquals(new double[] {1, 2, 3, 4}, FeatureSet.raw(2).values(data));
  }

  @Test
  void aSetIsNeitherEmptyNorDouble() {
    assertThrows(UserException.class, () -> new FeatureSet(List.of()));
    UserException error =
        assertThrows(
            UserException.class, () -> FeatureSet.parse(List.of("x1*x2", "x1", "x2*x1"), 2));
    assertTrue(error.getMessage().contains("x1*x2"), error.getMessage());
  }

  @Test
  void recordsRefuseWhatTheGrammarCannotSay() {
    Stream.<org.junit.jupiter.api.function.Executable>of(
            () -> new Feature.Column(-1),
            () -> new Feature.Power(0, 1),
            () -> new Feature.Power(0, 10),
            () -> new Feature.Product(1, 1),
            () -> new Feature.Sine(-1))
        .forEach(broken -> assertThrows(IllegalArgumentException.class, broken));
  }
}
