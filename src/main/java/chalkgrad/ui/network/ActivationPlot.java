package chalkgrad.ui.network;

import chalkgrad.base.Messages;
import chalkgrad.engine.activation.Activation;
import chalkgrad.ui.common.plot.AxesPainter;
import chalkgrad.ui.common.plot.Axis;
import chalkgrad.ui.common.plot.PlotArea;
import chalkgrad.ui.common.plot.PlotCanvas;
import chalkgrad.ui.theme.Palette;
import java.util.function.DoubleUnaryOperator;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;

/** An activation over z from −4 to 4: f solid, its derivative f′ dashed. */
final class ActivationPlot {
  private static final Messages TEXT = Messages.of(ActivationPlot.class);
  private static final double REACH = 4;
  private static final int SAMPLES = 160;
  private static final double LOWEST = -1.2;
  private static final double MARGIN = 0.12;
  private static final double SAMPLE_LINE = 22;

  private final PlotCanvas canvas = new PlotCanvas(1, this::paint);
  private final AxesPainter axes = new AxesPainter(canvas);
  private Activation activation;
  private Palette palette = Palette.LIGHT;

  ActivationPlot() {
    canvas.setId("activation-plot");
    canvas.setPrefHeight(150);
    canvas.setMinHeight(150);
  }

  Region node() {
    return canvas;
  }

  /** Draws an activation that acts on each number alone. */
  void show(Activation newActivation, Palette newPalette) {
    activation = newActivation;
    palette = newPalette;
    canvas.setAccessibleText(TEXT.text("plot.accessible"));
    paint();
  }

  private double slope(double z) {
    return activation.slope(z, activation.value(z));
  }

  private void paint() {
    if (activation == null || canvas.isEmpty()) {
      return;
    }
    double min = 0;
    double max = 1;
    for (int i = 0; i <= SAMPLES; i++) {
      double z = z(i);
      min = Math.min(min, Math.min(activation.value(z), slope(z)));
      max = Math.max(max, Math.max(activation.value(z), slope(z)));
    }
    double low = Math.max(min, LOWEST) - MARGIN;
    double high = Math.min(max, REACH) + MARGIN;
    GraphicsContext g = canvas.wiped(0);
    double top = axes.topMargin();
    double bottom = axes.bottomMargin();
    double height = canvas.getHeight() - top - bottom;
    double left = axes.leftMargin(low, high, Axis.Kind.LINEAR, height);
    PlotArea area = PlotArea.inside(canvas.getWidth(), canvas.getHeight(), top, 8, bottom, left);
    Axis x = new Axis(-REACH, REACH, Axis.Kind.LINEAR, area.x(), area.right());
    Axis y = new Axis(low, high, Axis.Kind.LINEAR, area.bottom(), area.y());
    axes.paint(g, palette, area, x, y, TEXT.text("plot.x"), "");
    zeroLines(g, area, x, y);
    g.save();
    g.beginPath();
    g.rect(area.x(), area.y(), area.width(), area.height());
    g.clip();
    styleOfSlope(g);
    curve(g, x, y, this::slope);
    styleOfValue(g);
    curve(g, x, y, activation::value);
    g.restore();
    legend(g, area);
  }

  private static double z(int sample) {
    return REACH * (2.0 * sample / SAMPLES - 1);
  }

  private void zeroLines(GraphicsContext g, PlotArea area, Axis x, Axis y) {
    g.setStroke(palette.inkMuted());
    g.setLineWidth(1);
    double atX = Math.rint(x.pixel(0)) + 0.5;
    double atY = Math.rint(y.pixel(0)) + 0.5;
    g.strokeLine(atX, area.y(), atX, area.bottom());
    g.strokeLine(area.x(), atY, area.right(), atY);
  }

  private void styleOfValue(GraphicsContext g) {
    g.setStroke(palette.accent());
    g.setLineCap(StrokeLineCap.ROUND);
    g.setLineWidth(2.4);
    g.setLineDashes();
  }

  private void styleOfSlope(GraphicsContext g) {
    g.setStroke(palette.ink());
    g.setLineCap(StrokeLineCap.BUTT);
    g.setLineWidth(1.7);
    g.setLineDashes(6, 3.5);
  }

  private void curve(GraphicsContext g, Axis x, Axis y, DoubleUnaryOperator function) {
    g.beginPath();
    for (int i = 0; i <= SAMPLES; i++) {
      g.lineTo(x.pixel(z(i)), y.pixel(function.applyAsDouble(z(i))));
    }
    g.stroke();
  }

  private void legend(GraphicsContext g, PlotArea area) {
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.CENTER);
    g.setFill(palette.ink());
    double y = Math.rint((area.y() - 2) / 2) + 0.5;
    double x = area.x();
    styleOfValue(g);
    g.strokeLine(x, y, x + SAMPLE_LINE, y);
    String f = TEXT.text("plot.value");
    g.fillText(f, x + SAMPLE_LINE + 5, y);
    x += SAMPLE_LINE + 5 + canvas.textWidth(f) + 18;
    styleOfSlope(g);
    g.strokeLine(x, y, x + SAMPLE_LINE, y);
    g.fillText(TEXT.text("plot.slope"), x + SAMPLE_LINE + 5, y);
    g.setLineDashes();
  }
}
