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
}
