package chalkgrad.ui.shell;

import chalkgrad.base.Messages;
import chalkgrad.ui.common.Controls;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Two cards above each other, the lower of which can be opened, and made larger by dragging the gap
 * between them or with the arrow keys there. Its share of the height stays while it is closed.
 */
final class Drawer {
  private static final double FIRST_SHARE = 0.42;
  private static final double LEAST_ABOVE = 230;
  private static final double LEAST_BELOW = 150;
  private static final double KEY_STEP = 24;

  private final Region above;
  private final Region below;
  private final StackPane grip = new StackPane();
  private final VBox node = new VBox();
  private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
  private double share = FIRST_SHARE;
  private double grabbed;
  private double heightBefore;

  Drawer(Region above, Region below, double gap) {
    this.above = above;
    this.below = below;
    VBox.setVgrow(above, Priority.ALWAYS);
    above.setMinHeight(0);
    grip.setId("drawer-grip");
    grip.getStyleClass().add("cg-grip");
    grip.setMinHeight(gap);
    grip.setMaxHeight(gap);
    grip.setCursor(Cursor.V_RESIZE);
    grip.setFocusTraversable(true);
    grip.setAccessibleRole(AccessibleRole.THUMB);
    grip.setAccessibleText(Messages.of(Drawer.class).text("drawer.grip"));
    Region handle = new Region();
    handle.getStyleClass().add("cg-grip-handle");
    grip.getChildren().add(handle);
    grip.setOnMousePressed(this::press);
    grip.setOnMouseDragged(event -> resize(heightBefore + grabbed - event.getSceneY()));
    grip.setOnKeyPressed(this::key);
    node.getChildren().addAll(above, grip, below);
    node.setMinSize(0, 0);
    node.heightProperty().addListener((property, before, now) -> settle());
    open.addListener((property, before, now) -> settle());
    settle();
  }

  VBox node() {
    return node;
  }

  /** Whether the lower card is shown. */
  BooleanProperty open() {
    return open;
  }

  private void press(MouseEvent event) {
    grabbed = event.getSceneY();
    heightBefore = below.getHeight();
    grip.requestFocus();
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> resize(below.getHeight() + KEY_STEP);
      case DOWN -> resize(below.getHeight() - KEY_STEP);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void resize(double height) {
    share = clamped(height) / node.getHeight();
    settle();
  }

  private double clamped(double height) {
    double most = Math.max(LEAST_BELOW, node.getHeight() - grip.getMinHeight() - LEAST_ABOVE);
    return Math.clamp(height, LEAST_BELOW, most);
  }

  private void settle() {
    Controls.present(below, open.get());
    Controls.present(grip, open.get());
    double height = Math.rint(clamped(share * node.getHeight()));
    below.setMinHeight(height);
    below.setPrefHeight(height);
    below.setMaxHeight(height);
    above.setPrefHeight(0);
  }
}
