package chalkgrad.engine.activation;

import chalkgrad.engine.matrix.ElementFunction;
import chalkgrad.engine.matrix.Elementary;
import chalkgrad.engine.matrix.Kernels;
import chalkgrad.engine.matrix.Matrix;

/** a = σ(z) = 1/(1 + e⁻ᶻ), f′ = a(1 − a). */
public record Sigmoid() implements Activation {
  @Override
  public String id() {
    return "sigmoid";
  }

  @Override
  public Range range() {
    return Range.ZERO_TO_ONE;
  }

  @Override
  public double value(double z) {
    return Elementary.sigmoid(z);
  }

  @Override
  public double slope(double z, double a) {
    return a * (1 - a);
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
  public void apply(Matrix z, Matrix a, Kernels kernels) {
    kernels.apply(ElementFunction.SIGMOID, z, a);
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
