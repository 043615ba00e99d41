package chalkgrad.ui.network;

import chalkgrad.training.ParameterAddress;
import chalkgrad.training.SessionCommand;
import chalkgrad.training.frame.NetworkView;
import chalkgrad.ui.common.Selection.Item;
import chalkgrad.ui.common.Workbench;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyEvent;

/**
 * What the keys do on the network: the arrows walk from a neuron up and down its layer, and right
 * and left over its lines to its neighbours; plus and minus nudge the number, Enter types it, P
 * shows the neuron's map large.
 */
final class DiagramKeys {
  private static final double NUDGE = 0.1;
  private static final double FINE_NUDGE = 0.01;

  private final NetworkDiagram diagram;
  private final Workbench workbench;
  private ParameterAddress nudged;
  private long gesture;

  DiagramKeys(NetworkDiagram diagram, Workbench workbench) {
    this.diagram = diagram;
    this.workbench = workbench;
    diagram.setOnKeyPressed(this::pressed);
    diagram.setOnKeyTyped(this::typed);
  }

  private void pressed(KeyEvent event) {
    // Keys of a header are the header's, although they come past here.
    boolean own = event.getTarget() == diagram;
    if (!own || event.isShortcutDown() || event.isAltDown() || diagram.frame() == null) {
      return;
    }
    Item item = workbench.selection().hovered().get();
    NetworkView network = diagram.frame().network();
    switch (event.getCode()) {
      case RIGHT, LEFT, UP, DOWN -> walk(item, network, event);
      case ENTER -> {
        Point2D place = diagram.place(item);
        diagram.openEditor(item, place.getX(), place.getY());
      }
      case P -> {
        if (item instanceof Item.Neuron neuron) {
          DiagramMouse.togglePinned(workbench.selection(), neuron);
        }
      }
      case ESCAPE -> {
        workbench.selection().hovered().set(null);
        workbench.selection().pinned().set(null);
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void walk(Item item, NetworkView network, KeyEvent event) {
    diagram.setPointer(null);
    Item next =
        switch (event.getCode()) {
          case RIGHT -> right(item, network);
          case LEFT -> left(item);
          case UP -> along(item, network, -1);
          default -> along(item, network, 1);
        };
    if (next instanceof Item.Neuron(int layer, int index)) {
      diagram.bringIntoSight(layer, index);
    }
    workbench.selection().hovered().set(next);
  }

  private static Item right(Item item, NetworkView network) {
    return switch (item) {
      case Item.Neuron(int layer, int index) when layer < network.layers().size() ->
          new Item.Edge(layer + 1, index, 0);
      case Item.Edge(int layer, int from, int to) -> new Item.Neuron(layer, to);
      case Item.Neuron neuron -> neuron;
      case null, default -> new Item.Neuron(0, 0);
    };
  }

  private static Item left(Item item) {
    return switch (item) {
      case Item.Neuron(int layer, int index) when layer > 0 -> new Item.Edge(layer, 0, index);
      case Item.Edge(int layer, int from, int to) -> new Item.Neuron(layer - 1, from);
      case Item.Neuron neuron -> neuron;
      case null, default -> new Item.Neuron(0, 0);
    };
  }

  /** The neighbouring neuron, or the neighbouring line of those that leave the same neuron. */
  private static Item along(Item item, NetworkView network, int direction) {
    return switch (item) {
      case Item.Neuron(int layer, int index) -> {
        int last = Descriptions.width(network, layer) - 1;
        yield new Item.Neuron(layer, Math.clamp(index + direction, 0, last));
      }
      case Item.Edge(int layer, int from, int to) -> {
        int last = Descriptions.width(network, layer) - 1;
        yield new Item.Edge(layer, from, Math.clamp(to + direction, 0, last));
      }
      case null, default -> new Item.Neuron(0, 0);
    };
  }

  private void typed(KeyEvent event) {
    Item item = workbench.selection().hovered().get();
    String sign = event.getCharacter();
    boolean isSign = sign.equals("+") || sign.equals("-");
    boolean own = event.getTarget() == diagram;
    if (!own || !isSign || event.isShortcutDown() || diagram.frame() == null) {
      return;
    }
    NetworkView network = diagram.frame().network();
    ParameterAddress address = ParameterEditor.address(item, network);
    if (address != null) {
      gesture = address.equals(nudged) ? gesture : workbench.newGesture();
      nudged = address;
      double by = event.isAltDown() ? FINE_NUDGE : NUDGE;
      double value = ParameterEditor.value(address, network) + (sign.equals("+") ? by : -by);
      workbench.send(
          new SessionCommand.SetParameter(address, Math.rint(value * 1000) / 1000, gesture));
    }
    event.consume();
  }
}
