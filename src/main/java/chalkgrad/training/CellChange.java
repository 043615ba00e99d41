package chalkgrad.training;

import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.split.Split;
import chalkgrad.data.split.Splitter;

/** Finds the one cell in which two tables of the same rows differ, to name it in the edit list. */
final class CellChange {
  private static final int NONE = -1;
  private static final int SEVERAL = -2;

  private final Dataset old;
  private final Dataset edited;
  private final Split oldParts;

  private CellChange(DataSpec before, Dataset edited) {
    this.old = before.source().dataset();
    this.edited = edited;
    this.oldParts = Splitter.split(old, before.split(), before.seed());
  }

  /** The summary of an edit of a single cell; {@code null} if it was another edit. */
  static EditSummary between(DataSpec before, DataSpec after) {
    if (!(after.source() instanceof DataSource.Table(Dataset edited, _))) {
      return null;
    }
    Dataset old = before.source().dataset();
    boolean comparable =
        old.rows() == edited.rows()
            && old.name().equals(edited.name())
            && old.featureNames().equals(edited.featureNames())
            && old.classNames().equals(edited.classNames())
            && edited.hasParts();
    return comparable ? new CellChange(before, edited).summary() : null;
  }

  private EditSummary summary() {
    int changed = NONE;
    for (int row = 0; row < old.rows(); row++) {
      if (old.id(row) != edited.id(row)) {
        return null;
      }
      if (column(row) != NONE) {
        if (changed != NONE) {
          return null;
        }
        changed = row;
      }
    }
    return changed == NONE ? null : ofRow(changed);
  }

  /** The column that differs; the target comes after the features, then the part. */
  private int column(int row) {
    int found = NONE;
    for (int column = 0; column <= old.columns() + 1; column++) {
      if (differs(row, column)) {
        if (found != NONE) {
          return SEVERAL;
        }
        found = column;
      }
    }
    return found;
  }

  private boolean differs(int row, int column) {
    if (column < old.columns()) {
      // A gap is NaN on both sides.
      return Double.compare(old.feature(row, column), edited.feature(row, column)) != 0;
    }
    return column == old.columns()
        ? old.target(row) != edited.target(row)
        : oldParts.part(row) != edited.part(row);
  }

  private EditSummary ofRow(int row) {
    int column = column(row);
    String number = Integer.toString(row + 1);
    if (column == SEVERAL) {
      return null;
    }
    if (column > old.columns()) {
      Part part = edited.part(row);
      return EditSummary.of("cell-part", number, oldParts.part(row).id(), part.id());
    }
    if (column < old.columns()) {
      String name = old.featureNames().get(column);
      double before = old.feature(row, column);
      return EditSummary.of("cell", number, name, before, edited.feature(row, column));
    }
    return EditSummary.of("cell", number, old.targetName(), target(old, row), target(edited, row));
  }

  private static Object target(Dataset data, int row) {
    double target = data.target(row);
    return data.task().isClassification() ? data.classNames().get((int) target) : target;
  }
}
