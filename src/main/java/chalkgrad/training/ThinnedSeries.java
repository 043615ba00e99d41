package chalkgrad.training;

import chalkgrad.training.frame.HistoryView;
import java.util.Arrays;

/**
 * A curve that grows without end in bounded room: the newest values stay exact; older ones are kept
 * in buckets of equal width, each with its first, lowest, highest and last point, so that no spike
 * is ever lost.
 */
final class ThinnedSeries {
  private static final int RECENT = 1024;

  /** The most points that are exact. */
  static final int MOST_RECENT = 2 * RECENT;

  /** The most buckets. */
  static final int BUCKETS = 512;

  /** Points of a bucket: first, lowest, highest, last. */
  static final int KEPT = 4;

  private final double[] recentX = new double[MOST_RECENT];
  private final double[] recentY = new double[MOST_RECENT];
  private int recent;
  private final double[] oldX = new double[KEPT * BUCKETS];
  private final double[] oldY = new double[KEPT * BUCKETS];
  private int buckets;

  /** Values in a full bucket. */
  private long width = 4;

  /** Values in the last bucket. */
  private long filled;

  /**
   * Adds a point; x must be larger than that of the last one. Values that are no numbers are left
   * out.
   */
  void add(double x, double y) {
    if (!Double.isFinite(y)) {
      return;
    }
    if (recent == recentX.length) {
      for (int i = 0; i < RECENT; i++) {
        archive(recentX[i], recentY[i]);
      }
      System.arraycopy(recentX, RECENT, recentX, 0, RECENT);
      System.arraycopy(recentY, RECENT, recentY, 0, RECENT);
      recent = RECENT;
    }
    recentX[recent] = x;
    recentY[recent++] = y;
  }

  private void archive(double x, double y) {
    if (buckets == 0 || filled == width) {
      if (buckets == BUCKETS) {
        halve();
      }
      int first = KEPT * buckets++;
      Arrays.fill(oldX, first, first + KEPT, x);
      Arrays.fill(oldY, first, first + KEPT, y);
      filled = 1;
    } else {
      include(KEPT * (buckets - 1), x, y, x, y);
      filled++;
    }
  }

  /**
   * Widens the bucket at {@code at} by points that follow it: one candidate for the extremes, one
   * as the new last.
   */
  private void include(int at, double x, double y, double lastX, double lastY) {
    if (y < oldY[at + 1]) {
      oldX[at + 1] = x;
      oldY[at + 1] = y;
    }
    if (y > oldY[at + 2]) {
      oldX[at + 2] = x;
      oldY[at + 2] = y;
    }
    oldX[at + 3] = lastX;
    oldY[at + 3] = lastY;
  }

  /** Joins neighbouring buckets. */
  private void halve() {
    for (int bucket = 0; bucket < BUCKETS / 2; bucket++) {
      int to = KEPT * bucket;
      int from = 2 * to;
      System.arraycopy(oldX, from, oldX, to, KEPT);
      System.arraycopy(oldY, from, oldY, to, KEPT);
      int right = from + KEPT;
      for (int i = 0; i < KEPT; i++) {
        include(to, oldX[right + i], oldY[right + i], oldX[right + 3], oldY[right + 3]);
      }
    }
    buckets = BUCKETS / 2;
    width *= 2;
  }

  /** A series that goes on from a saved one. */
  static ThinnedSeries of(SavedSeries saved) {
    var series = new ThinnedSeries();
    series.recent = saved.x().length;
    System.arraycopy(saved.x(), 0, series.recentX, 0, series.recent);
    System.arraycopy(saved.y(), 0, series.recentY, 0, series.recent);
    series.buckets = saved.oldX().length / KEPT;
    System.arraycopy(saved.oldX(), 0, series.oldX, 0, saved.oldX().length);
    System.arraycopy(saved.oldY(), 0, series.oldY, 0, saved.oldY().length);
    series.width = saved.width();
    series.filled = saved.filled();
    return series;
  }

  /** A copy of everything. */
  SavedSeries saved() {
    return new SavedSeries(
        Arrays.copyOf(recentX, recent),
        Arrays.copyOf(recentY, recent),
        Arrays.copyOf(oldX, KEPT * buckets),
        Arrays.copyOf(oldY, KEPT * buckets),
        width,
        filled);
  }

  boolean isEmpty() {
    return recent == 0;
  }

  /** A copy of the points, x ascending. */
  HistoryView.Curve curve() {
    double[] x = new double[KEPT * buckets + recent];
    double[] y = new double[x.length];
    int n = 0;
    for (int at = 0; at < KEPT * buckets; at += KEPT) {
      boolean lowFirst = oldX[at + 1] <= oldX[at + 2];
      n = append(x, y, n, at);
      n = append(x, y, n, lowFirst ? at + 1 : at + 2);
      n = append(x, y, n, lowFirst ? at + 2 : at + 1);
      n = append(x, y, n, at + 3);
    }
    System.arraycopy(recentX, 0, x, n, recent);
    System.arraycopy(recentY, 0, y, n, recent);
    n += recent;
    return new HistoryView.Curve(Arrays.copyOf(x, n), Arrays.copyOf(y, n));
  }

  /** Appends a kept point unless it is the one before. */
  private int append(double[] x, double[] y, int n, int at) {
    if (n > 0 && x[n - 1] >= oldX[at]) {
      return n;
    }
    x[n] = oldX[at];
    y[n] = oldY[at];
    return n + 1;
  }
}
