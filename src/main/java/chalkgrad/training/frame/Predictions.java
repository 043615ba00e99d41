package chalkgrad.training.frame;

import chalkgrad.data.Dataset;
import chalkgrad.data.Task;
import java.util.Arrays;

/**
 * What the network says of each row of the data.
 *
 * @param step the step whose parameters they are of
 * @param value for two classes the probability of class 1; for more the index of the most probable
 *     class; for a regression the prediction in the target's units
 * @param mistake for a classification, whether the predicted class is wrong; for a regression all
 *     false
 * @param confidence for a classification the probability of the predicted class; for a regression
 *     not a number
 * @param loss the data loss of the row, without penalty: its mean over the rows of a part is the
 *     loss of that part. For a regression it is of the standardised target
 * @param probabilities for more than two classes those of all classes, rows × classes, row-major;
 *     else empty
 */
public record Predictions(
    long step,
    double[] value,
    boolean[] mistake,
    double[] confidence,
    double[] loss,
    double[] probabilities) {
  /** Without confidences, losses and other probabilities, for pictures that do not show them. */
  public Predictions(long step, double[] value, boolean[] mistake) {
    this(step, value, mistake, new double[value.length], new double[value.length], new double[0]);
    Arrays.fill(confidence, Double.NaN);
    Arrays.fill(loss, Double.NaN);
  }

  /** Predictions of all rows of a data set, to be filled in. */
  public static Predictions ofRows(long step, Dataset dataset) {
    int rows = dataset.rows();
    int classes = dataset.task() == Task.MULTICLASS ? dataset.classNames().size() : 0;
    return new Predictions(
        step,
        new double[rows],
        new boolean[rows],
        new double[rows],
        new double[rows],
        new double[rows * classes]);
  }

  /** The probability of class c, of two classes or more. */
  public double probability(int row, int c) {
    if (probabilities.length == 0) {
      return c == 1 ? value[row] : 1 - value[row];
    }
    return probabilities[row * (probabilities.length / value.length) + c];
  }

  public int mistakes() {
    int count = 0;
    for (boolean wrong : mistake) {
      if (wrong) {
        count++;
      }
    }
    return count;
  }
}
