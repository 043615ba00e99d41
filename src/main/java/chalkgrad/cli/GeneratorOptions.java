package chalkgrad.cli;

import chalkgrad.data.generator.Generator;
import chalkgrad.data.generator.GeneratorControl;
import chalkgrad.data.generator.GeneratorParameter;
import chalkgrad.data.generator.GeneratorSettings;
import chalkgrad.data.generator.Generators;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that make samples with a generator. What is not given is the generator's default. */
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

  @Option(names = "--param", paramLabel = "NAME=X", order = 35)
  Map<String, Double> parameters = new LinkedHashMap<>();

  /** The first option that was given; empty if none was. */
  Optional<String> firstGiven() {
    return generator != null
        ? Optional.of("--generator")
        : given().keySet().stream()
            .findFirst()
            .or(() -> parameters.isEmpty() ? Optional.empty() : Optional.of("--param"));
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
