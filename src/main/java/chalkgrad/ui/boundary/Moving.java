package chalkgrad.ui.boundary;

import chalkgrad.data.Dataset;
import chalkgrad.data.RowEdits;
import chalkgrad.ui.common.plot.PlotArea;
import java.util.Set;

/** Rows on their way with the pointer: they keep their places relative to each other. */
final class Moving {
  private final Dataset before;
  private final Set<Long> ids;
  private final Pointer start;
  private double left = Double.POSITIVE_INFINITY;
  private double right = Double.NEGATIVE_INFINITY;
  private double top = Double.POSITIVE_INFINITY;
  private double bottom = Double.NEGATIVE_INFINITY;

  private Moving(SampleMap map, Dataset before, Set<Long> ids, Pointer start) {
    this.before = before;
    this.ids = ids;
    this.start = start;
    for (int row = 0; row < before.rows(); row++) {
      if (ids.contains(before.id(row))) {
        left = Math.min(left, map.x(before, row));
        right = Math.max(right, map.x(before, row));
        top = Math.min(top, map.y(before, row));
        bottom = Math.max(bottom, map.y(before, row));
      }
    }
  }

  /**
   * The row under the pointer, with the whole selection if it belongs to it; {@code null} if there
   * is none.
   */
  static Moving at(Sketch sketch, Pointer at, boolean selectedOnly) {
    Dataset data = sketch.data();
    int row = sketch.map().nearest(data, at.x(), at.y());
    if (row < 0) {
      return null;
    }
    boolean selected = sketch.selected().contains(data.id(row));
    if (!selected && selectedOnly) {
      return null;
    }
    Set<Long> ids = selected ? sketch.selected() : Set.of(data.id(row));
    return new Moving(sketch.map(), data, ids, at);
  }

  /** All of them as far as the pointer has gone, but none beyond the rim of the plot. */
  void to(Sketch sketch, Pointer at) {
    SampleMap map = sketch.map();
    PlotArea room = map.bounds();
    double dx = within(at.x() - start.x(), room.x() - left, room.right() - right);
    double dy = within(at.y() - start.y(), room.y() - top, room.bottom() - bottom);
    sketch.put(
        RowEdits.changed(
            before,
            row -> ids.contains(before.id(row)),
            (row, sample) -> map.place(sample, map.x(before, row) + dx, map.y(before, row) + dy)));
  }

  /** What lies beyond the rim already must not come to harm. */
  private static double within(double shift, double least, double most) {
    return Math.max(Math.min(least, 0), Math.min(shift, Math.max(most, 0)));
  }
}
