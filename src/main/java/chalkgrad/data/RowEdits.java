package chalkgrad.data;

import chalkgrad.data.split.Split;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Data sets with rows added, changed or taken away by hand. Every row then carries its part, so
 * that none moves from training to test because another one comes or goes.
 */
public final class RowEdits {
  private RowEdits() {}

  /** The same samples, each with the part that the split gives it, for good. */
  public static Dataset withParts(Dataset data, Split split) {
    Part[] parts = new Part[data.rows()];
    Arrays.setAll(parts, split::part);
    int[] all = IntStream.range(0, data.rows()).toArray();
    return rows(data, all, parts);
  }

  /**
   * With one more sample as the last row.
   *
   * @param data every row with its part
   * @param features the raw columns of the new row
   * @param target its class index or number
   * @param part where it belongs
   * @param id larger than all ids before, see {@link #nextId}
   */
  public static Dataset added(Dataset data, double[] features, double target, Part part, long id) {
    int last = data.rows();
    Part[] parts = new Part[last + 1];
    double[] values = new double[(last + 1) * data.columns()];
    double[] targets = new double[last + 1];
    long[] ids = new long[last + 1];
    for (int row = 0; row < last; row++) {
      copy(data, row, values, row);
      parts[row] = data.part(row);
      targets[row] = data.target(row);
      ids[row] = data.id(row);
    }
    System.arraycopy(features, 0, values, last * data.columns(), data.columns());
    parts[last] = part;
    targets[last] = target;
    ids[last] = id;
    return new Dataset(
        data.name(),
        data.task(),
        data.featureNames(),
        data.targetName(),
        data.classNames(),
        values,
        targets,
        ids,
        parts,
        data.groups());
  }

  /**
   * With all rows of another data set of the same columns below its own; those rows keep their
   * parts and get ids that follow.
   */
  public static Dataset appended(Dataset data, Dataset more) {
    int rows = data.rows() + more.rows();
    double[] values = Arrays.copyOf(features(data), rows * data.columns());
    double[] targets = Arrays.copyOf(targets(data), rows);
    Part[] parts = Arrays.copyOf(parts(data), rows);
    long[] ids = new long[rows];
    long next = nextId(data);
    for (int row = 0; row < rows; row++) {
      int added = row - data.rows();
      ids[row] = added < 0 ? data.id(row) : next + added;
      if (added >= 0) {
        copy(more, added, values, row);
        targets[row] = more.target(added);
        parts[row] = more.part(added);
      }
    }
    return new Dataset(
        data.name(),
        data.task(),
        data.featureNames(),
        data.targetName(),
        data.classNames(),
        values,
        targets,
        ids,
        parts);
  }

  /** With another value in one cell of the raw features. */
  public static Dataset withCell(Dataset data, int row, int column, double value) {
    double[] values = features(data);
    values[row * data.columns() + column] = value;
    return with(data, values, targets(data), parts(data));
  }

  /** With another target for one row: a class index, or a number. */
  public static Dataset withTarget(Dataset data, int row, double target) {
    double[] targets = targets(data);
    targets[row] = target;
    return with(data, features(data), targets, parts(data));
  }

  /** With one row moved to another part; every row has a part already. */
  public static Dataset withPart(Dataset data, int row, Part part) {
    Part[] parts = parts(data);
    parts[row] = part;
    return with(data, features(data), targets(data), parts);
  }

  /** With only the rows that fulfil the condition; their order, ids and parts stay. */
  public static Dataset kept(Dataset data, IntPredicate condition) {
    int[] rows = IntStream.range(0, data.rows()).filter(condition).toArray();
    Part[] parts = new Part[rows.length];
    Arrays.setAll(parts, i -> data.part(rows[i]));
    return rows(data, rows, parts);
  }

  /** An id that no row has yet, larger than all. */
  public static long nextId(Dataset data) {
    return IntStream.range(0, data.rows()).mapToLong(data::id).max().orElse(-1) + 1;
  }

  private static Dataset with(Dataset data, double[] values, double[] targets, Part[] parts) {
    long[] ids = new long[data.rows()];
    Arrays.setAll(ids, data::id);
    return new Dataset(
        data.name(),
        data.task(),
        data.featureNames(),
        data.targetName(),
        data.classNames(),
        values,
        targets,
        ids,
        parts);
  }

  private static double[] features(Dataset data) {
    double[] values = new double[data.rows() * data.columns()];
    for (int row = 0; row < data.rows(); row++) {
      copy(data, row, values, row);
    }
    return values;
  }

  private static double[] targets(Dataset data) {
    double[] targets = new double[data.rows()];
    Arrays.setAll(targets, data::target);
    return targets;
  }

  private static Part[] parts(Dataset data) {
    Part[] parts = new Part[data.rows()];
    Arrays.setAll(parts, data::part);
    return parts;
  }

  private static Dataset rows(Dataset data, int[] rows, Part[] parts) {
    double[] values = new double[rows.length * data.columns()];
    for (int i = 0; i < rows.length; i++) {
      copy(data, rows[i], values, i);
    }
    return new Dataset(
        data.name(),
        data.task(),
        data.featureNames(),
        data.targetName(),
        data.classNames(),
        values,
        Arrays.stream(rows).mapToDouble(data::target).toArray(),
        Arrays.stream(rows).mapToLong(data::id).toArray(),
        parts,
        data.groups());
  }

  private static void copy(Dataset data, int row, double[] values, int to) {
    for (int column = 0; column < data.columns(); column++) {
      values[to * data.columns() + column] = data.feature(row, column);
    }
  }
}
