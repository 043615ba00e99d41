package chalkgrad.training;

import chalkgrad.engine.network.NetworkShape;
import chalkgrad.training.frame.HistoryView.Series;
import java.util.List;
import java.util.Map;

/**
 * Everything from which a run goes on bit for bit, as it was between two steps: what a file keeps,
 * and what {@link SessionCommand.Capture} delivers and {@link SessionCommand.Open} takes. Nobody
 * changes the arrays in it, so that any thread may read it.
 *
 * @param spec the experiment as it is now
 * @param data its samples as the network sees them: scaled with what was fitted then, which the
 *     samples may have outgrown
 * @param state the state of the run; its {@link RunState#epochData()} is {@code data} itself unless
 *     rows were edited in the running epoch
 * @param curves the curves so far; those without values are not there
 * @param gradients how long the gradients of the layers were
 */
public record SavedRun(
    ExperimentSpec spec,
    Prepared data,
    RunState state,
    Map<Series, SavedSeries> curves,
    List<SavedNorms> gradients) {
  public SavedRun {
    curves = Map.copyOf(curves);
    gradients = List.copyOf(gradients);
  }

  /**
   * A run that has not begun.
   *
   * @throws chalkgrad.base.UserException if the spec cannot be run
   * @throws IllegalArgumentException likewise
   */
  public static SavedRun atStart(ExperimentSpec spec) {
    TrainingRun run = new TrainingRun(spec);
    return new SavedRun(spec, run.data(), run.state(), Map.of(), List.of());
  }

  /** A run that was driven without a session, with its curves if somebody has noted them. */
  public static SavedRun of(TrainingRun run, MetricHistory history) {
    return new SavedRun(
        run.spec(), run.data(), run.state(), history.saved(), history.gradients().saved());
  }

  /** The curves, to go on with. */
  public MetricHistory history() {
    return MetricHistory.of(curves, gradients);
  }

  /** A run that goes on from here. */
  public TrainingRun resumed() {
    return resumed(null);
  }

  /** The same for somebody who may be wanted elsewhere: see {@link TrainingRun}. */
  TrainingRun resumed(Runnable lookUp) {
    TrainingRun run = new TrainingRun(spec, data, lookUp);
    run.restore(state);
    return run;
  }

  /** Where each weight and bias stands in the arrays of the state. */
  public NetworkShape shape() {
    return Networks.shape(spec, data);
  }
}
