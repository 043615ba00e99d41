package chalkgrad.engine.activation;

import chalkgrad.engine.matrix.Elementary;
import chalkgrad.engine.matrix.Matrix;

/**
 * aⱼ = e^(zⱼ − m) / Σᵢ e^(zᵢ − m) with m = max z, so that nothing overflows. It turns the logits of
 * the output layer into the probabilities of the classes. Its derivative is a full matrix; together
 * with cross-entropy it shrinks to δ = (a − y)/n, which is the only way in which it is used.
 */
public record Softmax() implements Activation {
  @Override
  public String id() {
    return "softmax";
  }

  @Override
  public boolean isElementwise() {
    return false;
  }

  @Override
  public Range range() {
    return Range.ZERO_TO_ONE;
  }

  @Override
  public double value(double z) {
    throw new UnsupportedOperationException("softmax needs a whole row");
  }

  @Override
  public double slope(double z, double a) {
    throw new UnsupportedOperationException("softmax needs a whole row");
  }

  @Override
  public void apply(Matrix z, Matrix a) {
    for (int i = 0; i < z.rows(); i++) {
      double max = z.get(i, 0);
      for (int j = 1; j < z.columns(); j++) {
        max = Math.max(max, z.get(i, j));
      }
      double sum = 0;
      for (int j = 0; j < z.columns(); j++) {
        double e = Elementary.exp(z.get(i, j) - max);
        a.set(i, j, e);
        sum += e;
      }
      for (int j = 0; j < z.columns(); j++) {
        a.set(i, j, a.get(i, j) / sum);
      }
    }
  }

  @Override
  public void slopes(Matrix z, Matrix a, Matrix slopes) {
    throw new UnsupportedOperationException(
        "softmax is used with cross-entropy only, whose δ needs no f′");
  }
}
