package chalkgrad.engine.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import chalkgrad.base.RandomStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * The kernels against loops that follow their definition letter by letter, bit for bit, on windows
 * of random shape.
 */
class KernelsTest {
  private final Kernels kernels = Kernels.portable();

  private static Matrix random(RandomStream random, int rows, int columns) {
    int stride = columns + random.nextInt(3);
    int offset = random.nextInt(4);
    double[] array = new double[offset + rows * stride + 2];
    for (int i = 0; i < array.length; i++) {
      array[i] = random.nextDouble(-3, 3);
    }
    return new Matrix(array, offset, rows, columns, stride);
  }

  /** Another window of the same place onto a copy of the array. */
  private static Matrix twin(Matrix m) {
    return new Matrix(m.array().clone(), m.offset(), m.rows(), m.columns(), m.stride());
  }

  /** Bits of the whole array: nothing beside the window may change. */
  private static void assertSameBits(Matrix expected, Matrix actual) {
    for (int i = 0; i < expected.array().length; i++) {
      assertEquals(
          Double.doubleToRawLongBits(expected.array()[i]),
          Double.doubleToRawLongBits(actual.array()[i]),
          "index " + i);
    }
  }

  @RepeatedTest(40)
  void products(RepetitionInfo info) {
    RandomStream random = RandomStream.of(1, "kernels", info.getCurrentRepetition());
    int m = 1 + random.nextInt(19);
    int k = 1 + random.nextInt(19);
    int n = 1 + random.nextInt(19);
    Matrix a = random(random, m, k);
    Matrix b = random(random, k, n);
    Matrix c = random(random, m, n);
    Matrix expected = twin(c);
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        double sum = c.get(i, j);
        for (int l = 0; l < k; l++) {
          sum = Math.fma(a.get(i, l), b.get(l, j), sum);
        }
        expected.set(i, j, sum);
      }
    }
    double[] aBefore = a.array().clone();
    double[] bBefore = b.array().clone();
    Matrix plain = twin(c);
    kernels.addProduct(plain, a, b);
    assertSameBits(expected, plain);
    Matrix left = twin(c);
    kernels.addProductLeftTransposed(left, transposed(random, a), b);
    assertSameBits(expected, left);
    Matrix right = twin(c);
    kernels.addProductRightTransposed(right, a, transposed(random, b));
    assertSameBits(expected, right);
    assertArrayEquals(aBefore, a.array());
    assertArrayEquals(bBefore, b.array());
  }

  private static Matrix transposed(RandomStream random, Matrix m) {
    Matrix t = random(random, m.columns(), m.rows());
    for (int i = 0; i < m.rows(); i++) {
      for (int j = 0; j < m.columns(); j++) {
        t.set(j, i, m.get(i, j));
      }
    }
    return t;
  }

  @RepeatedTest(20)
  void rowsAndElements(RepetitionInfo info) {
    RandomStream random = RandomStream.of(2, "kernels", info.getCurrentRepetition());
    int m = 1 + random.nextInt(19);
    int n = 1 + random.nextInt(19);
    Matrix a = random(random, m, n);
    Matrix b = random(random, m, n);
    Matrix row = random(random, 1, n);
    Matrix broadcast = twin(a);
    Matrix sum = twin(row);
    Matrix product = twin(a);
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        broadcast.set(i, j, row.get(0, j));
        sum.set(0, j, sum.get(0, j) + a.get(i, j));
        product.set(i, j, a.get(i, j) * b.get(i, j));
      }
    }
    Matrix actual = twin(a);
    kernels.broadcastRow(actual, row);
    assertSameBits(broadcast, actual);
    Matrix actualSum = twin(row);
    kernels.addRowSum(actualSum, a);
    assertSameBits(sum, actualSum);
    Matrix actualProduct = twin(a);
    kernels.multiplyElements(actualProduct, b);
    assertSameBits(product, actualProduct);
  }
}
