package chalkgrad.metric;

/**
 * Equally wide bins over [low, high]; each holds its lower edge, the last one also its upper edge.
 */
record EqualBins(double low, double high, int count) {

  EqualBins {
    if (count < 1 || !(low < high) || !Double.isFinite(high - low)) {
      throw new IllegalArgumentException(
          "Cannot cut [" + low + ", " + high + "] into " + count + " bins");
    }
  }

  /** Edge b of 0, …, count. */
  double edge(int b) {
    return b == count ? high : low + (high - low) * b / count;
  }

  /** The bin of a value within [low, high], in agreement with the edges as rounded. */
  int indexOf(double value) {
    int b = (int) Math.min(count - 1, (value - low) / (high - low) * count);
    while (b > 0 && value < edge(b)) {
      b--;
    }
    while (b < count - 1 && value >= edge(b + 1)) {
      b++;
    }
    return b;
  }
}
