package chalkgrad.ui.network;

import chalkgrad.ui.common.Selection.Item;
import chalkgrad.ui.network.NetworkLayout.Column;

/** Finds what is under the pointer: a neuron, else the nearest line. */
final class HitTest {
  /** How far from a line the pointer may be. */
  static final double REACH = 6;

  /** A curve is measured along so many straight pieces. */
  private static final int PIECES = 16;

  private HitTest() {}

  /** The item at a point; {@code null} if there is none. */
  static Item at(NetworkLayout layout, Edges edges, double x, double y) {
    Item neuron = neuronAt(layout, x, y);
    return neuron != null ? neuron : edgeAt(edges, x, y);
  }

  private static Item neuronAt(NetworkLayout layout, double x, double y) {
    for (int layer = 0; layer < layout.columns().size(); layer++) {
      Column column = layout.columns().get(layer);
      if (Math.abs(x - column.x()) <= column.size() / 2) {
        for (int slot = 0; slot < column.drawn(); slot++) {
          if (column.contains(slot, x, y)) {
            return new Item.Neuron(layer, column.neuron(slot));
          }
        }
      }
    }
    return null;
  }

  private static Item edgeAt(Edges edges, double x, double y) {
    int nearest = -1;
    double least = REACH;
    for (int e = 0; e < edges.count(); e++) {
      if (edges.look(e) != Edges.HIDDEN && isNearBox(edges, e, x, y)) {
        double distance = distance(edges, e, x, y);
        if (distance <= least) {
          least = distance;
          nearest = e;
        }
      }
    }
    return nearest < 0
        ? null
        : new Item.Edge(edges.layer(nearest), edges.from(nearest), edges.to(nearest));
  }

  private static boolean isNearBox(Edges edges, int e, double x, double y) {
    return x >= edges.x1(e)
        && x <= edges.x2(e)
        && y >= Math.min(edges.y1(e), edges.y2(e)) - REACH
        && y <= Math.max(edges.y1(e), edges.y2(e)) + REACH;
  }

  private static double distance(Edges edges, int e, double x, double y) {
    double x1 = edges.x1(e);
    double y1 = edges.y1(e);
    double x2 = edges.x2(e);
    double y2 = edges.y2(e);
    double least = Double.POSITIVE_INFINITY;
    double lastX = x1;
    double lastY = y1;
    for (int piece = 1; piece <= PIECES; piece++) {
      double t = (double) piece / PIECES;
      double nextX = x1 + (x2 - x1) * along(t);
      double nextY = y1 + (y2 - y1) * t * t * (3 - 2 * t);
      least = Math.min(least, toSegment(x, y, lastX, lastY, nextX, nextY));
      lastX = nextX;
      lastY = nextY;
    }
    return least;
  }

  /**
   * Share of the way to the right at parameter t of a cubic Bézier whose both inner points lie in
   * the middle.
   */
  private static double along(double t) {
    return 1.5 * t * (1 - t) + t * t * t;
  }

  private static double toSegment(double x, double y, double x1, double y1, double x2, double y2) {
    double dx = x2 - x1;
    double dy = y2 - y1;
    double square = dx * dx + dy * dy;
    double t = square == 0 ? 0 : Math.clamp(((x - x1) * dx + (y - y1) * dy) / square, 0, 1);
    return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
  }
}
