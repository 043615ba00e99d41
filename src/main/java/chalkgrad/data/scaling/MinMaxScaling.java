package chalkgrad.data.scaling;

/** (x − min)/(max − min): training rows fill [0, 1], other rows may leave it. */
final class MinMaxScaling extends ColumnScaling {
  @Override
  public String id() {
    return "min-max";
  }

  @Override
  Fit fitColumn(double[] values, double min, double max) {
    return new Fit(min, max - min);
  }
}
