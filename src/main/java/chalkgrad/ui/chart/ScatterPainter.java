package chalkgrad.ui.chart;

import chalkgrad.base.Messages;
import chalkgrad.ui.common.plot.AxesPainter;
import chalkgrad.ui.common.plot.Axis;
import chalkgrad.ui.common.plot.Numbers;
import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.common.plot.Plane;
import chalkgrad.ui.common.plot.PlotArea;
import chalkgrad.ui.common.plot.ShownRows;
import chalkgrad.ui.theme.Palette;

/** Draws the predicted against the true values of a regression: on the diagonal they agree. */
final class ScatterPainter {
  private static final double SHOWN_IN_FULL = 1000;
  private static final int MOST_POINTS = 4_000;

  private final Pen g;
  private final Palette palette;
  private final Messages messages;

  ScatterPainter(Pen g, Palette palette, Messages messages) {
    this.g = g;
    this.palette = palette;
    this.messages = messages;
  }

  /** The range of both axes: that of the true values, because predictions may run away. */
  static double[] range(PartOutcome.Regressed outcome) {
    double[] range = CurveReading.range(outcome.truth(), false);
    if (Double.isNaN(range[0])) {
      return new double[] {0, 1};
    }
    double margin = range[1] > range[0] ? 0.08 * (range[1] - range[0]) : 0.5;
    return new double[] {range[0] - margin, range[1] + margin};
  }

  void paint(Plane plane, PartOutcome.Regressed outcome, String target) {
    PlotArea area = plane.area();
    Axis x = plane.x();
    Axis y = plane.y();
    new AxesPainter(g)
        .paint(
            g,
            palette,
            area,
            x,
            y,
            messages.text("axis.true", target),
            messages.text("axis.predicted", target));
    g.save();
    g.clip(area.x() - 4, area.y() - 4, area.width() + 8, area.height() + 8);
    g.setStroke(palette.inkMuted());
    g.setLineWidth(1);
    g.setLineDashes(4, 4);
    g.strokeLine(x.pixel(x.min()), y.pixel(x.min()), x.pixel(x.max()), y.pixel(x.max()));
    g.setLineDashes();
    g.setLineWidth(1.3);
    double r = outcome.truth().length > 500 ? 2 : 3.2;
    for (int i : ShownRows.of(outcome.truth().length, MOST_POINTS)) {
      double px = x.pixel(outcome.truth()[i]);
      double py = y.pixel(outcome.predicted()[i]);
      // Predictions that have run away lie on the edge, but what zooming leaves out does not.
      py = plane.isZoomed() ? py : Math.clamp(py, area.y(), area.bottom());
      if (px < area.x() - r || px > area.right() + r) {
        continue;
      }
      g.setFill(palette.accent().deriveColor(0, 1, 1, 0.25));
      g.fillOval(px - r, py - r, 2 * r, 2 * r);
      g.setStroke(palette.accent());
      g.strokeOval(px - r, py - r, 2 * r, 2 * r);
    }
    g.restore();
  }

  /** The scores beside the plot. */
  void scores(ScoreColumn column, PartOutcome.Regressed outcome) {
    double r2 = outcome.scores().r2();
    // Far below 0, as when training runs away, decimals say nothing and have no room.
    String shown = Math.abs(r2) < SHOWN_IN_FULL ? Numbers.fixed(r2, 4) : Numbers.shown(r2);
    column.headline(
        messages.text("axis.r2"), Double.isNaN(r2) ? messages.text("undefined") : shown);
    column.skip(4);
    column.line(messages.text("score.rmse"), Numbers.shown(outcome.scores().rmse()));
    column.line(messages.text("score.mae"), Numbers.shown(outcome.scores().mae()));
    column.line(messages.text("score.max-error"), Numbers.shown(outcome.scores().maxError()));
    column.line(messages.text("score.rows"), Integer.toString(outcome.truth().length));
    if (Double.isNaN(r2)) {
      column.note(
          messages.text(outcome.truth().length == 0 ? "undefined.no-rows" : "undefined.r2"));
    }
    if (outcome.notFinite() > 0) {
      column.note(messages.text("undefined.not-finite", Integer.toString(outcome.notFinite())));
    }
  }
}
