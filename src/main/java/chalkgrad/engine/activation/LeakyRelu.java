package chalkgrad.engine.activation;

import chalkgrad.engine.matrix.Matrix;
import java.util.Map;

/** a = z for z &gt; 0, else αz; f′ = 1 for z &gt; 0, else α (also at 0). */
public record LeakyRelu(double alpha) implements Activation {
  /** The usual α. */
  public LeakyRelu() {
    this(0.01);
  }

  public LeakyRelu {
    if (!(alpha >= 0 && alpha <= 1)) {
      throw new IllegalArgumentException("alpha of leaky-relu must be in [0, 1], but is " + alpha);
    }
  }

  @Override
  public Map<String, Double> parameters() {
    return Map.of("alpha", alpha);
  }

  @Override
  public String id() {
    return "leaky-relu";
  }

  @Override
  public double value(double z) {
    return z > 0 ? z : alpha * z;
  }

  @Override
  public double slope(double z, double a) {
    return z > 0 ? 1 : alpha;
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
