package chalkgrad.ui.common.plot;

/** The rectangle inside the axes, in whole pixels so that lines are sharp. */
public record PlotArea(double x, double y, double width, double height) {
  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }

  public boolean contains(double px, double py) {
    return px >= x && px <= right() && py >= y && py <= bottom();
  }

  /** What remains inside the margins; at least one pixel. */
  public static PlotArea inside(
      double width, double height, double top, double right, double bottom, double left) {
    return new PlotArea(
        Math.rint(left),
        Math.rint(top),
        Math.max(1, Math.rint(width - left - right)),
        Math.max(1, Math.rint(height - top - bottom)));
  }
}
