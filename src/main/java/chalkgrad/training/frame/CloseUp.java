package chalkgrad.training.frame;

import chalkgrad.data.Part;
import chalkgrad.training.evaluation.Evaluation;
import java.util.Map;

/**
 * What is looked at more closely.
 *
 * @param map the large map of a neuron; {@code null} if none is asked for, or not made yet
 * @param history the values of a weight or bias; {@code null} if none is watched
 * @param gradients how long the gradient of each layer has been; {@code null} if nobody looks
 * @param diagnostics what goes on inside the layers; {@code null} if nobody looks, or not made yet
 * @param others how good the network is on the other parts with rows, of the same step as the
 *     frame's evaluation; empty if nobody looks, or not made yet
 */
public record CloseUp(
    NeuronMap map,
    ParameterHistory history,
    GradientHistory gradients,
    Diagnostics diagnostics,
    Map<Part, Evaluation> others) {
  public static final CloseUp NONE = new CloseUp(null, null, null, null, Map.of());

  public CloseUp {
    others = Map.copyOf(others);
  }
}
