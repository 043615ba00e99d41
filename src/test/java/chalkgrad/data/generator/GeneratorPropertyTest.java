package chalkgrad.data.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.UserException;
import chalkgrad.data.Dataset;
import chalkgrad.data.Task;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every member of the catalogue promises. */
class GeneratorPropertyTest {
  static List<Generator> all() {
    return Generators.all();
  }

  static Stream<Generator> sizable() {
    return offering(GeneratorControl.POINTS);
  }

  static Stream<Generator> noisy() {
    return offering(GeneratorControl.NOISE);
  }

  static Stream<Generator> balanced() {
    return offering(GeneratorControl.BALANCE);
  }

  static Stream<Generator> mislabelled() {
    return offering(GeneratorControl.LABEL_NOISE);
  }

  static Stream<Generator> regressions() {
    return all().stream().filter(generator -> generator.task() == Task.REGRESSION);
  }

  private static Stream<Generator> offering(GeneratorControl control) {
    return all().stream().filter(generator -> offers(generator, control));
  }

  private static GeneratorSettings sized(Generator generator, int points) {
    return generator.defaults().withPoints(points);
  }

  private static boolean offers(Generator generator, GeneratorControl control) {
    return generator.controls(generator.defaults()).contains(control);
  }

  private static long changed(Dataset one, Dataset other) {
    return IntStream.range(0, one.rows()).filter(r -> one.target(r) != other.target(r)).count();
  }

  @ParameterizedTest
  @MethodSource("all")
  void defaultsGiveTheDeclaredTaskAndFiniteRowsWithRisingIds(Generator generator) {
    Dataset data = generator.generate(generator.defaults());
    assertEquals(generator.task(), data.task());
    assertEquals(generator.id(), data.name());
    assertEquals(generator.defaults().points(), data.rows());
    assertFalse(data.hasParts());
    for (int row = 0; row < data.rows(); row++) {
      assertEquals(row, data.id(row));
      assertTrue(Double.isFinite(data.target(row)));
      for (int column = 0; column < data.columns(); column++) {
        assertTrue(Math.abs(data.feature(row, column)) <= 7, "row " + row + " is far out");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void classesAreNumberedFromZeroAndRegressionsHaveNone(Generator generator) {
    Dataset data = generator.generate(generator.defaults());
    if (data.task() == Task.REGRESSION) {
      assertEquals(List.of(), data.classNames());
      assertEquals("y", data.targetName());
    } else {
      for (int c = 0; c < data.classNames().size(); c++) {
        assertEquals(Integer.toString(c), data.classNames().get(c));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sizable")
  void sizesAreKept(Generator generator) {
    for (int points : new int[] {2, 3, 17, 1000}) {
      assertEquals(points, generator.generate(sized(generator, points)).rows());
    }
  }

  @ParameterizedTest
  @MethodSource("sizable")
  void sameSettingsGiveTheSameRowsAndAnotherSeedOthers(Generator generator) {
    GeneratorSettings settings = sized(generator, 50).withNoise(0.3);
    Dataset data = generator.generate(settings);
    assertEquals(data, generator.generate(settings));
    assertNotEquals(data, generator.generate(settings.withSeed(1)));
  }

  @ParameterizedTest
  @MethodSource("balanced")
  void balanceIsTheShareOfThePositiveClassInEveryBeginning(Generator generator) {
    for (double balance : new double[] {0.05, 0.3, 0.5, 0.95}) {
      Dataset data = generator.generate(sized(generator, 400).withBalance(balance));
      double positive = 0;
      for (int row = 0; row < 400; row++) {
        positive += data.target(row);
        assertEquals((row + 1) * balance, positive, 1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("noisy")
  void noiseMovesPointsProportionallyAndLeavesClassesAlone(Generator generator) {
    GeneratorSettings settings = sized(generator, 4000).withNoise(0);
    Dataset clean = generator.generate(settings);
    Dataset little = generator.generate(settings.withNoise(0.25));
    Dataset large = generator.generate(settings.withNoise(1));
    boolean regression = clean.task() == Task.REGRESSION;
    double squares = 0;
    int count = 0;
    for (int row = 0; row < clean.rows(); row++) {
      int moving = regression ? 1 : clean.columns();
      for (int i = 0; i < moving; i++) {
        double moved = value(large, row, i, regression) - value(clean, row, i, regression);
        double less = value(little, row, i, regression) - value(clean, row, i, regression);
        assertEquals(moved / 4, less, 1e-12);
        squares += moved * moved;
        count++;
      }
      if (!regression) {
        assertEquals(clean.target(row), large.target(row));
      }
    }
    // The standard error of a standard deviation from 4000 values is 0.011.
    assertEquals(1, Math.sqrt(squares / count), 0.05);
  }

  private static double value(Dataset data, int row, int i, boolean target) {
    return target ? data.target(row) : data.feature(row, i);
  }

  @ParameterizedTest
  @MethodSource("mislabelled")
  void labelNoiseReplacesItsShareOfLabelsAndMovesNothing(Generator generator) {
    GeneratorSettings settings = sized(generator, 1000).withBalance(0.3);
    Dataset clean = generator.generate(settings);
    Dataset some = generator.generate(settings.withLabelNoise(0.1));
    Dataset many = generator.generate(settings.withLabelNoise(0.4));
    assertEquals(100, changed(clean, some), 3);
    assertEquals(400, changed(clean, many), 3);
    for (int row = 0; row < 1000; row++) {
      assertEquals(clean.feature(row, 0), many.feature(row, 0));
      if (clean.target(row) != some.target(row)) {
        assertEquals(some.target(row), many.target(row), "a replaced label was put back");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sizable")
  void pointsDrawnAtRandomStayWhenOthersJoin(Generator generator) {
    GeneratorSettings settings = sized(generator, 30).withNoise(0.2);
    if (generator.parameters().stream().anyMatch(p -> p.id().equals("random-x"))) {
      settings = settings.withParameter("random-x", 1);
    }
    if (generator.task().isClassification()) {
      settings = settings.withLabelNoise(0.2).withBalance(0.4);
    }
    Dataset small = generator.generate(settings);
    Dataset grown = generator.generate(settings.withPoints(300));
    for (int row = 0; row < 30; row++) {
      assertEquals(small.target(row), grown.target(row));
      for (int column = 0; column < small.columns(); column++) {
        assertEquals(small.feature(row, column), grown.feature(row, column));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void parametersReachTheirLimitsAndNoFurther(Generator generator) {
    for (GeneratorParameter parameter : generator.parameters()) {
      for (double limit : new double[] {parameter.min(), parameter.max()}) {
        Dataset data =
            generator.generate(generator.defaults().withParameter(parameter.id(), limit));
        assertTrue(Double.isFinite(data.feature(0, 0)));
      }
      for (double beyond : new double[] {parameter.min() - 1, parameter.max() + 1, Double.NaN}) {
        GeneratorSettings settings = generator.defaults().withParameter(parameter.id(), beyond);
        UserException error = assertThrows(UserException.class, () -> generator.generate(settings));
        assertTrue(error.getMessage().contains(parameter.id()), error.getMessage());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyParameterHasAnEffect(Generator generator) {
    GeneratorSettings defaults = generator.defaults();
    Dataset usual = generator.generate(defaults);
    for (GeneratorParameter parameter : generator.parameters()) {
      assertNotEquals(
          usual, generator.generate(defaults.withParameter(parameter.id(), parameter.max())));
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void missingParametersTakeTheirDefaults(Generator generator) {
    GeneratorSettings defaults = generator.defaults();
    assertEquals(
        generator.generate(defaults), generator.generate(defaults.withParameters(Map.of())));
    assertEquals(generator.parameters().size(), defaults.parameters().size());
  }

  @ParameterizedTest
  @MethodSource("all")
  void unknownParametersAndForeignSettingsAreRefused(Generator generator) {
    GeneratorSettings unknown = generator.defaults().withParameter("wobble", 1);
    UserException error = assertThrows(UserException.class, () -> generator.generate(unknown));
    assertTrue(error.getMessage().contains("wobble"), error.getMessage());
    Generator other = Generators.all().stream().filter(g -> g != generator).findFirst().get();
    assertThrows(UserException.class, () -> generator.generate(other.defaults()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void adaptedSettingsCanBeGenerated(Generator generator) {
    GeneratorSettings other =
        new GeneratorSettings("other", 123, 0.4, 0.3, 0.1, Map.of("odd", 1.0), 9);
    GeneratorSettings adapted = generator.adapted(other);
    Dataset data = generator.generate(adapted);
    assertEquals(9, adapted.seed());
    assertEquals(offers(generator, GeneratorControl.POINTS) ? 123 : 6, data.rows());
    assertEquals(offers(generator, GeneratorControl.BALANCE) ? 0.3 : 0.5, adapted.balance());
  }

  @ParameterizedTest
  @MethodSource("all")
  void textsExist(Generator generator) {
    assertFalse(generator.label().isBlank());
    assertFalse(generator.hint().isBlank());
    generator.parameters().forEach(parameter -> assertFalse(parameter.label().isBlank()));
    assertEquals(generator, Generators.byId(generator.id()));
    assertTrue(generator.id().matches("[a-z]+(-[a-z]+)*"));
  }

  @ParameterizedTest
  @MethodSource("regressions")
  void classSettingsDoNotTouchRegressions(Generator generator) {
    GeneratorSettings settings = generator.defaults();
    assertEquals(
        generator.generate(settings),
        generator.generate(settings.withBalance(0.2).withLabelNoise(0.5)));
  }
}
