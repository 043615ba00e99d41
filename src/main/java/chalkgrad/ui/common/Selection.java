package chalkgrad.ui.common;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What is being pointed at: the model through which panes light up together without knowing each
 * other.
 */
public final class Selection {
  /** Something on screen that other panes can show too. */
  public sealed interface Item {
    /** A neuron; layer 0 holds the features. */
    record Neuron(int layer, int index) implements Item {}

    /** A weight: from a neuron of layer − 1 to a neuron of layer. */
    record Edge(int layer, int from, int to) implements Item {}

    /** A row of the data. */
    record Row(int row) implements Item {}
  }

  private final ObjectProperty<Item> hovered = new SimpleObjectProperty<>(this, "hovered");

  /** The item under the pointer; {@code null} if none. */
  public ObjectProperty<Item> hovered() {
    return hovered;
  }
}
