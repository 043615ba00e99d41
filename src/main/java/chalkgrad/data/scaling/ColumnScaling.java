package chalkgrad.data.scaling;

import java.util.Arrays;

/** A scaling that looks at each column alone. A column without variation becomes 0. */
abstract class ColumnScaling implements Scaling {
  /** What is subtracted from a column, and what the difference is divided by. */
  record Fit(double offset, double divisor) {}

  /** Fits a column whose smallest value is less than its largest. */
  abstract Fit fitColumn(double[] values, double min, double max);

  @Override
  public final Scaler fit(double[]... columns) {
    double[] offset = new double[columns.length];
    double[] divisor = new double[columns.length];
    for (int c = 0; c < columns.length; c++) {
      double[] values = columns[c];
      if (values.length == 0) {
        throw new IllegalArgumentException("column " + c + " has no row to fit the scaling on");
      }
      double min = Arrays.stream(values).min().getAsDouble();
      double max = Arrays.stream(values).max().getAsDouble();
      // Equal numbers are tested directly: their computed mean may miss them by a rounding error,
      // and dividing by that error would turn a constant column into noise.
      Fit fit = min == max ? new Fit(min, 1) : fitColumn(values, min, max);
      offset[c] = fit.offset();
      divisor[c] = fit.divisor();
    }
    return new Scaler(offset, divisor);
  }
}
