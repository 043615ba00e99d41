package chalkgrad.engine.optimizer;

import chalkgrad.engine.Settings;
import java.util.Map;

/** s += g²; w −= ηg/(√s + ε) (Duchi et al. 2011). */
public record Adagrad(double epsilon) implements Optimizer {
  /** The usual constants. */
  public Adagrad() {
    this(1e-8);
  }

  public Adagrad {
    Settings.requirePositive("epsilon", epsilon);
  }

  @Override
  public String id() {
    return "adagrad";
  }

  @Override
  public Map<String, Double> settings() {
    return Map.of("epsilon", epsilon);
  }

  @Override
  public Optimizer with(Map<String, Double> settings) {
    return new Adagrad(settings.get("epsilon"));
  }

  @Override
  public int slots() {
    return 1;
  }

  @Override
  public void update(double[] w, double[] g, double[][] memory, long t, double eta) {
    double[] s = memory[0];
    for (int i = 0; i < w.length; i++) {
      s[i] += g[i] * g[i];
      w[i] -= eta * g[i] / (Math.sqrt(s[i]) + epsilon);
    }
  }
}
