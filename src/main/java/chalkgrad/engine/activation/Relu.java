package chalkgrad.engine.activation;

import chalkgrad.engine.matrix.Matrix;

/** a = max(z, 0), f′ = 1 for z &gt; 0, else 0 (also at 0). */
public record Relu() implements Activation {
  @Override
  public String id() {
    return "relu";
  }

  @Override
  public double value(double z) {
    return Math.max(z, 0);
  }

  @Override
  public double slope(double z, double a) {
    return z > 0 ? 1 : 0;
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
