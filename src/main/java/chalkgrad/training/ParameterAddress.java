package chalkgrad.training;

/**
 * One number of a network.
 *
 * @param layer counted from 0 over hidden layers and output
 * @param from the neuron on its left, or {@link #BIAS}
 * @param to the neuron of the layer
 */
public record ParameterAddress(int layer, int from, int to) {
  /** In the place of the neuron on the left: the bias of {@code to}. */
  public static final int BIAS = -1;

  public boolean isBias() {
    return from == BIAS;
  }
}
