package chalkgrad.data.filling;

import chalkgrad.data.ColumnGroup;
import chalkgrad.data.Dataset;
import chalkgrad.data.MissingPolicy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The values that fill the gaps of a data set: one for each raw column, fitted on training rows
 * only, as each column's {@link MissingPolicy} says. All raw columns of a category get those of one
 * word, so that a filled row looks like one that was read. A column without any value in the
 * training rows is filled with 0, a category with its first word. Immutable.
 */
public final class Filler {
  private final double[] fills;

  private Filler(double[] fills) {
    this.fills = fills;
  }

  /**
   * Values that were fitted before, one for each raw column; copies its array.
   *
   * @throws IllegalArgumentException if one of them is no number
   */
  public static Filler of(double... fills) {
    for (double fill : fills) {
      if (!Double.isFinite(fill)) {
        throw new IllegalArgumentException("a gap cannot be filled with " + fill);
      }
    }
    return new Filler(fills.clone());
  }

  /**
   * Fits the values.
   *
   * @param train the rows that are trained on
   */
  public static Filler fit(Dataset data, int[] train) {
    double[] fills = new double[data.columns()];
    for (ColumnGroup group : data.groups()) {
      // Rows with gaps may come back by an undo, even if none is there now.
      if (group.missing().fills() || data.missing(group.first()) > 0) {
        fit(data, group, train, fills);
      }
    }
    return new Filler(fills);
  }

  private static void fit(Dataset data, ColumnGroup group, int[] train, double[] fills) {
    switch (group.coding()) {
      case NUMBER -> fills[group.first()] = number(group.missing(), present(data, group, train));
      case YES_NO -> fills[group.first()] = mostFrequent(present(data, group, train));
      case ONE_HOT -> fills[group.first() + commonestWord(data, group, train)] = 1;
    }
  }

  /** The values of a column in the training rows, in rising order. */
  private static double[] present(Dataset data, ColumnGroup group, int[] train) {
    return Arrays.stream(train)
        .mapToDouble(row -> data.feature(row, group.first()))
        .filter(value -> !Double.isNaN(value))
        .sorted()
        .toArray();
  }

  private static double number(MissingPolicy policy, double[] sorted) {
    if (sorted.length == 0) {
      return 0;
    }
    return switch (policy) {
      case MEAN -> mean(sorted);
      // Gaps in a column whose rows should have been dropped come from rows edited by hand.
      case MEDIAN, DROP_ROW -> median(sorted);
      case MOST_FREQUENT -> mostFrequent(sorted);
    };
  }

  private static double mean(double[] values) {
    double mean = 0;
    for (int i = 0; i < values.length; i++) {
      mean += (values[i] - mean) / (i + 1);
    }
    return mean;
  }

  private static double median(double[] sorted) {
    int upper = sorted.length / 2;
    int lower = (sorted.length - 1) / 2;
    return sorted[lower] / 2 + sorted[upper] / 2;
  }

  private static double mostFrequent(double[] sorted) {
    double best = 0;
    int bestCount = 0;
    int count = 0;
    for (int i = 0; i < sorted.length; i++) {
      count = i > 0 && sorted[i] == sorted[i - 1] ? count + 1 : 1;
      if (count > bestCount) {
        best = sorted[i];
        bestCount = count;
      }
    }
    return best;
  }

  private static int commonestWord(Dataset data, ColumnGroup group, int[] train) {
    int[] counts = new int[group.width()];
    for (int row : train) {
      for (int word = 0; word < counts.length; word++) {
        counts[word] += data.feature(row, group.first() + word) == 1 ? 1 : 0;
      }
    }
    int best = 0;
    for (int word = 1; word < counts.length; word++) {
      best = counts[word] > counts[best] ? word : best;
    }
    return best;
  }

  /** Number of raw columns. */
  public int columns() {
    return fills.length;
  }

  /** The value that fills a raw column. */
  public double value(int column) {
    return fills[column];
  }

  /** The samples without gaps. */
  public Dataset fill(Dataset data) {
    return data.filled(fills);
  }

  /**
   * A column in which gaps were filled.
   *
   * @param group the column
   * @param count number of rows
   * @param value what stands there now: a number, for a yes/no 0 or 1, for a category the place of
   *     the word among its raw columns
   */
  public record Fill(ColumnGroup group, int count, double value) {}

  /** What was filled, column by column; empty if nothing was missing. */
  public List<Fill> fills(Dataset data) {
    List<Fill> all = new ArrayList<>();
    for (ColumnGroup group : data.groups()) {
      int count = data.missing(group.first());
      if (count > 0) {
        all.add(new Fill(group, count, shown(group)));
      }
    }
    return all;
  }

  private double shown(ColumnGroup group) {
    if (group.coding() != ColumnGroup.Coding.ONE_HOT) {
      return fills[group.first()];
    }
    int word = 0;
    while (fills[group.first() + word] != 1) {
      word++;
    }
    return word;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Filler that && Arrays.equals(fills, that.fills);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(fills);
  }

  @Override
  public String toString() {
    return Arrays.toString(fills);
  }
}
