package chalkgrad.data.csv;

/**
 * A column with its values.
 *
 * @param text the cell of each row; {@code null} where the value is missing
 * @param numbers the same as numbers, NaN where missing; {@code null} if the column holds text
 */
public record Column(ColumnProfile profile, String[] text, double[] numbers) {

  boolean isNumeric() {
    return numbers != null;
  }

  boolean isMissing(int row) {
    return text[row] == null;
  }

  /** The share of the rows without a value, from 0 to 1. */
  double gaps() {
    return (double) profile.missing() / text.length;
  }
}
