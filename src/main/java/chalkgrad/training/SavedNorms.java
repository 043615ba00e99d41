package chalkgrad.training;

/**
 * How long the gradient of a layer was, as a file keeps it.
 *
 * @param layer the id of a hidden layer; that of no layer stands for the output
 * @param mean over the steps of each epoch
 * @param largest of the steps of each epoch
 * @param sum of the norms of the epoch that has begun
 * @param high the largest of them
 * @param steps how many they are
 */
public record SavedNorms(
    long layer, SavedSeries mean, SavedSeries largest, double sum, double high, int steps) {
  /**
   * Checks that both curves are of the same epochs.
   *
   * @throws IllegalArgumentException if they are not
   */
  public SavedNorms {
    boolean fits = mean.x().length == largest.x().length && steps >= 0;
    for (int i = 0; fits && i < mean.x().length; i++) {
      fits = mean.x()[i] == largest.x()[i];
    }
    if (!fits) {
      throw new IllegalArgumentException(
          "the gradients of layer " + layer + " have a mean and a largest of other epochs");
    }
  }
}
