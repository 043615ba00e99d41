package chalkgrad.engine.optimizer;

import chalkgrad.engine.Settings;
import java.util.Map;

/** s = ρs + (1 − ρ)g²; w −= ηg/(√s + ε), no bias correction (Tieleman and Hinton 2012). */
public record RmsProp(double rho, double epsilon) implements Optimizer {
  /** The usual constants. */
  public RmsProp() {
    this(0.9, 1e-8);
  }

  public RmsProp {
    Settings.requireFraction("rho", rho);
    Settings.requirePositive("epsilon", epsilon);
  }

  @Override
  public String id() {
    return "rmsprop";
  }

  @Override
  public Map<String, Double> settings() {
    return Map.of("rho", rho, "epsilon", epsilon);
  }

  @Override
  public Optimizer with(Map<String, Double> settings) {
    return new RmsProp(settings.get("rho"), settings.get("epsilon"));
  }

  @Override
  public int slots() {
    return 1;
  }

  @Override
  public void update(double[] w, double[] g, double[][] memory, long t, double eta) {
    double[] s = memory[0];
    for (int i = 0; i < w.length; i++) {
      s[i] = rho * s[i] + (1 - rho) * g[i] * g[i];
      w[i] -= eta * g[i] / (Math.sqrt(s[i]) + epsilon);
    }
  }
}
