package chalkgrad.ui.common.plot;

import chalkgrad.ui.theme.Palette;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** Draws the ground, the grid, the ticks and the names of two axes. */
public final class AxesPainter {
  private static final double GAP = 5;
  private static final double PIXELS_PER_Y_TICK = 27;
  private static final double PIXELS_PER_X_TICK = 58;

  private final Ruler ruler;

  public AxesPainter(Ruler ruler) {
    this.ruler = ruler;
  }

  /**
   * The room that the labels of a vertical axis need on its left, in steps so that the plot does
   * not wobble.
   */
  public double leftMargin(double min, double max, Axis.Kind kind, double height) {
    Axis axis = new Axis(min, max, kind, height, 0);
    double[] ticks = axis.ticks(count(height, PIXELS_PER_Y_TICK));
    double widest = ruler.textWidth("0.0");
    for (double tick : ticks) {
      widest = Math.max(widest, ruler.textWidth(axis.label(tick, ticks)));
    }
    return Math.ceil((widest + GAP + 2) / 6) * 6;
  }

  /** The room below: tick labels and the axis's name. */
  public double bottomMargin() {
    return 2 * ruler.lineHeight() + 2;
  }

  /** The room above: the name of the vertical axis. */
  public double topMargin() {
    return ruler.lineHeight() + 3;
  }

  private static int count(double pixels, double each) {
    return Math.max(2, (int) (pixels / each));
  }

  /** Paints everything on a canvas. */
  public void paint(
      GraphicsContext g,
      Palette palette,
      PlotArea area,
      Axis x,
      Axis y,
      String xName,
      String yName) {
    paint(new CanvasPen(g, ruler), palette, area, x, y, xName, yName);
  }

  /**
   * Paints everything; the name of the vertical axis stands above it, where it is read without
   * turning the head.
   */
  public void paint(
      Pen g, Palette palette, PlotArea area, Axis x, Axis y, String xName, String yName) {
    g.setFill(palette.plot());
    g.fillRect(area.x(), area.y(), area.width(), area.height());
    g.setLineWidth(1);
    g.setStroke(palette.grid());
    g.setFill(palette.inkMuted());
    vertical(g, area, y);
    horizontal(g, area, x, xName);
    g.setStroke(palette.border());
    g.strokeRect(area.x() - 0.5, area.y() - 0.5, area.width() + 1, area.height() + 1);
    g.setTextAlign(TextAlignment.LEFT);
    g.setTextBaseline(VPos.BOTTOM);
    g.fillText(ruler.fitted(yName, area.width()), area.x(), area.y() - 3);
  }

  private void vertical(Pen g, PlotArea area, Axis axis) {
    double[] ticks = axis.ticks(count(area.height(), PIXELS_PER_Y_TICK));
    g.setTextAlign(TextAlignment.RIGHT);
    g.setTextBaseline(VPos.CENTER);
    for (double tick : ticks) {
      double at = Math.rint(axis.pixel(tick)) + 0.5;
      g.strokeLine(area.x(), at, area.right(), at);
      g.fillText(axis.label(tick, ticks), area.x() - GAP, at);
    }
  }

  private void horizontal(Pen g, PlotArea area, Axis axis, String name) {
    double[] ticks = axis.ticks(count(area.width(), PIXELS_PER_X_TICK));
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.TOP);
    for (double tick : ticks) {
      double at = Math.rint(axis.pixel(tick)) + 0.5;
      g.strokeLine(at, area.y(), at, area.bottom());
      String label = axis.label(tick, ticks);
      // The last one must not be cut off at the edge.
      double x = Math.min(at, g.width() - ruler.textWidth(label) / 2);
      g.fillText(label, x, area.bottom() + 3);
    }
    double middle = area.x() + area.width() / 2;
    g.fillText(ruler.fitted(name, area.width()), middle, area.bottom() + 2 + ruler.lineHeight());
  }
}
