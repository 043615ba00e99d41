package chalkgrad.ui.boundary;

/**
 * Where the pointer is on the plot.
 *
 * @param other whether Shift turns a tool into its other self
 */
record Pointer(double x, double y, boolean other) {
  double distanceTo(Pointer that) {
    return Math.hypot(x - that.x, y - that.y);
  }

  /** A place between this one (0) and another (1). */
  Pointer towards(Pointer that, double share) {
    return new Pointer(x + share * (that.x - x), y + share * (that.y - y), that.other);
  }

  /** The square of the distance of a place from the line between this one and another. */
  double squaredDistanceToLine(Pointer that, double px, double py) {
    double dx = that.x - x;
    double dy = that.y - y;
    double length = dx * dx + dy * dy;
    double along = length == 0 ? 0 : ((px - x) * dx + (py - y) * dy) / length;
    double share = Math.clamp(along, 0, 1);
    double ex = x + share * dx - px;
    double ey = y + share * dy - py;
    return ex * ex + ey * ey;
  }
}
