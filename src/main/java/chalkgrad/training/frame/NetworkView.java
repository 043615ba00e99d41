package chalkgrad.training.frame;

import chalkgrad.engine.activation.Activation;
import java.util.List;

/**
 * The network's numbers at one step.
 *
 * @param inputs the features as written, such as {@code x₁²}
 * @param layers hidden layers and output, from left to right
 */
public record NetworkView(List<String> inputs, List<Layer> layers) {
  public NetworkView {
    inputs = List.copyOf(inputs);
    layers = List.copyOf(layers);
  }

  /** Number of learned numbers. */
  public int parameters() {
    int count = 0;
    int fanIn = inputs.size();
    for (Layer layer : layers) {
      count += fanIn * layer.units() + (layer.hasBias() ? layer.units() : 0);
      fanIn = layer.units();
    }
    return count;
  }

  /** The width of the layer on the left of layer {@code index}. */
  public int fanIn(int index) {
    return index == 0 ? inputs.size() : layers.get(index - 1).units();
  }

  /**
   * One dense layer.
   *
   * @param weights row-major fan-in × units: {@code weights[i * units + j]} leads from neuron i on
   *     its left to its neuron j
   * @param biases one for each unit
   */
  public record Layer(
      int units, Activation activation, boolean hasBias, double[] weights, double[] biases) {
    public double weight(int from, int to) {
      return weights[from * units + to];
    }
  }
}
