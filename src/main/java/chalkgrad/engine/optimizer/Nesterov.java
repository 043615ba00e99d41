package chalkgrad.engine.optimizer;

import chalkgrad.engine.Settings;
import java.util.Map;

/** v = μv + g; w −= η(g + μv) (Nesterov 1983, in the form of Sutskever et al. 2013). */
public record Nesterov(double momentum) implements Optimizer {
  /** The usual constants. */
  public Nesterov() {
    this(0.9);
  }

  public Nesterov {
    Settings.requireFraction("momentum", momentum);
  }

  @Override
  public String id() {
    return "nesterov";
  }

  @Override
  public Map<String, Double> settings() {
    return Map.of("momentum", momentum);
  }

  @Override
  public Optimizer with(Map<String, Double> settings) {
    return new Nesterov(settings.get("momentum"));
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
      w[i] -= eta * (g[i] + momentum * v[i]);
    }
  }
}
