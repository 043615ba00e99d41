package chalkgrad.training.frame;

import chalkgrad.base.Messages;
import chalkgrad.data.Dataset;

/** What an axis of the plot shows: where samples lie on it, and what a place on it means. */
public sealed interface PlotAxis {
  /** The place of a sample. */
  double value(Dataset dataset, int row);

  /** The name that stands at the axis. */
  String label(Dataset dataset);

  /**
   * Puts a sample at a place of the axis.
   *
   * @param sample raw columns, then the target
   */
  void place(double[] sample, double value);

  /** A raw column. */
  record Column(int column) implements PlotAxis {
    @Override
    public double value(Dataset dataset, int row) {
      return dataset.feature(row, column);
    }

    @Override
    public String label(Dataset dataset) {
      return dataset.featureNames().get(column);
    }

    @Override
    public void place(double[] sample, double value) {
      sample[column] = value;
    }
  }

  /** The target, where the network is a curve over a single column. */
  record Target() implements PlotAxis {
    @Override
    public double value(Dataset dataset, int row) {
      return dataset.target(row);
    }

    @Override
    public String label(Dataset dataset) {
      return dataset.targetName();
    }

    @Override
    public void place(double[] sample, double value) {
      sample[sample.length - 1] = value;
    }
  }

  /**
   * A principal component of the standardised raw columns. A sample x lies at Σ v_j (x_j − mean_j)
   * / sd_j; a place t means x_j + t · v_j · sd_j, which is the way back if x is the mean. Missing
   * numbers count as the mean. Arrays are shared, not to be changed.
   *
   * @param number 1 for the first one
   * @param share of the variance that it explains, 0 to 1
   * @param loadings v, of length 1; 0 for constant columns
   * @param mean of each raw column over the training rows
   * @param deviation of each raw column there; 0 if it is constant
   */
  record Component(int number, double share, double[] loadings, double[] mean, double[] deviation)
      implements PlotAxis {
    private static final double PERCENT = 100;

    @Override
    public double value(Dataset dataset, int row) {
      double sum = 0;
      for (int column = 0; column < loadings.length; column++) {
        double difference = dataset.feature(row, column) - mean[column];
        if (deviation[column] > 0 && Double.isFinite(difference)) {
          sum += loadings[column] * (difference / deviation[column]);
        }
      }
      return sum;
    }

    @Override
    public String label(Dataset dataset) {
      String percent = Long.toString(Math.round(PERCENT * share));
      return Messages.of(PlotAxis.class).text("axis.component", Integer.toString(number), percent);
    }

    @Override
    public void place(double[] sample, double value) {
      for (int column = 0; column < loadings.length; column++) {
        sample[column] += value * loadings[column] * deviation[column];
      }
    }
  }
}
