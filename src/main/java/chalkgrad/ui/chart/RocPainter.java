package chalkgrad.ui.chart;

import chalkgrad.base.Messages;
import chalkgrad.data.Dataset;
import chalkgrad.metric.RocCurve;
import chalkgrad.training.evaluation.RankedClass;
import chalkgrad.ui.common.plot.AxesPainter;
import chalkgrad.ui.common.plot.Axis;
import chalkgrad.ui.common.plot.Numbers;
import chalkgrad.ui.common.plot.PlotArea;
import chalkgrad.ui.common.plot.PlotCanvas;
import chalkgrad.ui.theme.Palette;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/**
 * Draws ROC curves: one with its area and the point of the threshold, or one for each class with
 * its AUC.
 */
final class RocPainter {
  private static final int MOST_POINTS = 400;

  private final PlotCanvas canvas;
  private final GraphicsContext g;
  private final Palette palette;
  private final Messages messages;
  private final PlotArea area;
  private final Axis fpr;
  private final Axis tpr;

  RocPainter(
      PlotCanvas canvas, GraphicsContext g, Palette palette, Messages messages, PlotArea area) {
    this.canvas = canvas;
    this.g = g;
    this.palette = palette;
    this.messages = messages;
    this.area = area;
    fpr = Axis.linear(0, 1, area.x(), area.right());
    tpr = Axis.linear(0, 1, area.bottom(), area.y());
  }

  void paint(
      AxesPainter axes, List<RankedClass> roc, Dataset dataset, double threshold, String part) {
    axes.paint(g, palette, area, fpr, tpr, messages.text("axis.fpr"), messages.text("axis.tpr"));
    if (roc.stream().noneMatch(series -> series.roc().isDefined())) {
      Sentences.paintCentred(canvas, g, palette, undefined(roc, dataset, part), area);
      return;
    }
    g.setStroke(palette.inkMuted());
    g.setLineWidth(1);
    g.setLineDashes(4, 4);
    g.strokeLine(area.x(), area.bottom(), area.right(), area.y());
    g.setLineDashes();
    g.setLineJoin(StrokeLineJoin.ROUND);
    if (roc.size() == 1) {
      paintOne(roc.getFirst().roc(), threshold);
    } else {
      paintClasses(roc, dataset);
    }
  }

  private String undefined(List<RankedClass> roc, Dataset dataset, String part) {
    RocCurve curve = roc.getFirst().roc();
    int positive = roc.getFirst().classIndex();
    if (roc.size() > 1 || curve.positives() + curve.negatives() == 0) {
      return messages.text("roc.undefined", part);
    }
    int only = curve.positives() > 0 ? positive : 1 - positive;
    return messages.text("roc.one-class", part, dataset.classNames().get(only));
  }

  private void trace(RocCurve full) {
    RocCurve curve = full.thinned(MOST_POINTS);
    g.beginPath();
    g.moveTo(fpr.pixel(curve.fpr(0)), tpr.pixel(curve.tpr(0)));
    for (int i = 1; i < curve.size(); i++) {
      g.lineTo(fpr.pixel(curve.fpr(i)), tpr.pixel(curve.tpr(i)));
    }
  }

  private void paintOne(RocCurve curve, double threshold) {
    Color colour = palette.positive();
    trace(curve);
    g.setStroke(colour);
    g.setLineWidth(2.4);
    g.stroke();
    g.lineTo(area.right(), area.bottom());
    g.lineTo(area.x(), area.bottom());
    g.closePath();
    g.setFill(colour.deriveColor(0, 1, 1, 0.16));
    g.fill();
    int point = curve.pointAt(threshold);
    double x = fpr.pixel(curve.fpr(point));
    double y = tpr.pixel(curve.tpr(point));
    g.setFill(palette.plot());
    g.fillOval(x - 5, y - 5, 10, 10);
    g.setStroke(palette.ink());
    g.setLineWidth(2.2);
    g.strokeOval(x - 5, y - 5, 10, 10);
    g.setFill(palette.ink());
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    String text = messages.text("roc.threshold", Numbers.fixed(threshold, 2));
    double textX = Math.min(x + 10, area.right() - canvas.textWidth(text) - 3);
    g.fillText(text, textX, Math.min(y + 13, area.bottom() - 8));
  }

  private void paintClasses(List<RankedClass> roc, Dataset dataset) {
    int classes = dataset.classNames().size();
    g.setLineWidth(1.8);
    for (RankedClass series : roc) {
      if (series.roc().isDefined()) {
        trace(series.roc());
        g.setStroke(palette.classColor(series.classIndex(), classes));
        g.stroke();
      }
    }
    paintAreas(roc, dataset);
  }

  /**
   * The AUC of each class in the corner that good curves leave empty; in two columns where one is
   * too long.
   */
  private void paintAreas(List<RankedClass> roc, Dataset dataset) {
    double line = canvas.lineHeight();
    int perColumn = Math.max(1, (int) (0.72 * area.height() / line));
    int columns = Math.min(3, (roc.size() + perColumn - 1) / perColumn);
    int rows = (roc.size() + columns - 1) / columns;
    double figure = canvas.textWidth("0.000");
    double share = Math.min(130, (area.width() - 8) / Math.max(columns, 1.6));
    // A name of two letters is none: then the colours alone tell the classes apart.
    boolean named = share - figure - 24 >= canvas.textWidth("class");
    double width = named ? share : figure + 22;
    g.setTextBaseline(VPos.CENTER);
    for (int i = 0; i < roc.size(); i++) {
      RankedClass series = roc.get(i);
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
      String auc = area(series.roc());
      g.fillText(auc, left + width - 4, y);
      g.setTextAlign(TextAlignment.LEFT);
      if (named) {
        g.setFill(palette.inkMuted());
        String name = dataset.classNames().get(series.classIndex());
        g.fillText(canvas.fitted(name, width - 24 - canvas.textWidth(auc)), left + 14, y);
      }
    }
  }

  static String area(RocCurve curve) {
    return curve.isDefined() ? Numbers.fixed(curve.auc(), 3) : "–";
  }
}
