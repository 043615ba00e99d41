package chalkgrad.training;

import chalkgrad.base.RandomStream;
import chalkgrad.data.Dataset;
import chalkgrad.training.frame.PlotAxis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * The first two principal components of the standardised raw columns: eigenvectors of their
 * correlation matrix over the training rows, the loading of largest magnitude being positive. A
 * constant column has no part in them. Missing numbers count as the mean of their column.
 *
 * <p>Of a very large table only a seeded sample of the rows is looked at.
 */
final class PrincipalComponents {
  /** So many products at most: rows · columns². */
  private static final long MOST_PRODUCTS = 200_000_000;

  /** Loadings that differ by less are of the same magnitude. */
  private static final double TIE = 1e-9;

  private final Dataset dataset;
  private final int[] rows;
  private final double[] mean;
  private final double[] deviation;

  private PrincipalComponents(Dataset dataset, int[] rows) {
    this.dataset = dataset;
    this.rows = rows;
    this.mean = new double[dataset.columns()];
    this.deviation = new double[mean.length];
    for (int column = 0; column < mean.length; column++) {
      measure(column);
    }
  }

  /**
   * The two axes.
   *
   * @param train the training rows; without any the axes explain nothing
   */
  static List<PlotAxis.Component> firstTwo(Dataset dataset, int[] train) {
    long affordable = MOST_PRODUCTS / ((long) dataset.columns() * dataset.columns());
    return new PrincipalComponents(dataset, sample(train, (int) Math.min(affordable, train.length)))
        .axes();
  }

  /** Some of the rows, drawn at random but always the same ones. */
  static int[] sample(int[] rows, int count) {
    if (rows.length <= count) {
      return rows.clone();
    }
    int[] shuffled = rows.clone();
    RandomStream.of(0, "plane", 0).shuffle(shuffled);
    return Arrays.copyOf(shuffled, count);
  }

  private void measure(int column) {
    double[] values =
        Arrays.stream(rows)
            .mapToDouble(row -> dataset.feature(row, column))
            .filter(Double::isFinite)
            .toArray();
    mean[column] = Arrays.stream(values).average().orElse(0);
    // Where all are the same, their mean may still be off by a rounding error.
    boolean constant = Arrays.stream(values).distinct().limit(2).count() < 2;
    double squares = Arrays.stream(values).map(v -> (v - mean[column]) * (v - mean[column])).sum();
    double width = Math.sqrt(squares / Math.max(1, rows.length));
    deviation[column] = constant || !Double.isFinite(width) ? 0 : width;
  }

  private List<PlotAxis.Component> axes() {
    double[][] correlation = correlation();
    EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(correlation, false));
    double total = IntStream.range(0, mean.length).mapToDouble(c -> correlation[c][c]).sum();
    List<PlotAxis.Component> axes = new ArrayList<>();
    for (int k = 0; k < 2; k++) {
      double[] loadings = eigen.getEigenvector(k).toArray();
      double share = total > 0 ? Math.clamp(eigen.getRealEigenvalue(k) / total, 0, 1) : 0;
      axes.add(new PlotAxis.Component(k + 1, share, directed(loadings), mean, deviation));
    }
    return axes;
  }

  /** Zero for constant columns, also on the diagonal. */
  private double[][] correlation() {
    double[][] sums = new double[mean.length][mean.length];
    double[] z = new double[mean.length];
    for (int row : rows) {
      for (int i = 0; i < z.length; i++) {
        double difference = dataset.feature(row, i) - mean[i];
        boolean counts = deviation[i] > 0 && Double.isFinite(difference);
        z[i] = counts ? difference / deviation[i] : 0;
        for (int j = 0; j <= i; j++) {
          sums[i][j] += z[i] * z[j];
        }
      }
    }
    for (int i = 0; i < z.length; i++) {
      for (int j = 0; j <= i; j++) {
        sums[i][j] /= Math.max(1, rows.length);
        sums[j][i] = sums[i][j];
      }
    }
    return sums;
  }

  private double[] directed(double[] loadings) {
    double largest = 0;
    double sign = 1;
    for (int column = 0; column < loadings.length; column++) {
      loadings[column] = deviation[column] > 0 ? loadings[column] : 0;
      if (Math.abs(loadings[column]) > largest + TIE) {
        largest = Math.abs(loadings[column]);
        sign = Math.signum(loadings[column]);
      }
    }
    for (int column = 0; column < loadings.length; column++) {
      // Adding 0 turns −0 into 0.
      loadings[column] = sign * loadings[column] + 0.0;
    }
    return loadings;
  }
}
