package chalkgrad.engine.matrix;

/**
 * Plain loops in an order that the just-in-time compiler can vectorise: along the rows of B and C.
 */
final class PortableKernels implements Kernels {
  static final PortableKernels INSTANCE = new PortableKernels();

  private PortableKernels() {}

  @Override
  public void addProduct(Matrix c, Matrix a, Matrix b) {
    check(c, a, b, a.rows(), a.columns(), b.rows(), b.columns());
    double[] x = a.array();
    for (int i = 0; i < a.rows(); i++) {
      int row = a.offset() + i * a.stride();
      for (int k = 0; k < a.columns(); k++) {
        addScaledRow(x[row + k], b, k, c, i);
      }
    }
  }

  @Override
  public void addProductLeftTransposed(Matrix c, Matrix a, Matrix b) {
    check(c, a, b, a.columns(), a.rows(), b.rows(), b.columns());
    double[] x = a.array();
    for (int k = 0; k < a.rows(); k++) {
      int row = a.offset() + k * a.stride();
      for (int i = 0; i < a.columns(); i++) {
        addScaledRow(x[row + i], b, k, c, i);
      }
    }
  }

  @Override
  public void addProductRightTransposed(Matrix c, Matrix a, Matrix b) {
    check(c, a, b, a.rows(), a.columns(), b.columns(), b.rows());
    double[] x = a.array();
    double[] y = b.array();
    double[] z = c.array();
    int depth = a.columns();
    for (int i = 0; i < a.rows(); i++) {
      int left = a.offset() + i * a.stride();
      int target = c.offset() + i * c.stride();
      for (int j = 0; j < b.rows(); j++) {
        int right = b.offset() + j * b.stride();
        double sum = z[target + j];
        for (int k = 0; k < depth; k++) {
          sum = Math.fma(x[left + k], y[right + k], sum);
        }
        z[target + j] = sum;
      }
    }
  }

  /** Row {@code i} of C += factor · row {@code k} of B. */
  private static void addScaledRow(double factor, Matrix b, int k, Matrix c, int i) {
    double[] y = b.array();
    double[] z = c.array();
    int source = b.offset() + k * b.stride();
    int target = c.offset() + i * c.stride();
    for (int j = 0; j < b.columns(); j++) {
      z[target + j] = Math.fma(factor, y[source + j], z[target + j]);
    }
  }

  @Override
  public void broadcastRow(Matrix matrix, Matrix row) {
    Matrix.requireShape(row, 1, matrix.columns());
    for (int i = 0; i < matrix.rows(); i++) {
      System.arraycopy(
          row.array(),
          row.offset(),
          matrix.array(),
          matrix.offset() + i * matrix.stride(),
          matrix.columns());
    }
  }

  @Override
  public void addRowSum(Matrix row, Matrix matrix) {
    Matrix.requireShape(row, 1, matrix.columns());
    double[] sums = row.array();
    double[] x = matrix.array();
    for (int i = 0; i < matrix.rows(); i++) {
      int source = matrix.offset() + i * matrix.stride();
      for (int j = 0; j < matrix.columns(); j++) {
        sums[row.offset() + j] += x[source + j];
      }
    }
  }

  @Override
  public void multiplyElements(Matrix a, Matrix b) {
    Matrix.requireShape(b, a.rows(), a.columns());
    double[] x = a.array();
    double[] y = b.array();
    for (int i = 0; i < a.rows(); i++) {
      int target = a.offset() + i * a.stride();
      int source = b.offset() + i * b.stride();
      for (int j = 0; j < a.columns(); j++) {
        x[target + j] *= y[source + j];
      }
    }
  }

  private static void check(Matrix c, Matrix a, Matrix b, int m, int depth, int depthB, int n) {
    if (depth != depthB) {
      throw new IllegalArgumentException(
          "cannot multiply " + a.shape() + " with " + b.shape() + " in this orientation");
    }
    Matrix.requireShape(c, m, n);
  }
}
