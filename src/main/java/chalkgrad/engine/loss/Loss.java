package chalkgrad.engine.loss;

import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.matrix.Matrix;
import java.util.Map;

/**
 * What training makes small: C, the mean over the n rows of a batch. Y holds the targets, one row a
 * sample: 0 or 1 for a binary output, one-hot for classes, the number for a regression.
 *
 * <p>With the activation that belongs to it a loss is <em>fused</em>: it is computed from the
 * logits z, and its δ is ∂C/∂z at once. Otherwise {@link #gradient} gives ∂C/∂a, which
 * backpropagation multiplies with f′(z). A new loss is a class and a line in {@link Losses}.
 */
public interface Loss {
  /** The name used in files and on the command line. */
  String id();

  /** The numbers that shape it, by name, such as {@code delta}; most have none. */
  default Map<String, Double> settings() {
    return Map.of();
  }

  /**
   * The same loss with other settings.
   *
   * @param settings all that it has
   */
  default Loss with(Map<String, Double> settings) {
    return this;
  }

  /** Whether outputs with this activation may have this loss. */
  boolean accepts(Activation output);

  /** Whether {@link #gradient} with this activation is ∂C/∂z already. */
  boolean isFusedWith(Activation output);

  /** C = the mean over the rows of the loss of each. */
  default double value(Matrix z, Matrix a, Matrix y) {
    double sum = 0;
    for (int row = 0; row < z.rows(); row++) {
      sum += ofRow(z, a, y, row);
    }
    return sum / z.rows();
  }

  /** The loss of one row. */
  double ofRow(Matrix z, Matrix a, Matrix y, int row);

  /** Writes ∂C/∂z (fused) or ∂C/∂a, the factor 1/n included. */
  void gradient(Matrix z, Matrix a, Matrix y, Matrix gradient);
}
