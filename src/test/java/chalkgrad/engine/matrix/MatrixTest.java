package chalkgrad.engine.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.exception.DimensionMismatchException;
import org.apache.commons.math3.exception.OutOfRangeException;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;
import org.junit.jupiter.api.Test;

class MatrixTest {
  /** Rows 1, 2 and columns 1, 2 of a 4×4 table: offset 5, stride 4. */
  private static Matrix window(double[] table) {
    return new Matrix(table, 5, 2, 2, 4);
  }

  private static double[] counting(int length) {
    double[] numbers = new double[length];
    for (int i = 0; i < length; i++) {
      numbers[i] = i;
    }
    return numbers;
  }

  @Test
  void windowSharesItsEntries() {
    double[] table = counting(16);
    Matrix window = window(table);
    assertArrayEquals(new double[][] {{5, 6}, {9, 10}}, window.getData());
    window.set(1, 0, -1);
    assertEquals(-1, table[9]);
    window.rows(1, 1).setEntry(0, 1, -2);
    assertEquals(-2, table[10]);
  }

  @Test
  void fillAndCopyStayInsideTheWindow() {
    double[] table = counting(16);
    window(table).fill(0);
    double[] expected = counting(16);
    expected[5] = expected[6] = expected[9] = expected[10] = 0;
    assertArrayEquals(expected, table);
    window(table).copyFrom(Matrix.of(new double[][] {{5, 6}, {9, 10}}));
    assertArrayEquals(counting(16), table);
  }

  @Test
  void copyIsItsOwn() {
    double[] table = counting(16);
    Matrix copy = window(table).copy();
    copy.set(0, 0, 77);
    assertEquals(5, table[5]);
    assertNotSame(table, copy.array());
    assertEquals(2, copy.stride());
  }

  @Test
  void decompositionsOfCommonsMathWorkOnWindows() {
    double[] table = {9, 9, 9, 9, 9, 4, 3, 9, 9, 2, 1, 9, 9, 9, 9, 9};
    Matrix a = window(table);
    assertEquals(-2, new LUDecomposition(a).getDeterminant(), 1e-14);
    RealMatrix inverse = new LUDecomposition(a).getSolver().getInverse();
    assertClose(new double[][] {{1, 0}, {0, 1}}, a.multiply(inverse));
    QRDecomposition qr = new QRDecomposition(a);
    assertClose(a.getData(), qr.getQ().multiply(qr.getR()));
    double[] singular = new SingularValueDecomposition(a).getSingularValues();
    assertEquals(2, singular[0] * singular[1], 1e-13);
    assertEquals(30, singular[0] * singular[0] + singular[1] * singular[1], 1e-12);
  }

  private static void assertClose(double[][] expected, RealMatrix actual) {
    for (int i = 0; i < expected.length; i++) {
      assertArrayEquals(expected[i], actual.getRow(i), 1e-13);
    }
  }

  @Test
  void operationsOfRealMatrixGiveMatrices() {
    Matrix a = Matrix.of(new double[][] {{1, 2, 3}, {4, 5, 6}});
    RealMatrix product = a.multiply(a.transpose());
    assertTrue(product instanceof Matrix);
    assertArrayEquals(new double[][] {{14, 32}, {32, 77}}, product.getData());
    assertArrayEquals(new double[] {14, 32}, a.operate(new double[] {1, 2, 3}));
    assertArrayEquals(new double[][] {{2, 3}, {5, 6}}, a.getSubMatrix(0, 1, 1, 2).getData());
    assertEquals(a, a.copy());
    assertEquals(a.hashCode(), a.copy().hashCode());
  }

  @Test
  void indicesAreChecked() {
    Matrix window = window(counting(16));
    assertThrows(OutOfRangeException.class, () -> window.getEntry(2, 0));
    assertThrows(OutOfRangeException.class, () -> window.getEntry(0, 2));
    assertThrows(OutOfRangeException.class, () -> window.setEntry(-1, 0, 1));
    assertThrows(OutOfRangeException.class, () -> window.setEntry(0, -1, 1));
    assertThrows(DimensionMismatchException.class, () -> Matrix.of(new double[][] {{1, 2}, {3}}));
  }

  @Test
  void windowsMustLieInTheArray() {
    double[] table = new double[11];
    assertEquals(0, new Matrix(table, 1, 2, 4, 6).get(1, 3));
    assertThrows(IllegalArgumentException.class, () -> new Matrix(table, 2, 2, 4, 6));
    assertThrows(IllegalArgumentException.class, () -> new Matrix(table, 0, 2, 4, 3));
    assertThrows(IllegalArgumentException.class, () -> new Matrix(table, -1, 2, 4, 4));
    assertThrows(IllegalArgumentException.class, () -> new Matrix(0, 4));
    assertThrows(IllegalArgumentException.class, () -> new Matrix(table, 0, 1 << 30, 1, 1 << 30));
  }

  @Test
  void shapeErrorsNameBothShapes() {
    Kernels kernels = Kernels.portable();
    Matrix a = new Matrix(2, 3);
    Matrix b = new Matrix(4, 5);
    assertNames("2×3", "4×5", () -> a.copyFrom(b));
    assertNames("2×3", "4×5", () -> kernels.multiplyElements(a, b));
    assertNames("2×3", "4×5", () -> kernels.affine(new Matrix(2, 5), a, b, new Matrix(1, 5)));
    assertNames("2×3", "4×5", () -> kernels.productLeftTransposed(new Matrix(3, 5), a, b));
    assertNames("2×3", "4×5", () -> kernels.productRightTransposed(new Matrix(2, 4), a, b));
    Matrix fits = new Matrix(3, 5);
    Matrix row = new Matrix(1, 5);
    assertNames("2×5", "7×7", () -> kernels.affine(new Matrix(7, 7), a, fits, row));
    assertNames("1×5", "1×3", () -> kernels.affine(new Matrix(2, 5), a, fits, new Matrix(1, 3)));
    assertNames("1×5", "1×3", () -> kernels.sumRows(new Matrix(1, 3), b));
  }

  @Test
  void asRowIsAWindowWithoutGaps() {
    Matrix matrix = Matrix.of(new double[][] {{1, 2}, {3, 4}, {5, 6}});
    Matrix row = matrix.rows(1, 2).asRow();
    assertEquals("1×4", row.shape());
    row.set(0, 3, 7);
    assertEquals(7, matrix.get(2, 1));
    assertThrows(IllegalStateException.class, () -> new Matrix(new double[6], 0, 2, 2, 3).asRow());
  }

  private static void assertNames(String one, String other, Runnable action) {
    String message = assertThrows(IllegalArgumentException.class, action::run).getMessage();
    assertTrue(message.contains(one) && message.contains(other), message);
  }
}
