package chalkgrad.ui.network;

import chalkgrad.ui.common.Selection.Item;
import chalkgrad.ui.theme.Palette;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;

/** Draws what is pointed at onto a canvas, and says how lines look. */
final class EdgePainter {
  private static final double WEAKEST_ALPHA = 0.35;
  private static final double STRONGEST_ALPHA = 0.85;
  private static final double HALO = 4;

  private EdgePainter() {}

  /** The canvas may begin further down than the diagram whose coordinates are drawn in. */
  private static void wipe(GraphicsContext g) {
    double density = g.getTransform().getMxx();
    double top = -g.getTransform().getTy() / density;
    // One pixel more: the last row of a canvas of fractional height would keep what it showed.
    double width = g.getCanvas().getWidth() / density + 1;
    g.clearRect(0, top, width, g.getCanvas().getHeight() / density + 1);
  }

  /** Draws the edges of a hovered neuron, or a hovered edge, with a halo onto a cleared canvas. */
  static void paintHovered(GraphicsContext g, Edges edges, Palette palette, Item hovered) {
    wipe(g);
    g.setLineCap(StrokeLineCap.BUTT);
    double thickest = edges.thickest();
    for (int e = 0; e < edges.count(); e++) {
      int look = edges.look(e);
      if (look != Edges.HIDDEN && touches(edges, e, hovered)) {
        double width = palette.line(Edges.lineWidth(Edges.strength(look), thickest));
        if (hovered instanceof Item.Edge) {
          strokeOne(g, edges, e, palette.highlight(), width + HALO);
        }
        strokeOne(
            g,
            edges,
            e,
            color(look, palette).deriveColor(0, 1, 1, 2),
            Math.max(width, hovered instanceof Item.Edge ? 2 : 1.2));
      }
    }
  }

  private static void strokeOne(GraphicsContext g, Edges edges, int e, Color color, double width) {
    g.setStroke(color);
    g.setLineWidth(width);
    g.beginPath();
    trace(g, edges, e);
    g.stroke();
  }

  private static boolean touches(Edges edges, int e, Item hovered) {
    return switch (hovered) {
      case Item.Edge edge ->
          edges.layer(e) == edge.layer()
              && edges.from(e) == edge.from()
              && edges.to(e) == edge.to();
      case Item.Neuron neuron ->
          (edges.layer(e) == neuron.layer() && edges.to(e) == neuron.index())
              || (edges.layer(e) - 1 == neuron.layer() && edges.from(e) == neuron.index());
      case Item.Layer layer -> edges.layer(e) == layer.layer();
      case Item.Row row -> false;
    };
  }

  private static void trace(GraphicsContext g, Edges edges, int e) {
    double x1 = edges.x1(e);
    double x2 = edges.x2(e);
    g.moveTo(x1, edges.y1(e));
    double middle = (x1 + x2) / 2;
    g.bezierCurveTo(middle, edges.y1(e), middle, edges.y2(e), x2, edges.y2(e));
  }

  /** The drawn edges, weak ones first, those of one look beside each other: a counting sort. */
  static int[] byLook(Edges edges) {
    int[] start = new int[2 * Edges.LEVELS + 3];
    for (int e = 0; e < edges.count(); e++) {
      if (edges.look(e) != Edges.HIDDEN) {
        start[rank(edges.look(e)) + 1]++;
      }
    }
    for (int rank = 1; rank < start.length; rank++) {
      start[rank] += start[rank - 1];
    }
    int[] sorted = new int[start[start.length - 1]];
    for (int e = 0; e < edges.count(); e++) {
      if (edges.look(e) != Edges.HIDDEN) {
        sorted[start[rank(edges.look(e))]++] = e;
      }
    }
    return sorted;
  }

  private static int rank(int look) {
    return 2 * Edges.strength(look) + (look >= Edges.LEVELS ? 1 : 0);
  }

  /** The color of a look as a premultiplied pixel. */
  static int pixel(int look, Palette palette) {
    Color color = color(look, palette);
    double alpha = color.getOpacity();
    return (int) Math.round(255 * alpha) << 24
        | (int) Math.round(255 * alpha * color.getRed()) << 16
        | (int) Math.round(255 * alpha * color.getGreen()) << 8
        | (int) Math.round(255 * alpha * color.getBlue());
  }

  private static Color color(int look, Palette palette) {
    if (look == Edges.BROKEN) {
      return palette.danger();
    }
    Color sign = look < Edges.LEVELS ? palette.positive() : palette.negative();
    double share = Edges.strength(look) / (Edges.LEVELS - 1.0);
    double alpha = WEAKEST_ALPHA + (STRONGEST_ALPHA - WEAKEST_ALPHA) * share;
    return Color.color(sign.getRed(), sign.getGreen(), sign.getBlue(), alpha);
  }
}
