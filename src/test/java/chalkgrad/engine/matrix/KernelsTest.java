package chalkgrad.engine.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import chalkgrad.base.RandomStream;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The kernels against loops that follow their definition letter by letter, bit for bit, on windows
 * of random shape.
 */
class KernelsTest {
  private static final List<Kernels> ALL =
      List.of(Kernels.portable(), new VectorKernels(), new KernelChoice().following());

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

  @RepeatedTest(80)
  void products(RepetitionInfo info) {
    RandomStream random = RandomStream.of(1, "kernels", info.getCurrentRepetition());
    int m = 1 + random.nextInt(29);
    int k = 1 + random.nextInt(19);
    int n = 1 + random.nextInt(45);
    Matrix a = random(random, m, k);
    Matrix b = random(random, k, n);
    Matrix c = random(random, m, n);
    Matrix row = random(random, 1, n);
    Matrix expected = twin(c);
    Matrix withoutRow = twin(c);
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        double sum = row.get(0, j);
        double sumFromZero = 0;
        for (int l = 0; l < k; l++) {
          sum = Math.fma(a.get(i, l), b.get(l, j), sum);
          sumFromZero = Math.fma(a.get(i, l), b.get(l, j), sumFromZero);
        }
        expected.set(i, j, sum);
        withoutRow.set(i, j, sumFromZero);
      }
    }
    double[] aBefore = a.array().clone();
    double[] bBefore = b.array().clone();
    for (Kernels kernels : ALL) {
      Matrix plain = twin(c);
      kernels.affine(plain, a, b, row);
      assertSameBits(expected, plain);
      Matrix left = twin(c);
      kernels.productLeftTransposed(left, transposed(random, a), b);
      assertSameBits(withoutRow, left);
      Matrix right = twin(c);
      kernels.productRightTransposed(right, a, transposed(random, b));
      assertSameBits(withoutRow, right);
    }
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
    Matrix sum = twin(row);
    for (int j = 0; j < n; j++) {
      sum.set(0, j, 0);
    }
    Matrix product = twin(a);
    for (int i = 0; i < m; i++) {
      for (int j = 0; j < n; j++) {
        sum.set(0, j, sum.get(0, j) + a.get(i, j));
        product.set(i, j, a.get(i, j) * b.get(i, j));
      }
    }
    for (Kernels kernels : ALL) {
      Matrix actualSum = twin(row);
      kernels.sumRows(actualSum, a);
      assertSameBits(sum, actualSum);
      Matrix actualProduct = twin(a);
      kernels.multiplyElements(actualProduct, b);
      assertSameBits(product, actualProduct);
    }
  }

  @ParameterizedTest
  @EnumSource(ElementFunction.class)
  void functionsOfEntries(ElementFunction f) {
    double[] hard = {
      0.0,
      -0.0,
      Double.NaN,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY,
      Double.MIN_VALUE,
      1e-300,
      -1e-17,
      20,
      -20,
      20.000001,
      700,
      -700,
      709.7,
      710,
      -708.5,
      -745.2
    };
    RandomStream random = RandomStream.of(3, "kernels", f.ordinal());
    Matrix a = random(random, 61, 37);
    for (int i = 0; i < a.rows(); i++) {
      for (int j = 0; j < a.columns(); j++) {
        boolean isHard = random.nextInt(9) == 0;
        double scale = i % 3 == 0 ? 1e-3 : i % 3 == 1 ? 1 : 300;
        a.set(i, j, isHard ? hard[random.nextInt(hard.length)] : scale * random.nextGaussian());
      }
    }
    Matrix b = random(random, a.rows(), a.columns());
    Matrix expected = twin(b);
    for (int i = 0; i < a.rows(); i++) {
      for (int j = 0; j < a.columns(); j++) {
        expected.set(i, j, f.of(a.get(i, j)));
      }
    }
    for (Kernels kernels : ALL) {
      Matrix actual = twin(b);
      kernels.apply(f, a, actual);
      assertSameBits(expected, actual);
    }
  }
}
