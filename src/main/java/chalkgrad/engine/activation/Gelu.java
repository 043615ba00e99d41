package chalkgrad.engine.activation;

import chalkgrad.engine.matrix.Elementary;
import chalkgrad.engine.matrix.Matrix;

/**
 * a = zΦ(z) with the normal distribution Φ, f′ = Φ(z) + zφ(z) (Hendrycks and Gimpel 2016, the exact
 * form).
 */
public record Gelu() implements Activation {
  private static final double SQRT_HALF = 0.7071067811865476;
  private static final double INV_SQRT_TWO_PI = 0.3989422804014327;

  /** Φ(z): the chance that a standard normal number is below z. */
  private static double phi(double z) {
    return 0.5 * (1 + Elementary.erf(z * SQRT_HALF));
  }

  /** φ(z): the density of the standard normal distribution. */
  private static double density(double z) {
    return INV_SQRT_TWO_PI * Elementary.exp(-0.5 * z * z);
  }

  @Override
  public String id() {
    return "gelu";
  }

  @Override
  public double value(double z) {
    return z * phi(z);
  }

  @Override
  public double slope(double z, double a) {
    return phi(z) + z * density(z);
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
