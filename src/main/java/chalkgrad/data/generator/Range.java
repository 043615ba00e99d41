package chalkgrad.data.generator;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;

/** Checks numbers against closed ranges and words the complaint. */
final class Range {
  private static final double LARGEST_PLAIN = 1e15;

  private Range() {}

  /**
   * Returns the value unchanged.
   *
   * @throws UserException with the field, the value and the range if the value is outside or NaN
   */
  static double check(String field, double value, double min, double max) {
    if (!(value >= min && value <= max)) {
      throw new UserException(
          Messages.of(Range.class).text("error.range", field, text(value), text(min), text(max)));
    }
    return value;
  }

  /** Whole numbers without a point, all others with full precision. */
  static String text(double value) {
    boolean whole = value == StrictMath.rint(value) && Math.abs(value) < LARGEST_PLAIN;
    return whole ? Long.toString((long) value) : Double.toString(value);
  }
}
