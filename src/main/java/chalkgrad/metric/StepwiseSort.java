package chalkgrad.metric;

import java.util.Arrays;

/**
 * Sorts numbers upwards a piece at a time: short runs first, then pairs of runs merged until one is
 * left. No number may be NaN.
 */
final class StepwiseSort {
  private static final int RUN = 1 << 12;

  private double[] from;
  private double[] to;

  /** Runs of this length are sorted; 0 while the first ones are being made. */
  private int width;

  /** So far the present pass has come, … */
  private int next;

  /** … and so far in the two runs that it merges. */
  private int left;

  private int right;

  /**
   * Numbers to be sorted.
   *
   * @param values may be changed
   */
  StepwiseSort(double[] values) {
    from = values;
    to = values.length > RUN ? new double[values.length] : null;
  }

  /** Handles about so many numbers, each of which takes part in several passes; true at the end. */
  boolean advance(int numbers) {
    if (isDone()) {
      return true;
    }
    int end = (int) Math.min((long) next + numbers, from.length);
    if (width == 0) {
      sortRuns(end);
    } else {
      merge(end);
    }
    if (next >= from.length) {
      endPass();
    }
    return isDone();
  }

  private boolean isDone() {
    return width >= from.length;
  }

  private void sortRuns(int end) {
    while (next < end) {
      Arrays.sort(from, next, Math.min(next + RUN, from.length));
      next += RUN;
    }
  }

  private void merge(int end) {
    while (next < end) {
      int start = next - next % (2 * width);
      int middle = Math.min(start + width, from.length);
      int stop = (int) Math.min(start + 2L * width, from.length);
      if (next == start) {
        left = start;
        right = middle;
      }
      int pause = Math.min(end, stop);
      while (next < pause) {
        boolean first = right >= stop || left < middle && from[left] <= from[right];
        to[next++] = from[first ? left++ : right++];
      }
    }
  }

  private void endPass() {
    if (width > 0) {
      double[] sorted = to;
      to = from;
      from = sorted;
    }
    width = width == 0 ? RUN : 2 * width;
    next = 0;
  }

  /** All numbers in order, once {@link #advance} has said so. */
  double[] sorted() {
    return from;
  }
}
