package chalkgrad.engine.loss;

import chalkgrad.engine.matrix.Matrix;

/**
 * The penalty on large weights that is added to the loss as shown: λ₁ Σ|w| + λ₂ Σw², weights only,
 * biases free. Its gradient is the exact derivative λ₁ sign w + 2λ₂w, with sign 0 = 0; it goes
 * through the optimizer like the rest.
 *
 * @param l1 λ₁, not negative
 * @param l2 λ₂, not negative
 */
public record Penalty(double l1, double l2) {
  /** No penalty. */
  public static final Penalty NONE = new Penalty(0, 0);

  public Penalty {
    if (!(l1 >= 0 && l2 >= 0 && l1 < Double.POSITIVE_INFINITY && l2 < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "penalties must not be negative, but are L1 " + l1 + ", L2 " + l2);
    }
  }

  public boolean isNone() {
    return l1 == 0 && l2 == 0;
  }

  /** λ₁ Σ|w| + λ₂ Σw². */
  public double value(Matrix weights) {
    double sum = 0;
    for (int i = 0; i < weights.rows(); i++) {
      for (int j = 0; j < weights.columns(); j++) {
        double w = weights.get(i, j);
        sum += l1 * Math.abs(w) + l2 * w * w;
      }
    }
    return sum;
  }

  /** Adds λ₁ sign w + 2λ₂w to the gradient. */
  public void addGradient(Matrix weights, Matrix gradient) {
    for (int i = 0; i < weights.rows(); i++) {
      for (int j = 0; j < weights.columns(); j++) {
        double w = weights.get(i, j);
        gradient.set(i, j, gradient.get(i, j) + (l1 * Math.signum(w) + 2 * l2 * w));
      }
    }
  }
}
