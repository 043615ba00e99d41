package chalkgrad.data.formula;

/**
 * A part of a formula that has a value.
 *
 * @param isCondition whether it is true (1) or false (0) and no number
 * @param at where it begins
 */
record Term(boolean isCondition, int at, Value value) {
  /** A value at a place. */
  @FunctionalInterface
  interface Value {
    /**
     * The value.
     *
     * @param first x or x1
     * @param second x2
     */
    double at(double first, double second);
  }

  static Term number(int at, Value value) {
    return new Term(false, at, value);
  }

  static Term condition(int at, Value value) {
    return new Term(true, at, value);
  }
}
