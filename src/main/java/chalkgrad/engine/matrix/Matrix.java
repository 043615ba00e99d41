package chalkgrad.engine.matrix;

import java.util.Arrays;
import org.apache.commons.math3.exception.DimensionMismatchException;
import org.apache.commons.math3.exception.OutOfRangeException;
import org.apache.commons.math3.linear.AbstractRealMatrix;

/**
 * A dense matrix of doubles over a flat array: entry (i, j) lies at {@code array()[offset() + i *
 * stride() + j]}. It is a Commons Math {@link org.apache.commons.math3.linear.RealMatrix}, so
 * decompositions and statistics of that library work on it directly.
 *
 * <p>A matrix may be a window onto an array that it shares: {@link #rows(int, int)} gives some of
 * the rows, and the parameters of a network are windows onto one long vector. Changes through one
 * window are seen through all.
 */
public final class Matrix extends AbstractRealMatrix {
  private final double[] array;
  private final int offset;
  private final int rows;
  private final int columns;
  private final int stride;

  /** A new matrix of zeros. */
  public Matrix(int rows, int columns) {
    this(new double[Math.multiplyExact(rows, columns)], 0, rows, columns, columns);
  }

  /** A window onto {@code array}, which is shared, not copied. */
  public Matrix(double[] array, int offset, int rows, int columns, int stride) {
    if (rows < 1
        || columns < 1
        || stride < columns
        || offset < 0
        || offset + (long) (rows - 1) * stride + columns > array.length) {
      throw new IllegalArgumentException(
          "no "
              + rows
              + "×"
              + columns
              + " matrix with stride "
              + stride
              + " at "
              + offset
              + " in "
              + array.length
              + " numbers");
    }
    this.array = array;
    this.offset = offset;
    this.rows = rows;
    this.columns = columns;
    this.stride = stride;
  }

  /** A matrix with a copy of the rows, which must be equally long. */
  public static Matrix of(double[][] rows) {
    Matrix matrix = new Matrix(rows.length, rows[0].length);
    for (int i = 0; i < rows.length; i++) {
      if (rows[i].length != matrix.columns) {
        throw new DimensionMismatchException(rows[i].length, matrix.columns);
      }
      System.arraycopy(rows[i], 0, matrix.array, i * matrix.stride, matrix.columns);
    }
    return matrix;
  }

  /** The window of {@code count} rows from row {@code first} on. */
  public Matrix rows(int first, int count) {
    return new Matrix(array, offset + first * stride, count, columns, stride);
  }

  /** The shared array behind this matrix. */
  public double[] array() {
    return array;
  }

  /** Index of entry (0, 0). */
  public int offset() {
    return offset;
  }

  /** Distance between the starts of neighbouring rows. */
  public int stride() {
    return stride;
  }

  /** Number of rows. */
  public int rows() {
    return rows;
  }

  /** Number of columns. */
  public int columns() {
    return columns;
  }

  /** Entry (i, j), unchecked but for the array's own bounds. */
  public double get(int i, int j) {
    return array[offset + i * stride + j];
  }

  /** Sets entry (i, j), unchecked but for the array's own bounds. */
  public void set(int i, int j, double value) {
    array[offset + i * stride + j] = value;
  }

  /** Sets every entry. */
  public void fill(double value) {
    for (int i = 0; i < rows; i++) {
      int row = offset + i * stride;
      Arrays.fill(array, row, row + columns, value);
    }
  }

  /** Copies the entries of a matrix of the same shape. */
  public void copyFrom(Matrix other) {
    requireShape(other, rows, columns);
    for (int i = 0; i < rows; i++) {
      System.arraycopy(
          other.array, other.offset + i * other.stride, array, offset + i * stride, columns);
    }
  }

  /** A copy of the entries, row by row. */
  public double[] toArray() {
    double[] copy = new double[rows * columns];
    for (int i = 0; i < rows; i++) {
      System.arraycopy(array, offset + i * stride, copy, i * columns, columns);
    }
    return copy;
  }

  /** Whether no entry is NaN or infinite. */
  public boolean isFinite() {
    double zero = 0;
    for (int i = 0; i < rows; i++) {
      int row = offset + i * stride;
      for (int j = row; j < row + columns; j++) {
        zero += array[j] * 0;
      }
    }
    return zero == 0;
  }

  /** "rows×columns", as error messages show a shape. */
  public String shape() {
    return rows + "×" + columns;
  }

  /**
   * Throws an {@link IllegalArgumentException} that names both shapes unless {@code matrix} is
   * rows×columns.
   */
  public static void requireShape(Matrix matrix, int rows, int columns) {
    if (matrix.rows != rows || matrix.columns != columns) {
      throw new IllegalArgumentException(
          "expected a " + rows + "×" + columns + " matrix, got " + matrix.shape());
    }
  }

  @Override
  public int getRowDimension() {
    return rows;
  }

  @Override
  public int getColumnDimension() {
    return columns;
  }

  @Override
  public Matrix createMatrix(int rowDimension, int columnDimension) {
    return new Matrix(rowDimension, columnDimension);
  }

  @Override
  public Matrix copy() {
    Matrix copy = new Matrix(rows, columns);
    copy.copyFrom(this);
    return copy;
  }

  @Override
  public double getEntry(int row, int column) throws OutOfRangeException {
    checkIndices(row, column);
    return get(row, column);
  }

  @Override
  public void setEntry(int row, int column, double value) throws OutOfRangeException {
    checkIndices(row, column);
    set(row, column, value);
  }

  private void checkIndices(int row, int column) {
    if (row < 0 || row >= rows) {
      throw new OutOfRangeException(row, 0, rows - 1);
    }
    if (column < 0 || column >= columns) {
      throw new OutOfRangeException(column, 0, columns - 1);
    }
  }
}
