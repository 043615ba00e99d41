package chalkgrad.ui.boundary;

import chalkgrad.data.Dataset;
import chalkgrad.training.frame.PlotData;
import chalkgrad.ui.common.plot.Axis;
import chalkgrad.ui.common.plot.PlotArea;

/**
 * Where samples lie on the screen, and the way back: tools think in pixels, data sets in the units
 * of their columns. The data may be ahead of those that the plot shows.
 */
record SampleMap(PlotData plot, Axis horizontal, Axis vertical, PlotArea area) {
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
   * Puts a sample (raw columns, then target) at a place, or at the nearest one on the plot. Only
   * along columns: see {@link Tools#refusalToMove}.
   */
  void place(double[] sample, double px, double py) {
    plot.horizontal().place(sample, horizontal.value(Math.clamp(px, area.x(), area.right())));
    plot.vertical().place(sample, vertical.value(Math.clamp(py, area.y(), area.bottom())));
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
      if (distance <= best) {
        best = distance;
        nearest = row;
      }
    }
    return nearest;
  }
}
