package chalkgrad.ui.chart;

import chalkgrad.metric.CalibrationCurve;
import chalkgrad.ui.common.plot.AxesPainter;
import chalkgrad.ui.common.plot.Axis;
import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.common.plot.PlotArea;

/**
 * Where a calibration curve and the counts of its bins stand, below each other along one axis of
 * probabilities.
 *
 * @param x of both
 * @param y of the curve
 */
record CalibrationLayout(PlotArea plot, PlotArea counts, Axis x, Axis y, int most) {
  private static final double SHARE_OF_COUNTS = 0.2;
  private static final double GAP = 6;

  static CalibrationLayout of(Pen pen, CalibrationCurve curve) {
    AxesPainter axes = new AxesPainter(pen);
    double height = Math.max(40, pen.height() - axes.topMargin() - axes.bottomMargin());
    double bars = Math.rint(Math.clamp(SHARE_OF_COUNTS * height, 16, 90));
    double left = axes.leftMargin(0, 1, Axis.Kind.LINEAR, height - bars - GAP);
    PlotArea all =
        PlotArea.inside(pen.width(), pen.height(), axes.topMargin(), 1, axes.bottomMargin(), left);
    double plotHeight = Math.max(10, all.height() - bars - GAP);
    PlotArea plot = new PlotArea(all.x(), all.y(), all.width(), plotHeight);
    PlotArea counts = new PlotArea(all.x(), plot.bottom() + GAP, all.width(), bars);
    int most = curve.bins().stream().mapToInt(CalibrationCurve.Bin::count).max().orElse(1);
    return new CalibrationLayout(
        plot,
        counts,
        Axis.linear(0, 1, all.x(), all.right()),
        Axis.linear(0, 1, plot.bottom(), plot.y()),
        most);
  }
}
