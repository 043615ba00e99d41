package chalkgrad.training;

/**
 * Keeps training at a chosen number of epochs a second, and measures the real one. Times are
 * nanoseconds.
 */
final class Pacer {
  private static final double SECOND = 1e9;
  private static final long WINDOW = 400_000_000;

  private double limit = Double.POSITIVE_INFINITY;
  private long startTime;
  private double startEpochs;
  private long measuredTime;
  private double measuredEpochs;
  private double epochsPerSecond;

  /** Sets the speed; counts from the next {@link #start}. */
  void limit(double newLimit) {
    limit = newLimit;
    startTime = 0;
  }

  void start(long now, TrainingRun run) {
    startTime = now;
    startEpochs = epochs(run);
    measuredTime = now;
    measuredEpochs = startEpochs;
  }

  void stop() {
    epochsPerSecond = 0;
  }

  /** Whether the next step is due. */
  boolean mayStep(long now, TrainingRun run) {
    if (limit == Double.POSITIVE_INFINITY) {
      return true;
    }
    if (startTime == 0) {
      start(now, run);
    }
    return waitNanos(now, run) <= 0;
  }

  /** Time until the next step is due. */
  long waitNanos(long now, TrainingRun run) {
    double ahead = epochs(run) - startEpochs;
    return startTime + (long) (ahead / limit * SECOND) - now;
  }

  void measure(long now, TrainingRun run) {
    if (now - measuredTime >= WINDOW) {
      epochsPerSecond = (epochs(run) - measuredEpochs) / ((now - measuredTime) / SECOND);
      measuredTime = now;
      measuredEpochs = epochs(run);
    }
  }

  private static double epochs(TrainingRun run) {
    return run.epochs() + (double) run.stepInEpoch() / run.stepsPerEpoch();
  }

  double epochsPerSecond() {
    return epochsPerSecond;
  }
}
