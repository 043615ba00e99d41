package chalkgrad.data.generator;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that decides a generated data set: the same settings give the same numbers on every
 * machine.
 *
 * @param generator id in the catalogue {@link Generators}
 * @param points number of rows, 2 to 1,000,000
 * @param noise standard deviation of the Gaussian noise in the data's units, 0 to 1,000,000; it
 *     moves points (for a regression: targets) and never changes a class
 * @param balance share of the positive class, 0.05 to 0.95; more than two classes share evenly
 * @param labelNoise share of the labels that are replaced by another class, 0 to 0.5
 * @param parameters the generator's own parameters by id; a missing one takes its default
 * @param seed what all random numbers are keyed by
 */
public record GeneratorSettings(
    String generator,
    int points,
    double noise,
    double balance,
    double labelNoise,
    Map<String, Double> parameters,
    long seed) {
  public static final int MIN_POINTS = 2;
  public static final int MAX_POINTS = 1_000_000;
  public static final double MAX_NOISE = 1_000_000;
  public static final double MIN_BALANCE = 0.05;
  public static final double MAX_BALANCE = 0.95;
  public static final double MAX_LABEL_NOISE = 0.5;

  /**
   * Copies the parameters, sorted by id so that files list them in one order.
   *
   * @throws chalkgrad.base.UserException naming the field, the value and the range
   */
  public GeneratorSettings {
    Range.check("points", points, MIN_POINTS, MAX_POINTS);
    Range.check("noise", noise, 0, MAX_NOISE);
    Range.check("balance", balance, MIN_BALANCE, MAX_BALANCE);
    Range.check("labelNoise", labelNoise, 0, MAX_LABEL_NOISE);
    parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
  }

  public GeneratorSettings withPoints(int value) {
    return new GeneratorSettings(generator, value, noise, balance, labelNoise, parameters, seed);
  }

  public GeneratorSettings withNoise(double value) {
    return new GeneratorSettings(generator, points, value, balance, labelNoise, parameters, seed);
  }

  public GeneratorSettings withBalance(double value) {
    return new GeneratorSettings(generator, points, noise, value, labelNoise, parameters, seed);
  }

  public GeneratorSettings withLabelNoise(double value) {
    return new GeneratorSettings(generator, points, noise, balance, value, parameters, seed);
  }

  /** Replaces all parameters. */
  public GeneratorSettings withParameters(Map<String, Double> value) {
    return new GeneratorSettings(generator, points, noise, balance, labelNoise, value, seed);
  }

  /** Sets one parameter and keeps the others; its range is the generator's to check. */
  public GeneratorSettings withParameter(String id, double value) {
    var changed = new TreeMap<>(parameters);
    changed.put(id, value);
    return withParameters(changed);
  }

  public GeneratorSettings withSeed(long value) {
    return new GeneratorSettings(generator, points, noise, balance, labelNoise, parameters, value);
  }
}
