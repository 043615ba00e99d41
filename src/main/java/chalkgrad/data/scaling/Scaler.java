package chalkgrad.data.scaling;

import java.util.Arrays;

/** A fitted scaling: {@code scaled = (x − offset)/divisor} for each column. Immutable. */
public final class Scaler {
  private final double[] offset;
  private final double[] divisor;

  /**
   * Copies its arrays.
   *
   * @throws IllegalArgumentException if the lengths differ or a divisor is 0 or not finite
   */
  public Scaler(double[] offset, double[] divisor) {
    if (offset.length != divisor.length) {
      throw new IllegalArgumentException(
          offset.length + " offsets, but " + divisor.length + " divisors");
    }
    for (int c = 0; c < divisor.length; c++) {
      if (divisor[c] == 0 || !Double.isFinite(divisor[c]) || !Double.isFinite(offset[c])) {
        throw new IllegalArgumentException(
            "column " + c + " has the offset " + offset[c] + " and the divisor " + divisor[c]);
      }
    }
    this.offset = offset.clone();
    this.divisor = divisor.clone();
  }

  /** The scaler that changes nothing. */
  public static Scaler identity(int columns) {
    double[] ones = new double[columns];
    Arrays.fill(ones, 1);
    return new Scaler(new double[columns], ones);
  }

  public int columns() {
    return offset.length;
  }

  public double offset(int column) {
    return offset[column];
  }

  public double divisor(int column) {
    return divisor[column];
  }

  public double apply(int column, double value) {
    return (value - offset[column]) / divisor[column];
  }

  public double invert(int column, double scaled) {
    return scaled * divisor[column] + offset[column];
  }

  /**
   * Scales row-major rows of {@link #columns()} values each, one row or many.
   *
   * @param out receives as many values as {@code in} has; may be {@code in}
   */
  public void apply(double[] in, double[] out) {
    requireRows(in, out);
    for (int start = 0; start < in.length; start += columns()) {
      for (int c = 0; c < columns(); c++) {
        out[start + c] = apply(c, in[start + c]);
      }
    }
  }

  /**
   * Brings scaled rows back to their own units; the reverse of {@link #apply(double[], double[])}.
   */
  public void invert(double[] in, double[] out) {
    requireRows(in, out);
    for (int start = 0; start < in.length; start += columns()) {
      for (int c = 0; c < columns(); c++) {
        out[start + c] = invert(c, in[start + c]);
      }
    }
  }

  private void requireRows(double[] in, double[] out) {
    if (columns() == 0 ? in.length > 0 : in.length % columns() != 0 || out.length < in.length) {
      throw new IllegalArgumentException(
          in.length + " values into " + out.length + " are no whole rows of " + columns());
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Scaler that
        && Arrays.equals(offset, that.offset)
        && Arrays.equals(divisor, that.divisor);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(offset) + Arrays.hashCode(divisor);
  }

  @Override
  public String toString() {
    return "(x − " + Arrays.toString(offset) + ") / " + Arrays.toString(divisor);
  }
}
