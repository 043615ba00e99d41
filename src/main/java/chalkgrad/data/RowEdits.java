package chalkgrad.data;

import chalkgrad.data.split.Split;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Data sets with rows added or taken away by hand. Every row then carries its part, so that none
 * moves from training to test because another one comes or goes.
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
      // What fills a gap is no value of the row, and may be another one for other rows.
      values[to * data.columns() + column] =
          data.isMissing(row, column) ? Double.NaN : data.feature(row, column);
    }
  }
}
