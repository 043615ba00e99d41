package chalkgrad.ui.chart;

import chalkgrad.metric.ConfusionMatrix;
import chalkgrad.ui.common.plot.Marker;
import chalkgrad.ui.common.plot.Numbers;
import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.common.plot.PlotArea;
import chalkgrad.ui.theme.Palette;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/**
 * Draws a confusion matrix with the marks of its classes. Right answers have the colour of their
 * class, wrong ones are grey; the more of a row (or of a column, if that is what the numbers are
 * of) lies in a cell, the stronger it is.
 */
final class MatrixPainter {
  /** What a cell with a single row has at least, so that no mistake is overlooked. */
  private static final double FAINTEST = 0.1;

  private static final double STRONGEST = 0.85;
  private static final double STRONGEST_WRONG = 0.6;

  /** In smaller cells a number stands out better without zeros around it. */
  private static final double LEAST_FOR_ZERO = 22;

  private static final double LEAST_NAME = 30;

  private final Pen pen;
  private final Palette palette;
  private final CellGrid grid;
  private final List<String> names;

  MatrixPainter(Pen pen, Palette palette, CellGrid grid, List<String> names) {
    this.pen = pen;
    this.palette = palette;
    this.grid = grid;
    this.names = names;
  }

  void paint(ConfusionMatrix matrix, ConfusionChart.Shown shown) {
    paintHeads();
    pen.setLineDashes();
    for (int i = 0; i < names.size(); i++) {
      for (int j = 0; j < names.size(); j++) {
        paintCell(matrix, new CellGrid.Cell(i, j), shown);
      }
    }
    pen.setStroke(palette.border());
    pen.setLineWidth(1);
    for (int i = 0; i <= names.size(); i++) {
      double x = Math.rint(grid.left() + i * grid.cellWidth()) + 0.5;
      double y = Math.rint(grid.top() + i * grid.cellHeight()) + 0.5;
      double right = Math.rint(grid.left() + names.size() * grid.cellWidth()) + 0.5;
      double bottom = Math.rint(grid.top() + names.size() * grid.cellHeight()) + 0.5;
      pen.strokeLine(x, Math.rint(grid.top()) + 0.5, x, bottom);
      pen.strokeLine(Math.rint(grid.left()) + 0.5, y, right, y);
    }
  }

  private void paintHeads() {
    double line = pen.lineHeight();
    int k = names.size();
    pen.setFill(palette.inkMuted());
    pen.setTextBaseline(VPos.CENTER);
    pen.setTextAlign(TextAlignment.CENTER);
    double middle = grid.left() + k * grid.cellWidth() / 2;
    String predicted = Chart.TEXT.text("confusion.predicted");
    pen.fillText(pen.fitted(predicted, k * grid.cellWidth()), middle, line / 2);
    pen.setTextAlign(TextAlignment.RIGHT);
    pen.fillText(
        pen.fitted(Chart.TEXT.text("confusion.true"), grid.headRoom() - 6),
        grid.left() - 6,
        1.5 * line);
    double widest = 0;
    for (String name : names) {
      widest = Math.max(widest, pen.textWidth(name));
    }
    boolean named = grid.cellWidth() >= Math.min(LEAST_NAME, widest + 4) + CellGrid.MARK;
    for (int c = 0; c < k; c++) {
      paintColumnHead(c, named);
      paintRowHead(c);
    }
  }

  private void paintColumnHead(int c, boolean named) {
    double middle = grid.left() + (c + 0.5) * grid.cellWidth();
    double y = 1.5 * pen.lineHeight();
    if (!named) {
      mark(c, middle, y, grid.cellWidth());
      return;
    }
    String name = pen.fitted(names.get(c), grid.cellWidth() - CellGrid.MARK - 2);
    double left = middle - (CellGrid.MARK + pen.textWidth(name)) / 2;
    mark(c, left + 5, y, CellGrid.MARK);
    pen.setTextAlign(TextAlignment.LEFT);
    pen.setFill(palette.ink());
    pen.fillText(name, left + CellGrid.MARK, y);
  }

  private void paintRowHead(int c) {
    double middle = grid.top() + (c + 0.5) * grid.cellHeight();
    mark(c, grid.left() - 9, middle, grid.cellHeight());
    double room = grid.headRoom() - CellGrid.MARK - 6;
    if (grid.cellHeight() >= pen.lineHeight() - 4 && room >= pen.textWidth("0")) {
      pen.setTextAlign(TextAlignment.RIGHT);
      pen.setFill(palette.ink());
      pen.fillText(pen.fitted(names.get(c), room), grid.left() - CellGrid.MARK - 2, middle);
    }
  }

  private void mark(int c, double x, double y, double room) {
    pen.setFill(palette.classColor(c, names.size()));
    Marker.of(c).fill(pen, x, y, Math.clamp(room / 2 - 2, 1.5, 4.6));
  }

  private void paintCell(ConfusionMatrix matrix, CellGrid.Cell cell, ConfusionChart.Shown shown) {
    double share =
        shown == ConfusionChart.Shown.COLUMN
            ? matrix.columnPercent(cell.truth(), cell.predicted()) / 100
            : matrix.rowPercent(cell.truth(), cell.predicted()) / 100;
    boolean none = matrix.count(cell.truth(), cell.predicted()) == 0;
    Color strong =
        cell.truth() == cell.predicted()
            ? palette.classColor(cell.truth(), names.size())
            : palette.ink();
    double most = cell.truth() == cell.predicted() ? STRONGEST : STRONGEST_WRONG;
    double strength = none ? 0 : FAINTEST + (most - FAINTEST) * Math.sqrt(share);
    Color ground = palette.plot().interpolate(strong, strength);
    PlotArea area = grid.area(cell);
    pen.setFill(ground);
    pen.fillRect(area.x(), area.y(), area.width(), area.height());
    pen.setFill(none ? palette.inkMuted() : readable(ground));
    pen.setTextAlign(TextAlignment.CENTER);
    pen.setTextBaseline(VPos.CENTER);
    double x = area.x() + area.width() / 2;
    double y = area.y() + area.height() / 2;
    double line = pen.lineHeight();
    double room = area.width();
    String first = firstLine(matrix, cell, shown, room);
    String second = secondLine(matrix, cell, shown);
    if (area.height() < line - 4 || none && area.width() < LEAST_FOR_ZERO) {
      return;
    }
    boolean two = area.height() >= 2 * line + 2 && pen.textWidth(second) <= room - 4;
    pen.fillText(first, x, two ? y - line / 2 : y);
    if (two) {
      pen.fillText(second, x, y + line / 2);
    }
  }

  /** What is asked for, as exactly as there is room; empty if there is none. */
  private String firstLine(
      ConfusionMatrix matrix, CellGrid.Cell cell, ConfusionChart.Shown shown, double room) {
    long count = matrix.count(cell.truth(), cell.predicted());
    double percent =
        shown == ConfusionChart.Shown.COLUMN
            ? matrix.columnPercent(cell.truth(), cell.predicted())
            : matrix.rowPercent(cell.truth(), cell.predicted());
    if (shown == ConfusionChart.Shown.COUNTS) {
      return Captions.fitting(pen, room, Long.toString(count), "");
    }
    return Double.isNaN(percent)
        ? "–"
        : Captions.fitting(
            pen,
            room,
            Chart.TEXT.text("percent", Numbers.fixed(percent, 1)),
            Numbers.fixed(percent, 1),
            Numbers.fixed(percent, 0),
            "");
  }

  /** The other one of count and percentage. */
  private static String secondLine(
      ConfusionMatrix matrix, CellGrid.Cell cell, ConfusionChart.Shown shown) {
    if (shown != ConfusionChart.Shown.COUNTS) {
      return Long.toString(matrix.count(cell.truth(), cell.predicted()));
    }
    double percent = matrix.rowPercent(cell.truth(), cell.predicted());
    return Double.isNaN(percent) ? "–" : Chart.TEXT.text("percent", Numbers.fixed(percent, 1));
  }

  /** The one of ink and ground that is read more easily on a colour. */
  private Color readable(Color ground) {
    double light = luminance(ground);
    return contrast(luminance(palette.ink()), light) >= contrast(luminance(palette.plot()), light)
        ? palette.ink()
        : palette.plot();
  }

  private static double contrast(double a, double b) {
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** Relative luminance. Source: WCAG 2.2. */
  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  /** Marks the cell whose rows are selected. */
  void mark(CellGrid.Cell cell) {
    frame(cell, palette.plot(), 6, 3);
    frame(cell, palette.accent(), 3, 2);
  }

  /** Marks the cell that is pointed at. */
  void point(CellGrid.Cell cell) {
    frame(cell, palette.ink(), 2, 1);
  }

  private void frame(CellGrid.Cell cell, Color colour, double width, double inset) {
    PlotArea area = grid.area(cell);
    pen.setStroke(colour);
    pen.setLineDashes();
    pen.setLineWidth(palette.line(width));
    pen.strokeRect(
        area.x() + inset,
        area.y() + inset,
        Math.max(1, area.width() + 1 - 2 * inset),
        Math.max(1, area.height() + 1 - 2 * inset));
  }
}
