package chalkgrad.training;

/**
 * What the stopping rules remember.
 *
 * @param best parameters of the best epoch; {@code null} before the first epoch or without
 *     validation rows
 * @param bestLoss its validation loss; infinite if none
 * @param bestEpoch −1 if none
 * @param waitedEpochs epochs without a new best
 * @param toleranceLoss the training loss that the next has to beat by the tolerance
 * @param toleranceEpochs epochs since it was last beaten
 * @param countedFrom the epoch from which the greatest number of epochs counts: 0, or where
 *     training went on after its end
 */
public record StoppingState(
    double[] best,
    double bestLoss,
    long bestEpoch,
    int waitedEpochs,
    double toleranceLoss,
    int toleranceEpochs,
    long countedFrom) {
  /** Before the first epoch. */
  public static final StoppingState START =
      new StoppingState(null, Double.POSITIVE_INFINITY, -1, 0, Double.POSITIVE_INFINITY, 0, 0);
}
