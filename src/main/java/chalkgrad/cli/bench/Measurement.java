package chalkgrad.cli.bench;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * How often something was done.
 *
 * @param perSecond the median over the rounds
 * @param slowest the slowest round
 */
public record Measurement(double perSecond, double slowest, int rounds) {
  private static final int ROUNDS = 9;
  private static final double WARM_UP_SHARE = 0.3;

  /**
   * Warms up for about a third of the time, then measures rounds of equal work until the time is
   * over; at least one.
   *
   * @param work does so many units
   */
  static Measurement of(double seconds, IntConsumer work) {
    long start = System.nanoTime();
    int done = 0;
    int last = 0;
    double lastSeconds = 0;
    while (secondsSince(start) < WARM_UP_SHARE * seconds) {
      last = Math.max(1, Math.min(2 * last, 1 << 20));
      long begin = System.nanoTime();
      work.accept(last);
      lastSeconds = secondsSince(begin);
      done += last;
      if (lastSeconds > seconds / ROUNDS) {
        break;
      }
    }
    double goal = seconds * (1 - WARM_UP_SHARE) / ROUNDS;
    int units = done == 0 ? 1 : (int) Math.max(1, last * goal / Math.max(lastSeconds, 1e-9));
    return rounds(seconds, start, units, work);
  }

  private static Measurement rounds(double seconds, long start, int units, IntConsumer work) {
    double[] rates = new double[ROUNDS];
    int rounds = 0;
    while (rounds == 0 || rounds < ROUNDS && secondsSince(start) < seconds) {
      long begin = System.nanoTime();
      work.accept(units);
      rates[rounds++] = units / secondsSince(begin);
    }
    double[] sorted = Arrays.copyOf(rates, rounds);
    Arrays.sort(sorted);
    double median = (sorted[(rounds - 1) / 2] + sorted[rounds / 2]) / 2;
    return new Measurement(median, sorted[0], rounds);
  }

  private static double secondsSince(long nanos) {
    return (System.nanoTime() - nanos) / 1e9;
  }
}
