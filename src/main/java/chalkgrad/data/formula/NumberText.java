package chalkgrad.data.formula;

/** Numbers as texts show them: whole ones without a point. */
final class NumberText {
  private static final double LARGEST_PLAIN = 1e15;

  private NumberText() {}

  static String of(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < LARGEST_PLAIN;
    return whole ? Long.toString((long) value) : Double.toString(value);
  }
}
