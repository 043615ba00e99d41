package chalkgrad.training.frame;

/**
 * What is looked at more closely.
 *
 * @param map the large map of a neuron; {@code null} if none is asked for, or not made yet
 * @param history the values of a weight or bias; {@code null} if none is watched
 */
public record CloseUp(NeuronMap map, ParameterHistory history) {
  public static final CloseUp NONE = new CloseUp(null, null);
}
