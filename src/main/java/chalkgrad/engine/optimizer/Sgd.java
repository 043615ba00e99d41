package chalkgrad.engine.optimizer;

/** w −= ηg. */
public record Sgd() implements Optimizer {
  @Override
  public String id() {
    return "sgd";
  }

  @Override
  public int slots() {
    return 0;
  }

  @Override
  public void update(double[] w, double[] g, double[][] memory, long t, double eta) {
    for (int i = 0; i < w.length; i++) {
      w[i] -= eta * g[i];
    }
  }
}
