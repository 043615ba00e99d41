package chalkgrad.metric;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * Fewer points for drawing: the range of positions is cut into equal buckets, and of each bucket
 * the first, the lowest, the highest and the last point stay. Whatever lies within one pixel column
 * is thus drawn by its extremes.
 */
public final class Thinning {
  private static final int KEPT_PER_BUCKET = 4;

  private Thinning() {}

  /**
   * The indices (rising) of the points to keep, at most {@code maxPoints}; the first and the last
   * are among them.
   *
   * @param position not falling with the index, from 0 to {@code length}
   * @param value the quantity whose extremes matter
   */
  public static int[] keep(
      int n,
      double length,
      IntToDoubleFunction position,
      IntToDoubleFunction value,
      int maxPoints) {
    int buckets = maxPoints / KEPT_PER_BUCKET;
    var kept = new int[Math.min(n, maxPoints)];
    int count = 0;
    int start = 0;
    while (start < n) {
      int bucket = bucket(position.applyAsDouble(start), length, buckets);
      int lowest = start;
      int highest = start;
      int end = start;
      while (end < n && bucket(position.applyAsDouble(end), length, buckets) == bucket) {
        lowest = value.applyAsDouble(end) < value.applyAsDouble(lowest) ? end : lowest;
        highest = value.applyAsDouble(end) > value.applyAsDouble(highest) ? end : highest;
        end++;
      }
      int[] candidates = {start, Math.min(lowest, highest), Math.max(lowest, highest), end - 1};
      for (int candidate : candidates) {
        if (count == 0 || kept[count - 1] < candidate) {
          kept[count++] = candidate;
        }
      }
      start = end;
    }
    return Arrays.copyOf(kept, count);
  }

  private static int bucket(double position, double length, int buckets) {
    return Math.min(buckets - 1, (int) (position / length * buckets));
  }

  /** Refuses a budget that cannot hold one bucket. */
  static void checkBudget(int maxPoints) {
    if (maxPoints < KEPT_PER_BUCKET) {
      throw new IllegalArgumentException(
          "maxPoints must be at least " + KEPT_PER_BUCKET + ", but is " + maxPoints);
    }
  }
}
