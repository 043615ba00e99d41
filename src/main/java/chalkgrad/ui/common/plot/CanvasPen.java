package chalkgrad.ui.common.plot;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

/** Draws on a canvas. */
public final class CanvasPen implements Pen {
  private final GraphicsContext g;
  private final Ruler ruler;
  private final double width;
  private final double height;

  /**
   * A pen for the whole canvas, in the units that it is magnified to.
   *
   * @param ruler measures texts in the font that this pen writes in
   */
  public CanvasPen(GraphicsContext g, Ruler ruler) {
    // A canvas has more pixels than units where the window is magnified.
    this(
        g,
        ruler,
        g.getCanvas().getWidth() / g.getTransform().getMxx(),
        g.getCanvas().getHeight() / g.getTransform().getMyy());
  }

  /** A pen for a ground of this size, wherever the canvas has been moved or scaled to. */
  public CanvasPen(GraphicsContext g, Ruler ruler, double width, double height) {
    this.g = g;
    this.ruler = ruler;
    this.width = width;
    this.height = height;
    setBold(false);
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public double height() {
    return height;
  }

  @Override
  public Ruler ruler() {
    return ruler;
  }

  @Override
  public void setFill(Color color) {
    g.setFill(color);
  }

  @Override
  public void setStroke(Color color) {
    g.setStroke(color);
  }

  @Override
  public void setLineWidth(double lineWidth) {
    g.setLineWidth(lineWidth);
  }

  @Override
  public void setLineDashes(double... dashes) {
    g.setLineDashes(dashes);
  }

  @Override
  public void setLineCap(StrokeLineCap cap) {
    g.setLineCap(cap);
  }

  @Override
  public void setLineJoin(StrokeLineJoin join) {
    g.setLineJoin(join);
  }

  @Override
  public void setTextAlign(TextAlignment align) {
    g.setTextAlign(align);
  }

  @Override
  public void setTextBaseline(VPos baseline) {
    g.setTextBaseline(baseline);
  }

  @Override
  public void setBold(boolean bold) {
    g.setFont(
        bold
            ? Font.font(ruler.fontFamily(), FontWeight.BOLD, ruler.fontSize())
            : Font.font(ruler.fontFamily(), ruler.fontSize()));
  }

  @Override
  public void strokeLine(double x1, double y1, double x2, double y2) {
    g.strokeLine(x1, y1, x2, y2);
  }

  @Override
  public void fillRect(double x, double y, double w, double h) {
    g.fillRect(x, y, w, h);
  }

  @Override
  public void strokeRect(double x, double y, double w, double h) {
    g.strokeRect(x, y, w, h);
  }

  @Override
  public void fillRoundRect(double x, double y, double w, double h, double arcW, double arcH) {
    g.fillRoundRect(x, y, w, h, arcW, arcH);
  }

  @Override
  public void fillOval(double x, double y, double w, double h) {
    g.fillOval(x, y, w, h);
  }

  @Override
  public void strokeOval(double x, double y, double w, double h) {
    g.strokeOval(x, y, w, h);
  }

  @Override
  public void fillPolygon(double[] x, double[] y, int corners) {
    g.fillPolygon(x, y, corners);
  }

  @Override
  public void strokePolygon(double[] x, double[] y, int corners) {
    g.strokePolygon(x, y, corners);
  }

  @Override
  public void beginPath() {
    g.beginPath();
  }

  @Override
  public void moveTo(double x, double y) {
    g.moveTo(x, y);
  }

  @Override
  public void lineTo(double x, double y) {
    g.lineTo(x, y);
  }

  @Override
  public void closePath() {
    g.closePath();
  }

  @Override
  public void fill() {
    g.fill();
  }

  @Override
  public void stroke() {
    g.stroke();
  }

  @Override
  public void fillText(String text, double x, double y) {
    g.fillText(text, x, y);
  }

  @Override
  public void save() {
    g.save();
  }

  @Override
  public void restore() {
    g.restore();
  }

  @Override
  public void clip(double x, double y, double w, double h) {
    g.beginPath();
    g.rect(x, y, w, h);
    g.clip();
    g.beginPath();
  }
}
