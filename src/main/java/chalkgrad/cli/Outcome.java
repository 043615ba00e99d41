package chalkgrad.cli;

import chalkgrad.data.Part;
import chalkgrad.training.Evaluations;
import chalkgrad.training.ExactAnswer;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.SessionState;
import chalkgrad.training.TrainingRun;
import chalkgrad.training.evaluation.Evaluation;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A training that is over, for the reports.
 *
 * @param experiment what was trained
 * @param run at its end
 * @param evaluations of the parts that have rows; none after a divergence
 * @param exact the exact answer; empty if nobody asked for it or if there is none
 * @param seconds that the training took
 */
record Outcome(
    ExperimentOptions.Experiment experiment,
    TrainingRun run,
    LossHistory history,
    Map<Part, Evaluation> evaluations,
    Optional<ExactAnswer> exact,
    double seconds) {

  /** Evaluates a run that is over. */
  static Outcome of(
      ExperimentOptions.Experiment experiment,
      TrainingRun run,
      LossHistory history,
      boolean exact,
      double seconds) {
    Map<Part, Evaluation> evaluations = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      if (run.data().has(part) && !(run.outcome() instanceof SessionState.Diverged)) {
        evaluations.put(part, Evaluations.of(run, part));
      }
    }
    boolean solves = exact && ExactAnswer.obstacle(run).isEmpty();
    Optional<ExactAnswer> answer = solves ? Optional.of(ExactAnswer.of(run)) : Optional.empty();
    return new Outcome(experiment, run, history, evaluations, answer, seconds);
  }

  ExperimentSpec spec() {
    return run.spec();
  }

  /** Where the numbers ran away; empty if they did not. */
  Optional<SessionState.Diverged> divergence() {
    return run.outcome() instanceof SessionState.Diverged diverged
        ? Optional.of(diverged)
        : Optional.empty();
  }

  /** The word for why the training ended: an id of a stopping rule, or "diverged". */
  String ending() {
    return switch (run.outcome()) {
      case SessionState.Finished(SessionState.Reason reason) ->
          switch (reason) {
            case MAX_EPOCHS -> "max-epochs";
            case TOLERANCE -> "tolerance";
            case PATIENCE -> "patience";
          };
      case SessionState.Diverged ignored -> "diverged";
      case SessionState.Paused ignored -> "stopped";
      case SessionState.Playing ignored -> "stopped";
      case SessionState.Failed ignored -> "failed";
    };
  }
}
