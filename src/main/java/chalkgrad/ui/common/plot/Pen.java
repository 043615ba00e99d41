package chalkgrad.ui.common.plot;

import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/**
 * What a chart draws with: the few words of a canvas that charts need, under the same names, so
 * that a chart paints itself once and becomes pixels on the screen ({@link CanvasPen}) or shapes in
 * a file ({@link SvgPen}). Coordinates are pixels, y downwards, with (0, 0) in the upper left
 * corner. What is not finite is not drawn.
 */
public interface Pen extends Ruler {
  /** The ground that there is to draw on. */
  double width();

  double height();

  /** Measures what this pen writes. */
  Ruler ruler();

  void setFill(Color color);

  void setStroke(Color color);

  void setLineWidth(double width);

  /** Lengths of strokes and gaps; none: a solid line. */
  void setLineDashes(double... dashes);

  void setLineCap(StrokeLineCap cap);

  void setLineJoin(StrokeLineJoin join);

  /** Where a text lies from the x that it is written at. */
  void setTextAlign(TextAlignment align);

  /** Where a text lies from the y that it is written at. */
  void setTextBaseline(VPos baseline);

  /** Whether texts are bold; {@link #textWidth} measures them as if they were not. */
  void setBold(boolean bold);

  void strokeLine(double x1, double y1, double x2, double y2);

  void fillRect(double x, double y, double width, double height);

  void strokeRect(double x, double y, double width, double height);

  /** Corners are rounded by an arc of this width and height, twice the radius. */
  void fillRoundRect(double x, double y, double width, double height, double arcW, double arcH);

  void fillOval(double x, double y, double width, double height);

  void strokeOval(double x, double y, double width, double height);

  void fillPolygon(double[] x, double[] y, int corners);

  void strokePolygon(double[] x, double[] y, int corners);

  void beginPath();

  void moveTo(double x, double y);

  void lineTo(double x, double y);

  void closePath();

  /** Fills the path; it stays and may be drawn on. */
  void fill();

  /** Draws the path's outline; it stays and may be drawn on. */
  void stroke();

  void fillText(String text, double x, double y);

  /** Remembers colours, lines, text and clip until {@link #restore}. */
  void save();

  void restore();

  /** Cuts off what is drawn outside of the rectangle, until {@link #restore}; ends the path. */
  void clip(double x, double y, double width, double height);

  @Override
  default double textWidth(String text) {
    return ruler().textWidth(text);
  }

  @Override
  default double fontSize() {
    return ruler().fontSize();
  }

  @Override
  default String fontFamily() {
    return ruler().fontFamily();
  }

  @Override
  default double ascent() {
    return ruler().ascent();
  }

  @Override
  default double descent() {
    return ruler().descent();
  }

  @Override
  default double lineHeight() {
    return ruler().lineHeight();
  }
}
