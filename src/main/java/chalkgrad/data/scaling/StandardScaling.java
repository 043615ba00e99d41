package chalkgrad.data.scaling;

/** (x − mean)/sd with the population standard deviation, √(Σ(x − mean)²/n). */
final class StandardScaling extends ColumnScaling {
  @Override
  public String id() {
    return "standard";
  }

  @Override
  Fit fitColumn(double[] values, double min, double max) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    double mean = sum / values.length;
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    double deviation = Math.sqrt(squares / values.length);
    // Squares of tiny differences may vanish although the values differ.
    return new Fit(mean, deviation == 0 ? 1 : deviation);
  }
}
