package chalkgrad.data.feature;

import chalkgrad.data.Dataset;
import java.util.List;

/**
 * A number made from one row of raw columns. Ids number the columns from 1, whatever they are
 * called: {@code x1}, {@code x1^2} to {@code x1^9}, {@code x1*x2}, {@code sin(x1)}. Indices in code
 * start at 0.
 */
public sealed interface Feature {
  /** The smallest and largest exponent of {@link Power}. */
  int MIN_EXPONENT = 2;

  int MAX_EXPONENT = 9;

  /** The id that {@link #parse} understands; equal features have equal ids. */
  String id();

  /** The value for one row of raw columns. */
  double value(double[] raw);

  /** The value for one row of a data set; does not copy the row. */
  double value(Dataset data, int row);

  /** The largest index of a raw column that the feature reads. */
  int lastColumn();

  /**
   * How people write the feature, given the names of the raw columns: {@code x₁²}, {@code x₁x₂},
   * {@code alcohol · pH}, {@code sin x₁}.
   */
  String symbol(List<String> featureNames);

  /**
   * Reads an id. Spaces are ignored, {@code x2*x1} is read as {@code x1*x2}, and {@code x1*x1} as
   * {@code x1^2}.
   *
   * @param columns number of raw columns
   * @throws chalkgrad.base.UserException if the text is no feature or names a column beyond the
   *     last
   */
  static Feature parse(String id, int columns) {
    return FeatureParser.parse(id, columns);
  }

  /** A raw column as it is. */
  record Column(int column) implements Feature {
    public Column {
      requireColumn(column);
    }

    @Override
    public String id() {
      return "x" + (column + 1);
    }

    @Override
    public double value(double[] raw) {
      return raw[column];
    }

    @Override
    public double value(Dataset data, int row) {
      return data.feature(row, column);
    }

    @Override
    public int lastColumn() {
      return column;
    }

    @Override
    public String symbol(List<String> featureNames) {
      return Symbols.name(featureNames.get(column));
    }
  }

  /** A raw column to a whole power, multiplied out from the left: ((x·x)·x)… */
  record Power(int column, int exponent) implements Feature {
    public Power {
      requireColumn(column);
      if (exponent < MIN_EXPONENT || exponent > MAX_EXPONENT) {
        throw new IllegalArgumentException("exponent " + exponent + " is not among 2..9");
      }
    }

    @Override
    public String id() {
      return "x" + (column + 1) + "^" + exponent;
    }

    @Override
    public double value(double[] raw) {
      return power(raw[column]);
    }

    @Override
    public double value(Dataset data, int row) {
      return power(data.feature(row, column));
    }

    private double power(double x) {
      double product = x;
      for (int factor = 1; factor < exponent; factor++) {
        product *= x;
      }
      return product;
    }

    @Override
    public int lastColumn() {
      return column;
    }

    @Override
    public String symbol(List<String> featureNames) {
      return Symbols.power(featureNames.get(column), exponent);
    }
  }

  /** The product of two different raw columns, the one further left first. */
  record Product(int first, int second) implements Feature {
    public Product {
      requireColumn(first);
      if (first >= second) {
        throw new IllegalArgumentException(
            "the columns of a product must rise, but are " + first + " and " + second);
      }
    }

    @Override
    public String id() {
      return "x" + (first + 1) + "*x" + (second + 1);
    }

    @Override
    public double value(double[] raw) {
      return raw[first] * raw[second];
    }

    @Override
    public double value(Dataset data, int row) {
      return data.feature(row, first) * data.feature(row, second);
    }

    @Override
    public int lastColumn() {
      return second;
    }

    @Override
    public String symbol(List<String> featureNames) {
      return Symbols.product(featureNames.get(first), featureNames.get(second));
    }
  }

  /** The sine of a raw column in radians. */
  record Sine(int column) implements Feature {
    public Sine {
      requireColumn(column);
    }

    @Override
    public String id() {
      return "sin(x" + (column + 1) + ")";
    }

    @Override
    public double value(double[] raw) {
      return StrictMath.sin(raw[column]);
    }

    @Override
    public double value(Dataset data, int row) {
      return StrictMath.sin(data.feature(row, column));
    }

    @Override
    public int lastColumn() {
      return column;
    }

    @Override
    public String symbol(List<String> featureNames) {
      return Symbols.sine(featureNames.get(column));
    }
  }

  private static void requireColumn(int column) {
    if (column < 0) {
      throw new IllegalArgumentException("column " + column + " is negative");
    }
  }
}
