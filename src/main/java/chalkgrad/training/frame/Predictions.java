package chalkgrad.training.frame;

import java.util.Arrays;

/**
 * What the network says of each row of the data.
 *
 * @param step the step whose parameters they are of
 * @param value for two classes the probability of the positive one; for more the index of the most
 *     probable class; for a regression the prediction in the target's units
 * @param mistake for a classification, whether the predicted class is wrong; for a regression all
 *     false
 * @param confidence for a classification the probability of the predicted class; for a regression
 *     not a number
 * @param loss the data loss of the row, without penalty: its mean over the rows of a part is the
 *     loss of that part. For a regression it is of the standardised target
 */
public record Predictions(
    long step, float[] value, boolean[] mistake, float[] confidence, double[] loss) {
  /** Without confidences and losses, for pictures that do not show them. */
  public Predictions(long step, float[] value, boolean[] mistake) {
    this(step, value, mistake, new float[value.length], new double[value.length]);
    Arrays.fill(confidence, Float.NaN);
    Arrays.fill(loss, Double.NaN);
  }

  /** Predictions of so many rows, to be filled in. */
  public static Predictions ofRows(long step, int rows) {
    return new Predictions(step, new float[rows], new boolean[rows]);
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
