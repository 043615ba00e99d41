package chalkgrad.data.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.UserException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class GeneratorSettingsTest {
  private static final GeneratorSettings VALID =
      new GeneratorSettings("circles", 100, 0.1, 0.5, 0, Map.of(), 7);

  private static void assertRefused(
      Function<GeneratorSettings, GeneratorSettings> change, String... words) {
    UserException error = assertThrows(UserException.class, () -> change.apply(VALID));
    for (String word : words) {
      assertTrue(error.getMessage().contains(word), error.getMessage());
    }
  }

  @Test
  void refusalsNameFieldValueAndRange() {
    assertRefused(s -> s.withPoints(1), "points", "is 1,", "2", "1000000");
    assertRefused(s -> s.withPoints(1_000_001), "points", "1000001");
    assertRefused(s -> s.withNoise(-0.5), "noise", "-0.5", "0 and");
    assertRefused(s -> s.withNoise(Double.NaN), "noise", "NaN");
    assertRefused(s -> s.withNoise(Double.POSITIVE_INFINITY), "noise", "Infinity");
    assertRefused(s -> s.withBalance(0.04), "balance", "0.04", "0.05", "0.95");
    assertRefused(s -> s.withBalance(0.96), "balance");
    assertRefused(s -> s.withLabelNoise(0.51), "labelNoise", "0.51", "0.5.");
  }

  @Test
  void limitsThemselvesAreAllowed() {
    GeneratorSettings limits =
        VALID.withPoints(2).withNoise(0).withBalance(0.95).withLabelNoise(0.5);
    assertEquals(new GeneratorSettings("circles", 2, 0, 0.95, 0.5, Map.of(), 7), limits);
  }

  @Test
  void parametersAreCopiedSortedAndUnmodifiable() {
    Map<String, Double> given = new HashMap<>(Map.of("spread", 1.0, "classes", 4.0));
    GeneratorSettings settings = VALID.withParameters(given);
    given.clear();
    assertEquals(List.of("classes", "spread"), List.copyOf(settings.parameters().keySet()));
    assertThrows(UnsupportedOperationException.class, () -> settings.parameters().clear());
    assertEquals(2.0, settings.withParameter("spread", 2).parameters().get("spread"));
    assertEquals(1.0, settings.parameters().get("spread"));
  }

  @Test
  void anUnknownGeneratorListsTheKnownOnes() {
    UserException error = assertThrows(UserException.class, () -> Generators.byId("circle"));
    for (Generator generator : Generators.all()) {
      assertTrue(error.getMessage().contains(generator.id()), error.getMessage());
    }
  }

  @Test
  void wholeParametersRefuseFractions() {
    Generator blobs = Generators.byId("blobs");
    GeneratorSettings settings = blobs.defaults().withParameter("classes", 2.5);
    UserException error = assertThrows(UserException.class, () -> blobs.generate(settings));
    assertTrue(error.getMessage().contains("classes is 2.5"), error.getMessage());
  }
}
