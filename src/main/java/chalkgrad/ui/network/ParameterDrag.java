package chalkgrad.ui.network;

import chalkgrad.base.Messages;
import chalkgrad.training.ParameterAddress;
import chalkgrad.training.SessionCommand;
import chalkgrad.training.frame.NetworkView;
import chalkgrad.ui.common.Selection.Item;
import chalkgrad.ui.common.Workbench;
import java.util.Locale;
import javafx.scene.control.Label;

/**
 * Weights and biases as sliders: whoever presses on a line or a neuron and drags up or down changes
 * its number, 100 pixels being 1, or 0.1 with Shift. One drag is one entry in the list of edits.
 */
final class ParameterDrag extends Label {
  private static final Messages TEXT = Messages.of(ParameterDrag.class);
  private static final double PER_PIXEL = 0.01;
  private static final double FINER = 0.1;
  private static final double LARGEST = 1e6;

  /** Values are rounded to so many parts of 1. */
  private static final double GRAIN = 1000;

  private static final double STILL = 3;
  private static final double BESIDE = 16;

  private final Workbench workbench;
  private ParameterAddress address;
  private double pressedY;
  private double lastY;
  private double value;
  private double sent;
  private long gesture;
  private boolean dragging;

  ParameterDrag(Workbench workbench) {
    this.workbench = workbench;
    setId("parameter-drag");
    getStyleClass().add("parameter-drag");
    setManaged(false);
    setVisible(false);
    setMouseTransparent(true);
  }

  /** A button went down on an item. */
  void press(Item item, NetworkView network, double y) {
    address = ParameterEditor.address(item, network);
    dragging = false;
    pressedY = y;
    if (address != null) {
      value = ParameterEditor.value(address, network);
      sent = value;
    }
  }

  /** The pointer moved with the button down. */
  void drag(double x, double y, boolean fine) {
    if (address == null || (!dragging && Math.abs(y - pressedY) < STILL)) {
      return;
    }
    if (!dragging) {
      dragging = true;
      lastY = pressedY;
      gesture = workbench.newGesture();
    }
    value += (lastY - y) * PER_PIXEL * (fine ? FINER : 1);
    value = Math.clamp(value, -LARGEST, LARGEST);
    lastY = y;
    send(Math.rint(value * GRAIN) / GRAIN);
    place(x, y);
  }

  private void send(double rounded) {
    if (rounded != sent) {
      sent = rounded;
      workbench.send(new SessionCommand.SetParameter(address, rounded, gesture));
    }
  }

  private void place(double x, double y) {
    String number = String.format(Locale.ROOT, "%.3f", sent).replace('-', '−');
    setText(TEXT.text(address.isBias() ? "drag.bias" : "drag.weight", number));
    setVisible(true);
    applyCss();
    autosize();
    double right = getParent().getLayoutBounds().getWidth();
    double left = x + BESIDE + getWidth() > right ? x - BESIDE - getWidth() : x + BESIDE;
    relocate(Math.rint(left), Math.rint(Math.max(0, y - getHeight() / 2)));
  }

  /** The button went up; whether it had dragged. */
  boolean release() {
    boolean dragged = dragging;
    address = null;
    dragging = false;
    setVisible(false);
    return dragged;
  }

  boolean isDragging() {
    return dragging;
  }
}
