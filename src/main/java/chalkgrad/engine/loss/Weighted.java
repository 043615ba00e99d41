package chalkgrad.engine.loss;

import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.matrix.Matrix;
import java.util.Map;

/**
 * A loss in which the rows of each class count as much as its weight says: C = 1/n Σ w[class of row
 * i] · (loss of row i). Made by {@link ClassWeights}; it is no member of the catalogue.
 */
final class Weighted implements Loss {
  private final Loss loss;
  private final double[] weights;

  /**
   * @param weights one for each class; they are not copied
   */
  Weighted(Loss loss, double[] weights) {
    this.loss = loss;
    this.weights = weights;
  }

  @Override
  public String id() {
    return loss.id();
  }

  @Override
  public Map<String, Double> settings() {
    return loss.settings();
  }

  @Override
  public boolean accepts(Activation output) {
    return loss.accepts(output);
  }

  @Override
  public boolean isFusedWith(Activation output) {
    return loss.isFusedWith(output);
  }

  @Override
  public double ofRow(Matrix z, Matrix a, Matrix y, int row) {
    return weight(y, row) * loss.ofRow(z, a, y, row);
  }

  @Override
  public void gradient(Matrix z, Matrix a, Matrix y, Matrix gradient) {
    loss.gradient(z, a, y, gradient);
    for (int i = 0; i < y.rows(); i++) {
      double weight = weight(y, i);
      for (int j = 0; j < gradient.columns(); j++) {
        gradient.set(i, j, weight * gradient.get(i, j));
      }
    }
  }

  /** One column is 0 or 1; of several the one that is 1 is the class. */
  private double weight(Matrix y, int row) {
    if (y.columns() == 1) {
      return weights[y.get(row, 0) == 1 ? 1 : 0];
    }
    int c = 0;
    while (y.get(row, c) != 1) {
      c++;
    }
    return weights[c];
  }
}
