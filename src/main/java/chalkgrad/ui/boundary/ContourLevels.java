package chalkgrad.ui.boundary;

import chalkgrad.training.frame.Surface;
import chalkgrad.ui.common.plot.Numbers;
import chalkgrad.ui.common.plot.Ticks;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The levels at which lines are drawn on a surface. */
final class ContourLevels {
  /** About so many lines over the range of a regression's predictions. */
  private static final int MOST = 9;

  /** A line nearer than this to the threshold is not told from the heavy one there. */
  private static final double NEAR_THRESHOLD = 0.02;

  private static final double TENTH = 10;

  private ContourLevels() {}

  /** Of probabilities: 0.1 to 0.9, without the one at the threshold. */
  static double[] ofProbability(double threshold) {
    return IntStream.rangeClosed(1, 9)
        .mapToDouble(tenth -> tenth / TENTH)
        .filter(level -> Math.abs(level - threshold) > NEAR_THRESHOLD)
        .toArray();
  }

  /** Of the probability of the most probable of some classes: the tenths above a pure guess. */
  static double[] ofCertainty(int classes) {
    return IntStream.rangeClosed(1, 9)
        .mapToDouble(tenth -> tenth / TENTH)
        .filter(level -> level > 1.0 / classes + NEAR_THRESHOLD)
        .toArray();
  }

  /**
   * Of a regression: round numbers within the range of the targets, to which colours are scaled.
   */
  static double[] ofValues(Surface.Values surface) {
    return surface.max() > surface.min()
        ? Ticks.linear(surface.min(), surface.max(), MOST)
        : new double[0];
  }

  /** The text of one of these levels. */
  static String label(double level, double[] levels) {
    double step = levels.length > 1 ? smallestStep(levels) : Math.abs(level);
    return Numbers.tick(level, step);
  }

  private static double smallestStep(double[] levels) {
    return IntStream.range(1, levels.length)
        .mapToDouble(i -> levels[i] - levels[i - 1])
        .min()
        .orElse(1);
  }

  /** The band between two levels that a value lies in, as the middle of the band. */
  static double band(double value, double[] levels, double min, double max) {
    double[] bounds =
        DoubleStream.concat(
                DoubleStream.concat(DoubleStream.of(min), Arrays.stream(levels)),
                DoubleStream.of(max))
            .toArray();
    for (int i = 1; i < bounds.length; i++) {
      if (value < bounds[i] || i == bounds.length - 1) {
        return (bounds[i - 1] + bounds[i]) / 2;
      }
    }
    return value;
  }
}
