package chalkgrad.ui.common.plot;

import chalkgrad.ui.common.plot.Axis.Kind;

/**
 * The axes of a plot and the piece of them that is shown. A piece is remembered in the values of
 * the axes, so that it stays where it is while the whole grows; it is moved and resized in pixels,
 * so that a logarithmic axis feels like any other.
 */
public final class Plane {
  /** Which axes have more to show than all of themselves. */
  public enum Way {
    /** Everything is always shown. */
    FIXED,
    /** A range of the horizontal axis; the vertical one is the plot's own affair. */
    ALONG_X,
    /** A rectangle. */
    BOTH
  }

  /** The smallest piece: a millionth of the axis's length. */
  private static final double LEAST_SHARE = 1e-6;

  /** The smallest piece of an axis that counts. */
  private static final double LEAST_COUNT = 4;

  private record Span(double min, double max) {}

  private final Way way;
  private PlotArea area;
  private Axis wholeX;
  private Axis wholeY;
  private Span spanX;
  private Span spanY;

  public Plane(Way way) {
    this.way = way;
  }

  public Way way() {
    return way;
  }

  /** Puts the plane onto the screen: its place, and the axes as they are when all is shown. */
  public void place(PlotArea newArea, Axis x, Axis y) {
    area = newArea;
    wholeX = x;
    wholeY = y;
  }

  /** Takes the plane off the screen: there is nothing to show. */
  public void remove() {
    area = null;
  }

  public boolean isPlaced() {
    return area != null;
  }

  public PlotArea area() {
    return area;
  }

  /** The axis as it is shown. */
  public Axis x() {
    return shown(wholeX, spanX);
  }

  /** The axis as it is shown. */
  public Axis y() {
    return shown(wholeY, spanY);
  }

  /** The piece of an axis that would be shown of it as horizontal axis. */
  public Axis shownOf(Axis newWholeX) {
    return shown(newWholeX, spanX);
  }

  private static Axis shown(Axis whole, Span span) {
    // A piece from 0 on has no logarithm.
    return span == null || whole.kind() == Kind.LOG && !(span.min() > 0)
        ? whole
        : new Axis(span.min(), span.max(), whole.kind(), whole.from(), whole.to());
  }

  /** Whether less than everything is shown. */
  public boolean isZoomed() {
    return spanX != null || spanY != null;
  }

  /** Shows everything. */
  public void fit() {
    spanX = null;
    spanY = null;
  }

  /** Enlarges {@code factor} times; what lies at a place in pixels stays there. */
  public void zoom(double px, double py, double factor) {
    if (area != null && way != Way.FIXED) {
      Axis x = x();
      spanX = piece(wholeX, around(x, px, x.from(), factor), around(x, px, x.to(), factor));
      if (way == Way.BOTH) {
        Axis y = y();
        spanY = piece(wholeY, around(y, py, y.from(), factor), around(y, py, y.to(), factor));
      }
    }
  }

  private static double around(Axis axis, double fixed, double pixel, double factor) {
    return axis.value(fixed + (pixel - fixed) / factor);
  }

  /** Moves what is shown by pixels, as far as there is more; what is not zoomed does not move. */
  public void pan(double dx, double dy) {
    if (area != null && spanX != null) {
      spanX = moved(wholeX, x(), dx);
    }
    if (area != null && spanY != null) {
      spanY = moved(wholeY, y(), dy);
    }
  }

  private static Span moved(Axis whole, Axis shown, double pixels) {
    double from = share(whole, shown.min());
    double width = share(whole, shown.max()) - from;
    double way = pixels / (whole.to() - whole.from()) * width;
    double start = Math.clamp(from - way, 0, Math.max(0, 1 - width));
    return new Span(at(whole, start), at(whole, start + width));
  }

  /** Where a value lies on an axis: 0 at its beginning, 1 at its end, whatever its kind. */
  private static double share(Axis axis, double value) {
    return (axis.pixel(value) - axis.from()) / (axis.to() - axis.from());
  }

  private static double at(Axis axis, double share) {
    return axis.value(axis.from() + share * (axis.to() - axis.from()));
  }

  /** Shows what lies between two places of the horizontal axis. */
  public void select(double px1, double px2) {
    if (area != null && way != Way.FIXED) {
      Axis x = x();
      spanX = piece(wholeX, x.value(Math.min(px1, px2)), x.value(Math.max(px1, px2)));
    }
  }

  /** A piece within the whole and not too small; {@code null} if it is the whole. */
  private static Span piece(Axis whole, double min, double max) {
    double from = share(whole, min);
    double to = share(whole, max);
    double least = whole.kind() == Kind.COUNT ? LEAST_COUNT / (whole.max() - whole.min()) : 0;
    least = Math.max(least, LEAST_SHARE);
    if (to - from < least) {
      double middle = (from + to) / 2;
      from = middle - least / 2;
      to = middle + least / 2;
    }
    if (to - from >= 1 - 1e-9) {
      return null;
    }
    double shift = from < 0 ? -from : to > 1 ? 1 - to : 0;
    double low = Math.max(0, from + shift);
    double high = Math.min(1, to + shift);
    return new Span(at(whole, low), at(whole, high));
  }
}
