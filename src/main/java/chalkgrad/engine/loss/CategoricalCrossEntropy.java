package chalkgrad.engine.loss;

import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.matrix.Elementary;
import chalkgrad.engine.matrix.Fma;
import chalkgrad.engine.matrix.Matrix;

/**
 * C = −1/n Σ ln p[true class] with p = softmax(z). From the logits it is −Σⱼ yⱼ (zⱼ − m − ln Σᵢ
 * e^(zᵢ − m)) with m = max z; δ = ∂C/∂z = (p − y)/n.
 */
public record CategoricalCrossEntropy() implements Loss {
  @Override
  public String id() {
    return "cross-entropy";
  }

  @Override
  public boolean accepts(Activation output) {
    return output.id().equals("softmax");
  }

  @Override
  public boolean isFusedWith(Activation output) {
    return true;
  }

  @Override
  public double ofRow(Matrix z, Matrix a, Matrix y, int row) {
    double max = z.get(row, 0);
    for (int j = 1; j < z.columns(); j++) {
      max = Math.max(max, z.get(row, j));
    }
    double sum = 0;
    double target = 0;
    for (int j = 0; j < z.columns(); j++) {
      sum += Elementary.exp(z.get(row, j) - max);
      target = Fma.fma(y.get(row, j), z.get(row, j) - max, target);
    }
    return Elementary.log(sum) - target;
  }

  @Override
  public void gradient(Matrix z, Matrix a, Matrix y, Matrix gradient) {
    for (int i = 0; i < a.rows(); i++) {
      for (int j = 0; j < a.columns(); j++) {
        gradient.set(i, j, (a.get(i, j) - y.get(i, j)) / a.rows());
      }
    }
  }
}
