package chalkgrad.ui.chart;

import chalkgrad.training.evaluation.RegressionEvaluation;
import chalkgrad.ui.common.plot.Numbers;
import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.common.plot.Plane;
import chalkgrad.ui.common.plot.PlotArea;
import chalkgrad.ui.common.plot.ShownRows;
import chalkgrad.ui.theme.Palette;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import javafx.geometry.Point2D;

/**
 * The rows of a regression as points of a plane, which can be pointed at and selected, here and
 * everywhere else.
 *
 * @param x of row i of the evaluation
 */
record RowCloud(
    RegressionEvaluation evaluation, Plane plane, IntToDoubleFunction x, IntToDoubleFunction y) {
  private static final int MOST_POINTS = 4_000;
  private static final int FEW_POINTS = 500;
  private static final double REACH = 10;

  /** The rows that are drawn. */
  int[] shown() {
    return ShownRows.of(evaluation.rows(), MOST_POINTS);
  }

  double radius() {
    return evaluation.rows() > FEW_POINTS ? 2 : 3.2;
  }

  double px(int i) {
    return plane.x().pixel(x.applyAsDouble(i));
  }

  /** What has run away lies on the edge, unless one has zoomed away from it. */
  double py(int i) {
    double pixel = plane.y().pixel(y.applyAsDouble(i));
    PlotArea area = plane.area();
    return plane.isZoomed() ? pixel : Math.clamp(pixel, area.y(), area.bottom());
  }

  private boolean isDrawn(int i) {
    return Double.isFinite(x.applyAsDouble(i))
        && Double.isFinite(y.applyAsDouble(i))
        && plane.area().contains(px(i), py(i));
  }

  void paint(Pen pen, Palette palette) {
    double r = palette.mark(radius());
    pen.setLineDashes();
    pen.setLineWidth(1.3);
    for (int i : shown()) {
      if (isDrawn(i)) {
        pen.setFill(palette.accent().deriveColor(0, 1, 1, 0.25));
        pen.fillOval(px(i) - r, py(i) - r, 2 * r, 2 * r);
        pen.setStroke(palette.accent());
        pen.strokeOval(px(i) - r, py(i) - r, 2 * r, 2 * r);
      }
    }
  }

  /** The row near a place; below 0: none. */
  int near(Point2D place) {
    int nearest = -1;
    double least = REACH;
    for (int i : place == null ? new int[0] : shown()) {
      if (isDrawn(i)) {
        double distance = place.distance(px(i), py(i));
        if (distance < least) {
          least = distance;
          nearest = i;
        }
      }
    }
    return nearest;
  }

  /** Shows which rows are selected and which one is pointed at, with its numbers. */
  void read(Pen pen, Chart.Host host, ChartInput in) {
    Palette palette = in.palette();
    double r = palette.mark(radius()) + 1.5;
    pen.setLineDashes();
    if (!host.workbench().selection().rows().get().isEmpty()) {
      for (int i : shown()) {
        if (RowLinks.isSelected(host, evaluation, i) && isDrawn(i)) {
          pen.setFill(palette.ink());
          pen.fillOval(px(i) - r, py(i) - r, 2 * r, 2 * r);
        }
      }
    }
    int row = RowLinks.hovered(host, in);
    if (row >= 0 && row < evaluation.rows() && isDrawn(row)) {
      Callout.paint(pen, palette, px(row), py(row), numbers(row));
    }
  }

  private List<String> numbers(int i) {
    return List.of(
        Chart.TEXT.text("residual.row", Integer.toString(evaluation.evaluated().rows()[i] + 1)),
        Chart.TEXT.text("residual.true", Numbers.shown(evaluation.truth()[i])),
        Chart.TEXT.text("residual.predicted", Numbers.shown(evaluation.predicted()[i])),
        Chart.TEXT.text("residual.residual", Numbers.shown(evaluation.residual(i))));
  }
}
