package chalkgrad.engine.matrix;

import static chalkgrad.engine.matrix.Fma.fma;

/**
 * Kernels in plain Java. The three products are one loop nest over arrays with strides: in tiles of
 * 4×4 entries, whose sums stay in registers while k runs, and entry by entry along the edges.
 * Either way an entry is summed in the order of k.
 */
final class PortableKernels implements Kernels {
  private static final int TILE = 4;

  private final PortableFunctions functions = new PortableFunctions();

  PortableKernels() {}

  @Override
  public String text() {
    return "portable";
  }

  @Override
  public void addProduct(Matrix c, Matrix a, Matrix b) {
    check(c, a, b, a.rows(), a.columns(), b.rows(), b.columns());
    multiply(c, a.columns(), a, a.stride(), 1, b, b.stride(), 1);
  }

  @Override
  public void addProductLeftTransposed(Matrix c, Matrix a, Matrix b) {
    check(c, a, b, a.columns(), a.rows(), b.rows(), b.columns());
    multiply(c, a.rows(), a, 1, a.stride(), b, b.stride(), 1);
  }

  @Override
  public void addProductRightTransposed(Matrix c, Matrix a, Matrix b) {
    check(c, a, b, a.rows(), a.columns(), b.columns(), b.rows());
    multiply(c, a.columns(), a, a.stride(), 1, b, 1, b.stride());
  }

  /** c[i][j] += Σₖ a[i·ai + k·ak] · b[k·bk + j·bj]. */
  private static void multiply(
      Matrix c, int depth, Matrix a, int ai, int ak, Matrix b, int bk, int bj) {
    double[] x = a.array();
    double[] y = b.array();
    double[] z = c.array();
    int stride = c.stride();
    int tiledRows = c.rows() - c.rows() % TILE;
    int tiledColumns = c.columns() - c.columns() % TILE;
    for (int j = 0; j < tiledColumns; j += TILE) {
      int right = b.offset() + j * bj;
      for (int i = 0; i < tiledRows; i += TILE) {
        tile(
            z,
            c.offset() + i * stride + j,
            stride,
            depth,
            x,
            a.offset() + i * ai,
            ai,
            ak,
            y,
            right,
            bk,
            bj);
      }
    }
    for (int i = 0; i < c.rows(); i++) {
      for (int j = i < tiledRows ? tiledColumns : 0; j < c.columns(); j++) {
        int target = c.offset() + i * stride + j;
        z[target] = entry(z[target], depth, x, a.offset() + i * ai, ak, y, b.offset() + j * bj, bk);
      }
    }
  }

  private static double entry(
      double start, int depth, double[] x, int p, int ak, double[] y, int q, int bk) {
    double sum = start;
    for (int k = 0; k < depth; k++) {
      sum = fma(x[p + k * ak], y[q + k * bk], sum);
    }
    return sum;
  }

  /** Four rows and four columns at once: eight numbers are read for sixteen products. */
  private static void tile(
      double[] z,
      int t,
      int stride,
      int depth,
      double[] x,
      int p,
      int ai,
      int ak,
      double[] y,
      int q,
      int bk,
      int bj) {
    int t1 = t + stride;
    int t2 = t1 + stride;
    int t3 = t2 + stride;
    double c00 = z[t], c01 = z[t + 1], c02 = z[t + 2], c03 = z[t + 3];
    double c10 = z[t1], c11 = z[t1 + 1], c12 = z[t1 + 2], c13 = z[t1 + 3];
    double c20 = z[t2], c21 = z[t2 + 1], c22 = z[t2 + 2], c23 = z[t2 + 3];
    double c30 = z[t3], c31 = z[t3 + 1], c32 = z[t3 + 2], c33 = z[t3 + 3];
    for (int k = 0, left = p, top = q; k < depth; k++, left += ak, top += bk) {
      double b0 = y[top], b1 = y[top + bj], b2 = y[top + 2 * bj], b3 = y[top + 3 * bj];
      double a0 = x[left];
      c00 = fma(a0, b0, c00);
      c01 = fma(a0, b1, c01);
      c02 = fma(a0, b2, c02);
      c03 = fma(a0, b3, c03);
      double a1 = x[left + ai];
      c10 = fma(a1, b0, c10);
      c11 = fma(a1, b1, c11);
      c12 = fma(a1, b2, c12);
      c13 = fma(a1, b3, c13);
      double a2 = x[left + 2 * ai];
      c20 = fma(a2, b0, c20);
      c21 = fma(a2, b1, c21);
      c22 = fma(a2, b2, c22);
      c23 = fma(a2, b3, c23);
      double a3 = x[left + 3 * ai];
      c30 = fma(a3, b0, c30);
      c31 = fma(a3, b1, c31);
      c32 = fma(a3, b2, c32);
      c33 = fma(a3, b3, c33);
    }
    z[t] = c00;
    z[t + 1] = c01;
    z[t + 2] = c02;
    z[t + 3] = c03;
    z[t1] = c10;
    z[t1 + 1] = c11;
    z[t1 + 2] = c12;
    z[t1 + 3] = c13;
    z[t2] = c20;
    z[t2 + 1] = c21;
    z[t2 + 2] = c22;
    z[t2 + 3] = c23;
    z[t3] = c30;
    z[t3 + 1] = c31;
    z[t3 + 2] = c32;
    z[t3 + 3] = c33;
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

  @Override
  public void apply(ElementFunction f, Matrix a, Matrix b) {
    Matrix.requireShape(b, a.rows(), a.columns());
    boolean compact = a.stride() == a.columns() && b.stride() == b.columns();
    int rows = compact ? 1 : a.rows();
    int columns = compact ? a.rows() * a.columns() : a.columns();
    for (int i = 0; i < rows; i++) {
      int from = a.offset() + i * a.stride();
      functions.apply(f, a.array(), from, b.array(), b.offset() + i * b.stride(), columns);
    }
  }

  static void check(Matrix c, Matrix a, Matrix b, int m, int depth, int depthB, int n) {
    if (depth != depthB) {
      throw new IllegalArgumentException(
          "cannot multiply " + a.shape() + " with " + b.shape() + " in this orientation");
    }
    Matrix.requireShape(c, m, n);
  }
}
