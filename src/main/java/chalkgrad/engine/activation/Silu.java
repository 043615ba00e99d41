package chalkgrad.engine.activation;

import chalkgrad.engine.matrix.Elementary;
import chalkgrad.engine.matrix.Matrix;

/** a = zσ(z), f′ = σ(z)(1 + z(1 − σ(z))) (Elfwing et al. 2017). */
public record Silu() implements Activation {
  private static double siluSlope(double z) {
    double s = Elementary.sigmoid(z);
    return s * (1 + z * (1 - s));
  }

  @Override
  public String id() {
    return "silu";
  }

  @Override
  public double value(double z) {
    return z * Elementary.sigmoid(z);
  }

  @Override
  public double slope(double z, double a) {
    return siluSlope(z);
  }

  @Override
  public void apply(Matrix z, Matrix a) {
    for (int i = 0; i < z.rows(); i++) {
      for (int j = 0; j < z.columns(); j++) {
        a.set(i, j, value(z.get(i, j)));
      }
    }
  }

  @Override
  public void slopes(Matrix z, Matrix a, Matrix slopes) {
    for (int i = 0; i < z.rows(); i++) {
      for (int j = 0; j < z.columns(); j++) {
        slopes.set(i, j, slope(z.get(i, j), a.get(i, j)));
      }
    }
  }
}
