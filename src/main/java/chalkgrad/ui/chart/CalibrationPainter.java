package chalkgrad.ui.chart;

import chalkgrad.metric.CalibrationCurve;
import chalkgrad.training.evaluation.ClassEvaluation;
import chalkgrad.ui.common.plot.Numbers;
import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.common.plot.PlotArea;
import chalkgrad.ui.theme.Palette;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/** Draws a calibration curve: diagonal, points, what they miss it by, and the bins' counts. */
final class CalibrationPainter {
  private static final double TICKS = 5;

  private final Pen pen;
  private final Palette palette;
  private final CalibrationLayout layout;
  private final CalibrationCurve curve;
  private final Color colour;

  CalibrationPainter(Pen pen, ChartInput in, CalibrationLayout layout, CalibrationCurve curve) {
    this.pen = pen;
    this.palette = in.palette();
    this.layout = layout;
    this.curve = curve;
    int positive = ((ClassEvaluation) in.evaluation()).decision().positiveClass();
    colour = palette.classColor(positive, in.dataset().classNames().size());
  }

  void paint(String positive) {
    ground(layout.plot());
    ground(layout.counts());
    axes(positive);
    counts();
    diagonal();
    points();
    error();
  }

  private void ground(PlotArea area) {
    pen.setFill(palette.plot());
    pen.fillRect(area.x(), area.y(), area.width(), area.height());
    pen.setStroke(palette.border());
    pen.setLineWidth(1);
    pen.setLineDashes();
    pen.strokeRect(area.x() - 0.5, area.y() - 0.5, area.width() + 1, area.height() + 1);
  }

  private void axes(String positive) {
    PlotArea plot = layout.plot();
    PlotArea counts = layout.counts();
    pen.setStroke(palette.grid());
    pen.setFill(palette.inkMuted());
    boolean roomy = plot.height() > TICKS * pen.lineHeight() * 1.2;
    for (int i = 0; i <= TICKS; i++) {
      double value = i / TICKS;
      double px = Math.rint(layout.x().pixel(value)) + 0.5;
      double py = Math.rint(layout.y().pixel(value)) + 0.5;
      pen.strokeLine(px, plot.y(), px, plot.bottom());
      pen.strokeLine(px, counts.y(), px, counts.bottom());
      pen.strokeLine(plot.x(), py, plot.right(), py);
      String label = Numbers.tick(value, 0.2);
      pen.setTextAlign(TextAlignment.CENTER);
      pen.setTextBaseline(VPos.TOP);
      double x = Math.min(px, pen.width() - pen.textWidth(label) / 2);
      if (plot.width() > 160 || i % 5 == 0) {
        pen.fillText(label, x, counts.bottom() + 3);
      }
      if (roomy || i == 0 || i == TICKS) {
        pen.setTextAlign(TextAlignment.RIGHT);
        pen.setTextBaseline(VPos.CENTER);
        pen.fillText(label, plot.x() - 5, py);
      }
    }
    pen.setTextAlign(TextAlignment.CENTER);
    pen.setTextBaseline(VPos.TOP);
    String below = pen.fitted(Chart.TEXT.text("calibration.x", positive), plot.width());
    pen.fillText(below, plot.x() + plot.width() / 2, counts.bottom() + 2 + pen.lineHeight());
    pen.setTextAlign(TextAlignment.LEFT);
    pen.setTextBaseline(VPos.BOTTOM);
    String above = pen.fitted(Chart.TEXT.text("calibration.y", positive), plot.width());
    pen.fillText(above, plot.x(), plot.y() - 3);
  }

  private void counts() {
    PlotArea area = layout.counts();
    boolean named = area.height() >= pen.lineHeight() + 4;
    double full = area.height() - (named ? pen.lineHeight() : 2);
    for (CalibrationCurve.Bin bin : curve.bins()) {
      double left = Math.rint(layout.x().pixel(bin.low())) + 1;
      double right = Math.rint(layout.x().pixel(bin.high())) - 1;
      double height = Math.max(1.5, full * bin.count() / layout.most());
      pen.setFill(palette.inkMuted().deriveColor(0, 1, 1, 0.55));
      pen.fillRect(left, area.bottom() - height, Math.max(1, right - left), height);
      String count = Integer.toString(bin.count());
      if (named && pen.textWidth(count) <= right - left + 1) {
        pen.setFill(palette.ink());
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setTextBaseline(VPos.BOTTOM);
        pen.fillText(count, (left + right) / 2, area.bottom() - height);
      }
    }
  }

  private void diagonal() {
    pen.setStroke(palette.inkMuted());
    pen.setLineWidth(1.2);
    pen.setLineDashes(4, 4);
    PlotArea plot = layout.plot();
    pen.strokeLine(plot.x(), plot.bottom(), plot.right(), plot.y());
    pen.setLineDashes();
  }

  private void points() {
    List<CalibrationCurve.Bin> bins = curve.bins();
    pen.setStroke(palette.danger().deriveColor(0, 1, 1, 0.7));
    pen.setLineWidth(palette.line(1.6));
    for (CalibrationCurve.Bin bin : bins) {
      double px = layout.x().pixel(bin.meanScore());
      double ideal = layout.y().pixel(bin.meanScore());
      pen.strokeLine(px, ideal, px, layout.y().pixel(bin.observedShare()));
    }
    pen.setStroke(colour);
    pen.setLineWidth(palette.line(2));
    pen.setLineJoin(StrokeLineJoin.ROUND);
    pen.beginPath();
    for (int i = 0; i < bins.size(); i++) {
      double px = layout.x().pixel(bins.get(i).meanScore());
      double py = layout.y().pixel(bins.get(i).observedShare());
      if (i == 0) {
        pen.moveTo(px, py);
      } else {
        pen.lineTo(px, py);
      }
    }
    pen.stroke();
    double r = palette.mark(layout.plot().width() > 400 ? 5 : 4);
    for (CalibrationCurve.Bin bin : bins) {
      double px = layout.x().pixel(bin.meanScore());
      double py = layout.y().pixel(bin.observedShare());
      pen.setFill(palette.plot());
      pen.fillOval(px - r - 1, py - r - 1, 2 * r + 2, 2 * r + 2);
      pen.setFill(colour);
      pen.fillOval(px - r, py - r, 2 * r, 2 * r);
    }
  }

  /** In the corner that curves near the diagonal leave empty. */
  private void error() {
    String number = Numbers.fixed(curve.expectedError(), 4);
    String text =
        Captions.fitting(
            pen,
            layout.plot().width() - 12,
            Chart.TEXT.text("calibration.error", number),
            Chart.TEXT.text("calibration.error.short", number));
    double width = pen.textWidth(text) + 8;
    double left = layout.plot().x() + 4;
    double top = layout.plot().y() + 4;
    pen.setFill(palette.plot().deriveColor(0, 1, 1, 0.85));
    pen.fillRoundRect(left, top, width, pen.lineHeight(), 6, 6);
    pen.setFill(palette.ink());
    pen.setTextAlign(TextAlignment.LEFT);
    pen.setTextBaseline(VPos.CENTER);
    pen.fillText(text, left + 4, top + pen.lineHeight() / 2);
  }
}
