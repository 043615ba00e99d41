package chalkgrad.engine.activation;

import chalkgrad.engine.matrix.Elementary;
import chalkgrad.engine.matrix.Matrix;
import java.util.Map;

/** a = z for z ≥ 0, else α(eᶻ − 1); f′ = 1 for z ≥ 0, else αeᶻ = a + α (Clevert et al. 2015). */
public record Elu(double alpha) implements Activation {
  /** The usual α. */
  public Elu() {
    this(1);
  }

  public Elu {
    if (!(alpha >= 0 && alpha <= 10)) {
      throw new IllegalArgumentException("alpha of elu must be in [0, 10], but is " + alpha);
    }
  }

  @Override
  public Map<String, Double> parameters() {
    return Map.of("alpha", alpha);
  }

  @Override
  public String id() {
    return "elu";
  }

  @Override
  public double value(double z) {
    return z >= 0 ? z : alpha * Elementary.expm1(z);
  }

  @Override
  public double slope(double z, double a) {
    return z >= 0 ? 1 : alpha * Elementary.exp(z);
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
