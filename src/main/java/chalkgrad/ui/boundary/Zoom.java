package chalkgrad.ui.boundary;

import chalkgrad.training.frame.PlotAxis;
import chalkgrad.training.frame.PlotData;
import chalkgrad.training.frame.Viewport;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Which piece of the plane is looked at: all samples, or what the user has zoomed to. Shares count
 * from the left and from the top of what is shown. Knows no scene.
 */
final class Zoom {
  /** One notch of the wheel, one press of a button. */
  static final double STEP = 1.25;

  /** So many times larger than the whole can things be shown. */
  private static final double MOST = 200;

  /** So many times smaller, and so far away. */
  private static final double LEAST = 0.1;

  private final ReadOnlyObjectWrapper<Viewport> piece = new ReadOnlyObjectWrapper<>(this, "piece");
  private PlotData plot;

  /** The piece that was zoomed to; {@code null} while all samples are shown. */
  ReadOnlyObjectProperty<Viewport> piece() {
    return piece.getReadOnlyProperty();
  }

  /**
   * Takes the samples of a frame. The piece stays as it is over edits of them; other data or
   * another plane are shown as a whole.
   */
  void show(PlotData next) {
    boolean other = plot != null && !isSamePlane(plot, next);
    plot = next;
    if (other) {
      fit();
    }
  }

  private static boolean isSamePlane(PlotData before, PlotData now) {
    return before == now
        || before.dataset().name().equals(now.dataset().name())
            && before.dataset().featureNames().equals(now.dataset().featureNames())
            && isSameAxis(before.horizontal(), now.horizontal())
            && isSameAxis(before.vertical(), now.vertical());
  }

  /** A component is another one after each edit, but still the first or the second. */
  private static boolean isSameAxis(PlotAxis before, PlotAxis now) {
    return before instanceof PlotAxis.Component a && now instanceof PlotAxis.Component b
        ? a.number() == b.number()
        : Objects.equals(before, now);
  }

  /** What is shown; {@code null} before there is a frame. */
  Viewport shown() {
    return piece.get() != null || plot == null ? piece.get() : plot.viewport();
  }

  boolean isFit() {
    return piece.get() == null;
  }

  /** How many times larger than the whole; 1 while all samples are shown. */
  double factor() {
    return isFit() ? 1 : plot.viewport().width() / piece.get().width();
  }

  /** All samples. */
  void fit() {
    piece.set(null);
  }

  /** Larger by a factor, or smaller below 1; the place at these shares stays where it is. */
  void by(double factor, double across, double down) {
    if (plot == null || !(factor > 0)) {
      return;
    }
    Viewport now = shown();
    double allowed = Math.clamp(factor * factor(), LEAST, MOST) / factor();
    if (allowed != 1) {
      double x = now.xMin() + across * now.width();
      double y = now.yMax() - down * now.height();
      look(now.scaled(1 / allowed, x, y));
    }
  }

  /** What is shown goes with the pointer, by shares of the width and the height. */
  void drag(double across, double down) {
    if (plot != null && (across != 0 || down != 0)) {
      Viewport now = shown();
      look(now.shifted(-across * now.width(), down * now.height()));
    }
  }

  /** Goes no further than needed for a place to be shown, with some room around it. */
  void reveal(double x, double y) {
    Viewport now = shown();
    if (now != null && !now.contains(x, y) && Double.isFinite(x) && Double.isFinite(y)) {
      double dx = outside(x, now.xMin() + now.width() / 8, now.xMax() - now.width() / 8);
      double dy = outside(y, now.yMin() + now.height() / 8, now.yMax() - now.height() / 8);
      look(now.shifted(dx, dy));
    }
  }

  private static double outside(double value, double low, double high) {
    return value < low ? value - low : value > high ? value - high : 0;
  }

  /** Never so far away that the samples could not be found again. */
  private void look(Viewport wanted) {
    Viewport whole = plot.viewport();
    double x = whole.xMin() + whole.width() / 2;
    double y = whole.yMin() + whole.height() / 2;
    Viewport most = whole.scaled(1 / LEAST, x, y);
    Viewport allowed =
        wanted.shifted(
            within(wanted.xMin(), wanted.xMax(), most.xMin(), most.xMax()),
            within(wanted.yMin(), wanted.yMax(), most.yMin(), most.yMax()));
    piece.set(isAlmost(allowed, whole) ? null : allowed);
  }

  /** How far a span must be shifted to lie in another one. */
  private static double within(double low, double high, double least, double most) {
    return low < least ? least - low : high > most ? most - high : 0;
  }

  /** Zooming in and out again ends where it began, but for rounding. */
  private static boolean isAlmost(Viewport a, Viewport b) {
    double slack = 1e-6;
    return Math.abs(a.xMin() - b.xMin()) < slack * b.width()
        && Math.abs(a.xMax() - b.xMax()) < slack * b.width()
        && Math.abs(a.yMin() - b.yMin()) < slack * b.height()
        && Math.abs(a.yMax() - b.yMax()) < slack * b.height();
  }
}
