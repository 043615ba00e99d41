package chalkgrad.ui.boundary;

import chalkgrad.ui.common.Keys;
import chalkgrad.ui.common.plot.PlotArea;
import chalkgrad.ui.theme.Palette;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/**
 * Draws by keyboard: the arrows move a cross over the plot, and the tool at work is put down where
 * it stands. The space bar is the button of the mouse: tapped it works once, held it works on while
 * the arrows lead it. Enter keeps the button down until it is pressed again, for those who cannot
 * hold two keys. The cross appears with the first arrow and goes when the mouse draws.
 */
final class KeyboardPen {
  private static final double STEP = 10;
  private static final double FAR = 50;
  private static final double NEAR = 1;
  private static final double ARM = 9;

  private final BoundaryPlot plot;
  private final Drawing drawing;
  private final Consumer<Pointer> moved;
  private final Line[] halo = {new Line(), new Line()};
  private final Line[] cross = {new Line(), new Line()};
  private final Circle ring = new Circle();
  private final Group node = new Group();

  /** Where it stands, as shares of the plot, so that it stays there when the plot grows. */
  private double across = 0.5;

  private double down = 0.5;

  /**
   * @param moved told where the cross is
   */
  KeyboardPen(BoundaryPlot plot, Drawing drawing, Consumer<Pointer> moved) {
    this.plot = plot;
    this.drawing = drawing;
    this.moved = moved;
    for (Line line : halo) {
      line.setStrokeWidth(5);
    }
    for (Line line : cross) {
      line.setStrokeWidth(2);
    }
    ring.setFill(null);
    ring.setStrokeWidth(2);
    ring.setRadius(ARM + 3);
    node.getChildren().addAll(halo);
    node.getChildren().addAll(cross);
    node.getChildren().add(ring);
    node.setVisible(false);
    plot.node().putOver(node);
    plot.node().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    plot.node().addEventFilter(KeyEvent.KEY_RELEASED, this::released);
    plot.node().focusedProperty().addListener((source, before, now) -> lift());
    Keys.keepSpace(plot.node(), this::isOut);
  }

  void setPalette(Palette palette) {
    for (Line line : halo) {
      line.setStroke(palette.card());
    }
    for (Line line : cross) {
      line.setStroke(palette.ink());
    }
    ring.setStroke(palette.accent());
  }

  /** Whether the cross is on the plot. */
  boolean isOut() {
    return node.isVisible();
  }

  /** Takes the cross away. */
  void hide() {
    lift();
    node.setVisible(false);
  }

  private void lift() {
    if (drawing.isWorking() && isOut()) {
      drawing.release();
      ring.setVisible(false);
    }
  }

  private void pressed(KeyEvent event) {
    boolean own = event.getTarget() == plot.node() && drawing.hasTool() && plot.area() != null;
    if (own && obey(event)) {
      event.consume();
    }
  }

  private boolean obey(KeyEvent event) {
    // Shift and an arrow move what is selected.
    boolean nudging = event.isShiftDown() && !drawing.isWorking();
    double step = event.isShortcutDown() ? FAR : event.isAltDown() ? NEAR : STEP;
    switch (event.getCode()) {
      case LEFT -> {
        return !nudging && move(-step, 0, event);
      }
      case RIGHT -> {
        return !nudging && move(step, 0, event);
      }
      case UP -> {
        return !nudging && move(0, -step, event);
      }
      case DOWN -> {
        return !nudging && move(0, step, event);
      }
      case SPACE -> {
        // A key that is held comes again and again.
        return isOut() && (drawing.isWorking() || press(event));
      }
      case ENTER -> {
        if (isOut() && drawing.isWorking()) {
          lift();
          return true;
        }
        return isOut() && press(event);
      }
      default -> {
        return false;
      }
    }
  }

  private void released(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE && isOut()) {
      lift();
      event.consume();
    }
  }

  private boolean press(KeyEvent event) {
    boolean begun = drawing.begin(at(event.isShiftDown()));
    ring.setVisible(begun);
    return true;
  }

  private boolean move(double dx, double dy, KeyEvent event) {
    PlotArea area = plot.area();
    if (node.isVisible()) {
      across = Math.clamp(across + dx / area.width(), 0, 1);
      down = Math.clamp(down + dy / area.height(), 0, 1);
    }
    node.setVisible(true);
    ring.setVisible(drawing.isWorking());
    place();
    Pointer at = at(event.isShiftDown());
    drawing.moveTo(at);
    moved.accept(at);
    return true;
  }

  private Pointer at(boolean other) {
    PlotArea area = plot.area();
    // The last pixel still belongs to the plot.
    double x = Math.min(area.x() + across * area.width(), area.right() - 0.5);
    double y = Math.min(area.y() + down * area.height(), area.bottom() - 0.5);
    return new Pointer(x, y, other);
  }

  /** Puts the cross where it belongs, after a move or a change of the plot's size. */
  void place() {
    if (plot.area() == null || !isOut()) {
      return;
    }
    Pointer at = at(false);
    double x = Math.rint(at.x());
    double y = Math.rint(at.y());
    for (Line[] lines : new Line[][] {halo, cross}) {
      put(lines[0], x - ARM, y, x + ARM, y);
      put(lines[1], x, y - ARM, x, y + ARM);
    }
    ring.setCenterX(x);
    ring.setCenterY(y);
  }

  private static void put(Line line, double x1, double y1, double x2, double y2) {
    line.setStartX(x1);
    line.setStartY(y1);
    line.setEndX(x2);
    line.setEndY(y2);
  }
}
