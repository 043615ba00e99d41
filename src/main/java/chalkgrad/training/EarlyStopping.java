package chalkgrad.training;

import chalkgrad.data.Part;
import chalkgrad.training.frame.Scores;
import java.util.Map;

/** Watches the losses at the end of each epoch, keeps the best parameters and says when to stop. */
final class EarlyStopping {
  private double[] best;
  private double bestLoss = Double.POSITIVE_INFINITY;
  private long bestEpoch = -1;
  private long patienceStart;
  private double toleranceLoss = Double.POSITIVE_INFINITY;
  private int toleranceEpochs;

  void observe(StoppingSpec rules, long epoch, Map<Part, Scores> scores, double[] parameters) {
    double train = scores.get(Part.TRAIN).loss();
    if (train < toleranceLoss - rules.tolerance()) {
      toleranceLoss = train;
      toleranceEpochs = 0;
    } else {
      toleranceEpochs++;
    }
    Scores validation = scores.get(Part.VALIDATION);
    if (validation != null && validation.loss() < bestLoss) {
      bestLoss = validation.loss();
      bestEpoch = epoch;
      if (best == null) {
        best = new double[parameters.length];
      }
      System.arraycopy(parameters, 0, best, 0, best.length);
    }
  }

  /** The rule that ends the training now; {@code null} if none does. */
  SessionState.Reason reason(StoppingSpec rules, long epoch) {
    long waited = epoch - Math.max(bestEpoch, patienceStart);
    if (rules.patience() > 0 && bestEpoch >= 0 && waited >= rules.patience()) {
      return SessionState.Reason.PATIENCE;
    }
    if (rules.toleranceEpochs() > 0 && toleranceEpochs >= rules.toleranceEpochs()) {
      return SessionState.Reason.TOLERANCE;
    }
    return rules.maxEpochs() > 0 && epoch >= rules.maxEpochs() ? SessionState.Reason.MAX_EPOCHS : null;
  }

  void returnToBest(double[] parameters) {
    System.arraycopy(best, 0, parameters, 0, parameters.length);
  }

  /**
   * Counts the epochs of patience and tolerance anew, so that an edit after the end gets its chance; the best epoch stays.
   *
   * @param epoch the epochs so far
   */
  void restart(long epoch) {
    patienceStart = epoch;
    toleranceLoss = Double.POSITIVE_INFINITY;
    toleranceEpochs = 0;
  }

  long bestEpoch() {
    return bestEpoch;
  }

  RunState addTo(RunState s) {
    return new RunState(
        s.parameters(), s.memory(), s.updates(), s.step(), s.epoch(), s.position(), s.lossSum(), s.rightSum(), s.scores(),
        best == null ? null : best.clone(), bestLoss, bestEpoch, patienceStart, toleranceLoss,
        toleranceEpochs, s.state());
  }

  void restore(RunState s) {
    best = s.best() == null ? null : s.best().clone();
    bestLoss = s.bestEpoch() < 0 ? Double.POSITIVE_INFINITY : s.bestLoss();
    bestEpoch = s.bestEpoch();
    patienceStart = s.patienceStart();
    toleranceLoss = s.toleranceLoss();
    toleranceEpochs = s.toleranceEpochs();
  }
}
