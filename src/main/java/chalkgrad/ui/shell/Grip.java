package chalkgrad.ui.shell;

import chalkgrad.ui.common.Controls;
import java.util.function.DoubleConsumer;
import javafx.event.EventHandler;
import javafx.geometry.Orientation;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * What is dragged between two panes: also moved by the arrow keys, put back by a double click or
 * Home, and with a button in its middle that folds a pane away.
 */
final class Grip extends StackPane {
  private static final double KEY_STEP = 24;

  /**
   * What a grip does.
   *
   * @param begin a drag begins
   * @param drag moved by so much since then, to the right or downwards
   * @param restore back to where it usually stands
   * @param fold folds away or unfolds; {@code null} if there is nothing to fold
   */
  record Deeds(Runnable begin, DoubleConsumer drag, Runnable restore, Runnable fold) {}

  private final Deeds deeds;
  private final Region handle = new Region();
  private final Button chevron = Controls.button("", BootstrapIcons.CHEVRON_LEFT, "", "");
  private final EventHandler<MouseEvent> dragged = this::drag;
  private final EventHandler<MouseEvent> released = this::release;
  private Orientation orientation;
  private double pressedAt;

  Grip(String id, String name, Deeds deeds) {
    this.deeds = deeds;
    setId(id);
    getStyleClass().add("cg-grip");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.THUMB);
    setAccessibleText(name);
    handle.getStyleClass().add("cg-grip-handle");
    chevron.setId(id + "-fold");
    chevron.getStyleClass().setAll("cg-grip-chevron");
    chevron.setFocusTraversable(false);
    chevron.setCursor(Cursor.HAND);
    chevron.setOnAction(event -> deeds.fold().run());
    getChildren().add(handle);
    if (deeds.fold() != null) {
      getChildren().add(chevron);
    }
    setOnMousePressed(this::press);
    setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        deeds.restore().run();
      }
    });
    setOnKeyPressed(this::key);
  }

  /** Whether the panes stand beside or above each other. */
  void orient(Orientation wanted) {
    orientation = wanted;
    boolean beside = wanted == Orientation.HORIZONTAL;
    setCursor(beside ? Cursor.H_RESIZE : Cursor.V_RESIZE);
    handle.getStyleClass().removeAll("upright");
    if (beside) {
      handle.getStyleClass().add("upright");
    }
  }

  /** Where the pane goes or comes from when the button is pressed. */
  void point(Side side, String hint) {
    chevron.setGraphic(
        Controls.icon(
            switch (side) {
              case LEFT -> BootstrapIcons.CHEVRON_LEFT;
              case RIGHT -> BootstrapIcons.CHEVRON_RIGHT;
              case TOP -> BootstrapIcons.CHEVRON_UP;
              case BOTTOM -> BootstrapIcons.CHEVRON_DOWN;
            }));
    chevron.getTooltip().setText(hint);
    chevron.setAccessibleText(hint);
  }

  private void press(MouseEvent event) {
    pressedAt = along(event);
    requestFocus();
    deeds.begin().run();
    // Not every platform sends a whole drag to where it began.
    getScene().addEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
    getScene().addEventFilter(MouseEvent.MOUSE_RELEASED, released);
  }

  private void drag(MouseEvent event) {
    deeds.drag().accept(along(event) - pressedAt);
    event.consume();
  }

  private void release(MouseEvent event) {
    getScene().removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
    getScene().removeEventFilter(MouseEvent.MOUSE_RELEASED, released);
  }

  /** The grip moves under the pointer, what it lies in does not. */
  private double along(MouseEvent event) {
    var at = getParent().sceneToLocal(event.getSceneX(), event.getSceneY());
    return orientation == Orientation.HORIZONTAL ? at.getX() : at.getY();
  }

  private void key(KeyEvent event) {
    boolean beside = orientation == Orientation.HORIZONTAL;
    switch (event.getCode()) {
      case LEFT -> move(beside ? -KEY_STEP : 0);
      case RIGHT -> move(beside ? KEY_STEP : 0);
      case UP -> move(beside ? 0 : -KEY_STEP);
      case DOWN -> move(beside ? 0 : KEY_STEP);
      case HOME -> deeds.restore().run();
      case ENTER -> {
        if (deeds.fold() != null) {
          deeds.fold().run();
        }
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(double by) {
    if (by != 0) {
      deeds.begin().run();
      deeds.drag().accept(by);
    }
  }
}
