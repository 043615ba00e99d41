package chalkgrad.ui.chart;

import chalkgrad.metric.ScoreHistogram;
import chalkgrad.ui.common.plot.Axis;
import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.common.plot.Plane;
import chalkgrad.ui.common.plot.PlotArea;
import chalkgrad.ui.theme.Palette;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/**
 * Draws two histograms through each other, the positive class in a solid outline and the rest in a
 * dashed one, and the threshold.
 */
final class HistogramPainter {
  private static final double KNOB = 5;

  private final Pen pen;
  private final ChartInput in;
  private final Palette palette;
  private final PlotArea area;
  private final Axis x;
  private final Axis y;
  private final ScoreHistogram histogram;
  private final int positive;

  HistogramPainter(Pen pen, ChartInput in, Plane plane, ScoreHistogram histogram, int positive) {
    this.pen = pen;
    this.in = in;
    this.histogram = histogram;
    this.positive = positive;
    palette = in.palette();
    area = plane.area();
    x = plane.x();
    y = plane.y();
  }

  void paint() {
    pen.save();
    pen.clip(area.x(), area.y(), area.width(), area.height() + 1);
    pen.setLineJoin(StrokeLineJoin.MITER);
    paintBars(false);
    paintBars(true);
    pen.restore();
    paintThreshold();
    paintKey();
  }

  private Color colour(boolean ofPositive) {
    int classes = in.dataset().classNames().size();
    if (classes > 2 && !ofPositive) {
      return palette.inkMuted();
    }
    return palette.classColor(ofPositive ? positive : 1 - positive, classes);
  }

  private void line(boolean ofPositive) {
    pen.setStroke(colour(ofPositive));
    pen.setLineCap(StrokeLineCap.BUTT);
    pen.setLineWidth(2);
    if (ofPositive) {
      pen.setLineDashes();
    } else {
      pen.setLineDashes(5, 3);
    }
  }

  private void paintBars(boolean ofPositive) {
    pen.beginPath();
    pen.moveTo(x.pixel(histogram.edge(0)), y.pixel(0));
    for (int bin = 0; bin < histogram.bins(); bin++) {
      double top = y.pixel(HistogramChart.count(histogram, positive, ofPositive, bin));
      pen.lineTo(x.pixel(histogram.edge(bin)), top);
      pen.lineTo(x.pixel(histogram.edge(bin + 1)), top);
    }
    pen.lineTo(x.pixel(histogram.edge(histogram.bins())), y.pixel(0));
    line(ofPositive);
    pen.stroke();
    pen.closePath();
    pen.setFill(colour(ofPositive).deriveColor(0, 1, 1, 0.22));
    pen.fill();
  }

  private void paintThreshold() {
    double at = x.pixel(in.threshold());
    if (at < area.x() - 1 || at > area.right() + 1) {
      return;
    }
    pen.setStroke(palette.ink());
    pen.setLineDashes();
    pen.setLineWidth(2);
    pen.strokeLine(at, area.y(), at, area.bottom());
    pen.setFill(palette.plot());
    pen.fillOval(at - KNOB, area.y() - KNOB, 2 * KNOB, 2 * KNOB);
    pen.strokeOval(at - KNOB, area.y() - KNOB, 2 * KNOB, 2 * KNOB);
    String text = Chart.TEXT.text("threshold", ChartTexts.threshold(in.threshold()));
    double width = pen.textWidth(text);
    boolean right = at + 8 + width <= area.right();
    pen.setFill(palette.plot().deriveColor(0, 1, 1, 0.8));
    double left = right ? at + 6 : at - 8 - width;
    pen.fillRect(left, area.y() + 3, width + 4, pen.lineHeight());
    pen.setFill(palette.ink());
    pen.setTextAlign(TextAlignment.LEFT);
    pen.setTextBaseline(VPos.CENTER);
    pen.fillText(text, left + 2, area.y() + 3 + pen.lineHeight() / 2);
  }

  /** Which line is which, below the threshold's words and away from it. */
  private void paintKey() {
    List<String> names = HistogramChart.names(in, positive);
    double line = pen.lineHeight();
    double most = 0.6 * area.width() - 30;
    double width = 0;
    for (String name : names) {
      width = Math.max(width, Math.min(most, pen.textWidth(name)));
    }
    boolean left = x.pixel(in.threshold()) > area.x() + area.width() / 2;
    double at = left ? area.x() + 4 : area.right() - width - 36;
    double top = area.y() + line + 6;
    pen.setFill(palette.plot().deriveColor(0, 1, 1, 0.8));
    pen.fillRect(at, top, width + 32, 2 * line);
    pen.setTextAlign(TextAlignment.LEFT);
    pen.setTextBaseline(VPos.CENTER);
    for (int i = 0; i < 2; i++) {
      double middle = top + (i + 0.5) * line;
      line(i == 0);
      pen.strokeLine(at + 3, middle, at + 23, middle);
      pen.setFill(palette.ink());
      pen.fillText(pen.fitted(names.get(i), most), at + 28, middle);
    }
    pen.setLineDashes();
  }
}
