package chalkgrad.engine.optimizer;

import chalkgrad.engine.matrix.Matrix;

/**
 * A bound on the weights of each neuron: after every update, wherever ‖w‖ = √Σwᵢ² over the weights
 * that come into a neuron is larger than c, these weights are multiplied by c/‖w‖. Biases are free.
 * Source: Srebro and Shraibman 2005; for networks Srivastava et al. 2014.
 *
 * @param bound c &gt; 0, infinite for none
 */
public record MaxNorm(double bound) {
  /** Weights may be as large as they want. */
  public static final MaxNorm NONE = new MaxNorm(Double.POSITIVE_INFINITY);

  public MaxNorm {
    if (!(bound > 0)) {
      throw new IllegalArgumentException("the bound must be positive, but is " + bound);
    }
  }

  public boolean isNone() {
    return bound == Double.POSITIVE_INFINITY;
  }

  /**
   * Shortens the columns that are too long; the others keep their bits.
   *
   * @param weights of a layer, fan-in × units: a column for each neuron
   */
  public void apply(Matrix weights) {
    for (int j = 0; j < weights.columns() && !isNone(); j++) {
      double norm = norm(weights, j);
      if (norm > bound) {
        for (int i = 0; i < weights.rows(); i++) {
          weights.set(i, j, weights.get(i, j) * (bound / norm));
        }
      }
    }
  }

  private static double norm(Matrix weights, int j) {
    double squares = 0;
    for (int i = 0; i < weights.rows(); i++) {
      squares = Math.fma(weights.get(i, j), weights.get(i, j), squares);
    }
    return Math.sqrt(squares);
  }
}
