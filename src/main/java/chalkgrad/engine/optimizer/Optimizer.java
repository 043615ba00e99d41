package chalkgrad.engine.optimizer;

import java.util.Map;

/**
 * How a gradient becomes a change of the parameters. An optimizer is an immutable value: what it
 * remembers between updates lies in {@code memory}, {@link #slots()} arrays as long as the
 * parameters, which start as zeros and belong to the run. A new optimizer is a class and a line in
 * {@link Optimizers}.
 */
public interface Optimizer {
  /** The name used in files and on the command line. */
  String id();

  /** Its constants by name, such as {@code momentum}; the learning rate is not one of them. */
  default Map<String, Double> settings() {
    return Map.of();
  }

  /**
   * The same optimizer with other constants.
   *
   * @param settings all of its constants
   */
  default Optimizer with(Map<String, Double> settings) {
    return this;
  }

  /** How many arrays it remembers. */
  int slots();

  /**
   * λ of a weight decay that does not go through the gradient: before each update all weights, not
   * the biases, shrink to (1 − ηλ) of what they are.
   */
  default double decay() {
    return 0;
  }

  /**
   * One update. Changes {@code w} and {@code memory}.
   *
   * @param w all parameters of the network
   * @param g their gradient ∂C/∂w, penalty included
   * @param memory {@link #slots()} arrays of the same length
   * @param t the count of this update: 1 for the first
   * @param eta the learning rate η
   */
  void update(double[] w, double[] g, double[][] memory, long t, double eta);
}
