package chalkgrad.cli;

import chalkgrad.data.formula.FormulaSettings;
import chalkgrad.data.formula.Interval;
import chalkgrad.data.formula.Placement;
import chalkgrad.data.generator.Generator;
import chalkgrad.data.generator.GeneratorControl;
import chalkgrad.data.generator.GeneratorParameter;
import chalkgrad.data.generator.GeneratorSettings;
import chalkgrad.data.generator.Generators;
import chalkgrad.training.DataSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/**
 * The options that make samples with a generator or from a formula. What is not given is the
 * default of either.
 */
final class GeneratorOptions {
  @Option(names = "--generator", paramLabel = "NAME", order = 30)
  String generator;

  @Option(names = "--points", paramLabel = "N", order = 31)
  Integer points;

  @Option(names = "--noise", paramLabel = "X", order = 32)
  Double noise;

  @Option(names = "--balance", paramLabel = "SHARE", order = 33)
  Double balance;

  @Option(names = "--label-noise", paramLabel = "SHARE", order = 34)
  Double labelNoise;

  @Option(names = "--formula", paramLabel = "TEXT", order = 36)
  String formula;

  @Option(names = "--domain", paramLabel = "LOW,HIGH", split = ",", order = 37)
  List<Double> domain;

  @Option(names = "--placement", paramLabel = "NAME", order = 38)
  String placement;

  @Option(names = "--param", paramLabel = "NAME=X", order = 35)
  Map<String, Double> parameters = new LinkedHashMap<>();

  /** The first option that was given; empty if none was. */
  Optional<String> firstGiven() {
    if (formula != null) {
      return Optional.of("--formula");
    }
    return generator != null
        ? Optional.of("--generator")
        : given().keySet().stream()
            .findFirst()
            .or(() -> parameters.isEmpty() ? Optional.empty() : Optional.of("--param"))
            .or(this::firstOfFormula);
  }

  private Optional<String> firstOfFormula() {
    return domain != null
        ? Optional.of("--domain")
        : placement != null ? Optional.of("--placement") : Optional.empty();
  }

  private Map<String, GeneratorControl> given() {
    Map<String, GeneratorControl> given = new LinkedHashMap<>();
    note(given, points, "--points", GeneratorControl.POINTS);
    note(given, noise, "--noise", GeneratorControl.NOISE);
    note(given, balance, "--balance", GeneratorControl.BALANCE);
    note(given, labelNoise, "--label-noise", GeneratorControl.LABEL_NOISE);
    return given;
  }

  private static void note(
      Map<String, GeneratorControl> given, Object value, String option, GeneratorControl control) {
    if (value != null) {
      given.put(option, control);
    }
  }

  /**
   * What the options describe: samples of the formula if there is one, else of a generator.
   *
   * @param base the generator where none is named
   * @throws chalkgrad.base.UserException if a setting is wrong or has no effect
   */
  DataSource source(GeneratorSettings base, long seed) {
    if (formula != null) {
      return formula(seed);
    }
    firstOfFormula()
        .ifPresent(option -> {
          throw Texts.error("error.needs-formula", option);
        });
    return new DataSource.Generated(settings(base, seed));
  }

  private DataSource formula(long seed) {
    if (generator != null) {
      throw Texts.error("error.formula-generator");
    }
    String idle =
        balance != null
            ? "--balance"
            : labelNoise != null ? "--label-noise" : parameters.isEmpty() ? null : "--param";
    if (idle != null) {
      throw Texts.error("error.no-effect", idle, "--formula");
    }
    FormulaSettings settings =
        FormulaSettings.DEFAULT
            .withExpression(formula)
            .withNoise(noise == null ? 0 : noise)
            .withPoints(points == null ? FormulaSettings.DEFAULT.points() : points)
            .withPlacement(placement())
            .withSeed(seed);
    FormulaSettings placed = domain == null ? settings : withDomain(settings);
    return Settings.checked("--formula", () -> DataSource.Formula.of(placed));
  }

  private Placement placement() {
    if (placement == null) {
      return FormulaSettings.DEFAULT.placement();
    }
    List<String> ids = Arrays.stream(Placement.values()).map(Placement::id).toList();
    if (!ids.contains(placement)) {
      throw Texts.unknown("--placement", placement, ids);
    }
    return Placement.values()[ids.indexOf(placement)];
  }

  /** Two numbers for every variable, or two for each. */
  private FormulaSettings withDomain(FormulaSettings settings) {
    int count = domain.size();
    if (count != 2 && count != 4) {
      throw Texts.error("error.domain", count);
    }
    return Settings.checked(
        "--domain",
        () ->
            settings
                .withFirst(new Interval(domain.get(0), domain.get(1)))
                .withSecond(new Interval(domain.get(count - 2), domain.get(count - 1))));
  }

  /**
   * The settings of the generator that was named, else of the one in {@code base}.
   *
   * @throws chalkgrad.base.UserException if there is no such generator, or a setting is out of
   *     range or has no effect
   */
  GeneratorSettings settings(GeneratorSettings base, long seed) {
    Generator chosen = generator == null ? Generators.byId(base.generator()) : named();
    boolean same = chosen.id().equals(base.generator());
    GeneratorSettings settings = (same ? base : chosen.defaults()).withSeed(seed);
    for (Map.Entry<String, Double> parameter : parameters.entrySet()) {
      settings = settings.withParameter(known(parameter.getKey(), chosen), parameter.getValue());
    }
    requireEffect(chosen, settings);
    settings = points == null ? settings : settings.withPoints(points);
    settings = noise == null ? settings : settings.withNoise(noise);
    settings = balance == null ? settings : settings.withBalance(balance);
    settings = labelNoise == null ? settings : settings.withLabelNoise(labelNoise);
    return chosen.checked(settings);
  }

  private Generator named() {
    List<String> ids = Generators.all().stream().map(Generator::id).toList();
    if (!ids.contains(generator)) {
      throw Texts.unknown("--generator", generator, ids);
    }
    return Generators.byId(generator);
  }

  private static String known(String parameter, Generator generator) {
    List<String> ids = generator.parameters().stream().map(GeneratorParameter::id).toList();
    if (ids.isEmpty()) {
      throw Texts.error("error.no-parameters", generator.id());
    }
    if (!ids.contains(parameter)) {
      throw Texts.unknown("--param", parameter, ids);
    }
    return parameter;
  }

  private void requireEffect(Generator chosen, GeneratorSettings settings) {
    given()
        .forEach((option, control) -> {
          if (!chosen.controls(settings).contains(control)) {
            throw Texts.error("error.no-effect", option, chosen.id());
          }
        });
  }
}
