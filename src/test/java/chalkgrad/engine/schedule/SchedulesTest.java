package chalkgrad.engine.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.RandomStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Schedules against values worked by hand, and against what must hold for all of them. */
class SchedulesTest {
  private static double factor(Schedule schedule, double epochs) {
    return schedule.factor(epochs, ScheduleState.START);
  }

  @Test
  void stepsComeEverySoManyEpochs() {
    var schedule = new StepDecay(0.5, 10);
    assertEquals(1, factor(schedule, 0));
    assertEquals(1, factor(schedule, 9.99));
    assertEquals(0.5, factor(schedule, 10));
    assertEquals(0.125, factor(schedule, 39.5));
  }

  @Test
  void exponentialMultipliesAfterEveryEpoch() {
    var schedule = new ExponentialDecay(0.9);
    assertEquals(1, factor(schedule, 0.999));
    assertEquals(0.9 * 0.9 * 0.9, factor(schedule, 3), 1e-16);
    assertEquals(0.34867844010000004, factor(schedule, 10), 1e-15, "0.9¹⁰ by Python");
  }

  /** cos 60° = ½ and cos 120° = −½; cos 36° = (1 + √5)/4. */
  @Test
  void cosineGoesAlongHalfAWave() {
    var schedule = new CosineDecay(30, 0);
    assertEquals(1, factor(schedule, 0));
    assertEquals(0.75, factor(schedule, 10), 1e-15);
    assertEquals(0.5, factor(schedule, 15), 1e-15);
    assertEquals(0.25, factor(schedule, 20), 1e-15);
    assertEquals(0, factor(schedule, 30));
    assertEquals(0, factor(schedule, 1e9));
    assertEquals(
        0.1 + 0.9 * 0.5 * (1 + (1 + Math.sqrt(5)) / 4), factor(new CosineDecay(5, 0.1), 1), 1e-15);
  }

  /** The JDK's cosine, everywhere along the way and close to its end. */
  @Test
  void theWaveIsTheCosine() {
    var schedule = new CosineDecay(1_000, 0);
    for (int t = 0; t < 1_000; t++) {
      double half = StrictMath.sin(Math.PI / 2 * (1 - t / 1_000.0));
      assertEquals(1, factor(schedule, t) / (half * half), 2e-15);
    }
  }

  @Test
  void warmUpGrowsInAStraightLine() {
    var schedule = new WarmUp(4, 0.2);
    assertEquals(0.2, factor(schedule, 0));
    assertEquals(0.6, factor(schedule, 2), 1e-15);
    assertEquals(1, factor(schedule, 4));
    assertEquals(1, factor(schedule, 400));
  }

  /** Losses 5 4 4 4 | 4 3.9999 4 |: the third epoch without a lower loss reduces, twice. */
  @Test
  void plateausReduce() {
    var schedule = new ReduceOnPlateau(0.5, 3, 0.2);
    ScheduleState state = ScheduleState.START;
    double[] factors = new double[9];
    double[] losses = {5, 4, 4, 4, 4.5, 4, 3.9999, 4, 1};
    for (int i = 0; i < losses.length; i++) {
      state = schedule.observe(losses[i], state);
      factors[i] = schedule.factor(i + 1, state);
    }
    assertEquals(List.of(1.0, 1.0, 1.0, 1.0, 0.5, 0.5, 0.5, 0.25, 0.25), boxed(factors));
    assertEquals(new ScheduleState(0, 1, 0, 2), state);
    for (int i = 0; i < 3; i++) {
      state = schedule.observe(Double.NaN, state);
    }
    assertEquals(0.2, schedule.factor(12, state), "not below the least share");
  }

  private static List<Double> boxed(double[] values) {
    return java.util.Arrays.stream(values).boxed().toList();
  }

  static Stream<Schedule> schedules() {
    return Schedules.all().stream();
  }

  @ParameterizedTest
  @MethodSource("schedules")
  void factorsAreSharesAtAllTimes(Schedule schedule) {
    RandomStream random = RandomStream.of(1, "schedule", 0);
    ScheduleState state = ScheduleState.START;
    for (int i = 0; i < 2_000; i++) {
      double t = i < 1_000 ? i / 2.0 : random.nextDouble(0, 1e12);
      state = schedule.observe(i % 7 == 0 ? Double.NaN : random.nextDouble(), state);
      double factor = schedule.factor(t, state);
      assertTrue(factor >= 0 && factor <= 1, t + ": " + factor);
      assertEquals(factor, schedule.factor(t, state), "the same again");
    }
  }

  @ParameterizedTest
  @MethodSource("schedules")
  void idsAndSettingsBringThemBack(Schedule schedule) {
    assertTrue(schedule.id().matches("[a-z0-9]+(-[a-z0-9]+)*"));
    assertEquals(schedule, Schedules.of(schedule.id(), Map.of()));
    assertEquals(schedule, Schedules.of(schedule.id(), schedule.settings()));
    schedule
        .settings()
        .forEach((name, value) -> {
          Schedule other = Schedules.of(schedule.id(), Map.of(name, value == 1 ? 2 : value / 2));
          assertEquals(other, Schedules.of(schedule.id(), other.settings()));
          assertTrue(!other.equals(schedule), name);
        });
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new StepDecay(0, 10));
    assertThrows(IllegalArgumentException.class, () -> new StepDecay(0.5, 2.5));
    assertThrows(IllegalArgumentException.class, () -> new ExponentialDecay(1.01));
    assertThrows(IllegalArgumentException.class, () -> new CosineDecay(0, 0));
    assertThrows(IllegalArgumentException.class, () -> new CosineDecay(10, 1));
    assertThrows(IllegalArgumentException.class, () -> new WarmUp(10, 0));
    assertThrows(IllegalArgumentException.class, () -> new ReduceOnPlateau(0.5, 0, 0));
  }
}
