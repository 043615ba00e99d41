package chalkgrad.training;

import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.network.Activity;
import chalkgrad.engine.network.Parameters;
import chalkgrad.training.SessionState.Diverged;
import chalkgrad.training.SessionState.Quantity;

/** Finds the first number that ran away, in the order of computing. */
final class Divergence {
  private Divergence() {}

  /**
   * After a forward pass whose loss is too large or no number, or in which some z is none: an
   * activation that saturates makes a finite output of an infinite z.
   */
  static Diverged inForward(long step, Activity activity, double loss) {
    for (int l = 0; l < activity.depth(); l++) {
      double bad = firstNonFinite(activity.z(l));
      if (bad != 0) {
        return new Diverged(step, l + 1, Quantity.PRE_ACTIVATION, bad);
      }
    }
    return new Diverged(step, activity.depth(), Quantity.LOSS, loss);
  }

  /**
   * In a gradient (from the output backwards, as it is computed) or in the weights after an update.
   */
  static Diverged inParameters(long step, Parameters parameters, Quantity quantity) {
    for (int l = parameters.shape().depth() - 1; l >= 0; l--) {
      double bad = firstNonFinite(parameters.weights(l));
      bad = bad != 0 ? bad : firstNonFinite(parameters.biases(l));
      if (bad != 0) {
        return new Diverged(step, l + 1, quantity, bad);
      }
    }
    throw new IllegalStateException("all parameters are finite");
  }

  /** The first NaN or infinity; 0 if there is none. */
  private static double firstNonFinite(Matrix matrix) {
    for (int i = 0; i < matrix.rows(); i++) {
      for (int j = 0; j < matrix.columns(); j++) {
        if (!Double.isFinite(matrix.get(i, j))) {
          return matrix.get(i, j);
        }
      }
    }
    return 0;
  }
}
