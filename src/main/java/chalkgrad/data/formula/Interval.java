package chalkgrad.data.formula;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;

/** Where a variable of a formula runs: from {@code min} to {@code max}, both ends included. */
public record Interval(double min, double max) {
  /** Ends lie between minus and plus this. */
  public static final double LARGEST_END = 1e6;

  /**
   * Checks the ends.
   *
   * @throws UserException if they are out of range or not in order
   */
  public Interval {
    boolean inRange = Math.abs(min) <= LARGEST_END && Math.abs(max) <= LARGEST_END;
    if (!inRange || !(min < max)) {
      throw new UserException(
          Messages.of(Interval.class)
              .text("error.interval", NumberText.of(min), NumberText.of(max)));
    }
  }

  /** The place at a share of the way from {@code min} (0) to {@code max} (1). */
  double at(double share) {
    return share == 1 ? max : min + (max - min) * share;
  }
}
