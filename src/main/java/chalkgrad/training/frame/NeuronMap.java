package chalkgrad.training.frame;

import chalkgrad.training.NeuronAddress;

/**
 * What one neuron makes of the plane, in the units of its activation.
 *
 * @param step the step whose parameters it shows
 * @param size width and height in cells; row 0 is the top
 * @param grid row-major activations; with one raw column all rows are alike, as the activation does
 *     not depend on the vertical axis
 * @param min,max the range of the activation function, or of the map where that is unbounded
 */
public record NeuronMap(
    NeuronAddress neuron,
    long step,
    Viewport viewport,
    int size,
    float[] grid,
    double min,
    double max) {}
