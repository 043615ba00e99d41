package chalkgrad.training;

/** √(Σ vᵢ²), in four sums that are always added in the same order. */
final class VectorLength {
  /** Squares below this have lost digits. */
  private static final double SMALLEST_SQUARES = 1e-280;

  private VectorLength() {}

  /** The length of the entries from {@code from} (inclusive) to {@code to} (exclusive). */
  static double of(double[] vector, int from, int to) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int i = from;
    for (; i + 3 < to; i += 4) {
      s0 += vector[i] * vector[i];
      s1 += vector[i + 1] * vector[i + 1];
      s2 += vector[i + 2] * vector[i + 2];
      s3 += vector[i + 3] * vector[i + 3];
    }
    for (; i < to; i++) {
      s0 += vector[i] * vector[i];
    }
    double squares = s0 + s1 + (s2 + s3);
    boolean exact = squares >= SMALLEST_SQUARES && squares < Double.POSITIVE_INFINITY;
    return exact ? Math.sqrt(squares) : scaled(vector, from, to);
  }

  /** The same of numbers whose squares are too small or too large, and of NaN and infinity. */
  private static double scaled(double[] vector, int from, int to) {
    double largest = 0;
    for (int i = from; i < to; i++) {
      largest = Math.max(largest, Math.abs(vector[i]));
    }
    if (largest == 0 || !Double.isFinite(largest)) {
      return largest;
    }
    double squares = 0;
    for (int i = from; i < to; i++) {
      squares += vector[i] / largest * (vector[i] / largest);
    }
    return largest * Math.sqrt(squares);
  }
}
