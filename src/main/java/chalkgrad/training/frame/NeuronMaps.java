package chalkgrad.training.frame;

/**
 * What each neuron makes of the plane, as small pictures. Values run from −1 to 1, 0 being neutral:
 * sigmoid as 2a − 1, tanh as it is, others divided by the largest |a| of their map. A feature that
 * is the same all over the plane is neutral. Where the plane averages over the data, an activation
 * is the mean over a smaller sample of the rows than that of the surface.
 *
 * @param step the step whose parameters they show
 * @param size width and height of a map in cells; row 0 is the top
 * @param values {@code values[layer][neuron]} is a row-major grid, {@code null} if nobody looks at
 *     the neuron; layer 0 holds the features, the last one the output
 */
public record NeuronMaps(long step, int size, float[][][] values) {}
