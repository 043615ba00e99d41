package chalkgrad.data.formula;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;

/**
 * Everything that decides the samples of a typed formula.
 *
 * @param expression a function such as {@code sin(x)} or a condition such as {@code x1^2 + x2^2 <
 *     4}; see {@link Formula}
 * @param first where x or x1 runs
 * @param second where x2 runs; of no effect on a formula of x
 * @param points number of places, 2 to 1,000,000
 * @param placement how they lie
 * @param noise standard deviation of the Gaussian noise, 0 to 1,000,000: it is added to the value
 *     of a function, and moves the point of a condition, whose class stays
 * @param seed what all random numbers are keyed by
 */
public record FormulaSettings(
    String expression,
    Interval first,
    Interval second,
    int points,
    Placement placement,
    double noise,
    long seed) {
  public static final int MIN_POINTS = 2;
  public static final int MAX_POINTS = 1_000_000;
  public static final double MAX_NOISE = 1_000_000;

  /** A formula to begin with. */
  public static final FormulaSettings DEFAULT =
      new FormulaSettings(
          "sin(x) + x / 3",
          new Interval(-6, 6),
          new Interval(-6, 6),
          200,
          Placement.RANDOM,
          0.2,
          0);

  /**
   * Takes the expression without blanks around it.
   *
   * @throws UserException naming the number that is out of range; whether the expression is one
   *     {@link Formula#parse} says
   */
  public FormulaSettings {
    expression = expression.strip();
    check("points", points, MIN_POINTS, MAX_POINTS);
    check("noise", noise, 0, MAX_NOISE);
  }

  private static void check(String field, double value, double min, double max) {
    if (!(value >= min && value <= max)) {
      throw new UserException(
          Messages.of(FormulaSettings.class)
              .text(
                  "error.range",
                  field,
                  NumberText.of(value),
                  NumberText.of(min),
                  NumberText.of(max)));
    }
  }

  public FormulaSettings withExpression(String value) {
    return new FormulaSettings(value, first, second, points, placement, noise, seed);
  }

  public FormulaSettings withFirst(Interval value) {
    return new FormulaSettings(expression, value, second, points, placement, noise, seed);
  }

  public FormulaSettings withSecond(Interval value) {
    return new FormulaSettings(expression, first, value, points, placement, noise, seed);
  }

  public FormulaSettings withPoints(int value) {
    return new FormulaSettings(expression, first, second, value, placement, noise, seed);
  }

  public FormulaSettings withPlacement(Placement value) {
    return new FormulaSettings(expression, first, second, points, value, noise, seed);
  }

  public FormulaSettings withNoise(double value) {
    return new FormulaSettings(expression, first, second, points, placement, value, seed);
  }

  public FormulaSettings withSeed(long value) {
    return new FormulaSettings(expression, first, second, points, placement, noise, value);
  }
}
