package chalkgrad.ui.network;

import chalkgrad.base.Messages;
import chalkgrad.data.Dataset;
import chalkgrad.data.Task;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.training.frame.NetworkView;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Names;
import chalkgrad.ui.common.Selection.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says in words what the picture shows; numbers in full, as {@link Double#toString(double)} writes
 * them.
 */
final class Descriptions {
  private static final Messages TEXT = Messages.of(Descriptions.class);
  private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** From so many equal layers in a row on the title counts them. */
  private static final int LONG_ROW = 4;

  private Descriptions() {}

  /**
   * The title: the name that the field has for the network, its shape, and how many numbers it
   * learns.
   */
  static String title(TrainingFrame frame) {
    NetworkView network = frame.network();
    String key = network.layers().size() > 1 ? "network" : task(frame).id();
    return TEXT.text("title." + key, shape(network), String.valueOf(network.parameters()));
  }

  /** The widths of all layers; several equal ones in a row as 12 × 512. */
  private static String shape(NetworkView network) {
    List<String> parts = new ArrayList<>();
    int layer = 0;
    while (layer <= network.layers().size()) {
      int width = width(network, layer);
      int end = layer;
      while (end <= network.layers().size() && width(network, end) == width) {
        end++;
      }
      if (end - layer >= LONG_ROW) {
        parts.add(TEXT.text("title.row", String.valueOf(end - layer), String.valueOf(width)));
      } else {
        parts.addAll(Collections.nCopies(end - layer, String.valueOf(width)));
      }
      layer = end;
    }
    return String.join(TEXT.text("title.arrow"), parts);
  }

  /** What an item is and its number; the hint if it is nothing that the network has. */
  static String of(TrainingFrame frame, Item item) {
    return switch (item) {
      case Item.Neuron neuron when has(frame, neuron.layer(), neuron.index()) ->
          neuron(frame, neuron);
      case Item.Edge edge
          when edge.layer() > 0
              && has(frame, edge.layer(), edge.to())
              && has(frame, edge.layer() - 1, edge.from()) ->
          edge(frame, edge);
      case null, default -> TEXT.text("readout.hint");
    };
  }

  private static boolean has(TrainingFrame frame, int layer, int index) {
    NetworkView network = frame.network();
    return layer >= 0
        && layer <= network.layers().size()
        && index >= 0
        && index < width(network, layer);
  }

  private static String neuron(TrainingFrame frame, Item.Neuron neuron) {
    NetworkView network = frame.network();
    if (neuron.layer() == 0) {
      return TEXT.text(
          "readout.input",
          network.inputs().get(neuron.index()),
          String.valueOf(neuron.index() + 1),
          String.valueOf(network.inputs().size()));
    }
    NetworkView.Layer layer = network.layers().get(neuron.layer() - 1);
    boolean output = neuron.layer() == network.layers().size();
    String key = "readout." + (output ? "output" : "hidden") + (layer.hasBias() ? "" : ".unbiased");
    String text =
        TEXT.text(
            key,
            output ? outputName(frame, neuron.index()) : String.valueOf(neuron.layer()),
            neuronNumber(frame, neuron.layer(), neuron.index()),
            Names.activation(layer.activation().id()),
            number(layer.biases()[neuron.index()]));
    return LostNeurons.said(text, frame, neuron.layer(), neuron.index());
  }

  private static String edge(TrainingFrame frame, Item.Edge edge) {
    double weight = frame.network().layers().get(edge.layer() - 1).weight(edge.from(), edge.to());
    return TEXT.text(
        "readout.edge",
        number(weight),
        place(frame, edge.layer() - 1, edge.from()),
        place(frame, edge.layer(), edge.to()));
  }

  private static String place(TrainingFrame frame, int layer, int index) {
    if (layer == 0) {
      return frame.network().inputs().get(index);
    }
    return layer == frame.network().layers().size()
        ? outputName(frame, index)
        : TEXT.text("place.hidden", String.valueOf(layer), neuronNumber(frame, layer, index));
  }

  /** The number of a neuron, and its name if it has one. */
  private static String neuronNumber(TrainingFrame frame, int layer, int index) {
    String number = String.valueOf(index + 1);
    List<LayerSpec> hidden = frame.spec().network().hidden();
    if (layer > hidden.size() || index >= hidden.get(layer - 1).units()) {
      return number;
    }
    String name = hidden.get(layer - 1).neurons().get(index).name();
    return name.isEmpty() ? number : TEXT.text("neuron.named", number, name);
  }

  /** What stands beside an output: ŷ, or the class that it speaks for. */
  static String outputName(TrainingFrame frame, int index) {
    NetworkView network = frame.network();
    int outputs = width(network, network.layers().size());
    if (outputs == 1) {
      return TEXT.text("output.one");
    }
    Dataset dataset = frame.plot().dataset();
    return dataset.classNames().size() == outputs
        ? dataset.classNames().get(index)
        : TEXT.text("output.several", subscript(index + 1));
  }

  /** Neurons of a layer; layer 0 is the input. */
  static int width(NetworkView network, int layer) {
    return layer == 0 ? network.inputs().size() : network.layers().get(layer - 1).units();
  }

  private static Task task(TrainingFrame frame) {
    return frame.plot().dataset().task();
  }

  static String subscript(int number) {
    return digits(number, SUBSCRIPTS);
  }

  static String superscript(int number) {
    return digits(number, SUPERSCRIPTS);
  }

  private static String digits(int number, String signs) {
    return String.valueOf(number)
        .chars()
        .mapToObj(digit -> String.valueOf(signs.charAt(digit - '0')))
        .collect(Collectors.joining());
  }

  /** The shortest number that reads back the same, with a proper minus. */
  static String number(double value) {
    return Double.toString(value).replace('-', '−').replace("E−", "e−").replace("E", "e");
  }
}
