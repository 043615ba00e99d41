package chalkgrad.data;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * An immutable table of samples: rows are samples, columns are raw features, and every row has one
 * target. For a classification the target is the index of the class in {@link #classNames()} (for
 * two classes, class 1 is the positive one); for a regression it is the number itself.
 *
 * <p>A feature that a row lacks is NaN. {@link #groups()} says how such gaps are filled, once it is
 * known which rows are trained on; {@link #filled} makes the data set without gaps, which still
 * tells by {@link #isMissing} where they were. Targets are never missing.
 *
 * <p>A row's id is given when the row is made and never changes; what is drawn at random for a row
 * (its split, for one) is keyed by it.
 */
public final class Dataset {
  private final String name;
  private final Task task;
  private final List<String> featureNames;
  private final String targetName;
  private final List<String> classNames;
  private final double[] features;
  private final double[] targets;
  private final long[] ids;
  private final Part[] parts;
  private final List<ColumnGroup> groups;

  /** The cells, row-major, that the source left empty. */
  private final BitSet missing;

  /** The same with every raw column a number of its own. */
  public Dataset(
      String name,
      Task task,
      List<String> featureNames,
      String targetName,
      List<String> classNames,
      double[] features,
      double[] targets,
      long[] ids,
      Part[] parts) {
    this(
        name,
        task,
        featureNames,
        targetName,
        classNames,
        features,
        targets,
        ids,
        parts,
        ColumnGroup.numbers(featureNames));
  }

  /**
   * Copies its arrays.
   *
   * @param features row-major, {@code targets.length × featureNames.size()}; NaN is a gap
   * @param classNames empty for a regression
   * @param parts the part of each row when a column of the file gives it, else {@code null}
   * @param groups the columns of the file in their order; together they are all raw columns
   * @throws IllegalArgumentException if the sizes do not fit or a class index is out of range
   */
  public Dataset(
      String name,
      Task task,
      List<String> featureNames,
      String targetName,
      List<String> classNames,
      double[] features,
      double[] targets,
      long[] ids,
      Part[] parts,
      List<ColumnGroup> groups) {
    requireSizes(featureNames.size(), features, targets, ids, parts, groups);
    if (task.isClassification()) {
      requireClasses(targets, classNames.size());
    }
    this.name = name;
    this.task = task;
    this.featureNames = List.copyOf(featureNames);
    this.targetName = targetName;
    this.classNames = List.copyOf(classNames);
    this.features = features.clone();
    this.targets = targets.clone();
    this.ids = ids.clone();
    this.parts = parts == null ? null : parts.clone();
    this.groups = List.copyOf(groups);
    this.missing = gaps(this.features);
  }

  /** Shares everything with another one except features and groups. */
  private Dataset(Dataset that, double[] features, List<ColumnGroup> groups) {
    this.name = that.name;
    this.task = that.task;
    this.featureNames = that.featureNames;
    this.targetName = that.targetName;
    this.classNames = that.classNames;
    this.features = features;
    this.targets = that.targets;
    this.ids = that.ids;
    this.parts = that.parts;
    this.groups = List.copyOf(groups);
    this.missing = that.missing;
  }

  private static void requireSizes(
      int columns,
      double[] features,
      double[] targets,
      long[] ids,
      Part[] parts,
      List<ColumnGroup> groups) {
    if (features.length != targets.length * columns) {
      throw new IllegalArgumentException(
          "features has "
              + features.length
              + " values, but "
              + targets.length
              + " rows × "
              + columns
              + " columns need "
              + targets.length * columns);
    }
    if (ids.length != targets.length || (parts != null && parts.length != targets.length)) {
      throw new IllegalArgumentException(
          "ids and parts need one entry for each of the " + targets.length + " rows");
    }
    int next = 0;
    for (ColumnGroup group : groups) {
      next = group.first() == next ? next + group.width() : -1;
    }
    if (next != columns) {
      throw new IllegalArgumentException(groups + " are not the " + columns + " raw columns");
    }
  }

  private static void requireClasses(double[] targets, int classes) {
    for (double target : targets) {
      if (target != (int) target || target < 0 || target >= classes) {
        throw new IllegalArgumentException(
            "class index " + target + " is not among 0.." + (classes - 1));
      }
    }
  }

  private static BitSet gaps(double[] features) {
    var gaps = new BitSet();
    for (int i = 0; i < features.length; i++) {
      if (Double.isNaN(features[i])) {
        gaps.set(i);
      }
    }
    return gaps;
  }

  public String name() {
    return name;
  }

  public Task task() {
    return task;
  }

  public List<String> featureNames() {
    return featureNames;
  }

  public String targetName() {
    return targetName;
  }

  /** The classes in the order of their indices; empty for a regression. */
  public List<String> classNames() {
    return classNames;
  }

  /** Number of samples. */
  public int rows() {
    return targets.length;
  }

  /** Number of raw features. */
  public int columns() {
    return featureNames.size();
  }

  public double feature(int row, int column) {
    return features[row * columns() + column];
  }

  public double target(int row) {
    return targets[row];
  }

  public long id(int row) {
    return ids[row];
  }

  /** Whether a column of the file says to which part each row belongs. */
  public boolean hasParts() {
    return parts != null;
  }

  /** The part that the file gives to a row; only where {@link #hasParts()}. */
  public Part part(int row) {
    return parts[row];
  }

  /** The columns of the file, in the order of their raw columns. */
  public List<ColumnGroup> groups() {
    return groups;
  }

  /** The group that a raw column belongs to. */
  public ColumnGroup group(int column) {
    return groups.stream()
        .filter(group -> column >= group.first() && column < group.first() + group.width())
        .findFirst()
        .orElseThrow(() -> new IndexOutOfBoundsException("there is no column " + column));
  }

  /** Whether the source has no value here, be it NaN still or filled. */
  public boolean isMissing(int row, int column) {
    return missing.get(row * columns() + column);
  }

  /** Whether the source has a value everywhere. */
  public boolean isComplete() {
    return missing.isEmpty();
  }

  /** Number of rows without a value in a raw column. */
  public int missing(int column) {
    if (isComplete()) {
      return 0;
    }
    return (int) missing.stream().filter(cell -> cell % columns() == column).count();
  }

  /** The same samples, their gaps to be filled in other ways. */
  public Dataset withGroups(List<ColumnGroup> newGroups) {
    requireSizes(columns(), features, targets, ids, parts, newGroups);
    return new Dataset(this, features, newGroups);
  }

  /** The same samples with these values in the raw columns of what is missing. */
  public Dataset filled(double[] fills) {
    if (isComplete()) {
      return this;
    }
    double[] values = features.clone();
    missing.stream().forEach(cell -> values[cell] = fills[cell % columns()]);
    return new Dataset(this, values, groups);
  }

  /** Copies one raw column. */
  public double[] column(int column) {
    double[] values = new double[rows()];
    for (int row = 0; row < values.length; row++) {
      values[row] = feature(row, column);
    }
    return values;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Dataset that
        && name.equals(that.name)
        && task == that.task
        && featureNames.equals(that.featureNames)
        && targetName.equals(that.targetName)
        && classNames.equals(that.classNames)
        && Arrays.equals(features, that.features)
        && Arrays.equals(targets, that.targets)
        && Arrays.equals(ids, that.ids)
        && Arrays.equals(parts, that.parts)
        && groups.equals(that.groups)
        && missing.equals(that.missing);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(features) + Arrays.hashCode(targets);
  }

  @Override
  public String toString() {
    return name + " (" + rows() + " × " + columns() + ", " + task.id() + ")";
  }
}
