package chalkgrad.ui.boundary;

import chalkgrad.data.Dataset;
import chalkgrad.training.frame.PlotData;
import chalkgrad.training.frame.Viewport;
import chalkgrad.ui.common.plot.Axis;
import chalkgrad.ui.common.plot.PlotArea;

/**
 * Where samples lie on the screen, and the way back: tools think in pixels, data sets in the units
 * of their columns. The data may be ahead of those that the plot shows.
 */
record SampleMap(PlotData plot, Axis horizontal, Axis vertical, PlotArea area) {
  /** Whether a row is on the plot, and not beyond its rim where the user has zoomed in. */
  boolean isInSight(Dataset data, int row) {
    return area.contains(x(data, row), y(data, row));
  }

  /**
   * How far samples can go, in pixels: as far as all samples are shown, and at least as far as what
   * is seen of the plot.
   */
  PlotArea bounds() {
    Viewport whole = plot.viewport();
    double left = Math.min(area.x(), horizontal.pixel(whole.xMin()));
    double right = Math.max(area.right(), horizontal.pixel(whole.xMax()));
    double top = Math.min(area.y(), vertical.pixel(whole.yMax()));
    double bottom = Math.max(area.bottom(), vertical.pixel(whole.yMin()));
    return new PlotArea(left, top, right - left, bottom - top);
  }

  double x(Dataset data, int row) {
    return horizontal.pixel(plot.horizontal().value(data, row));
  }

  double y(Dataset data, int row) {
    return vertical.pixel(plot.vertical().value(data, row));
  }

  /** Whether this is the plane of these samples, and not yet that of those before them. */
  boolean isOf(Dataset data) {
    return data.featureNames().equals(plot.dataset().featureNames())
        && data.task().isClassification() == plot.dataset().task().isClassification();
  }

  /**
   * Puts a sample (raw columns, then target) at a place, or at the nearest one within the bounds.
   * Only along columns: see {@link Tools#refusalToMove}.
   */
  void place(double[] sample, double px, double py) {
    PlotArea room = bounds();
    plot.horizontal().place(sample, horizontal.value(Math.clamp(px, room.x(), room.right())));
    plot.vertical().place(sample, vertical.value(Math.clamp(py, room.y(), room.bottom())));
  }

  /** The square of the distance of a row from a place, in pixels. */
  double squaredDistance(Dataset data, int row, double px, double py) {
    double dx = x(data, row) - px;
    double dy = y(data, row) - py;
    return dx * dx + dy * dy;
  }

  /** The topmost row within reach of the pointer; −1 if none. */
  int nearest(Dataset data, double px, double py) {
    int nearest = -1;
    double best = PointIndex.REACH * PointIndex.REACH;
    for (int row = 0; row < data.rows(); row++) {
      double distance = squaredDistance(data, row, px, py);
      if (distance <= best && isInSight(data, row)) {
        best = distance;
        nearest = row;
      }
    }
    return nearest;
  }
}
