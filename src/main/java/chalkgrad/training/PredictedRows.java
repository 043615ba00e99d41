package chalkgrad.training;

import chalkgrad.data.Task;
import chalkgrad.metric.RegressionScores;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a network says of some rows.
 *
 * @param outputs width of the output: 1, or for more than two classes one for each class
 * @param values rows × outputs, row-major: probabilities (with one output, that of class 1), for a
 *     regression the prediction in the target's own units; shared, not to be changed
 * @param decision how a probability becomes one of two classes
 */
public record PredictedRows(int rows, int outputs, double[] values, Task task, Decision decision) {

  /** The probability that a row is of a class. */
  public double probability(int row, int classIndex) {
    if (task == Task.BINARY) {
      return classIndex == 1 ? values[row] : 1 - values[row];
    }
    return values[row * outputs + classIndex];
  }

  /** The class that is predicted for a row: by the decision for two, else the most probable one. */
  public int classOf(int row) {
    if (task == Task.BINARY) {
      return decision.predicted(values[row]);
    }
    int best = 0;
    for (int k = 1; k < outputs; k++) {
      if (probability(row, k) > probability(row, best)) {
        best = k;
      }
    }
    return best;
  }

  /** For a classification the predicted class, for a regression the predicted number. */
  public double predicted(int row) {
    return task.isClassification() ? classOf(row) : values[row];
  }

  /**
   * How good predictions are where the truth is known.
   *
   * @param rows number of those rows
   * @param score accuracy of a classification, R² of a regression; NaN where undefined
   */
  public record Comparison(int rows, double score) {}

  /**
   * Compares with what is true.
   *
   * @param truth a class index or number for each row; NaN where it is not known
   */
  public Comparison compared(double[] truth) {
    int[] known = IntStream.range(0, rows).filter(row -> !Double.isNaN(truth[row])).toArray();
    if (known.length == 0) {
      return new Comparison(0, Double.NaN);
    }
    if (task.isClassification()) {
      long right = Arrays.stream(known).filter(row -> classOf(row) == truth[row]).count();
      return new Comparison(known.length, (double) right / known.length);
    }
    double[] wanted = Arrays.stream(known).mapToDouble(row -> truth[row]).toArray();
    double[] said = Arrays.stream(known).mapToDouble(this::predicted).toArray();
    return new Comparison(known.length, RegressionScores.of(wanted, said).r2());
  }
}
