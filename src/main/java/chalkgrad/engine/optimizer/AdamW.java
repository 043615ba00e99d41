package chalkgrad.engine.optimizer;

import chalkgrad.engine.Settings;
import java.util.Map;
import java.util.TreeMap;

/**
 * Adam beside a weight decay that does not pass through its square roots: w −= ηλw, then w −= η
 * m̂/(√v̂ + ε), with m̂ and v̂ as in {@link Adam}. With Adam an L2 penalty shrinks weights with
 * large gradients less than others; here all shrink alike. Biases do not shrink (Loshchilov and
 * Hutter 2019, algorithm 2, where λ is multiplied by the schedule's factor alone; here by all of η,
 * as in most libraries).
 *
 * @param adam what becomes of the gradient
 * @param decay λ ≥ 0
 */
public record AdamW(Adam adam, double decay) implements Optimizer {
  /** The usual constants. */
  public AdamW() {
    this(new Adam(), 0.01);
  }

  public AdamW {
    Settings.requireNotNegative("decay", decay);
  }

  @Override
  public String id() {
    return "adamw";
  }

  @Override
  public Map<String, Double> settings() {
    Map<String, Double> all = new TreeMap<>(adam.settings());
    all.put("decay", decay);
    return all;
  }

  @Override
  public Optimizer with(Map<String, Double> settings) {
    return new AdamW(adam.with(settings), settings.get("decay"));
  }

  @Override
  public int slots() {
    return adam.slots();
  }

  @Override
  public void update(double[] w, double[] g, double[][] memory, long t, double eta) {
    adam.update(w, g, memory, t, eta);
  }
}
