package chalkgrad.training;

/**
 * A curve as it grows, with everything that its next points are thinned by. Its arrays are shared
 * and not to be changed.
 *
 * @param x epochs of the newest points, rising
 * @param y their values
 * @param oldX epochs of what is kept of the older points: for each bucket those of its first,
 *     lowest, highest and last
 * @param oldY their values
 * @param width points that a full bucket stands for
 * @param filled points that the last bucket stands for so far
 */
public record SavedSeries(
    double[] x, double[] y, double[] oldX, double[] oldY, long width, long filled) {
  /**
   * Checks the sizes.
   *
   * @throws IllegalArgumentException if no curve can have these
   */
  public SavedSeries {
    boolean fits =
        x.length == y.length
            && x.length <= ThinnedSeries.MOST_RECENT
            && oldX.length == oldY.length
            && oldX.length % ThinnedSeries.KEPT == 0
            && oldX.length <= ThinnedSeries.KEPT * ThinnedSeries.BUCKETS
            && width >= 1
            && filled >= 0
            && filled <= width;
    if (!fits) {
      throw new IllegalArgumentException(
          "a curve of %d and %d new numbers and %d and %d old ones, %d of %d in a bucket"
              .formatted(x.length, y.length, oldX.length, oldY.length, filled, width));
    }
  }
}
