package chalkgrad.engine.loss;

import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.matrix.Matrix;

/** C = 1/(n·k) Σ (ŷ − y)² over n rows and k outputs; ∂C/∂ŷ = 2/(n·k) (ŷ − y). No factor ½. */
public record MeanSquaredError() implements Loss {
  @Override
  public String id() {
    return "mse";
  }

  @Override
  public boolean accepts(Activation output) {
    return output.id().equals("linear") || output.id().equals("sigmoid");
  }

  @Override
  public boolean isFusedWith(Activation output) {
    return false;
  }

  @Override
  public double ofRow(Matrix z, Matrix a, Matrix y, int row) {
    double sum = 0;
    for (int j = 0; j < a.columns(); j++) {
      double error = a.get(row, j) - y.get(row, j);
      sum += error * error;
    }
    return sum / a.columns();
  }

  @Override
  public void gradient(Matrix z, Matrix a, Matrix y, Matrix gradient) {
    double factor = 2.0 / ((double) a.rows() * a.columns());
    for (int i = 0; i < a.rows(); i++) {
      for (int j = 0; j < a.columns(); j++) {
        gradient.set(i, j, factor * (a.get(i, j) - y.get(i, j)));
      }
    }
  }
}
