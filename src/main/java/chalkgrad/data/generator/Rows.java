package chalkgrad.data.generator;

/** Row ids of generated data. */
final class Rows {
  private Rows() {}

  /** 0, 1, …, n − 1. */
  static long[] ids(int rows) {
    long[] ids = new long[rows];
    for (int row = 0; row < rows; row++) {
      ids[row] = row;
    }
    return ids;
  }
}
