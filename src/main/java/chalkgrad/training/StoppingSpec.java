package chalkgrad.training;

/**
 * When training ends by itself.
 *
 * @param maxEpochs after so many epochs; 0 = never
 * @param tolerance with {@code toleranceEpochs}: when the training loss has not improved by this
 *     much for so many epochs
 * @param toleranceEpochs 0 = off
 * @param patience when the validation loss has had no new best for so many epochs; the best epoch
 *     is then returned to; 0 = off
 */
public record StoppingSpec(long maxEpochs, double tolerance, int toleranceEpochs, int patience) {
  /** Trains until it is told to pause. */
  public static final StoppingSpec NEVER = new StoppingSpec(0, 1e-4, 0, 0);

  public StoppingSpec {
    if (maxEpochs < 0 || toleranceEpochs < 0 || patience < 0 || !(tolerance >= 0)) {
      throw new IllegalArgumentException(
          "stopping rules must not be negative: epochs "
              + maxEpochs
              + ", tolerance "
              + tolerance
              + " for "
              + toleranceEpochs
              + " epochs, patience "
              + patience);
    }
  }

  public StoppingSpec withMaxEpochs(long epochs) {
    return new StoppingSpec(epochs, tolerance, toleranceEpochs, patience);
  }

  public StoppingSpec withTolerance(double newTolerance) {
    return withTolerance(newTolerance, toleranceEpochs);
  }

  public StoppingSpec withTolerance(double newTolerance, int epochs) {
    return new StoppingSpec(maxEpochs, newTolerance, epochs, patience);
  }

  public StoppingSpec withPatience(int epochs) {
    return new StoppingSpec(maxEpochs, tolerance, toleranceEpochs, epochs);
  }
}
