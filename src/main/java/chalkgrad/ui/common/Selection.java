package chalkgrad.ui.common;

import java.util.Set;
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

    /** All neurons of a layer and the weights on their left; layer 0 holds the features. */
    record Layer(int layer) implements Item {}

    /** A weight: from a neuron of layer − 1 to a neuron of layer. */
    record Edge(int layer, int from, int to) implements Item {}

    /** A row of the data. */
    record Row(int row) implements Item {}
  }

  private final ObjectProperty<Item> hovered = new SimpleObjectProperty<>(this, "hovered");

  private final ObjectProperty<Set<Long>> rows = new SimpleObjectProperty<>(this, "rows", Set.of());
  private final ObjectProperty<Item.Neuron> pinned = new SimpleObjectProperty<>(this, "pinned");

  /**
   * The ids of the rows that are selected, an immutable set: by lasso on the plot, in the table, by
   * a cell of the confusion matrix. Ids outlive edits; those of rows that are gone mean nothing.
   */
  public ObjectProperty<Set<Long>> rows() {
    return rows;
  }

  /** The neuron whose map is shown large on the boundary plot; {@code null} if none. */
  public ObjectProperty<Item.Neuron> pinned() {
    return pinned;
  }

  /** The item under the pointer; {@code null} if none. */
  public ObjectProperty<Item> hovered() {
    return hovered;
  }
}
