package chalkgrad.training.frame;

/**
 * What the network says of each row of the data.
 *
 * @param step the step whose parameters they are of
 * @param value for two classes the probability of the positive one; for more the index of the most
 *     probable class; for a regression the prediction in the target's units
 * @param mistake for a classification, whether the predicted class is wrong; for a regression all
 *     false
 */
public record Predictions(long step, float[] value, boolean[] mistake) {
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
