package chalkgrad.ui.boundary;

import chalkgrad.training.NeuronAddress;
import chalkgrad.training.frame.NetworkView;
import chalkgrad.ui.common.plot.Numbers;
import java.util.ArrayList;
import java.util.List;

/**
 * What a neuron computes, with its numbers: {@code a⁽²⁾₃ = tanh(0.91·a⁽¹⁾₁ − 0.33·a⁽¹⁾₂ + 0.10)}.
 * Terms stand in the order in which they are added, the bias last.
 */
final class NeuronFormula {
  private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private NeuronFormula() {}

  /** Whether a network has the neuron. */
  static boolean isIn(NetworkView network, NeuronAddress neuron) {
    if (neuron.layer() < 0 || neuron.layer() > network.layers().size()) {
      return false;
    }
    int width =
        neuron.layer() == 0
            ? network.inputs().size()
            : network.layers().get(neuron.layer() - 1).units();
    return neuron.index() >= 0 && neuron.index() < width;
  }

  /** The neuron's name: a feature, or a with its layer and number. */
  static String name(NetworkView network, int layer, int index) {
    return layer == 0
        ? network.inputs().get(index)
        : "a⁽" + digits(layer, SUPERSCRIPTS) + "⁾" + digits(index + 1, SUBSCRIPTS);
  }

  /**
   * The formula.
   *
   * @param most of more terms than this, those in the middle are left out
   */
  static String of(NetworkView network, NeuronAddress neuron, int most) {
    String name = name(network, neuron.layer(), neuron.index());
    if (neuron.layer() == 0) {
      return name;
    }
    NetworkView.Layer layer = network.layers().get(neuron.layer() - 1);
    int fanIn = network.fanIn(neuron.layer() - 1);
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < fanIn; i++) {
      if (fanIn > most && i == most - 1) {
        terms.add(i == 0 ? "…" : " + …");
        i = fanIn - 1;
      }
      double weight = layer.weight(i, neuron.index());
      terms.add(signed(weight, terms.isEmpty()) + "·" + name(network, neuron.layer() - 1, i));
    }
    if (layer.hasBias()) {
      terms.add(signed(layer.biases()[neuron.index()], false));
    }
    String sum = String.join("", terms);
    boolean linear = layer.activation().id().equals("linear");
    return name + " = " + (linear ? sum : layer.activation().id() + "(" + sum + ")");
  }

  private static String signed(double value, boolean first) {
    String size = Numbers.fixed(Math.abs(value), 2);
    boolean negative = value < 0;
    return first ? (negative ? "−" : "") + size : (negative ? " − " : " + ") + size;
  }

  private static String digits(int number, String signs) {
    StringBuilder text = new StringBuilder();
    String.valueOf(number).chars().forEach(digit -> text.append(signs.charAt(digit - '0')));
    return text.toString();
  }
}
