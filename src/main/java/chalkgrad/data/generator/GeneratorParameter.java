package chalkgrad.data.generator;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;

/**
 * One parameter of a generator beyond the common settings.
 *
 * @param id kebab-case word, the key in {@link GeneratorSettings#parameters()}
 * @param min smallest value allowed
 * @param max largest value allowed
 * @param defaultValue what a setting without the parameter means
 * @param integer whether only whole numbers are allowed
 */
public record GeneratorParameter(
    String id, double min, double max, double defaultValue, boolean integer) {
  public GeneratorParameter {
    if (!(min <= defaultValue && defaultValue <= max)) {
      throw new IllegalArgumentException(
          id + ": the default " + defaultValue + " is not in " + min + ".." + max);
    }
  }

  static GeneratorParameter real(String id, double min, double max, double defaultValue) {
    return new GeneratorParameter(id, min, max, defaultValue, false);
  }

  static GeneratorParameter whole(String id, int min, int max, int defaultValue) {
    return new GeneratorParameter(id, min, max, defaultValue, true);
  }

  /** What the user reads beside the parameter's control. */
  public String label() {
    return Messages.of(GeneratorParameter.class).text("parameter." + id);
  }

  /**
   * Returns the value unchanged.
   *
   * @throws UserException if the value is out of range or not whole where it has to be
   */
  public double check(double value) {
    Range.check(id, value, min, max);
    if (integer && value != StrictMath.rint(value)) {
      throw new UserException(
          Messages.of(GeneratorParameter.class).text("error.whole", id, Range.text(value)));
    }
    return value;
  }
}
