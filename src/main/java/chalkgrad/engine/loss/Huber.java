package chalkgrad.engine.loss;

import chalkgrad.engine.Settings;
import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.matrix.Matrix;
import java.util.Map;

/**
 * C = 1/(n·k) Σ h(ŷ − y) with h(r) = ½r² for |r| ≤ δ, else δ(|r| − ½δ): a parabola that goes on as
 * straight lines, so that an outlier pulls with the force δ and no more. h′(r) = max(−δ, min(δ, r))
 * (Huber 1964). The targets of a regression are standardised, so δ is in standard deviations.
 *
 * @param delta δ &gt; 0
 */
public record Huber(double delta) implements Loss {
  /** The usual δ. */
  public Huber() {
    this(1);
  }

  public Huber {
    Settings.requirePositive("delta", delta);
  }

  @Override
  public String id() {
    return "huber";
  }

  @Override
  public Map<String, Double> settings() {
    return Map.of("delta", delta);
  }

  @Override
  public Loss with(Map<String, Double> settings) {
    return new Huber(settings.get("delta"));
  }

  @Override
  public boolean accepts(Activation output) {
    return output.id().equals("linear");
  }

  @Override
  public boolean isFusedWith(Activation output) {
    return false;
  }

  @Override
  public double ofRow(Matrix z, Matrix a, Matrix y, int row) {
    double sum = 0;
    for (int j = 0; j < a.columns(); j++) {
      double r = Math.abs(a.get(row, j) - y.get(row, j));
      sum += r <= delta ? 0.5 * r * r : delta * (r - 0.5 * delta);
    }
    return sum / a.columns();
  }

  @Override
  public void gradient(Matrix z, Matrix a, Matrix y, Matrix gradient) {
    double n = (double) a.rows() * a.columns();
    for (int i = 0; i < a.rows(); i++) {
      for (int j = 0; j < a.columns(); j++) {
        double r = a.get(i, j) - y.get(i, j);
        gradient.set(i, j, Math.max(-delta, Math.min(delta, r)) / n);
      }
    }
  }
}
