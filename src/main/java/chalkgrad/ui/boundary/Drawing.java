package chalkgrad.ui.boundary;

import chalkgrad.ui.common.Selection;
import chalkgrad.ui.common.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * Leads the pointer's and the keyboard's gestures to the tool at work. However many events there
 * are, a tool works at most once per pulse, on the whole way since the last time.
 */
final class Drawing {
  /** A patient tool works so often while the pointer is held still. */
  private static final long PATIENCE_NANOS = 40_000_000;

  /** Pixels that a key moves samples. */
  private static final double NUDGE = 4;

  private final Workbench workbench;
  private final BoundaryPlot plot;
  private final DrawingBar bar;
  private final Sketch sketch;
  private final List<Pointer> way = new ArrayList<>();
  private final AnimationTimer pulse =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          work(now);
        }
      };
  private Tool working;
  private long lastWork;

  Drawing(Workbench workbench, BoundaryPlot plot, DrawingBar bar, Sketch sketch) {
    this.workbench = workbench;
    this.plot = plot;
    this.bar = bar;
    this.sketch = sketch;
  }

  /** Whether a tool takes this press; if not, it is free for others. */
  boolean press(MouseEvent event) {
    return event.getButton() == MouseButton.PRIMARY && begin(at(event));
  }

  /** Puts the tool at work down; whether it can be used there. */
  boolean begin(Pointer at) {
    Tool tool = bar.tool().get();
    boolean takes =
        tool != null
            && plot.area() != null
            && plot.area().contains(at.x(), at.y())
            && plot.map().isOf(workbench.spec().get().data().source().dataset());
    if (takes && working == null) {
      working = tool;
      sketch.begin();
      way.clear();
      way.add(at);
      tool.press(sketch, at);
      lastWork = System.nanoTime();
      pulse.start();
    }
    return takes;
  }

  boolean isWorking() {
    return working != null;
  }

  boolean hasTool() {
    return bar.tool().get() != null;
  }

  /** Leads the tool on if it is down, and shows its circle. */
  void moveTo(Pointer at) {
    if (working != null) {
      way.add(at);
    }
    circle(at.x(), at.y());
  }

  void drag(MouseEvent event) {
    moveTo(at(event));
  }

  void release() {
    if (working != null) {
      pulse.stop();
      if (way.size() > 1) {
        working.drag(sketch, List.copyOf(way));
      }
      working.release(sketch);
      working = null;
    }
  }

  private static Pointer at(MouseEvent event) {
    return new Pointer(event.getX(), event.getY(), event.isShiftDown());
  }

  private void work(long now) {
    boolean held = working.isPatient() && System.nanoTime() - lastWork >= PATIENCE_NANOS;
    boolean moved = way.size() > 1 && !working.isPatient();
    if (moved || held) {
      lastWork = System.nanoTime();
      List<Pointer> since = List.copyOf(way);
      way.subList(0, way.size() - 1).clear();
      working.drag(sketch, since);
    }
  }

  /** The circle of the brush goes with the pointer. */
  void follow(MouseEvent event) {
    circle(event.getX(), event.getY());
  }

  private void circle(double x, double y) {
    Tool tool = bar.tool().get();
    boolean shown =
        tool != null && tool.hasSize() && plot.area() != null && plot.area().contains(x, y);
    if (shown) {
      plot.cursor().showCircle(x, y, sketch.brush().radius().get());
    } else {
      plot.cursor().hideCircle();
    }
  }

  void leave() {
    plot.cursor().hideCircle();
  }

  /** The wheel sets the size of the brush. */
  void scroll(ScrollEvent event) {
    Tool tool = bar.tool().get();
    if (tool != null && tool.hasSize() && event.getDeltaY() != 0) {
      sketch.brush().resize(event.getDeltaY() > 0);
      plot.cursor().showCircle(event.getX(), event.getY(), sketch.brush().radius().get());
      event.consume();
    }
  }

  /** The keys of a paint program, wherever the focus is within the pane. */
  void key(KeyEvent event) {
    boolean typing = event.getTarget() instanceof TextInputControl;
    boolean combined = event.isShortcutDown() || event.isAltDown();
    if (!workbench.drawing().get() || typing || combined) {
      return;
    }
    boolean nudged = event.isShiftDown() && nudge(event.getCode());
    if (nudged || obey(event.getCode(), event.getText())) {
      event.consume();
    }
  }

  /** Shift and an arrow move what is selected. */
  private boolean nudge(KeyCode code) {
    boolean movable =
        !sketch.selected().isEmpty()
            && plot.map() != null
            && Tools.refusalToMove(plot.map().plot()).isEmpty();
    if (!movable || !code.isArrowKey()) {
      return false;
    }
    switch (code) {
      case LEFT -> sketch.nudge(-NUDGE, 0);
      case RIGHT -> sketch.nudge(NUDGE, 0);
      case UP -> sketch.nudge(0, -NUDGE);
      default -> sketch.nudge(0, NUDGE);
    }
    return true;
  }

  private boolean obey(KeyCode code, String text) {
    for (Tool tool : bar.tools()) {
      if (tool.key() == code) {
        bar.take(tool);
        return true;
      }
    }
    if (code == KeyCode.ESCAPE) {
      stepBack();
      return true;
    }
    if (code == KeyCode.ENTER
        && workbench.selection().hovered().get() instanceof Selection.Item.Row(int row)
        && row < sketch.data().rows()) {
      sketch.toggle(row);
      return true;
    }
    if ((code == KeyCode.DELETE || code == KeyCode.BACK_SPACE) && !sketch.selected().isEmpty()) {
      sketch.deleteSelected();
      return true;
    }
    if (code.isDigitKey()) {
      int digit = code.getName().charAt(code.getName().length() - 1) - '0';
      chooseClass(Math.floorMod(digit - 1, 10));
      return true;
    }
    boolean larger = code == KeyCode.CLOSE_BRACKET || text.equals("]");
    boolean smaller = code == KeyCode.OPEN_BRACKET || text.equals("[");
    if (larger || smaller) {
      sketch.brush().resize(larger);
    }
    return larger || smaller;
  }

  private void chooseClass(int chosen) {
    if (chosen < sketch.data().classNames().size()) {
      bar.chooseClass(chosen);
    }
  }

  /** Escape: first the selection, then the tool, then drawing altogether. */
  private void stepBack() {
    if (!sketch.selected().isEmpty()) {
      sketch.select(Set.of());
    } else if (bar.tool().get() != null) {
      bar.rest();
      plot.cursor().hideCircle();
    } else {
      workbench.drawing().set(false);
    }
  }
}
