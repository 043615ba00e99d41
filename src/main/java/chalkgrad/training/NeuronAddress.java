package chalkgrad.training;

/**
 * One neuron of a network.
 *
 * @param layer 0 for the features, then hidden layers and output
 * @param index counted from 0
 */
public record NeuronAddress(int layer, int index) {}
