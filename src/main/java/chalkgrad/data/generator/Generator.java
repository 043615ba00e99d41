package chalkgrad.data.generator;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;
import chalkgrad.data.Dataset;
import chalkgrad.data.Task;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** A recipe for data sets, one member of the catalogue {@link Generators}. */
public interface Generator {
  /** The kebab-case word that files and the command line use. */
  String id();

  /** The task of the data set that {@link #defaults()} gives; parameters may change it. */
  Task task();

  /** The parameters beyond the common settings. */
  List<GeneratorParameter> parameters();

  /** The common settings that have an effect; the others are ignored. */
  Set<GeneratorControl> controls(GeneratorSettings settings);

  /** Settings that give a data set worth looking at. */
  GeneratorSettings defaults();

  /**
   * Makes the data set: rows have the ids 0 to n − 1, and where places are drawn at random row i
   * stays where it is when the number of points changes.
   *
   * @throws UserException if the settings are another generator's, a parameter is unknown or out of
   *     range, or the generator cannot make that number of points
   */
  Dataset generate(GeneratorSettings settings);

  /** The name that the user reads. */
  default String label() {
    return Messages.of(Generator.class).text("generator." + id());
  }

  /** One sentence about what the data set teaches. */
  default String hint() {
    return Messages.of(Generator.class).text("generator." + id() + ".hint");
  }

  /** This generator's defaults with those common settings of another one that have an effect. */
  default GeneratorSettings adapted(GeneratorSettings other) {
    GeneratorSettings own = defaults();
    Set<GeneratorControl> controls = controls(own);
    return new GeneratorSettings(
        id(),
        controls.contains(GeneratorControl.POINTS) ? other.points() : own.points(),
        controls.contains(GeneratorControl.NOISE) ? other.noise() : own.noise(),
        controls.contains(GeneratorControl.BALANCE) ? other.balance() : own.balance(),
        controls.contains(GeneratorControl.LABEL_NOISE) ? other.labelNoise() : own.labelNoise(),
        own.parameters(),
        other.seed());
  }

  /**
   * The settings with every missing parameter filled in.
   *
   * @throws UserException if the settings are another generator's or a parameter is unknown or out
   *     of range
   */
  default GeneratorSettings checked(GeneratorSettings settings) {
    if (!settings.generator().equals(id())) {
      throw new UserException(
          Messages.of(Generator.class).text("error.mismatch", settings.generator(), id()));
    }
    var given = new TreeMap<>(settings.parameters());
    var complete = new TreeMap<String, Double>();
    for (GeneratorParameter parameter : parameters()) {
      Double value = given.remove(parameter.id());
      complete.put(
          parameter.id(), value == null ? parameter.defaultValue() : parameter.check(value));
    }
    if (!given.isEmpty()) {
      String known = String.join(", ", complete.keySet());
      throw new UserException(
          Messages.of(Generator.class)
              .text("error.parameter", id(), given.firstKey(), known.isEmpty() ? "–" : known));
    }
    return settings.withParameters(complete);
  }
}
