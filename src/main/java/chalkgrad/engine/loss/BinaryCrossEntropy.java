package chalkgrad.engine.loss;

import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.matrix.Elementary;
import chalkgrad.engine.matrix.Matrix;

/**
 * C = −1/n Σ (y ln p + (1 − y) ln(1 − p)) with p = σ(z), summed over outputs and averaged over
 * rows. From the logit it is ln(1 + eᶻ) − yz, which neither overflows nor needs an ε; δ = ∂C/∂z =
 * (p − y)/n.
 */
public record BinaryCrossEntropy() implements Loss {
  @Override
  public String id() {
    return "binary-cross-entropy";
  }

  @Override
  public boolean accepts(Activation output) {
    return output.id().equals("sigmoid");
  }

  @Override
  public boolean isFusedWith(Activation output) {
    return true;
  }

  /**
   * The loss of one logit: ln(1 + eᶻ) − yz, for y = 1 written ln(1 + e⁻ᶻ) so that large z do not
   * cancel.
   */
  public static double ofLogit(double z, double y) {
    // One formula for both classes: no processor guesses which comes next.
    boolean sure = y == 0 || y == 1;
    return sure ? Elementary.softplus((1 - 2 * y) * z) : Elementary.softplus(z) - y * z;
  }

  @Override
  public double ofRow(Matrix z, Matrix a, Matrix y, int row) {
    double sum = 0;
    for (int j = 0; j < z.columns(); j++) {
      sum += ofLogit(z.get(row, j), y.get(row, j));
    }
    return sum;
  }

  @Override
  public void gradient(Matrix z, Matrix a, Matrix y, Matrix gradient) {
    for (int i = 0; i < a.rows(); i++) {
      for (int j = 0; j < a.columns(); j++) {
        gradient.set(i, j, (a.get(i, j) - y.get(i, j)) / a.rows());
      }
    }
  }
}
