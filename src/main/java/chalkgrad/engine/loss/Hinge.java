package chalkgrad.engine.loss;

import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.matrix.Matrix;

/**
 * C = 1/n Σ max(0, 1 − tz) with t = 2y − 1 = ±1, summed over outputs and averaged over rows: a row
 * that is on its side of the boundary by a margin of 1 no longer counts (Cortes and Vapnik 1995).
 * The score is the logit z; δ = ∂C/∂z = −t/n where tz &lt; 1, else 0, also at the kink.
 *
 * <p>The output stays a sigmoid, a = σ(z), so that z ≥ 0 is a ≥ ½ and everything that decides or
 * ranks by the output works as ever; but a is not the probability of a class, and calibration shows
 * it.
 */
public record Hinge() implements Loss {
  @Override
  public String id() {
    return "hinge";
  }

  @Override
  public boolean accepts(Activation output) {
    return output.id().equals("sigmoid");
  }

  @Override
  public boolean isFusedWith(Activation output) {
    return true;
  }

  @Override
  public double ofRow(Matrix z, Matrix a, Matrix y, int row) {
    double sum = 0;
    for (int j = 0; j < z.columns(); j++) {
      sum += Math.max(0, 1 - sign(y.get(row, j)) * z.get(row, j));
    }
    return sum;
  }

  @Override
  public void gradient(Matrix z, Matrix a, Matrix y, Matrix gradient) {
    for (int i = 0; i < z.rows(); i++) {
      for (int j = 0; j < z.columns(); j++) {
        double t = sign(y.get(i, j));
        gradient.set(i, j, t * z.get(i, j) < 1 ? -t / z.rows() : 0);
      }
    }
  }

  private static double sign(double y) {
    return 2 * y - 1;
  }
}
