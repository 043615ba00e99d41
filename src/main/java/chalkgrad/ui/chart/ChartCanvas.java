package chalkgrad.ui.chart;

import chalkgrad.ui.common.plot.Pen;
import chalkgrad.ui.common.plot.Plane;
import chalkgrad.ui.common.plot.PlotArea;
import chalkgrad.ui.common.plot.PlotCanvas;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * Shows one chart on the screen, in three layers so that only what is new is painted, and leads
 * mouse and keys to it or to its {@link Plane}.
 */
final class ChartCanvas {
  private static final int GROUND = 0;
  private static final int PICTURE = 1;
  private static final int READING = 2;
  private static final double ZOOM_STEP = 1.3;
  private static final double ARROW_PIXELS = 24;

  /** By one notch of the wheel. */
  private static final int SCROLLED_LINES = 2;

  /** A shorter way of the pointer is a click. */
  private static final double LEAST_DRAG = 5;

  private final PlotCanvas canvas = new PlotCanvas(3, this::repaint);
  private final ReadOnlyBooleanWrapper zoomed = new ReadOnlyBooleanWrapper(this, "zoomed");
  private Chart chart;
  private ChartInput input;
  private List<Object> paintedGround = List.of();
  private List<Object> painted = List.of();
  private boolean readingPainted;
  private Point2D pointer;
  private Point2D pressed;
  private Point2D before;
  private Chart.Grip grip;
  private boolean dragging;

  ChartCanvas() {
    canvas.setFocusTraversable(true);
    canvas.getStyleClass().add("chart-plot");
    canvas.setOnMouseMoved(event -> point(at(event)));
    canvas.setOnMouseExited(event -> point(null));
    canvas.setOnMousePressed(this::press);
    canvas.setOnMouseDragged(this::drag);
    canvas.setOnMouseReleased(this::release);
    canvas.setOnMouseClicked(this::click);
    canvas.setOnScroll(this::scroll);
    canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  PlotCanvas node() {
    return canvas;
  }

  /** Whether less than everything is shown. */
  ReadOnlyBooleanProperty zoomed() {
    return zoomed.getReadOnlyProperty();
  }

  /** Changes the chart. */
  void setChart(Chart newChart) {
    chart = newChart;
    canvas.setId(chart.id() + "-plot");
    grip = null;
    pressed = null;
    canvas.wiped(GROUND);
    canvas.wiped(READING);
    repaint();
  }

  /** Shows what is new; paints nothing if nothing is. */
  void show(ChartInput in) {
    boolean recoloured = input != null && input.palette() != in.palette();
    input = in;
    if (recoloured) {
      repaint();
    } else if (!painted.equals(ingredients())) {
      paint();
    }
  }

  /** Shows everything that the plane has. */
  void fit() {
    if (chart.plane().isZoomed()) {
      chart.plane().fit();
      repaint();
    }
  }

  /** Shows what is pointed at or selected elsewhere. */
  void follow() {
    if (chart.isLinked()) {
      paintReading();
    }
  }

  /** Paints all layers anew. */
  void repaint() {
    paintedGround = List.of();
    paint();
  }

  private List<Object> ingredients() {
    // A frozen copy that may hold nulls.
    return java.util.Arrays.asList(chart.ingredients(input).toArray());
  }

  private void paint() {
    if (canvas.isEmpty() || input == null || chart == null) {
      return;
    }
    painted = ingredients();
    Pen pen = canvas.pen(PICTURE);
    chart.layout(pen, input);
    List<Object> ground = chart.ground(input);
    if (!ground.equals(paintedGround)) {
      chart.paintGround(canvas.pen(GROUND), input);
    }
    paintedGround = ground;
    chart.paint(pen, input);
    paintReading();
    zoomed.set(chart.plane().isZoomed());
    canvas.setAccessibleText(chart.accessible(input));
  }

  private void paintReading() {
    boolean selecting = isSelecting();
    if (input == null || canvas.isEmpty() || !(chart.reads() || selecting || readingPainted)) {
      return;
    }
    Pen pen = canvas.pen(READING);
    readingPainted = chart.reads() || selecting;
    if (selecting) {
      paintRange(pen);
    }
    if (chart.reads()) {
      chart.paintReading(pen, input, pointer);
    }
  }

  private boolean isSelecting() {
    return pressed != null && dragging && grip == null && chart.plane().way() == Plane.Way.ALONG_X;
  }

  private void paintRange(Pen pen) {
    PlotArea area = chart.plane().area();
    if (area == null || pointer == null) {
      return;
    }
    double from = Math.clamp(pressed.getX(), area.x(), area.right());
    double to = Math.clamp(pointer.getX(), area.x(), area.right());
    double left = Math.rint(Math.min(from, to));
    double width = Math.rint(Math.abs(to - from));
    pen.setFill(input.palette().accent().deriveColor(0, 1, 1, 0.18));
    pen.fillRect(left, area.y(), width, area.height());
    pen.setStroke(input.palette().accent());
    pen.setLineWidth(1);
    pen.strokeLine(left + 0.5, area.y(), left + 0.5, area.bottom());
    pen.strokeLine(left + width + 0.5, area.y(), left + width + 0.5, area.bottom());
  }

  private static Point2D at(MouseEvent event) {
    return new Point2D(event.getX(), event.getY());
  }

  private void point(Point2D place) {
    pointer = place;
    if (input != null) {
      chart.point(place, input);
    }
    if (input != null && place != null) {
      canvas.setCursor(cursor(place));
    }
    paintReading();
  }

  private Cursor cursor(Point2D place) {
    if (chart.handleAt(place.getX(), place.getY(), input) != null) {
      return Cursor.HAND;
    }
    Plane plane = chart.plane();
    boolean inside = plane.isPlaced() && plane.area().contains(place.getX(), place.getY());
    return switch (plane.way()) {
      case ALONG_X -> inside ? Cursor.CROSSHAIR : Cursor.DEFAULT;
      case BOTH -> inside && plane.isZoomed() ? Cursor.MOVE : Cursor.DEFAULT;
      case FIXED -> Cursor.DEFAULT;
    };
  }

  private void press(MouseEvent event) {
    canvas.requestFocus();
    if (event.getButton() != MouseButton.PRIMARY || input == null) {
      return;
    }
    pressed = at(event);
    before = pressed;
    dragging = false;
    Chart.Handle handle = chart.handleAt(event.getX(), event.getY(), input);
    grip = handle == null ? null : handle.take();
  }

  private void drag(MouseEvent event) {
    if (pressed == null) {
      return;
    }
    Point2D now = at(event);
    dragging |= now.distance(pressed) >= LEAST_DRAG;
    if (dragging && grip != null) {
      grip.drag(event.getX(), event.getY());
    } else if (dragging && chart.plane().way() == Plane.Way.BOTH && chart.plane().isZoomed()) {
      chart.plane().pan(now.getX() - before.getX(), now.getY() - before.getY());
      repaint();
    }
    before = now;
    point(now);
  }

  private void release(MouseEvent event) {
    if (pressed == null || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    boolean selected = isSelecting();
    double from = pressed.getX();
    pressed = null;
    grip = null;
    dragging = false;
    if (selected) {
      chart.plane().select(from, event.getX());
      repaint();
    }
  }

  private void click(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress() || input == null) {
      return;
    }
    if (event.getClickCount() == 2 && chart.plane().isZoomed()) {
      fit();
    } else {
      chart.click(event.getX(), event.getY(), input);
    }
  }

  private void scroll(ScrollEvent event) {
    Plane plane = chart.plane();
    int lines = (int) -Math.signum(event.getDeltaY()) * SCROLLED_LINES;
    if (input != null && chart.scroll(lines, input)) {
      event.consume();
      repaint();
    } else if (plane.way() != Plane.Way.FIXED && plane.isPlaced() && event.getDeltaY() != 0) {
      double factor = event.getDeltaY() > 0 ? ZOOM_STEP : 1 / ZOOM_STEP;
      plane.zoom(event.getX(), event.getY(), factor);
      event.consume();
      repaint();
    }
  }

  private void key(KeyEvent event) {
    if (input == null || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean used =
        zoomKey(event.getCode())
            || !event.isShiftDown() && chart.key(event, input)
            || panKey(event.getCode());
    if (used) {
      event.consume();
    }
  }

  private boolean zoomKey(KeyCode code) {
    Plane plane = chart.plane();
    if (plane.way() == Plane.Way.FIXED || !plane.isPlaced()) {
      return false;
    }
    double x = plane.area().x() + plane.area().width() / 2;
    double y = plane.area().y() + plane.area().height() / 2;
    switch (code) {
      case PLUS, EQUALS, ADD -> plane.zoom(x, y, ZOOM_STEP);
      case MINUS, SUBTRACT -> plane.zoom(x, y, 1 / ZOOM_STEP);
      case DIGIT0, NUMPAD0 -> plane.fit();
      default -> {
        return false;
      }
    }
    repaint();
    return true;
  }

  /** Arrows move what is shown the way they point: the picture goes the other way. */
  private boolean panKey(KeyCode code) {
    if (!chart.plane().isZoomed()) {
      return false;
    }
    switch (code) {
      case LEFT -> chart.plane().pan(ARROW_PIXELS, 0);
      case RIGHT -> chart.plane().pan(-ARROW_PIXELS, 0);
      case UP -> chart.plane().pan(0, ARROW_PIXELS);
      case DOWN -> chart.plane().pan(0, -ARROW_PIXELS);
      default -> {
        return false;
      }
    }
    repaint();
    return true;
  }
}
