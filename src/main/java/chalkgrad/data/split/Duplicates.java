package chalkgrad.data.split;

import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows that are there more than once: the same in all features and in the target, gaps included.
 * Such rows in training and in the test make a network look better than it is.
 *
 * @param repeated number of rows that have a twin anywhere
 * @param repeatedIds ids of the first of them, at most {@value #SHOWN}
 * @param leaked number of validation and test rows that have a twin among the training rows
 * @param leakedIds ids of the first of them, at most {@value #SHOWN}
 */
public record Duplicates(int repeated, List<Long> repeatedIds, int leaked, List<Long> leakedIds) {
  /** As many ids as a window lists. */
  public static final int SHOWN = 20;

  public Duplicates {
    repeatedIds = List.copyOf(repeatedIds);
    leakedIds = List.copyOf(leakedIds);
  }

  /** Whether no row is there twice. */
  public boolean isEmpty() {
    return repeated == 0;
  }

  /** Looks for twins within a data set that is not split yet. */
  public static Duplicates of(Dataset data) {
    Part[] parts = new Part[data.rows()];
    Arrays.fill(parts, Part.TRAIN);
    return of(data, new Split(parts));
  }

  /** Looks for twins, and for those that the split has separated; takes one pass over the rows. */
  public static Duplicates of(Dataset data, Split split) {
    Map<Row, Twins> twins = new HashMap<>(2 * data.rows());
    Twins[] ofRow = new Twins[data.rows()];
    for (int row = 0; row < ofRow.length; row++) {
      ofRow[row] = twins.computeIfAbsent(Row.of(data, row), any -> new Twins());
      ofRow[row].count++;
      ofRow[row].trained |= split.part(row) == Part.TRAIN;
    }
    var repeated = new Ids();
    var leaked = new Ids();
    for (int row = 0; row < ofRow.length; row++) {
      if (ofRow[row].count > 1) {
        repeated.add(data.id(row));
        if (ofRow[row].trained && split.part(row) != Part.TRAIN) {
          leaked.add(data.id(row));
        }
      }
    }
    return new Duplicates(repeated.count, repeated.first, leaked.count, leaked.first);
  }

  private static final class Twins {
    private int count;
    private boolean trained;
  }

  private static final class Ids {
    private int count;
    private final List<Long> first = new ArrayList<>();

    void add(long id) {
      count++;
      if (first.size() < SHOWN) {
        first.add(id);
      }
    }
  }

  /** A row as a key; the hash is kept because a table of rows asks for it often. */
  private record Row(Dataset data, int row, int hash) {
    static Row of(Dataset data, int row) {
      int hash = Double.hashCode(value(data, row, data.columns()));
      for (int column = 0; column < data.columns(); column++) {
        hash = 31 * hash + Double.hashCode(value(data, row, column));
      }
      return new Row(data, row, hash);
    }

    /** A feature, or after the last one the target; minus zero is zero, a gap NaN though filled. */
    private static double value(Dataset data, int row, int column) {
      if (column == data.columns()) {
        return data.target(row) + 0.0;
      }
      return data.isMissing(row, column) ? Double.NaN : data.feature(row, column) + 0.0;
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public boolean equals(Object other) {
      if (!(other instanceof Row that) || that.hash != hash) {
        return false;
      }
      for (int column = 0; column <= data.columns(); column++) {
        if (Double.compare(value(data, row, column), value(data, that.row, column)) != 0) {
          return false;
        }
      }
      return true;
    }
  }
}
