package chalkgrad.engine.activation;

import chalkgrad.engine.matrix.ElementFunction;
import chalkgrad.engine.matrix.Elementary;
import chalkgrad.engine.matrix.Fma;
import chalkgrad.engine.matrix.Kernels;
import chalkgrad.engine.matrix.Matrix;

/** a = tanh z, f′ = 1 − a². */
public record Tanh() implements Activation {
  @Override
  public String id() {
    return "tanh";
  }

  @Override
  public Range range() {
    return Range.MINUS_ONE_TO_ONE;
  }

  @Override
  public double value(double z) {
    return Elementary.tanh(z);
  }

  @Override
  public double slope(double z, double a) {
    return Fma.fma(-a, a, 1);
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
    kernels.apply(ElementFunction.TANH, z, a);
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
