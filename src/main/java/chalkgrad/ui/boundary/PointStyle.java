package chalkgrad.ui.boundary;

import chalkgrad.data.Part;
import chalkgrad.ui.common.plot.Marker;
import chalkgrad.ui.theme.Palette;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * How a sample looks: training filled, test hollow, validation hollow with a dot; in the plot and
 * in its legend.
 */
final class PointStyle {
  /** The edge of a filled mark, half of which is hidden below it. */
  static final double FILLED_EDGE = 2;

  /** The line of a hollow mark, and how much wider its edge is. */
  static final double OUTLINE = 1.7;

  static final double AROUND_OUTLINE = 1.7;

  /** Radius of the dot that tells validation from test. */
  static final double DOT = 1.4;

  private PointStyle() {}

  /** A class's colour, made to stand out from the surface of the same class. */
  static Color classColour(Palette palette, int index, int count) {
    return strong(palette, palette.classColor(index, count));
  }

  /** Darker on light ground, lighter on dark ground. */
  static Color strong(Palette palette, Color colour) {
    return palette.dark()
        ? colour.interpolate(Color.WHITE, 0.22)
        : colour.interpolate(Color.BLACK, 0.14);
  }

  /**
   * @param edge separates the mark from what is below it
   */
  static void paint(
      GraphicsContext g,
      Palette palette,
      Marker marker,
      Part part,
      Color colour,
      Color edge,
      double x,
      double y,
      double usualRadius) {
    double r = palette.mark(usualRadius);
    boolean filled = part == Part.TRAIN;
    g.setStroke(edge);
    g.setLineWidth(filled ? FILLED_EDGE : palette.line(OUTLINE) + AROUND_OUTLINE);
    marker.stroke(g, x, y, r);
    g.setFill(filled ? colour : palette.plot());
    marker.fill(g, x, y, r);
    if (!filled) {
      g.setStroke(colour);
      g.setLineWidth(palette.line(OUTLINE));
      marker.stroke(g, x, y, r);
    }
    if (part == Part.VALIDATION) {
      g.setFill(colour);
      double dot = palette.mark(DOT);
      g.fillOval(x - dot, y - dot, 2 * dot, 2 * dot);
    }
  }
}
