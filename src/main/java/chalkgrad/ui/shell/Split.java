package chalkgrad.ui.shell;

import chalkgrad.base.Messages;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Side;
import javafx.scene.layout.Region;

/**
 * Two panes beside or above each other with a {@link Grip} between them. One of the two is
 * measured: it keeps its length, or its share of the whole, and may be folded away, which leaves a
 * strip to bring it back. Lengths outlive the window, because they are properties of somebody else.
 */
final class Split extends Region {
  private static final double STRIP = 14;

  /** Which of the panes is measured. */
  enum Measured {
    FIRST,
    SECOND
  }

  /**
   * How long the measured pane is.
   *
   * @param length below 1 a share of the whole, else in pixels
   * @param usual what a double click brings back
   * @param least of the measured pane, in pixels
   * @param leastOther of the other pane
   */
  record Size(ObjectProperty<Double> length, double usual, double least, double leastOther) {}

  private final Messages messages = Messages.of(Split.class);
  private final Region first;
  private final Region second;
  private final Measured measured;
  private final double gap;
  private final Grip grip;
  private Orientation orientation;
  private final Set<Size> known = new HashSet<>();
  private Size size;
  private ObjectProperty<Boolean> folded;
  private boolean firstShown = true;
  private boolean secondShown = true;
  private double lengthBefore;

  /**
   * @param foldedOrNull whether the measured pane is folded away; {@code null} if it cannot be
   */
  Split(
      String id,
      double gap,
      Region first,
      Region second,
      Measured measured,
      ObjectProperty<Boolean> foldedOrNull) {
    this.first = first;
    this.second = second;
    this.measured = measured;
    this.gap = gap;
    folded = foldedOrNull;
    Runnable fold = foldedOrNull == null ? null : () -> folded.set(!folded.get());
    grip =
        new Grip(
            id + "-grip",
            messages.text("grip." + id),
            new Grip.Deeds(this::begin, this::drag, this::restore, fold));
    getChildren().addAll(first, second, grip);
    setMinSize(0, 0);
    if (foldedOrNull != null) {
      foldedOrNull.addListener((property, before, now) -> settle());
    }
  }

  /** Puts the panes beside or above each other, with a length for that. */
  Split arrange(Orientation wanted, Size newSize) {
    orientation = wanted;
    size = newSize;
    if (known.add(newSize)) {
      newSize.length().addListener((property, before, now) -> requestLayout());
    }
    grip.orient(wanted);
    settle();
    return this;
  }

  /** Shows both panes, or only one, which then has all the room. */
  void show(boolean showFirst, boolean showSecond) {
    firstShown = showFirst;
    secondShown = showSecond;
    settle();
  }

  private boolean isFolded() {
    return folded != null && folded.get() && firstShown && secondShown;
  }

  private void settle() {
    boolean open = !isFolded();
    first.setVisible(firstShown && (open || measured == Measured.SECOND));
    second.setVisible(secondShown && (open || measured == Measured.FIRST));
    grip.setVisible(firstShown && secondShown);
    boolean beside = orientation == Orientation.HORIZONTAL;
    Side home =
        measured == Measured.FIRST
            ? (beside ? Side.LEFT : Side.TOP)
            : (beside ? Side.RIGHT : Side.BOTTOM);
    grip.point(open ? home : opposite(home), messages.text(open ? "fold" : "unfold"));
    requestLayout();
  }

  private static Side opposite(Side side) {
    return switch (side) {
      case LEFT -> Side.RIGHT;
      case RIGHT -> Side.LEFT;
      case TOP -> Side.BOTTOM;
      case BOTTOM -> Side.TOP;
    };
  }

  private double whole() {
    return orientation == Orientation.HORIZONTAL ? getWidth() : getHeight();
  }

  private double length() {
    double wanted = size.length().get();
    return clamped(wanted < 1 ? wanted * whole() : wanted);
  }

  /** Where both cannot have what they need at least, they share what there is. */
  private double clamped(double wanted) {
    double most = whole() - gap - size.leastOther();
    double length =
        most < size.least()
            ? (whole() - gap) * size.least() / (size.least() + size.leastOther())
            : Math.clamp(wanted, size.least(), most);
    return Math.rint(Math.max(0, length));
  }

  private void begin() {
    lengthBefore = isFolded() ? 0 : length();
  }

  private void drag(double by) {
    double wanted = lengthBefore + (measured == Measured.FIRST ? by : -by);
    if (folded != null) {
      // A key opens a folded pane at once; a drag has to go some way.
      boolean opens = lengthBefore == 0 && wanted > 0;
      folded.set(!opens && wanted < size.least() / 2);
      if (folded.get()) {
        return;
      }
    }
    double length = clamped(Math.max(wanted, size.least()));
    size.length().set(size.usual() < 1 ? Math.min(0.99, length / whole()) : length);
  }

  private void restore() {
    if (folded != null) {
      folded.set(false);
    }
    size.length().set(size.usual());
  }

  @Override
  protected void layoutChildren() {
    double whole = whole();
    if (size == null || whole <= 0) {
      return;
    }
    if (!firstShown || !secondShown) {
      place(firstShown ? first : second, 0, whole);
      return;
    }
    double between = isFolded() ? STRIP : gap;
    double length = isFolded() ? 0 : length();
    double end = measured == Measured.FIRST ? length : whole - length - between;
    place(first, 0, end);
    place(grip, end, between);
    place(second, end + between, whole - end - between);
  }

  private void place(Region pane, double from, double length) {
    if (orientation == Orientation.HORIZONTAL) {
      pane.resizeRelocate(from, 0, length, getHeight());
    } else {
      pane.resizeRelocate(0, from, getWidth(), length);
    }
  }
}
