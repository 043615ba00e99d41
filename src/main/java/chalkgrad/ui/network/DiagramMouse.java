package chalkgrad.ui.network;

import chalkgrad.ui.common.Selection;
import chalkgrad.ui.common.Selection.Item;
import chalkgrad.ui.common.Workbench;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/**
 * What the mouse does on the network: points, types a number (click), drags it, shows a neuron's
 * map large (double click), scrolls in wide layers (wheel), zooms (Ctrl and wheel, pinch), opens
 * the card of a neuron (right click).
 */
final class DiagramMouse {
  private static final int ROWS_PER_NOTCH = 3;

  private final NetworkDiagram diagram;
  private final Workbench workbench;
  private final Composer composer;
  private final ParameterDrag drag;
  private boolean pressed;

  DiagramMouse(NetworkDiagram diagram, Workbench workbench, Composer composer, ParameterDrag drag) {
    this.diagram = diagram;
    this.workbench = workbench;
    this.composer = composer;
    this.drag = drag;
    diagram.setOnMouseMoved(event -> point(event));
    diagram.setOnMouseExited(event -> leave());
    diagram.setOnMousePressed(this::press);
    diagram.setOnMouseDragged(this::drag);
    diagram.setOnMouseReleased(event -> pressed = false);
    diagram.setOnMouseClicked(this::click);
    diagram.setOnContextMenuRequested(
        event -> openCard(diagram.itemAt(event.getX(), event.getY())));
    diagram.setOnScroll(this::scroll);
    diagram.setOnZoom(this::zoom);
  }

  private void point(MouseEvent event) {
    diagram.setPointer(new Point2D(event.getX(), event.getY()));
    workbench.selection().hovered().set(diagram.itemAt(event.getX(), event.getY()));
  }

  private void leave() {
    diagram.setPointer(null);
    if (!pressed) {
      workbench.selection().hovered().set(null);
    }
  }

  private void press(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && diagram.frame() != null) {
      pressed = true;
      diagram.requestFocus();
      // The scroll pane would take the focus to itself.
      event.consume();
      Item item = diagram.itemAt(event.getX(), event.getY());
      drag.press(item, diagram.frame().network(), event.getY());
    }
  }

  private void drag(MouseEvent event) {
    if (pressed) {
      drag.drag(event.getX(), event.getY(), event.isShiftDown());
    }
  }

  private void click(MouseEvent event) {
    boolean dragged = drag.release();
    if (dragged || diagram.frame() == null || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    Item item = diagram.itemAt(event.getX(), event.getY());
    if (event.getClickCount() == 2 && item instanceof Item.Neuron neuron) {
      diagram.closeEditor();
      togglePinned(workbench.selection(), neuron);
    } else if (event.isStillSincePress()) {
      diagram.openEditor(item, event.getX(), event.getY());
      if (item == null) {
        composer.selection().clear();
      }
    }
  }

  /** The card of a hidden neuron, to name or remove it. */
  private void openCard(Item item) {
    if (item instanceof Item.Neuron(int layer, int index)
        && layer > 0
        && layer <= composer.layers().size()) {
      Node tile = diagram.lookup("#neuron-" + layer + "-" + index);
      long id = composer.layers().get(layer - 1).id();
      NeuronCard.open(composer, id, index, tile == null ? diagram : tile);
    }
  }

  /** Shows a neuron's map large, or no longer. */
  static void togglePinned(Selection selection, Item.Neuron neuron) {
    selection.pinned().set(neuron.equals(selection.pinned().get()) ? null : neuron);
  }

  private void scroll(ScrollEvent event) {
    double notches = event.getDeltaY() / Math.max(1, event.getMultiplierY());
    if (event.isShortcutDown() && notches != 0) {
      diagram.zoomBy(Math.pow(NetworkDiagram.ZOOM_STEP, notches));
      event.consume();
    } else if (event.getDeltaY() != 0) {
      int layer = diagram.layerAt(event.getX());
      int rows = (int) -Math.rint(notches * ROWS_PER_NOTCH);
      if (layer >= 0) {
        diagram.scroll(layer, rows == 0 ? (int) -Math.signum(notches) : rows);
        event.consume();
      }
    }
  }

  private void zoom(ZoomEvent event) {
    diagram.zoomBy(event.getZoomFactor());
    event.consume();
  }
}
