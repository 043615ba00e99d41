package chalkgrad.engine.matrix;

/** Functions of single entries that kernels compute in bulk, each with the bits of {@link #of}. */
public enum ElementFunction {
  EXP {
    @Override
    public double of(double x) {
      return Elementary.exp(x);
    }
  },
  TANH {
    @Override
    public double of(double x) {
      return Elementary.tanh(x);
    }
  },
  SIGMOID {
    @Override
    public double of(double x) {
      return Elementary.sigmoid(x);
    }
  };

  /** f(x). */
  public abstract double of(double x);
}
