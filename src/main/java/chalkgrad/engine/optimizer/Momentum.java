package chalkgrad.engine.optimizer;

import chalkgrad.engine.Settings;
import java.util.Map;

/** v = μv + g; w −= ηv (Polyak 1964). */
public record Momentum(double momentum) implements Optimizer {
  /** The usual constants. */
  public Momentum() {
    this(0.9);
  }

  public Momentum {
    Settings.requireFraction("momentum", momentum);
  }

  @Override
  public String id() {
    return "momentum";
  }

  @Override
  public Map<String, Double> settings() {
    return Map.of("momentum", momentum);
  }

  @Override
  public Optimizer with(Map<String, Double> settings) {
    return new Momentum(settings.get("momentum"));
  }

  @Override
  public int slots() {
    return 1;
  }

  @Override
  public void update(double[] w, double[] g, double[][] memory, long t, double eta) {
    double[] v = memory[0];
    for (int i = 0; i < w.length; i++) {
      v[i] = momentum * v[i] + g[i];
      w[i] -= eta * v[i];
    }
  }
}
