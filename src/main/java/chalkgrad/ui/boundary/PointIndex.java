package chalkgrad.ui.boundary;

import java.util.Arrays;

/**
 * Finds the point nearest to the pointer: points sorted into square buckets as large as the reach.
 */
final class PointIndex {
  /** So near must the pointer be, in pixels. */
  static final double REACH = 9;

  private final double[] x;
  private final double[] y;
  private final int columns;
  private final int rows;
  private final int[] firstOfBucket;
  private final int[] order;

  /** Keeps the arrays; points outside of width × height are never found. */
  PointIndex(double[] x, double[] y, double width, double height) {
    this.x = x;
    this.y = y;
    columns = (int) (width / REACH) + 1;
    rows = (int) (height / REACH) + 1;
    firstOfBucket = new int[columns * rows + 1];
    for (int i = 0; i < x.length; i++) {
      if (bucket(x[i], y[i]) >= 0) {
        firstOfBucket[bucket(x[i], y[i]) + 1]++;
      }
    }
    Arrays.parallelPrefix(firstOfBucket, Integer::sum);
    order = new int[firstOfBucket[columns * rows]];
    int[] next = firstOfBucket.clone();
    for (int i = 0; i < x.length; i++) {
      int bucket = bucket(x[i], y[i]);
      if (bucket >= 0) {
        order[next[bucket]++] = i;
      }
    }
  }

  private int bucket(double px, double py) {
    int column = (int) Math.floor(px / REACH);
    int row = (int) Math.floor(py / REACH);
    return column < 0 || row < 0 || column >= columns || row >= rows ? -1 : row * columns + column;
  }

  /**
   * The index of the nearest point within reach; of equally near ones the last, which lies on top;
   * −1 if none.
   */
  int nearest(double px, double py) {
    int nearest = -1;
    double best = REACH * REACH;
    for (int dy = -1; dy <= 1; dy++) {
      for (int dx = -1; dx <= 1; dx++) {
        int bucket = bucket(px + dx * REACH, py + dy * REACH);
        for (int k = bucket < 0 ? 0 : firstOfBucket[bucket];
            bucket >= 0 && k < firstOfBucket[bucket + 1];
            k++) {
          int i = order[k];
          double distance = (x[i] - px) * (x[i] - px) + (y[i] - py) * (y[i] - py);
          if (distance < best || (distance == best && i > nearest)) {
            best = distance;
            nearest = i;
          }
        }
      }
    }
    return nearest;
  }
}
