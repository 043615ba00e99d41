package chalkgrad.ui.boundary;

import chalkgrad.ui.common.plot.PlotArea;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/**
 * Zooming and panning by hand: the wheel (with Ctrl while it sets the size of a tool), pinching,
 * dragging (with the middle button or Ctrl while a tool is out), and the keys +, − and 0, with Ctrl
 * also the arrows.
 */
final class ZoomGestures {
  /** The share of the plot that an arrow key goes. */
  private static final double KEY_STEP = 0.1;

  /** A press that moves no further than this many pixels is a click. */
  private static final double STILL = 3;

  /** However fast the wheel is turned, one can follow. */
  private static final double MOST_NOTCHES = 3;

  private final Zoom zoom;
  private final BoundaryPlot plot;
  private boolean pressed;
  private boolean panning;
  private double startX;
  private double startY;
  private double lastX;
  private double lastY;

  ZoomGestures(Zoom zoom, BoundaryPlot plot) {
    this.zoom = zoom;
    this.plot = plot;
    plot.node().setOnZoom(this::pinch);
  }

  /** Whether this press pans although a tool is out. */
  static boolean isForced(MouseEvent event) {
    return event.getButton() == MouseButton.MIDDLE
        || event.getButton() == MouseButton.PRIMARY && event.isShortcutDown();
  }

  /** A press that nobody else wants. */
  void press(MouseEvent event) {
    boolean button =
        event.getButton() == MouseButton.MIDDLE || event.getButton() == MouseButton.PRIMARY;
    pressed = button && plot.area() != null && plot.area().contains(event.getX(), event.getY());
    panning = false;
    startX = lastX = event.getX();
    startY = lastY = event.getY();
  }

  /** Whether the pointer drags the plane. */
  boolean drag(MouseEvent event) {
    if (!pressed) {
      return false;
    }
    double way = Math.hypot(event.getX() - startX, event.getY() - startY);
    if (!panning && way < STILL) {
      return true;
    }
    panning = true;
    plot.node().setCursor(Cursor.CLOSED_HAND);
    PlotArea area = plot.area();
    zoom.drag((event.getX() - lastX) / area.width(), (event.getY() - lastY) / area.height());
    lastX = event.getX();
    lastY = event.getY();
    return true;
  }

  /** Whether what ends now was a click, and not a drag. */
  boolean release() {
    boolean clicked = pressed && !panning;
    pressed = false;
    panning = false;
    plot.node().setCursor(null);
    return clicked;
  }

  void scroll(ScrollEvent event) {
    double turned = event.getDeltaY() / Math.max(1, event.getMultiplierY());
    double notches = Math.clamp(turned, -MOST_NOTCHES, MOST_NOTCHES);
    if (notches != 0 && plot.area() != null) {
      at(Math.pow(Zoom.STEP, notches), event.getX(), event.getY());
      event.consume();
    }
  }

  private void pinch(ZoomEvent event) {
    if (plot.area() != null) {
      at(event.getZoomFactor(), event.getX(), event.getY());
      event.consume();
    }
  }

  private void at(double factor, double x, double y) {
    PlotArea area = plot.area();
    zoom.by(
        factor,
        Math.clamp((x - area.x()) / area.width(), 0, 1),
        Math.clamp((y - area.y()) / area.height(), 0, 1));
  }

  /**
   * The keys of the plot.
   *
   * @param digits whether digits without Ctrl are free
   */
  void key(KeyEvent event, boolean digits) {
    boolean ctrl = event.isShortcutDown();
    boolean free = ctrl || digits || !event.getCode().isDigitKey();
    if (!event.isAltDown() && free && obey(event, ctrl)) {
      event.consume();
    }
  }

  private boolean obey(KeyEvent event, boolean ctrl) {
    switch (event.getCode()) {
      case PLUS, ADD, EQUALS -> zoom.by(Zoom.STEP, 0.5, 0.5);
      case MINUS, SUBTRACT -> zoom.by(1 / Zoom.STEP, 0.5, 0.5);
      case DIGIT0, NUMPAD0 -> zoom.fit();
      case LEFT, RIGHT, UP, DOWN -> {
        if (ctrl) {
          pan(event);
        }
        return ctrl;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** One looks further in the direction of the arrow. */
  private void pan(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> zoom.drag(KEY_STEP, 0);
      case RIGHT -> zoom.drag(-KEY_STEP, 0);
      case UP -> zoom.drag(0, KEY_STEP);
      default -> zoom.drag(0, -KEY_STEP);
    }
  }
}
