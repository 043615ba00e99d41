package chalkgrad.training;

import chalkgrad.data.Dataset;

/** Names what an edit of the data did. */
final class DataSummary {
  private DataSummary() {}

  static EditSummary between(DataSpec before, DataSpec after) {
    if (before.source().equals(after.source())) {
      return before.seed() == after.seed()
          ? EditSummary.of("split")
          : EditSummary.of("data-seed", after.seed());
    }
    return switch (after.source()) {
      case DataSource.Generated(var settings) ->
          EditSummary.of("generated", settings.generator(), settings.points());
      case DataSource.Formula(var settings, var dataset) ->
          EditSummary.of("formula", settings.expression(), dataset.rows());
      case DataSource.Table(var dataset, _) -> {
        EditSummary cell = CellChange.between(before, after);
        yield cell == null ? ofTable(before.source().dataset(), dataset) : cell;
      }
    };
  }

  private static EditSummary ofTable(Dataset before, Dataset after) {
    int classes = after.classNames().size() - before.classNames().size();
    if (!after.name().equals(before.name()) || after.columns() != before.columns() || classes < 0) {
      return EditSummary.of("table", after.name(), after.rows());
    }
    if (classes > 0) {
      return EditSummary.of("class-added", after.classNames().getLast());
    }
    for (int c = 0; c < after.classNames().size(); c++) {
      if (!after.classNames().get(c).equals(before.classNames().get(c))) {
        return EditSummary.of(
            "class-renamed", before.classNames().get(c), after.classNames().get(c));
      }
    }
    return ofRows(before, after);
  }

  private static EditSummary ofRows(Dataset before, Dataset after) {
    int added = after.rows() - before.rows();
    if (added > 0) {
      return counted("added", added);
    }
    if (added < 0) {
      return after.rows() == 0 ? EditSummary.of("points-cleared") : counted("removed", -added);
    }
    int moved = 0;
    int labels = 0;
    String label = "";
    for (int row = 0; row < after.rows(); row++) {
      boolean other = after.target(row) != before.target(row);
      if (other && after.task().isClassification()) {
        labels++;
        label = after.classNames().get((int) after.target(row));
      } else if (other || !sameFeatures(before, after, row)) {
        moved++;
      }
    }
    if (labels > 0 && moved == 0) {
      return counted("relabelled", labels, label);
    }
    return moved > 0 && labels == 0 ? counted("moved", moved) : EditSummary.of("points-changed");
  }

  private static boolean sameFeatures(Dataset before, Dataset after, int row) {
    for (int column = 0; column < after.columns(); column++) {
      // A gap is NaN on both sides.
      if (Double.compare(before.feature(row, column), after.feature(row, column)) != 0) {
        return false;
      }
    }
    return true;
  }

  /** One point and several have texts of their own. */
  private static EditSummary counted(String what, int count, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = count;
    System.arraycopy(more, 0, arguments, 1, more.length);
    return EditSummary.of((count == 1 ? "point-" : "points-") + what, arguments);
  }
}
