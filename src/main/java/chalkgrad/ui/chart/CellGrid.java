package chalkgrad.ui.chart;

import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.common.plot.PlotArea;
import java.util.List;

/**
 * Where the cells of a confusion matrix lie, rows true and columns predicted, and the room for its
 * headings.
 *
 * @param left of the cells
 * @param headRoom for the names of the rows, left of the cells
 */
record CellGrid(
    int classes,
    double left,
    double top,
    double cellWidth,
    double cellHeight,
    double headRoom,
    double headHeight) {
  /** The room of a class's mark beside its name. */
  static final double MARK = 16;

  private static final double MOST_HEADS = 0.34;
  private static final double WIDEST_CELL = 240;
  private static final double HIGHEST_CELL = 140;
  private static final double WIDEST_TO_HIGH = 2.4;

  /** A cell of the matrix. */
  record Cell(int truth, int predicted) {}

  static CellGrid of(Pen pen, List<String> names, String trueHeading) {
    int k = names.size();
    double widest = pen.textWidth(trueHeading);
    for (String name : names) {
      widest = Math.max(widest, pen.textWidth(name));
    }
    double room = Math.min(widest + MARK + 6, Math.max(MARK + 6, MOST_HEADS * pen.width()));
    double heads = 2 * pen.lineHeight() + 2;
    double high = Math.clamp((pen.height() - heads - 2) / k, 3, HIGHEST_CELL);
    double wide = Math.clamp((pen.width() - room - 2) / k, 3, WIDEST_CELL);
    wide = Math.min(wide, Math.max(WIDEST_TO_HIGH * high, 30));
    high = Math.min(high, wide);
    double left = Math.max(room, (pen.width() - room - k * wide) / 2 + room);
    return new CellGrid(k, left, heads, wide, high, room, heads);
  }

  /** The place of a cell in whole pixels. */
  PlotArea area(Cell cell) {
    double x = Math.rint(left + cell.predicted * cellWidth);
    double y = Math.rint(top + cell.truth * cellHeight);
    return new PlotArea(
        x,
        y,
        Math.rint(left + (cell.predicted + 1) * cellWidth) - x,
        Math.rint(top + (cell.truth + 1) * cellHeight) - y);
  }

  /** The cell at a place; {@code null} if there is none. */
  Cell at(double px, double py) {
    int column = (int) Math.floor((px - left) / cellWidth);
    int row = (int) Math.floor((py - top) / cellHeight);
    boolean inside = column >= 0 && column < classes && row >= 0 && row < classes;
    return inside ? new Cell(row, column) : null;
  }
}
