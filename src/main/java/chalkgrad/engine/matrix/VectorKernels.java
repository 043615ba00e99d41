package chalkgrad.engine.matrix;

import static jdk.incubator.vector.DoubleVector.broadcast;
import static jdk.incubator.vector.DoubleVector.fromArray;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Kernels on the Vector API of Java, as wide as the machine. Vectors lie across the columns of the
 * result, so that every entry is still summed in the order of k and the bits are those of the
 * {@link PortableKernels}, whatever the width. In the middle of a product six rows and two vectors
 * of columns stay in registers while k runs, the tile that is fast on AVX2 and AVX-512; where one
 * vector of columns is left, eight rows of it. Rows and columns that do not fill a tile are
 * computed again together with some before them, which gives the same numbers once more and needs
 * no masks.
 *
 * <p>The loops call nothing but the Vector API itself: a method of our own that took or gave a
 * vector would make an object of it wherever the compiler decides not to inline it.
 *
 * <p>Not for use by several threads at once: a factor that is transposed is laid out anew in an
 * array of this object.
 */
final class VectorKernels implements Kernels {
  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int WIDTH = SPECIES.length();
  private static final int TILE_ROWS = 6;
  private static final int STRIP_ROWS = 8;
  private static final int FEW_ROWS = 2;

  /** Products with fewer columns than a vector has lanes are done one by one. */
  private final Kernels scalar = Kernels.portable();

  private final VectorFunctions functions = new VectorFunctions();
  private double[] transposed = {};
  private double[] zeros = {};

  @Override
  public String text() {
    return "vector, " + WIDTH + " lanes";
  }

  @Override
  public void affine(Matrix c, Matrix a, Matrix b, Matrix r) {
    if (c.columns() < WIDTH) {
      scalar.affine(c, a, b, r);
      return;
    }
    PortableKernels.check(c, a, b, a.rows(), a.columns(), b.rows(), b.columns());
    Matrix.requireShape(r, 1, c.columns());
    int depth = a.columns();
    int q = b.offset();
    multiply(c, r.array(), r.offset(), a, a.stride(), 1, depth, b.array(), q, b.stride());
  }

  @Override
  public void productLeftTransposed(Matrix c, Matrix a, Matrix b) {
    if (c.columns() < WIDTH) {
      scalar.productLeftTransposed(c, a, b);
      return;
    }
    PortableKernels.check(c, a, b, a.columns(), a.rows(), b.rows(), b.columns());
    double[] zero = zeros(c.columns());
    multiply(c, zero, 0, a, 1, a.stride(), a.rows(), b.array(), b.offset(), b.stride());
  }

  @Override
  public void productRightTransposed(Matrix c, Matrix a, Matrix b) {
    if (c.columns() < WIDTH) {
      scalar.productRightTransposed(c, a, b);
      return;
    }
    PortableKernels.check(c, a, b, a.rows(), a.columns(), b.columns(), b.rows());
    transpose(b);
    double[] zero = zeros(c.columns());
    multiply(c, zero, 0, a, a.stride(), 1, a.columns(), transposed, 0, b.rows());
  }

  private double[] zeros(int columns) {
    if (zeros.length < columns) {
      zeros = new double[columns];
    }
    return zeros;
  }

  private void transpose(Matrix b) {
    int size = b.rows() * b.columns();
    if (transposed.length < size) {
      transposed = Arrays.copyOf(transposed, size);
    }
    double[] from = b.array();
    for (int j = 0; j < b.rows(); j++) {
      int source = b.offset() + j * b.stride();
      for (int k = 0, target = j; k < b.columns(); k++, target += b.rows()) {
        transposed[target] = from[source + k];
      }
    }
  }

  /** c[i][j] = start[s + j] + Σₖ a[i·ai + k·ak] · y[q + k·bk + j]. */
  private static void multiply(
      Matrix c,
      double[] start,
      int s,
      Matrix a,
      int ai,
      int ak,
      int depth,
      double[] y,
      int q,
      int bk) {
    int j = 0;
    for (; j + 2 * WIDTH <= c.columns(); j += 2 * WIDTH) {
      tiles(c, j, start, s + j, a, ai, ak, depth, y, q + j, bk);
    }
    if (j + WIDTH <= c.columns()) {
      strips(c, j, start, s + j, a, ai, ak, depth, y, q + j, bk);
      j += WIDTH;
    }
    if (j < c.columns()) {
      j = c.columns() - WIDTH;
      strips(c, j, start, s + j, a, ai, ak, depth, y, q + j, bk);
    }
  }

  private static void tiles(
      Matrix c,
      int j,
      double[] start,
      int s,
      Matrix a,
      int ai,
      int ak,
      int depth,
      double[] y,
      int q,
      int bk) {
    double[] x = a.array();
    double[] z = c.array();
    int stride = c.stride();
    int last = c.rows() - TILE_ROWS;
    int i = 0;
    while (i < c.rows()) {
      int first = isWorthDoingAgain(c.rows() - i, TILE_ROWS, last) ? Math.min(i, last) : i;
      int t = c.offset() + first * stride + j;
      int p = a.offset() + first * ai;
      if (first <= last) {
        tile(z, t, stride, start, s, depth, x, p, ai, ak, y, q, bk);
        i = first + TILE_ROWS;
      } else {
        row(z, t, start, s, depth, x, p, ak, y, q, bk);
        row(z, t + WIDTH, start, s + WIDTH, depth, x, p, ak, y, q + WIDTH, bk);
        i++;
      }
    }
  }

  private static void strips(
      Matrix c,
      int j,
      double[] start,
      int s,
      Matrix a,
      int ai,
      int ak,
      int depth,
      double[] y,
      int q,
      int bk) {
    double[] x = a.array();
    double[] z = c.array();
    int stride = c.stride();
    int last = c.rows() - STRIP_ROWS;
    int i = 0;
    while (i < c.rows()) {
      int first = isWorthDoingAgain(c.rows() - i, STRIP_ROWS, last) ? Math.min(i, last) : i;
      int t = c.offset() + first * stride + j;
      int p = a.offset() + first * ai;
      if (first <= last) {
        strip(z, t, stride, start, s, depth, x, p, ai, ak, y, q, bk);
        i = first + STRIP_ROWS;
      } else {
        row(z, t, start, s, depth, x, p, ak, y, q, bk);
        i++;
      }
    }
  }

  /** Whether so many last rows are done together with some before them; a few are not. */
  private static boolean isWorthDoingAgain(int left, int rows, int last) {
    return last >= 0 && (left >= rows || left > FEW_ROWS);
  }

  /** Six rows, two vectors. */
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
      int bk) {
    int t1 = t + stride, t2 = t1 + stride, t3 = t2 + stride, t4 = t3 + stride, t5 = t4 + stride;
    DoubleVector c00 = fromArray(SPECIES, start, s), c01 = fromArray(SPECIES, start, s + WIDTH);
    DoubleVector c10 = c00, c11 = c01;
    DoubleVector c20 = c00, c21 = c01;
    DoubleVector c30 = c00, c31 = c01;
    DoubleVector c40 = c00, c41 = c01;
    DoubleVector c50 = c00, c51 = c01;
    for (int k = 0, left = p, top = q; k < depth; k++, left += ak, top += bk) {
      DoubleVector b0 = fromArray(SPECIES, y, top), b1 = fromArray(SPECIES, y, top + WIDTH);
      DoubleVector a0 = broadcast(SPECIES, x[left]);
      c00 = a0.fma(b0, c00);
      c01 = a0.fma(b1, c01);
      DoubleVector a1 = broadcast(SPECIES, x[left + ai]);
      c10 = a1.fma(b0, c10);
      c11 = a1.fma(b1, c11);
      DoubleVector a2 = broadcast(SPECIES, x[left + 2 * ai]);
      c20 = a2.fma(b0, c20);
      c21 = a2.fma(b1, c21);
      DoubleVector a3 = broadcast(SPECIES, x[left + 3 * ai]);
      c30 = a3.fma(b0, c30);
      c31 = a3.fma(b1, c31);
      DoubleVector a4 = broadcast(SPECIES, x[left + 4 * ai]);
      c40 = a4.fma(b0, c40);
      c41 = a4.fma(b1, c41);
      DoubleVector a5 = broadcast(SPECIES, x[left + 5 * ai]);
      c50 = a5.fma(b0, c50);
      c51 = a5.fma(b1, c51);
    }
    c00.intoArray(z, t);
    c01.intoArray(z, t + WIDTH);
    c10.intoArray(z, t1);
    c11.intoArray(z, t1 + WIDTH);
    c20.intoArray(z, t2);
    c21.intoArray(z, t2 + WIDTH);
    c30.intoArray(z, t3);
    c31.intoArray(z, t3 + WIDTH);
    c40.intoArray(z, t4);
    c41.intoArray(z, t4 + WIDTH);
    c50.intoArray(z, t5);
    c51.intoArray(z, t5 + WIDTH);
  }

  /** Eight rows, one vector. */
  private static void strip(
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
      int bk) {
    int t1 = t + stride, t2 = t1 + stride, t3 = t2 + stride, t4 = t3 + stride;
    int t5 = t4 + stride, t6 = t5 + stride, t7 = t6 + stride;
    DoubleVector c0 = fromArray(SPECIES, start, s), c1 = c0, c2 = c0, c3 = c0;
    DoubleVector c4 = c0, c5 = c0, c6 = c0, c7 = c0;
    for (int k = 0, left = p, top = q; k < depth; k++, left += ak, top += bk) {
      DoubleVector b = fromArray(SPECIES, y, top);
      c0 = broadcast(SPECIES, x[left]).fma(b, c0);
      c1 = broadcast(SPECIES, x[left + ai]).fma(b, c1);
      c2 = broadcast(SPECIES, x[left + 2 * ai]).fma(b, c2);
      c3 = broadcast(SPECIES, x[left + 3 * ai]).fma(b, c3);
      c4 = broadcast(SPECIES, x[left + 4 * ai]).fma(b, c4);
      c5 = broadcast(SPECIES, x[left + 5 * ai]).fma(b, c5);
      c6 = broadcast(SPECIES, x[left + 6 * ai]).fma(b, c6);
      c7 = broadcast(SPECIES, x[left + 7 * ai]).fma(b, c7);
    }
    c0.intoArray(z, t);
    c1.intoArray(z, t1);
    c2.intoArray(z, t2);
    c3.intoArray(z, t3);
    c4.intoArray(z, t4);
    c5.intoArray(z, t5);
    c6.intoArray(z, t6);
    c7.intoArray(z, t7);
  }

  /** One row, one vector. */
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
      int bk) {
    DoubleVector sum = fromArray(SPECIES, start, s);
    for (int k = 0, left = p, top = q; k < depth; k++, left += ak, top += bk) {
      sum = broadcast(SPECIES, x[left]).fma(fromArray(SPECIES, y, top), sum);
    }
    sum.intoArray(z, t);
  }

  @Override
  public void apply(ElementFunction f, Matrix a, Matrix b) {
    Matrix.requireShape(b, a.rows(), a.columns());
    boolean compact = a.stride() == a.columns() && b.stride() == b.columns();
    int rows = compact ? 1 : a.rows();
    int columns = compact ? a.rows() * a.columns() : a.columns();
    for (int i = 0; i < rows; i++) {
      int from = a.offset() + i * a.stride();
      int to = b.offset() + i * b.stride();
      functions.apply(f, a.array(), from, b.array(), to, columns);
    }
  }

  @Override
  public void sumRows(Matrix row, Matrix matrix) {
    scalar.sumRows(row, matrix);
  }

  @Override
  public void multiplyElements(Matrix a, Matrix b) {
    scalar.multiplyElements(a, b);
  }
}
