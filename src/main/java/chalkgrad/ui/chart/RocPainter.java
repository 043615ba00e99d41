package chalkgrad.ui.chart;

import chalkgrad.base.Messages;
import chalkgrad.data.Dataset;
import chalkgrad.metric.RocCurve;
import chalkgrad.training.frame.RocSeries;
import chalkgrad.ui.common.plot.AxesPainter;
import chalkgrad.ui.common.plot.Axis;
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
 * Draws ROC curves: one with its area and the point of the threshold, or one for each class with
 * its AUC.
 */
final class RocPainter {
  private static final int MOST_POINTS = 400;
  private static final int MOST_WHEN_ZOOMED = 8_000;

  private final Pen g;
  private final Palette palette;
  private final Messages messages;
  private final Plane plane;
  private final PlotArea area;
  private final Axis fpr;
  private final Axis tpr;

  RocPainter(Pen g, Palette palette, Messages messages, Plane plane) {
    this.g = g;
    this.palette = palette;
    this.messages = messages;
    this.plane = plane;
    area = plane.area();
    fpr = plane.x();
    tpr = plane.y();
  }

  void paint(List<RocSeries> roc, Dataset dataset, double threshold, String part) {
    new AxesPainter(g)
        .paint(g, palette, area, fpr, tpr, messages.text("axis.fpr"), messages.text("axis.tpr"));
    if (roc.stream().noneMatch(series -> series.curve().isDefined())) {
      Sentences.paintCentred(g, palette, undefined(roc, dataset, part), area);
      return;
    }
    g.save();
    // The lines along the edges are wider than a pixel.
    g.clip(area.x() - 2, area.y() - 2, area.width() + 4, area.height() + 4);
    g.setStroke(palette.inkMuted());
    g.setLineWidth(1);
    g.setLineDashes(4, 4);
    g.strokeLine(fpr.pixel(0), tpr.pixel(0), fpr.pixel(1), tpr.pixel(1));
    g.setLineDashes();
    g.setLineJoin(StrokeLineJoin.ROUND);
    if (roc.size() == 1) {
      paintOne(roc.getFirst().curve());
    } else {
      paintClasses(roc, dataset);
    }
    g.restore();
    if (roc.size() == 1) {
      paintThreshold(roc.getFirst().curve(), threshold);
    } else {
      paintAreas(roc, dataset);
    }
  }

  private String undefined(List<RocSeries> roc, Dataset dataset, String part) {
    RocCurve curve = roc.getFirst().curve();
    if (roc.size() > 1 || curve.positives() + curve.negatives() == 0) {
      return messages.text("roc.undefined", part);
    }
    int only = curve.positives() > 0 ? 1 : 0;
    return messages.text("roc.one-class", part, dataset.classNames().get(only));
  }

  private void trace(RocCurve full) {
    RocCurve curve = full.thinned(plane.isZoomed() ? MOST_WHEN_ZOOMED : MOST_POINTS);
    g.beginPath();
    g.moveTo(fpr.pixel(curve.fpr(0)), tpr.pixel(curve.tpr(0)));
    for (int i = 1; i < curve.size(); i++) {
      g.lineTo(fpr.pixel(curve.fpr(i)), tpr.pixel(curve.tpr(i)));
    }
  }

  private void paintOne(RocCurve curve) {
    Color colour = palette.positive();
    trace(curve);
    g.setStroke(colour);
    g.setLineWidth(2.4);
    g.stroke();
    g.lineTo(fpr.pixel(1), tpr.pixel(0));
    g.lineTo(fpr.pixel(0), tpr.pixel(0));
    g.closePath();
    g.setFill(colour.deriveColor(0, 1, 1, 0.16));
    g.fill();
  }

  private void paintThreshold(RocCurve curve, double threshold) {
    int point = curve.pointAt(threshold);
    double x = fpr.pixel(curve.fpr(point));
    double y = tpr.pixel(curve.tpr(point));
    if (!area.contains(x, y)) {
      return;
    }
    g.setFill(palette.plot());
    g.fillOval(x - 5, y - 5, 10, 10);
    g.setStroke(palette.ink());
    g.setLineWidth(2.2);
    g.strokeOval(x - 5, y - 5, 10, 10);
    g.setFill(palette.ink());
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    String text = messages.text("roc.threshold", ChartTexts.threshold(threshold));
    double textX = Math.min(x + 10, area.right() - g.textWidth(text) - 3);
    g.fillText(text, textX, Math.min(y + 13, area.bottom() - 8));
  }

  private void paintClasses(List<RocSeries> roc, Dataset dataset) {
    int classes = dataset.classNames().size();
    g.setLineWidth(1.8);
    for (RocSeries series : roc) {
      if (series.curve().isDefined()) {
        trace(series.curve());
        g.setStroke(palette.classColor(series.classIndex(), classes));
        g.stroke();
      }
    }
  }

  /**
   * The AUC of each class in the corner that good curves leave empty; in two columns where one is
   * too long.
   */
  private void paintAreas(List<RocSeries> roc, Dataset dataset) {
    double line = g.lineHeight();
    int perColumn = Math.max(1, (int) (0.72 * area.height() / line));
    int columns = Math.min(3, (roc.size() + perColumn - 1) / perColumn);
    int rows = (roc.size() + columns - 1) / columns;
    double figure = g.textWidth("0.000");
    double share = Math.min(130, (area.width() - 8) / Math.max(columns, 1.6));
    // A name of two letters is none: then the colours alone tell the classes apart.
    boolean named = share - figure - 24 >= g.textWidth("class");
    double width = named ? share : figure + 22;
    g.setTextBaseline(VPos.CENTER);
    for (int i = 0; i < roc.size(); i++) {
      RocSeries series = roc.get(i);
      double left = area.right() - (columns - i / rows) * width;
      double y = area.bottom() - (rows - i % rows - 0.5) * line - 3;
      if (i / rows >= columns || y < area.y()) {
        continue;
      }
      g.setFill(palette.plot().deriveColor(0, 1, 1, 0.8));
      g.fillRect(left, y - line / 2, width, line);
      g.setFill(palette.classColor(series.classIndex(), dataset.classNames().size()));
      g.fillRect(left + 2, y - 4, 8, 8);
      g.setTextAlign(TextAlignment.RIGHT);
      g.setFill(palette.ink());
      String auc = area(series.curve());
      g.fillText(auc, left + width - 4, y);
      g.setTextAlign(TextAlignment.LEFT);
      if (named) {
        g.setFill(palette.inkMuted());
        String name = dataset.classNames().get(series.classIndex());
        g.fillText(g.fitted(name, width - 24 - g.textWidth(auc)), left + 14, y);
      }
    }
  }

  static String area(RocCurve curve) {
    return curve.isDefined() ? Numbers.fixed(curve.auc(), 3) : "–";
  }
}
