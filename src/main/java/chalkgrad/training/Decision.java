package chalkgrad.training;

/**
 * How a probability becomes one of two classes, the same everywhere: the positive class is
 * predicted when its probability is at least the threshold, else the other one. With more than two
 * classes the prediction is the most probable one, and this rule only says what is seen when one
 * class is set against the rest.
 *
 * @param threshold in [0, 1]
 * @param positiveClass the index of the class that counts as positive
 */
public record Decision(double threshold, int positiveClass) {
  /** The probability of the positive one of two classes, given that of class 1. */
  public double probability(double ofClassOne) {
    return positiveClass == 1 ? ofClassOne : 1 - ofClassOne;
  }

  /** Whether the positive one of two classes is predicted, given the probability of class 1. */
  public boolean isPositive(double ofClassOne) {
    return probability(ofClassOne) >= threshold;
  }

  /** Which of two classes is predicted, given the probability of class 1. */
  public int predicted(double ofClassOne) {
    return isPositive(ofClassOne) ? positiveClass : 1 - positiveClass;
  }

  /** The probability of the predicted one of two classes, given that of class 1. */
  public double confidence(double ofClassOne) {
    return predicted(ofClassOne) == 1 ? ofClassOne : 1 - ofClassOne;
  }

  /** The probability of class 1 at which the prediction changes, for pictures of it. */
  public double boundary() {
    return positiveClass == 1 ? threshold : 1 - threshold;
  }

  public Decision withThreshold(double other) {
    return new Decision(other, positiveClass);
  }
}
