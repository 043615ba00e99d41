package chalkgrad.engine.matrix;

import static chalkgrad.engine.matrix.Fma.fma;

/**
 * Kernels in plain Java. The three products are one loop nest over arrays with strides: in tiles of
 * 4×4 entries, whose sums stay in registers while k runs, four by four or one by one along the
 * edges. Every way an entry is summed in the order of k.
 *
 * <p>Not for use by several threads at once: functions use arrays of this object.
 */
final class PortableKernels implements Kernels {
  private static final int TILE = 4;

  private final PortableFunctions functions = new PortableFunctions();
  private double[] zeros = {};

  @Override
  public String text() {
    return "portable";
  }

  @Override
  public void affine(Matrix c, Matrix a, Matrix b, Matrix r) {
    check(c, a, b, a.rows(), a.columns(), b.rows(), b.columns());
    Matrix.requireShape(r, 1, c.columns());
    multiply(c, r.array(), r.offset(), a.columns(), a, a.stride(), 1, b, b.stride(), 1);
  }

  @Override
  public void productLeftTransposed(Matrix c, Matrix a, Matrix b) {
    check(c, a, b, a.columns(), a.rows(), b.rows(), b.columns());
    multiply(c, zeros(c.columns()), 0, a.rows(), a, 1, a.stride(), b, b.stride(), 1);
  }

  @Override
  public void productRightTransposed(Matrix c, Matrix a, Matrix b) {
    check(c, a, b, a.rows(), a.columns(), b.columns(), b.rows());
    multiply(c, zeros(c.columns()), 0, a.columns(), a, a.stride(), 1, b, 1, b.stride());
  }

  private double[] zeros(int count) {
    if (zeros.length < count) {
      zeros = new double[count];
    }
    return zeros;
  }

  /** c[i][j] = start[s + j] + Σₖ a[i·ai + k·ak] · b[k·bk + j·bj]. */
  private static void multiply(
      Matrix c,
      double[] start,
      int s,
      int depth,
      Matrix a,
      int ai,
      int ak,
      Matrix b,
      int bk,
      int bj) {
    double[] x = a.array();
    double[] y = b.array();
    double[] z = c.array();
    int stride = c.stride();
    int rows = c.rows();
    int tiledRows = rows - rows % TILE;
    int tiledColumns = c.columns() - c.columns() % TILE;
    for (int j = 0; j < tiledColumns; j += TILE) {
      int q = b.offset() + j * bj;
      int t = c.offset() + j;
      int p = a.offset();
      for (int i = 0; i < tiledRows; i += TILE) {
        tile(z, t, stride, start, s + j, depth, x, p, ai, ak, y, q, bk, bj);
        t += TILE * stride;
        p += TILE * ai;
      }
      for (int i = tiledRows; i < rows; i++, t += stride, p += ai) {
        row(z, t, start, s + j, depth, x, p, ak, y, q, bk, bj);
      }
    }
    for (int j = tiledColumns; j < c.columns(); j++) {
      int q = b.offset() + j * bj;
      int t = c.offset() + j;
      int p = a.offset();
      for (int i = 0; i < tiledRows; i += TILE) {
        column(z, t, stride, start[s + j], depth, x, p, ai, ak, y, q, bk);
        t += TILE * stride;
        p += TILE * ai;
      }
      for (int i = tiledRows; i < rows; i++, t += stride, p += ai) {
        z[t] = entry(start[s + j], depth, x, p, ak, y, q, bk);
      }
    }
  }

  private static double entry(
      double start, int depth, double[] x, int p, int ak, double[] y, int q, int bk) {
    double sum = start;
    for (int k = 0, left = p, top = q; k < depth; k++, left += ak, top += bk) {
      sum = fma(x[left], y[top], sum);
    }
    return sum;
  }

  /** One row, four columns. */
  private static void row(
      double[] z,
      int t,
      double[] start,
      int s,
      int depth,
      double[] x,
      int p,
      int ak,
      double[] y,
      int q,
      int bk,
      int bj) {
    double c0 = start[s], c1 = start[s + 1], c2 = start[s + 2], c3 = start[s + 3];
    for (int k = 0, left = p, top = q; k < depth; k++, left += ak, top += bk) {
      double a = x[left];
      c0 = fma(a, y[top], c0);
      c1 = fma(a, y[top + bj], c1);
      c2 = fma(a, y[top + 2 * bj], c2);
      c3 = fma(a, y[top + 3 * bj], c3);
    }
    z[t] = c0;
    z[t + 1] = c1;
    z[t + 2] = c2;
    z[t + 3] = c3;
  }

  /** Four rows, one column. */
  private static void column(
      double[] z,
      int t,
      int stride,
      double start,
      int depth,
      double[] x,
      int p,
      int ai,
      int ak,
      double[] y,
      int q,
      int bk) {
    double c0 = start, c1 = start, c2 = start, c3 = start;
    for (int k = 0, left = p, top = q; k < depth; k++, left += ak, top += bk) {
      double b = y[top];
      c0 = fma(x[left], b, c0);
      c1 = fma(x[left + ai], b, c1);
      c2 = fma(x[left + 2 * ai], b, c2);
      c3 = fma(x[left + 3 * ai], b, c3);
    }
    z[t] = c0;
    z[t + stride] = c1;
    z[t + 2 * stride] = c2;
    z[t + 3 * stride] = c3;
  }

  /** Four rows and four columns at once: eight numbers are read for sixteen products. */
  private static void tile(
      double[] z,
      int t,
      int stride,
      double[] start,
      int s,
      int depth,
      double[] x,
      int p,
      int ai,
      int ak,
      double[] y,
      int q,
      int bk,
      int bj) {
    double c00 = start[s], c01 = start[s + 1], c02 = start[s + 2], c03 = start[s + 3];
    double c10 = c00, c11 = c01, c12 = c02, c13 = c03;
    double c20 = c00, c21 = c01, c22 = c02, c23 = c03;
    double c30 = c00, c31 = c01, c32 = c02, c33 = c03;
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
    int t1 = t + stride;
    int t2 = t1 + stride;
    int t3 = t2 + stride;
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
  public void sumRows(Matrix row, Matrix matrix) {
    Matrix.requireShape(row, 1, matrix.columns());
    double[] sums = row.array();
    double[] x = matrix.array();
    int tiledColumns = matrix.columns() - matrix.columns() % TILE;
    for (int j = 0; j < tiledColumns; j += TILE) {
      double c0 = 0, c1 = 0, c2 = 0, c3 = 0;
      for (int i = 0, p = matrix.offset() + j; i < matrix.rows(); i++, p += matrix.stride()) {
        c0 += x[p];
        c1 += x[p + 1];
        c2 += x[p + 2];
        c3 += x[p + 3];
      }
      int t = row.offset() + j;
      sums[t] = c0;
      sums[t + 1] = c1;
      sums[t + 2] = c2;
      sums[t + 3] = c3;
    }
    for (int j = tiledColumns; j < matrix.columns(); j++) {
      double sum = 0;
      for (int i = 0, p = matrix.offset() + j; i < matrix.rows(); i++, p += matrix.stride()) {
        sum += x[p];
      }
      sums[row.offset() + j] = sum;
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
