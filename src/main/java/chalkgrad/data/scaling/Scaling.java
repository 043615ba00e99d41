package chalkgrad.data.scaling;

import chalkgrad.base.Messages;

/** A way to bring columns to a common scale, one member of the catalogue {@link Scalings}. */
public interface Scaling {
  /** The kebab-case word that files and the command line use. */
  String id();

  /**
   * Fits the columns one by one. Give it the training rows and nothing else, or the test rows are
   * no longer unseen.
   *
   * @param columns {@code columns[c]} holds column c of all training rows, at least one; not
   *     modified
   * @throws IllegalArgumentException if a column has no row
   */
  Scaler fit(double[]... columns);

  /** The name that the user reads. */
  default String label() {
    return Messages.of(Scaling.class).text("scaling." + id());
  }

  /**
   * Fits the columns of a row-major table of training rows.
   *
   * @param rows {@code n × columns} values, not modified
   */
  default Scaler fitRows(double[] rows, int columns) {
    double[][] table = new double[columns][rows.length / columns];
    for (int column = 0; column < columns; column++) {
      for (int row = 0; row < table[column].length; row++) {
        table[column][row] = rows[row * columns + column];
      }
    }
    return fit(table);
  }
}
