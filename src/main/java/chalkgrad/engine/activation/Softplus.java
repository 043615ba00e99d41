package chalkgrad.engine.activation;

import chalkgrad.engine.matrix.Elementary;
import chalkgrad.engine.matrix.Matrix;

/** a = ln(1 + eᶻ), f′ = σ(z). */
public record Softplus() implements Activation {
  @Override
  public String id() {
    return "softplus";
  }

  @Override
  public double value(double z) {
    return Elementary.softplus(z);
  }

  @Override
  public double slope(double z, double a) {
    return Elementary.sigmoid(z);
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
