package chalkgrad.training;

/**
 * Neighbouring neurons of a layer.
 *
 * @param layer 0 for the features, then hidden layers and output
 * @param first the first of them, counted from 0
 * @param count how many
 */
public record NeuronSpan(int layer, int first, int count) {
  public boolean contains(int neuron) {
    return neuron >= first && neuron < first + count;
  }
}
