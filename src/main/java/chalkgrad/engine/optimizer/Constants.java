package chalkgrad.engine.optimizer;

/** Checks of the constants of optimizers. */
final class Constants {
  private Constants() {}

  static void fraction(String name, double value) {
    if (!(value >= 0 && value < 1)) {
      throw new IllegalArgumentException(name + " must be in [0, 1), but is " + value);
    }
  }

  static void positive(String name, double value) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(name + " must be positive, but is " + value);
    }
  }
}
