package chalkgrad.training;

import chalkgrad.data.Part;
import chalkgrad.training.frame.Scores;
import java.util.Map;

/** Watches the losses at the end of each epoch, keeps the best parameters and says when to stop. */
final class EarlyStopping {
  private StoppingState state = StoppingState.START;

  void observe(StoppingSpec rules, long epoch, Map<Part, Scores> scores, double[] parameters) {
    Scores validation = scores.get(Part.VALIDATION);
    boolean isBest = validation != null && validation.loss() < state.bestLoss();
    double train = scores.get(Part.TRAIN).loss();
    boolean improved = train < state.toleranceLoss() - rules.tolerance();
    state =
        new StoppingState(
            isBest ? copied(parameters) : state.best(),
            isBest ? validation.loss() : state.bestLoss(),
            isBest ? epoch : state.bestEpoch(),
            isBest ? 0 : state.waitedEpochs() + 1,
            improved ? train : state.toleranceLoss(),
            improved ? 0 : state.toleranceEpochs() + 1,
            state.countedFrom());
  }

  /** Into the array of the best epoch before, which nobody else holds. */
  private double[] copied(double[] parameters) {
    double[] best = state.best() == null ? new double[parameters.length] : state.best();
    System.arraycopy(parameters, 0, best, 0, best.length);
    return best;
  }

  /** The rule that ends the training now; {@code null} if none does. */
  SessionState.Reason reason(StoppingSpec rules, long epoch) {
    if (rules.patience() > 0
        && state.bestEpoch() >= 0
        && state.waitedEpochs() >= rules.patience()) {
      return SessionState.Reason.PATIENCE;
    }
    if (rules.toleranceEpochs() > 0 && state.toleranceEpochs() >= rules.toleranceEpochs()) {
      return SessionState.Reason.TOLERANCE;
    }
    boolean allDone = rules.maxEpochs() > 0 && epoch - state.countedFrom() >= rules.maxEpochs();
    return allDone ? SessionState.Reason.MAX_EPOCHS : null;
  }

  void returnToBest(double[] parameters) {
    System.arraycopy(state.best(), 0, parameters, 0, parameters.length);
  }

  /**
   * Training goes on after its end: all rules count from this epoch on; the best epoch stays the
   * best.
   */
  void countFrom(long epoch) {
    state =
        new StoppingState(
            state.best(),
            state.bestLoss(),
            state.bestEpoch(),
            0,
            Double.POSITIVE_INFINITY,
            0,
            epoch);
  }

  long bestEpoch() {
    return state.bestEpoch();
  }

  /** A copy of what is remembered. */
  StoppingState state() {
    return withOwnBest(state);
  }

  void restore(StoppingState saved) {
    state = withOwnBest(saved);
  }

  private static StoppingState withOwnBest(StoppingState s) {
    return new StoppingState(
        s.best() == null ? null : s.best().clone(),
        s.bestLoss(),
        s.bestEpoch(),
        s.waitedEpochs(),
        s.toleranceLoss(),
        s.toleranceEpochs(),
        s.countedFrom());
  }
}
