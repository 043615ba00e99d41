package chalkgrad.ui.network;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;
import chalkgrad.training.ParameterAddress;
import chalkgrad.training.SessionCommand;
import chalkgrad.training.frame.NetworkView;
import chalkgrad.ui.common.Notice;
import chalkgrad.ui.common.Numbers;
import chalkgrad.ui.common.Selection.Item;
import chalkgrad.ui.common.Workbench;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field that opens where a weight or a neuron was clicked, to type the weight or the bias. */
final class ParameterEditor extends TextField {
  private static final double WIDTH = 150;
  private static final double LARGEST = 1e6;

  private final Workbench workbench;
  private ParameterAddress address;
  private String before = "";

  ParameterEditor(Workbench workbench) {
    this.workbench = workbench;
    setId("parameter-editor");
    getStyleClass().add("parameter-editor");
    setManaged(false);
    setVisible(false);
    setOnAction(event -> commit());
    addEventHandler(KeyEvent.KEY_PRESSED, this::cancel);
    focusedProperty()
        .addListener((source, was, focused) -> {
          if (!focused) {
            setVisible(false);
          }
        });
  }

  /** Opens at a place of the diagram for what was clicked there, if that has a number. */
  void open(Item item, NetworkView network, double x, double y, double roomWidth) {
    address = address(item, network);
    if (address == null) {
      setVisible(false);
      return;
    }
    before = Double.toString(value(address, network));
    setText(before);
    setAccessibleText(
        Messages.of(ParameterEditor.class).text(address.isBias() ? "type.bias" : "type.weight"));
    setVisible(true);
    double height = prefHeight(-1);
    resizeRelocate(Math.clamp(x - WIDTH / 2, 0, Math.max(0, roomWidth - WIDTH)), y, WIDTH, height);
    requestFocus();
    selectAll();
  }

  /** The number behind an item; {@code null} if it has none. */
  static ParameterAddress address(Item item, NetworkView network) {
    return switch (item) {
      case Item.Edge(int layer, int from, int to) -> new ParameterAddress(layer - 1, from, to);
      case Item.Neuron(int layer, int index) when layer > 0 && hasBias(network, layer) ->
          new ParameterAddress(layer - 1, ParameterAddress.BIAS, index);
      case null, default -> null;
    };
  }

  /** The number at an address. */
  static double value(ParameterAddress address, NetworkView network) {
    NetworkView.Layer layer = network.layers().get(address.layer());
    return address.isBias()
        ? layer.biases()[address.to()]
        : layer.weight(address.from(), address.to());
  }

  private static boolean hasBias(NetworkView network, int layer) {
    return network.layers().get(layer - 1).hasBias();
  }

  private void commit() {
    try {
      // What was not touched keeps its last bit.
      if (!getText().equals(before)) {
        double value = Numbers.parse(getText(), -LARGEST, LARGEST);
        workbench.notice().set(null);
        workbench.send(new SessionCommand.SetParameter(address, value, SessionCommand.NO_GESTURE));
      }
      setVisible(false);
    } catch (UserException problem) {
      workbench.notice().set(Notice.error(problem.getMessage()));
    }
  }

  private void cancel(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      setVisible(false);
      event.consume();
    }
  }
}
