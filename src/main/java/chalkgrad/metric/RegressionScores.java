package chalkgrad.metric;

/**
 * How far predictions ŷ are from true values y, over n rows. With e_i = y_i − ŷ_i and the means ȳ
 * and ē:
 *
 * @param count n
 * @param mse the mean squared error, 1/n Σ e_i² (no factor ½), in squared units of y
 * @param rmse its root, √mse, in units of y
 * @param mae the mean absolute error, 1/n Σ |e_i|, in units of y
 * @param r2 the coefficient of determination, 1 − Σ e_i² / Σ (y_i − ȳ)²: 1 is perfect, 0 is no
 *     better than always predicting ȳ, and it may be negative; NaN if the true values are all
 *     equal. Truth and prediction must not be swapped: the denominator belongs to the truth
 * @param maxError max |e_i|, in units of y
 * @param explainedVariance 1 − Σ (e_i − ē)² / Σ (y_i − ȳ)²: as r2, but forgiving a constant offset;
 *     NaN if the true values are all equal
 */
public record RegressionScores(
    int count,
    double mse,
    double rmse,
    double mae,
    double r2,
    double maxError,
    double explainedVariance) {

  /**
   * The scores of predictions; all NaN without rows. Errors too large to square give an infinite
   * mse.
   *
   * @throws IllegalArgumentException if the lengths differ or a value is not finite (the message
   *     names its index)
   */
  public static RegressionScores of(double[] truth, double[] predicted) {
    Checks.sameLength(truth.length, predicted.length);
    int n = truth.length;
    var errors = new double[n];
    double absolute = 0;
    double squares = 0;
    double largest = n == 0 ? Double.NaN : 0;
    for (int i = 0; i < n; i++) {
      double y = Checks.finite(truth[i], "True value", i);
      double e = y - Checks.finite(predicted[i], "Prediction", i);
      errors[i] = e;
      absolute += Math.abs(e);
      squares += e * e;
      largest = Math.max(largest, Math.abs(e));
    }
    double spread = squaredDeviations(truth);
    double mse = squares / n;
    return new RegressionScores(
        n,
        mse,
        Math.sqrt(mse),
        absolute / n,
        explained(squares, spread),
        largest,
        explained(squaredDeviations(errors), spread));
  }

  private static double explained(double rest, double spread) {
    return spread == 0 ? Double.NaN : 1 - rest / spread;
  }

  /**
   * Σ (v_i − v̄)², in two passes so that a large mean costs no digits. The first value is taken off
   * before, so that equal values give exactly 0.
   */
  private static double squaredDeviations(double[] values) {
    double first = values.length == 0 ? 0 : values[0];
    double shift = 0;
    for (double value : values) {
      shift += value - first;
    }
    double mean = first + shift / values.length;
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    return sum;
  }
}
