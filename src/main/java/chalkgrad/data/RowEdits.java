package chalkgrad.data;

import chalkgrad.data.split.Split;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Data sets whose rows are added, changed or taken away by hand, any number of them in one pass.
 * Every row then carries its part, so that none moves from training to test because another one
 * comes or goes. Ids, parts and the order of the rows that remain never change.
 */
public final class RowEdits {
  private RowEdits() {}

  /**
   * A row to be added.
   *
   * @param id larger than all ids before, see {@link #nextId}
   * @param features the raw columns
   * @param target its class index or number
   * @param part where it belongs
   */
  public record Sample(long id, double[] features, double target, Part part) {}

  /** Changes a row in place. */
  @FunctionalInterface
  public interface Change {
    /**
     * @param row its number
     * @param sample its raw columns, then its target
     */
    void apply(int row, double[] sample);
  }

  /** The same samples, each with the part that the split gives it, for good. */
  public static Dataset withParts(Dataset data, Split split) {
    Rows rows = Rows.of(data);
    Arrays.setAll(rows.parts, split::part);
    return rows.dataset();
  }

  /**
   * With more samples as the last rows.
   *
   * @param data every row with its part
   */
  public static Dataset added(Dataset data, List<Sample> samples) {
    int old = data.rows();
    Rows rows = new Rows(data, all(data), old + samples.size());
    for (int i = 0; i < samples.size(); i++) {
      Sample sample = samples.get(i);
      int to = (old + i) * data.columns();
      System.arraycopy(sample.features(), 0, rows.features, to, data.columns());
      rows.targets[old + i] = sample.target();
      rows.ids[old + i] = sample.id();
      rows.parts[old + i] = sample.part();
    }
    return rows.dataset();
  }

  /**
   * With all rows of another data set of the same columns below its own; those rows keep their
   * parts and get ids that follow.
   */
  public static Dataset appended(Dataset data, Dataset more) {
    long next = nextId(data);
    List<Sample> samples = new ArrayList<>();
    for (int row = 0; row < more.rows(); row++) {
      double[] features = new double[more.columns()];
      for (int column = 0; column < features.length; column++) {
        features[column] = more.isMissing(row, column) ? Double.NaN : more.feature(row, column);
      }
      samples.add(new Sample(next + row, features, more.target(row), more.part(row)));
    }
    return added(data, samples);
  }

  /** With another value in one cell of the raw features. */
  public static Dataset withCell(Dataset data, int row, int column, double value) {
    return changed(data, r -> r == row, (r, sample) -> sample[column] = value);
  }

  /** With another target for one row: a class index, or a number. */
  public static Dataset withTarget(Dataset data, int row, double target) {
    return relabelled(data, r -> r == row, target);
  }

  /** With one row moved to another part; every row has a part already. */
  public static Dataset withPart(Dataset data, int row, Part part) {
    Rows rows = Rows.of(data);
    rows.parts[row] = part;
    return rows.dataset();
  }

  /** With only the rows that fulfil the condition. */
  public static Dataset kept(Dataset data, IntPredicate condition) {
    int[] which = IntStream.range(0, data.rows()).filter(condition).toArray();
    return new Rows(data, which, which.length).dataset();
  }

  /** With the rows that fulfil the condition moved, relabelled or both. */
  public static Dataset changed(Dataset data, IntPredicate condition, Change change) {
    Rows rows = Rows.of(data);
    double[] sample = new double[data.columns() + 1];
    for (int row = 0; row < data.rows(); row++) {
      if (condition.test(row)) {
        System.arraycopy(rows.features, row * data.columns(), sample, 0, data.columns());
        sample[data.columns()] = rows.targets[row];
        change.apply(row, sample);
        System.arraycopy(sample, 0, rows.features, row * data.columns(), data.columns());
        rows.targets[row] = sample[data.columns()];
      }
    }
    return rows.dataset();
  }

  /** With another class or number for the rows that fulfil the condition. */
  public static Dataset relabelled(Dataset data, IntPredicate condition, double target) {
    return changed(data, condition, (row, sample) -> sample[sample.length - 1] = target);
  }

  /**
   * With these classes: the names of those there are, then new ones without samples. More than two
   * make a problem of several classes.
   *
   * @throws IllegalArgumentException if the data set has more classes, or none
   */
  public static Dataset withClasses(Dataset data, List<String> names) {
    if (!data.task().isClassification() || names.size() < data.classNames().size()) {
      throw new IllegalArgumentException(names.size() + " names for the classes of " + data);
    }
    Task task = names.size() > 2 ? Task.MULTICLASS : data.task();
    return Rows.of(data).dataset(task, names);
  }

  /** An id that no row has yet, larger than all. */
  public static long nextId(Dataset data) {
    long largest = -1;
    for (int row = 0; row < data.rows(); row++) {
      largest = Math.max(largest, data.id(row));
    }
    return largest + 1;
  }

  private static int[] all(Dataset data) {
    return IntStream.range(0, data.rows()).toArray();
  }

  /** The rows of a data set as arrays that may be changed, with room for more. */
  private static final class Rows {
    private final Dataset data;
    private final double[] features;
    private final double[] targets;
    private final long[] ids;
    private final Part[] parts;

    /** Copies the chosen rows of a data set to the front. */
    Rows(Dataset data, int[] chosen, int room) {
      this.data = data;
      features = new double[room * data.columns()];
      targets = new double[room];
      ids = new long[room];
      parts = new Part[room];
      for (int i = 0; i < chosen.length; i++) {
        int row = chosen[i];
        for (int column = 0; column < data.columns(); column++) {
          // What fills a gap is no value of the row, and may be another one for other rows.
          features[i * data.columns() + column] =
              data.isMissing(row, column) ? Double.NaN : data.feature(row, column);
        }
        targets[i] = data.target(row);
        ids[i] = data.id(row);
        parts[i] = data.hasParts() ? data.part(row) : null;
      }
    }

    static Rows of(Dataset data) {
      return new Rows(data, all(data), data.rows());
    }

    Dataset dataset() {
      return dataset(data.task(), data.classNames());
    }

    Dataset dataset(Task task, List<String> classNames) {
      return new Dataset(
          data.name(),
          task,
          data.featureNames(),
          data.targetName(),
          classNames,
          features,
          targets,
          ids,
          data.hasParts() || targets.length > 0 && parts[0] != null ? parts : null,
          data.groups());
    }
  }
}
