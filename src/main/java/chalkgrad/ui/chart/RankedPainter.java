package chalkgrad.ui.chart;

import chalkgrad.metric.RocCurve;
import chalkgrad.training.evaluation.ClassEvaluation;
import chalkgrad.training.evaluation.RankedClass;
import chalkgrad.ui.common.plot.AxesPainter;
import chalkgrad.ui.common.plot.Axis;
import chalkgrad.ui.common.plot.Marker;
import chalkgrad.ui.common.plot.Numbers;
import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.common.plot.Plane;
import chalkgrad.ui.common.plot.PlotArea;
import chalkgrad.ui.theme.Palette;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/**
 * Draws curves over all thresholds: one with its area and the point of the threshold, or one for
 * each class with its area as a number.
 */
final class RankedPainter {
  private static final double LEAST_FOR_LABEL = 240;

  private final RankedChart chart;
  private final Pen pen;
  private final Palette palette;
  private final ChartInput in;
  private final List<RankedClass> all;
  private final int classes;
  private final int positive;
  private PlotArea area;
  private Axis x;
  private Axis y;

  RankedPainter(RankedChart chart, Pen pen, ChartInput in) {
    this.chart = chart;
    this.pen = pen;
    this.in = in;
    palette = in.palette();
    all = RankedChart.curves(in);
    classes = in.dataset().classNames().size();
    positive =
        in.evaluation() instanceof ClassEvaluation some ? some.decision().positiveClass() : -1;
  }

  void paint(Plane plane) {
    area = plane.area();
    x = plane.x();
    y = plane.y();
    new AxesPainter(pen).paint(pen, palette, area, x, y, chart.text(".x"), chart.text(".y"));
    if (all.stream().noneMatch(chart::isDefined)) {
      Sentences.paintCentred(pen, palette, undefined(), area);
      return;
    }
    pen.save();
    // The lines along the edges are wider than a pixel.
    pen.clip(area.x() - 2, area.y() - 2, area.width() + 4, area.height() + 4);
    pen.setStroke(palette.inkMuted());
    pen.setLineWidth(1);
    pen.setLineDashes(4, 4);
    chart.paintBaseline(pen, plane, all);
    pen.setLineDashes();
    pen.setLineJoin(StrokeLineJoin.ROUND);
    RankedChart.Detail detail =
        plane.isZoomed() ? RankedChart.Detail.FINE : RankedChart.Detail.DRAWN;
    for (RankedClass series : all) {
      if (chart.isDefined(series)) {
        paintCurve(series, chart.line(series, detail));
      }
    }
    paintMean();
    pen.restore();
    if (all.size() > 1) {
      paintAreas();
    }
    all.stream()
        .filter(series -> series.classIndex() == positive && chart.isDefined(series))
        .forEach(this::paintThreshold);
  }

  private String undefined() {
    RocCurve curve = all.getFirst().roc();
    String rows = ChartTexts.rows(in.part());
    if (all.size() > 1 || curve.positives() + curve.negatives() == 0) {
      return Chart.TEXT.text("roc.undefined", rows);
    }
    int positive = all.getFirst().classIndex();
    int only = curve.positives() > 0 ? positive : 1 - positive;
    return Chart.TEXT.text("roc.one-class", rows, in.dataset().classNames().get(only));
  }

  /** A curve alone has its area filled. */
  private void paintCurve(RankedClass series, RankedChart.Line line) {
    Color colour = palette.classColor(series.classIndex(), classes);
    trace(line);
    pen.setStroke(colour);
    pen.setLineWidth(palette.line(width(series)));
    pen.stroke();
    if (all.size() == 1) {
      pen.lineTo(x.pixel(line.x().applyAsDouble(line.size() - 1)), y.pixel(0));
      pen.lineTo(x.pixel(0), y.pixel(0));
      pen.closePath();
      pen.setFill(colour.deriveColor(0, 1, 1, 0.16));
      pen.fill();
    }
  }

  /** The positive class stands out among several. */
  private double width(RankedClass series) {
    return all.size() == 1 ? 2.4 : series.classIndex() == positive ? 3.4 : 1.6;
  }

  /** The mean of several curves, where there is one. */
  private void paintMean() {
    List<RankedClass> defined = all.stream().filter(chart::isDefined).toList();
    RankedChart.Line mean = defined.size() < 2 ? null : chart.mean(defined);
    if (mean != null) {
      trace(mean);
      pen.setStroke(palette.ink());
      pen.setLineWidth(palette.line(1.8));
      pen.setLineDashes(6, 3);
      pen.stroke();
      pen.setLineDashes();
    }
  }

  private void trace(RankedChart.Line line) {
    pen.beginPath();
    double px = x.pixel(line.x().applyAsDouble(0));
    pen.moveTo(px, y.pixel(line.y().applyAsDouble(0)));
    for (int i = 1; i < line.size(); i++) {
      double py = y.pixel(line.y().applyAsDouble(i));
      if (chart.isStepped()) {
        pen.lineTo(px, py);
      }
      px = x.pixel(line.x().applyAsDouble(i));
      pen.lineTo(px, py);
    }
  }

  private void paintThreshold(RankedClass series) {
    RankedChart.Line line = chart.line(series, RankedChart.Detail.FULL);
    int point = series.roc().pointAt(in.threshold());
    double px = x.pixel(line.x().applyAsDouble(point));
    double py = y.pixel(line.y().applyAsDouble(point));
    if (!area.contains(px, py)) {
      return;
    }
    pen.setFill(palette.plot());
    pen.fillOval(px - 5, py - 5, 10, 10);
    pen.setStroke(palette.ink());
    pen.setLineWidth(2.2);
    pen.strokeOval(px - 5, py - 5, 10, 10);
    if (all.size() > 1 && area.width() < LEAST_FOR_LABEL) {
      // The areas of the classes need the room.
      return;
    }
    pen.setFill(palette.ink());
    pen.setTextAlign(TextAlignment.LEFT);
    pen.setTextBaseline(VPos.CENTER);
    String text = Chart.TEXT.text("threshold", ChartTexts.threshold(in.threshold()));
    double textX = Math.min(px + 10, area.right() - pen.textWidth(text) - 3);
    pen.fillText(text, textX, Math.min(py + 13, area.bottom() - 8));
  }

  /**
   * The area of each class in the corner that good curves leave empty; in two columns where one is
   * too long.
   */
  private void paintAreas() {
    paintMeanKey();
    double line = pen.lineHeight();
    int perColumn = Math.max(1, (int) (0.72 * area.height() / line));
    int columns = Math.min(3, (all.size() + perColumn - 1) / perColumn);
    int rows = (all.size() + columns - 1) / columns;
    double figure = pen.textWidth("0.000");
    double share = Math.min(130, (area.width() - 8) / Math.max(columns, 1.6));
    // A name of two letters is none: then the colours alone tell the classes apart.
    boolean named = share - figure - 24 >= pen.textWidth("class");
    double width = named ? share : figure + 22;
    pen.setTextBaseline(VPos.CENTER);
    for (int i = 0; i < all.size(); i++) {
      double left = area.right() - (columns - i / rows) * width;
      double middle = area.bottom() - (rows - i % rows - 0.5) * line - 3;
      if (i / rows < columns && middle >= area.y()) {
        paintArea(all.get(i), left, middle, width, named);
      }
    }
  }

  /** What the dashed curve is, above the areas if there is room. */
  private void paintMeanKey() {
    if (area.width() < LEAST_FOR_LABEL || chart.mean(all) == null) {
      return;
    }
    String text = Chart.TEXT.text("ranked.mean");
    double left = area.x() + 0.42 * area.width();
    double middle = area.y() + 0.22 * area.height();
    pen.setFill(palette.plot().deriveColor(0, 1, 1, 0.8));
    pen.fillRect(left, middle - pen.lineHeight() / 2, pen.textWidth(text) + 40, pen.lineHeight());
    pen.setStroke(palette.ink());
    pen.setLineWidth(palette.line(1.8));
    pen.setLineDashes(6, 3);
    pen.strokeLine(left + 4, middle, left + 30, middle);
    pen.setLineDashes();
    pen.setFill(palette.ink());
    pen.setTextAlign(TextAlignment.LEFT);
    pen.setTextBaseline(VPos.CENTER);
    pen.fillText(text, left + 36, middle);
  }

  private void paintArea(RankedClass series, double left, double y, double width, boolean named) {
    double line = pen.lineHeight();
    pen.setFill(palette.plot().deriveColor(0, 1, 1, 0.8));
    pen.fillRect(left, y - line / 2, width, line);
    pen.setFill(palette.classColor(series.classIndex(), classes));
    Marker.of(series.classIndex()).fill(pen, left + 6, y, 4.2);
    pen.setTextAlign(TextAlignment.RIGHT);
    pen.setFill(palette.ink());
    String number = chart.isDefined(series) ? Numbers.fixed(chart.area(series), 3) : "–";
    pen.fillText(number, left + width - 4, y);
    if (named) {
      pen.setTextAlign(TextAlignment.LEFT);
      pen.setFill(series.classIndex() == positive ? palette.ink() : palette.inkMuted());
      String name = in.dataset().classNames().get(series.classIndex());
      pen.fillText(pen.fitted(name, width - 24 - pen.textWidth(number)), left + 14, y);
    }
  }
}
