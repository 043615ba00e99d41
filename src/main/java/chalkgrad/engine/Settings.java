package chalkgrad.engine;

import java.util.Map;
import java.util.TreeMap;

/** The settings of catalogue members: numbers by name. */
public final class Settings {
  private Settings() {}

  /**
   * All settings of a member: those given, and the usual values of the others.
   *
   * @param member its id, for the message
   * @throws IllegalArgumentException if it has no setting of a given name
   */
  public static Map<String, Double> merged(
      String member, Map<String, Double> usual, Map<String, Double> given) {
    Map<String, Double> all = new TreeMap<>(usual);
    given.forEach((name, value) -> {
      if (all.replace(name, value) == null) {
        throw new IllegalArgumentException(
            member
                + " has no setting "
                + name
                + "; "
                + (usual.isEmpty()
                    ? "it has none"
                    : "there are " + String.join(", ", all.keySet())));
      }
    });
    return all;
  }

  /** Refuses what is not in [0, 1). */
  public static void requireFraction(String name, double value) {
    if (!(value >= 0 && value < 1)) {
      throw new IllegalArgumentException(name + " must be in [0, 1), but is " + value);
    }
  }

  /** Refuses what is not in (0, 1]. */
  public static void requireShare(String name, double value) {
    if (!(value > 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " must be in (0, 1], but is " + value);
    }
  }

  /** Refuses 0, negative and infinite numbers. */
  public static void requirePositive(String name, double value) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(name + " must be positive, but is " + value);
    }
  }

  /** Refuses negative and infinite numbers. */
  public static void requireNotNegative(String name, double value) {
    if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(name + " must not be negative, but is " + value);
    }
  }

  /** Refuses what is no whole number of 1 or more. */
  public static void requireCount(String name, double value) {
    if (!(value >= 1 && value <= Integer.MAX_VALUE && value == Math.rint(value))) {
      throw new IllegalArgumentException(
          name + " must be a whole number of 1 or more, but is " + value);
    }
  }
}
