package chalkgrad.data;

import java.util.Arrays;
import java.util.List;

/**
 * An immutable table of samples: rows are samples, columns are raw features, and every row has one
 * target. For a classification the target is the index of the class in {@link #classNames()} (for
 * two classes, class 1 is the positive one); for a regression it is the number itself.
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

  /**
   * Copies its arrays.
   *
   * @param features row-major, {@code targets.length × featureNames.size()}
   * @param classNames empty for a regression
   * @param parts the part of each row when a column of the file gives it, else {@code null}
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
      Part[] parts) {
    if (features.length != targets.length * featureNames.size()) {
      throw new IllegalArgumentException(
          "features has "
              + features.length
              + " values, but "
              + targets.length
              + " rows × "
              + featureNames.size()
              + " columns need "
              + targets.length * featureNames.size());
    }
    if (ids.length != targets.length || (parts != null && parts.length != targets.length)) {
      throw new IllegalArgumentException(
          "ids and parts need one entry for each of the " + targets.length + " rows");
    }
    if (task.isClassification()) {
      for (double target : targets) {
        if (target != (int) target || target < 0 || target >= classNames.size()) {
          throw new IllegalArgumentException(
              "class index " + target + " is not among 0.." + (classNames.size() - 1));
        }
      }
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
        && Arrays.equals(parts, that.parts);
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
