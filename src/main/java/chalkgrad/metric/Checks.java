package chalkgrad.metric;

/** Refusals that the measures share. */
final class Checks {
  private Checks() {}

  /** Refuses two columns of different lengths. */
  static void sameLength(int first, int second) {
    if (first != second) {
      throw new IllegalArgumentException(
          "Both columns need the same number of rows, but have " + first + " and " + second);
    }
  }

  /** The value itself, if it is a finite number. */
  static double finite(double value, String name, int index) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(name + " at index " + index + " is " + value);
    }
    return value;
  }

  /** The value itself, if it lies in [0, 1]. */
  static double probability(double value, int index) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(
          "Probability at index " + index + " is " + value + ", which is not in [0, 1]");
    }
    return value;
  }

  /** The class itself, if it is one of 0, …, classes − 1. */
  static int classIndex(int value, int classes, String name, int index) {
    if (value < 0 || value >= classes) {
      throw new IllegalArgumentException(
          name + " at index " + index + " is " + value + ", which is not in 0.." + (classes - 1));
    }
    return value;
  }

  /** Refuses a table (row-major) that is not {@code rows × classes}. */
  static void table(int length, int rows, int classes) {
    if (classes < 1 || length != (long) rows * classes) {
      throw new IllegalArgumentException(
          "A table of "
              + rows
              + " rows × "
              + classes
              + " classes cannot have "
              + length
              + " values");
    }
  }
}
