package chalkgrad.training.frame;

/** The piece of the plane that a plot shows, in the units of the raw columns. */
public record Viewport(double xMin, double xMax, double yMin, double yMax) {
  public Viewport {
    if (!(xMin < xMax && yMin < yMax)) {
      throw new IllegalArgumentException(
          "empty viewport: x " + xMin + " to " + xMax + ", y " + yMin + " to " + yMax);
    }
  }

  public double width() {
    return xMax - xMin;
  }

  public double height() {
    return yMax - yMin;
  }

  /** Whether a place is in it, its rim included; nothing that is not a number is. */
  public boolean contains(double x, double y) {
    return x >= xMin && x <= xMax && y >= yMin && y <= yMax;
  }

  /**
   * A viewport that is {@code factor} times as wide and high, in which a place stays where it is.
   */
  public Viewport scaled(double factor, double x, double y) {
    return new Viewport(
        x + factor * (xMin - x),
        x + factor * (xMax - x),
        y + factor * (yMin - y),
        y + factor * (yMax - y));
  }

  /** As large, somewhere else. */
  public Viewport shifted(double dx, double dy) {
    return new Viewport(xMin + dx, xMax + dx, yMin + dy, yMax + dy);
  }
}
