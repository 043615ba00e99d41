package chalkgrad.ui.common.plot;

import javafx.scene.canvas.GraphicsContext;

/** The shapes of the classes' points: ten, alike in area, told apart without colour. */
public enum Marker {
  CIRCLE(0, 0),
  SQUARE(4, 45, 0, 1.25),
  TRIANGLE_UP(3, 0, 0, 1.45),
  DIAMOND(4, 0, 0, 1.3),
  TRIANGLE_DOWN(3, 180, 0, 1.45),
  PLUS(4, 0, -20, 1.4, 20, 1.4, 45, 0.68),
  CROSS(4, 45, -20, 1.4, 20, 1.4, 45, 0.68),
  STAR(5, 0, 0, 1.5, 36, 0.72),
  PENTAGON(5, 180, 0, 1.2),
  LENS(2, 90, 0, 1.7, 90, 0.65);

  private final double[] unitX;
  private final double[] unitY;

  /**
   * @param sectors how often the corners are repeated around the centre; 0 = a circle
   * @param turn degrees clockwise from the top at which the first sector begins
   * @param polar the corners of one sector: degrees and radius of each
   */
  Marker(int sectors, double turn, double... polar) {
    int each = polar.length / 2;
    unitX = new double[sectors * each];
    unitY = new double[sectors * each];
    for (int i = 0; i < unitX.length; i++) {
      int corner = i % each;
      double angle = Math.toRadians(turn + 360.0 * (i / each) / sectors + polar[2 * corner]);
      unitX[i] = polar[2 * corner + 1] * Math.sin(angle);
      unitY[i] = -polar[2 * corner + 1] * Math.cos(angle);
    }
  }

  /** The shape of a class. */
  public static Marker of(int classIndex) {
    return values()[Math.floorMod(classIndex, values().length)];
  }

  /** Fills the shape around (x, y) with about the area of a circle of radius r. */
  public void fill(GraphicsContext g, double x, double y, double r) {
    if (unitX.length == 0) {
      g.fillOval(x - r, y - r, 2 * r, 2 * r);
    } else {
      g.fillPolygon(placed(unitX, x, r), placed(unitY, y, r), unitX.length);
    }
  }

  /** Draws the outline of the same shape. */
  public void stroke(GraphicsContext g, double x, double y, double r) {
    if (unitX.length == 0) {
      g.strokeOval(x - r, y - r, 2 * r, 2 * r);
    } else {
      g.strokePolygon(placed(unitX, x, r), placed(unitY, y, r), unitX.length);
    }
  }

  /** Fills the shape on whatever there is to draw on. */
  public void fill(Pen pen, double x, double y, double r) {
    if (unitX.length == 0) {
      pen.fillOval(x - r, y - r, 2 * r, 2 * r);
    } else {
      pen.fillPolygon(placed(unitX, x, r), placed(unitY, y, r), unitX.length);
    }
  }

  /** Draws the outline of the same shape. */
  public void stroke(Pen pen, double x, double y, double r) {
    if (unitX.length == 0) {
      pen.strokeOval(x - r, y - r, 2 * r, 2 * r);
    } else {
      pen.strokePolygon(placed(unitX, x, r), placed(unitY, y, r), unitX.length);
    }
  }

  /**
   * How far a place lies from the outline of the shape around the origin: below 0 inside, above 0
   * outside.
   */
  public double distance(double x, double y, double r) {
    if (unitX.length == 0) {
      return Math.hypot(x, y) - r;
    }
    boolean inside = false;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0, j = unitX.length - 1; i < unitX.length; j = i++) {
      double ax = r * unitX[j];
      double ay = r * unitY[j];
      double bx = r * unitX[i];
      double by = r * unitY[i];
      least = Math.min(least, squaredDistance(x, y, ax, ay, bx, by));
      if (ay > y != by > y && x < (bx - ax) * (y - ay) / (by - ay) + ax) {
        inside = !inside;
      }
    }
    return inside ? -Math.sqrt(least) : Math.sqrt(least);
  }

  private static double squaredDistance(
      double x, double y, double ax, double ay, double bx, double by) {
    double dx = bx - ax;
    double dy = by - ay;
    double share = Math.clamp(((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy), 0, 1);
    double ex = ax + share * dx - x;
    double ey = ay + share * dy - y;
    return ex * ex + ey * ey;
  }

  private static double[] placed(double[] unit, double centre, double r) {
    double[] placed = new double[unit.length];
    for (int i = 0; i < unit.length; i++) {
      placed[i] = centre + r * unit[i];
    }
    return placed;
  }
}
