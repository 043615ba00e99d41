package chalkgrad.ui.network;

import chalkgrad.training.frame.NetworkView;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Selection.Item;
import chalkgrad.ui.network.NetworkLayout.Column;
import chalkgrad.ui.theme.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** All drawn neurons and the names beside inputs and outputs. */
final class NeuronLayer extends Pane {
  private static final double LABEL_GAP = 7;
  private static final double LABEL_HEIGHT = 16;
  private static final double CHARACTER = 6.6;
  private static final double SHORTEST_LABEL = 18;
  private static final double LONGEST_LABEL = 100;

  private final List<List<NeuronTile>> tiles = new ArrayList<>();
  private NetworkLayout layout;
  private MapAtlas atlas;

  /** Makes the neurons of a new shape. */
  void rebuild(NetworkLayout newLayout, TrainingFrame frame, int mapSize) {
    layout = newLayout;
    atlas = new MapAtlas(layout, mapSize);
    tiles.clear();
    getChildren().clear();
    for (int l = 0; l < layout.columns().size(); l++) {
      addColumn(l, frame.network());
    }
    addNames(layout.columns().getFirst(), frame.network().inputs(), true);
    addNames(layout.columns().getLast(), outputNames(frame), false);
  }

  private void addColumn(int l, NetworkView network) {
    Column column = layout.columns().get(l);
    boolean hasBias = l > 0 && network.layers().get(l - 1).hasBias();
    List<NeuronTile> row = new ArrayList<>();
    for (int slot = 0; slot < column.drawn(); slot++) {
      NeuronTile tile = new NeuronTile(atlas, l, slot, column.size(), hasBias);
      tile.setId("neuron-" + l + "-" + column.neuron(slot));
      tile.relocate(column.leftEdge(), column.y(slot) - column.size() / 2);
      row.add(tile);
    }
    tiles.add(row);
    getChildren().addAll(row);
  }

  /** How many neurons each layer has, above its column: where there is no room for headers. */
  void addWidths(double y) {
    for (Column column : layout.columns()) {
      Label width = new Label(String.valueOf(column.units()));
      width.getStyleClass().add("neuron-label");
      width.setAlignment(Pos.CENTER);
      width.setPrefSize(layout.pitch(), LABEL_HEIGHT);
      width.relocate(Math.rint(column.x() - layout.pitch() / 2), y);
      getChildren().add(width);
    }
  }

  private void addNames(Column column, List<String> names, boolean left) {
    if (column.rowPitch() < LABEL_HEIGHT - 2) {
      return;
    }
    double width =
        left ? column.leftEdge() - LABEL_GAP : layout.width() - column.rightEdge() - LABEL_GAP;
    for (int slot = 0; slot < column.drawn(); slot++) {
      Label label = new Label(names.get(column.neuron(slot)));
      label.getStyleClass().add("neuron-label");
      label.setAlignment(left ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
      label.setPrefSize(Math.min(width, LONGEST_LABEL), LABEL_HEIGHT);
      double x =
          left
              ? column.leftEdge() - LABEL_GAP - label.getPrefWidth()
              : column.rightEdge() + LABEL_GAP;
      label.relocate(x, Math.round(column.y(slot) - LABEL_HEIGHT / 2));
      getChildren().add(label);
    }
  }

  /** Colours, maps and biases of a frame of the present shape. */
  void update(TrainingFrame frame, Palette palette) {
    atlas.update(layout, frame.maps(), palette);
    for (int l = 1; l < tiles.size(); l++) {
      double[] biases = frame.network().layers().get(l - 1).biases();
      for (int slot = 0; slot < tiles.get(l).size(); slot++) {
        int neuron = layout.columns().get(l).neuron(slot);
        tiles.get(l).get(slot).setBias(biases[neuron], palette);
        tiles.get(l).get(slot).setLost(LostNeurons.has(frame, l, neuron), palette);
      }
    }
  }

  void setColors(Palette palette) {
    tiles.forEach(row -> row.forEach(tile -> tile.setColors(palette)));
  }

  /** Frames the pinned neuron and the hovered one, or both ends of a hovered edge. */
  void setHovered(Item item, Item.Neuron pinned, Palette palette) {
    for (int l = 0; l < tiles.size(); l++) {
      for (int slot = 0; slot < tiles.get(l).size(); slot++) {
        int neuron = layout.columns().get(l).neuron(slot);
        tiles
            .get(l)
            .get(slot)
            .setHovered(belongs(item, l, neuron) || belongs(pinned, l, neuron), palette);
      }
    }
  }

  private static boolean belongs(Item item, int layer, int neuron) {
    return switch (item) {
      case Item.Neuron hovered -> hovered.layer() == layer && hovered.index() == neuron;
      case Item.Layer hovered -> hovered.layer() == layer;
      case Item.Edge edge ->
          (edge.layer() == layer && edge.to() == neuron)
              || (edge.layer() - 1 == layer && edge.from() == neuron);
      case null, default -> false;
    };
  }

  /** The room that a first or last column needs beside its centre for names and header. */
  double labelRoom(List<String> names, double pitch) {
    int longest = names.stream().mapToInt(String::length).max().orElse(0);
    double label = Math.clamp(longest * CHARACTER, SHORTEST_LABEL, LONGEST_LABEL);
    return Math.max(pitch / 2, NetworkLayout.MAX_SIZE / 2 + LABEL_GAP + label);
  }

  static List<String> outputNames(TrainingFrame frame) {
    NetworkView network = frame.network();
    return IntStream.range(0, Descriptions.width(network, network.layers().size()))
        .mapToObj(index -> Descriptions.outputName(frame, index))
        .toList();
  }
}
