package chalkgrad.training;

import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.network.Parameters;
import chalkgrad.engine.optimizer.MaxNorm;
import chalkgrad.engine.optimizer.Optimizer;

/**
 * From a gradient g, clipped where that is wanted, to the next parameters:
 *
 * <pre>
 *   W ← (1 − ηλ)W  (AdamW);   θ ← optimizer(θ, g, η);   shorten the columns of W
 * </pre>
 */
final class Update {
  private Update() {}

  /**
   * Does one update.
   *
   * @param rate η of this update
   * @param gradient what the optimizer gets
   * @param count of the updates since the optimizer's memory was empty, this one included
   */
  static void apply(
      TrainingSpec training,
      double rate,
      Parameters theta,
      double[] gradient,
      double[][] memory,
      long count) {
    Optimizer optimizer = training.optimizer();
    decay(theta, rate * optimizer.decay());
    optimizer.update(theta.vector(), gradient, memory, count, rate);
    MaxNorm maxNorm = training.maxNorm();
    for (int l = 0; l < theta.shape().depth() && !maxNorm.isNone(); l++) {
      maxNorm.apply(theta.weights(l));
    }
  }

  private static void decay(Parameters theta, double share) {
    for (int l = 0; l < theta.shape().depth() && share != 0; l++) {
      Matrix weights = theta.weights(l);
      for (int i = 0; i < weights.rows(); i++) {
        for (int j = 0; j < weights.columns(); j++) {
          weights.set(i, j, weights.get(i, j) * (1 - share));
        }
      }
    }
  }
}
