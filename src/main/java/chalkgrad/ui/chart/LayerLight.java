package chalkgrad.ui.chart;

import chalkgrad.ui.common.Selection;
import chalkgrad.ui.common.Selection.Item;
import java.util.Objects;

/** Lights a layer up wherever the network is shown, as long as a chart points to it. */
final class LayerLight {
  private final Chart.Host host;
  private Item lit;

  LayerLight(Chart.Host host) {
    this.host = host;
  }

  /**
   * Points to a layer.
   *
   * @param layer counted from 0 without the input; −1: none
   */
  void show(int layer) {
    Item wanted = layer < 0 ? null : new Item.Layer(layer + 1);
    if (Objects.equals(wanted, lit)) {
      return;
    }
    Selection selection = host.workbench().selection();
    // What another pane points to is its own affair.
    if (wanted != null || Objects.equals(selection.hovered().get(), lit)) {
      selection.hovered().set(wanted);
    }
    lit = wanted;
  }
}
