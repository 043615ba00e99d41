package chalkgrad.engine.network;

import chalkgrad.engine.activation.Activation;
import java.util.List;

/**
 * The layers of a network and where their numbers lie in one long vector: layer by layer, the
 * weights row by row (fan-in × units), then the biases.
 *
 * @param inputs width of the input
 * @param layers hidden layers and output, at least one
 */
public record NetworkShape(int inputs, List<Layer> layers) {
  /** A dense layer; without bias its b stays 0. */
  public record Layer(int units, Activation activation, boolean bias) {}

  public NetworkShape {
    layers = List.copyOf(layers);
    if (inputs < 1 || layers.isEmpty()) {
      throw new IllegalArgumentException(
          "a network needs an input and a layer, not "
              + inputs
              + " inputs and "
              + layers.size()
              + " layers");
    }
  }

  /** Number of layers that have weights, L. */
  public int depth() {
    return layers.size();
  }

  /** Width of what comes into layer l, counted from 0. */
  public int fanIn(int l) {
    return l == 0 ? inputs : layers.get(l - 1).units();
  }

  /** Units of layer l. */
  public int units(int l) {
    return layers.get(l).units();
  }

  /** Width of the output. */
  public int outputs() {
    return units(depth() - 1);
  }

  /** The activation of the output layer. */
  public Activation output() {
    return layers.getLast().activation();
  }

  /** Length of the vector that holds the weights and biases of all layers. */
  public int size() {
    int size = 0;
    for (int l = 0; l < depth(); l++) {
      size = Math.addExact(size, Math.addExact(Math.multiplyExact(fanIn(l), units(l)), units(l)));
    }
    return size;
  }
}
