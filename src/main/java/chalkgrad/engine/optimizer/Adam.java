package chalkgrad.engine.optimizer;

import chalkgrad.engine.Settings;
import chalkgrad.engine.matrix.Elementary;
import java.util.Map;

/**
 * m = β₁m + (1 − β₁)g; v = β₂v + (1 − β₂)g²; w −= η m̂/(√v̂ + ε) with m̂ = m/(1 − β₁ᵗ) and v̂ =
 * v/(1 − β₂ᵗ), t counting updates (Kingma and Ba 2014, algorithm 1).
 */
public record Adam(double beta1, double beta2, double epsilon) implements Optimizer {
  /** The usual constants. */
  public Adam() {
    this(0.9, 0.999, 1e-8);
  }

  public Adam {
    Settings.requireFraction("beta1", beta1);
    Settings.requireFraction("beta2", beta2);
    Settings.requirePositive("epsilon", epsilon);
  }

  @Override
  public String id() {
    return "adam";
  }

  @Override
  public Map<String, Double> settings() {
    return Map.of("beta1", beta1, "beta2", beta2, "epsilon", epsilon);
  }

  @Override
  public Adam with(Map<String, Double> settings) {
    return new Adam(settings.get("beta1"), settings.get("beta2"), settings.get("epsilon"));
  }

  @Override
  public int slots() {
    return 2;
  }

  @Override
  public void update(double[] w, double[] g, double[][] memory, long t, double eta) {
    double[] m = memory[0];
    double[] v = memory[1];
    double correction1 = 1 - Elementary.power(beta1, t);
    double correction2 = 1 - Elementary.power(beta2, t);
    for (int i = 0; i < w.length; i++) {
      m[i] = beta1 * m[i] + (1 - beta1) * g[i];
      v[i] = beta2 * v[i] + (1 - beta2) * g[i] * g[i];
      w[i] -= eta * (m[i] / correction1) / (Math.sqrt(v[i] / correction2) + epsilon);
    }
  }
}
