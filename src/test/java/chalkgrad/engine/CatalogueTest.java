package chalkgrad.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.activation.Activations;
import chalkgrad.engine.init.Initializer;
import chalkgrad.engine.init.Initializers;
import chalkgrad.engine.loss.Loss;
import chalkgrad.engine.loss.Losses;
import chalkgrad.engine.loss.Penalty;
import chalkgrad.engine.optimizer.Adagrad;
import chalkgrad.engine.optimizer.Adam;
import chalkgrad.engine.optimizer.AdamW;
import chalkgrad.engine.optimizer.Momentum;
import chalkgrad.engine.optimizer.Nadam;
import chalkgrad.engine.optimizer.Nesterov;
import chalkgrad.engine.optimizer.Optimizer;
import chalkgrad.engine.optimizer.Optimizers;
import chalkgrad.engine.optimizer.RmsProp;
import chalkgrad.engine.schedule.Schedule;
import chalkgrad.engine.schedule.Schedules;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ids are kebab-case, different from each other, and bring the member back. */
class CatalogueTest {
  static Stream<Optimizer> optimizers() {
    return Stream.concat(
        Optimizers.all().stream(),
        Stream.of(
            new Momentum(0.5),
            new Nesterov(0.25),
            new Adagrad(1e-3),
            new RmsProp(0.7, 1e-5),
            new Adam(0.1, 0.2, 1e-4),
            new AdamW(new Adam(0.1, 0.2, 1e-4), 0.3),
            new Nadam(0.3, 0.2, 1e-4)));
  }

  @ParameterizedTest
  @MethodSource("optimizers")
  void optimizersComeBackWithTheirConstants(Optimizer optimizer) {
    assertEquals(optimizer, Optimizers.of(optimizer.id(), optimizer.settings()));
  }

  @Test
  void missingConstantsTakeTheirUsualValues() {
    assertEquals(new Adam(0.5, 0.999, 1e-8), Optimizers.of("adam", Map.of("beta1", 0.5)));
  }

  @Test
  void lossesAndInitialisersComeBack() {
    for (Loss loss : Losses.all()) {
      assertEquals(loss, Losses.of(loss.id()));
      assertEquals(loss, Losses.of(loss.id(), loss.settings()));
    }
    for (Initializer initializer : Initializers.all()) {
      assertEquals(initializer, Initializers.of(initializer.id()));
    }
  }

  @Test
  void idsAreKebabCaseAndUnique() {
    checkIds(Optimizers.all(), Optimizer::id, Optimizers.ids());
    checkIds(Losses.all(), Loss::id, Losses.ids());
    checkIds(Schedules.all(), Schedule::id, Schedules.ids());
    checkIds(Activations.hidden(), Activation::id, Activations.ids());
    checkIds(Initializers.all(), Initializer::id, Initializers.ids());
  }

  private static <T> void checkIds(List<T> all, Function<T, String> id, String listed) {
    List<String> ids = all.stream().map(id).toList();
    assertEquals(ids.size(), new HashSet<>(ids).size());
    assertEquals(String.join(", ", ids), listed);
    ids.forEach(word -> assertTrue(word.matches("[a-z0-9]+(-[a-z0-9]+)*"), word));
  }

  @Test
  void unknownIdsAreNamed() {
    assertNames("newton", () -> Optimizers.of("newton", Map.of()));
    assertNames("log", () -> Losses.of("log"));
    assertNames("sine", () -> Schedules.of("sine", Map.of()));
    assertNames("step", () -> Activations.of("step", Map.of()));
    assertNames("ones", () -> Initializers.of("ones"));
  }

  /** A setting that is misspelt must not be as if it were not there. */
  @Test
  void unknownSettingsAreNamedWithTheKnownOnes() {
    assertSetting("beta3", "beta1, beta2, epsilon", () -> Optimizers.of("adam", one("beta3")));
    assertSetting("momentum", "it has none", () -> Optimizers.of("sgd", one("momentum")));
    assertSetting("alfa", "alpha", () -> Activations.of("elu", one("alfa")));
    assertSetting("alpha", "it has none", () -> Activations.of("tanh", one("alpha")));
    assertSetting("d", "delta", () -> Losses.of("huber", one("d")));
    assertSetting("delta", "it has none", () -> Losses.of("mse", one("delta")));
    assertSetting("gamma", "epochs, factor", () -> Schedules.of("step", one("gamma")));
  }

  private static Map<String, Double> one(String name) {
    return Map.of(name, 0.5);
  }

  private static void assertSetting(String unknown, String known, Runnable action) {
    String message = assertThrows(IllegalArgumentException.class, action::run).getMessage();
    assertTrue(message.contains("no setting " + unknown + ";") && message.contains(known), message);
  }

  private static void assertNames(String id, Runnable action) {
    String message = assertThrows(IllegalArgumentException.class, action::run).getMessage();
    assertTrue(message.contains(id) && message.contains("; there are "), message);
  }

  @Test
  void constantsOutOfRangeAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Momentum(1));
    assertThrows(IllegalArgumentException.class, () -> new Adam(0.9, 1, 1e-8));
    assertThrows(IllegalArgumentException.class, () -> new RmsProp(0.9, 0));
    assertThrows(IllegalArgumentException.class, () -> new Penalty(-1, 0));
    assertThrows(IllegalArgumentException.class, () -> new Penalty(0, Double.NaN));
  }
}
