package chalkgrad.engine.schedule;

/**
 * Where a schedule stands.
 *
 * @param from the epoch in which it began: 0, or that in which it was chosen
 * @param bestLoss the lowest loss that counted as an improvement; infinite before the first epoch
 * @param waitedEpochs epochs since
 * @param reductions how often the rate was reduced
 */
public record ScheduleState(long from, double bestLoss, int waitedEpochs, int reductions) {
  /** At the start of a run. */
  public static final ScheduleState START = startingAt(0);

  /** At the start of a schedule that was chosen in this epoch. */
  public static ScheduleState startingAt(long epoch) {
    return new ScheduleState(epoch, Double.POSITIVE_INFINITY, 0, 0);
  }

  public ScheduleState withFrom(long epoch) {
    return new ScheduleState(epoch, bestLoss, waitedEpochs, reductions);
  }

  public ScheduleState withBestLoss(double loss) {
    return new ScheduleState(from, loss, waitedEpochs, reductions);
  }

  public ScheduleState withWaitedEpochs(int epochs) {
    return new ScheduleState(from, bestLoss, epochs, reductions);
  }

  public ScheduleState withReductions(int count) {
    return new ScheduleState(from, bestLoss, waitedEpochs, count);
  }

  /** After an edit by which losses cannot be compared with those of before. */
  public ScheduleState forgettingLosses() {
    return new ScheduleState(from, Double.POSITIVE_INFINITY, 0, reductions);
  }
}
