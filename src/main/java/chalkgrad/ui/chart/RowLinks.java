package chalkgrad.ui.chart;

import chalkgrad.training.evaluation.Evaluation;
import chalkgrad.ui.common.Selection;
import java.util.Arrays;
import java.util.Set;

/** Leads from the rows of an evaluation to the same rows in the other panes, and back. */
final class RowLinks {
  private RowLinks() {}

  private static Selection selection(Chart.Host host) {
    return host.workbench().selection();
  }

  /** Rows of an evaluation of data that have been edited since have other numbers by now. */
  private static boolean isPresent(ChartInput in) {
    return in.evaluation() != null && in.evaluation().evaluated().dataset() == in.dataset();
  }

  /**
   * Points at a row everywhere.
   *
   * @param i which one of the evaluation; below 0: at none
   */
  static void hover(Chart.Host host, ChartInput in, int i) {
    if (i >= 0 && isPresent(in)) {
      int row = in.evaluation().evaluated().rows()[i];
      selection(host).hovered().set(new Selection.Item.Row(row));
    } else if (selection(host).hovered().get() instanceof Selection.Item.Row) {
      selection(host).hovered().set(null);
    }
  }

  /** Which row of the evaluation is pointed at, here or elsewhere; below 0: none. */
  static int hovered(Chart.Host host, ChartInput in) {
    return isPresent(in) && selection(host).hovered().get() instanceof Selection.Item.Row(int row)
        ? Arrays.binarySearch(in.evaluation().evaluated().rows(), row)
        : -1;
  }

  /** Whether row i of the evaluation is selected. */
  static boolean isSelected(Chart.Host host, Evaluation evaluation, int i) {
    Set<Long> ids = selection(host).rows().get();
    return !ids.isEmpty() && ids.contains(evaluation.evaluated().id(i));
  }

  /** Selects one row everywhere; if it is the selected one already, none. */
  static void choose(Chart.Host host, Evaluation evaluation, int i) {
    Set<Long> id = Set.of(evaluation.evaluated().id(i));
    boolean again = selection(host).rows().get().equals(id);
    selection(host).rows().set(again ? Set.of() : id);
  }
}
