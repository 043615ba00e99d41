package chalkgrad.training;

import chalkgrad.data.Part;
import chalkgrad.engine.loss.Penalty;
import chalkgrad.engine.matrix.KernelChoice;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.network.Activity;
import chalkgrad.engine.network.Backpropagation;
import chalkgrad.training.evaluation.Evaluation;
import chalkgrad.training.evaluation.EvaluationBuilder;
import chalkgrad.training.frame.Predictions;

/**
 * Evaluates a run at once, with all its measures, for callers who can wait. Frames bring the same
 * evaluations, made in small steps.
 */
public final class Evaluations {
  private static final int BLOCK = 256;

  private Evaluations() {}

  /**
   * Evaluates a part with the run's parameters as they are now, in inference mode.
   *
   * @throws IllegalArgumentException if the part has no rows
   */
  public static Evaluation of(TrainingRun run, Part part) {
    Prepared data = run.data();
    if (!data.has(part)) {
      throw new IllegalArgumentException("there are no " + part.id() + " rows");
    }
    return EvaluationBuilder.of(
        data.dataset(), part, data.rows(part), predictions(run, part), run.spec().decision());
  }

  /** What the network says of the rows of a part; nothing is said of the others. */
  static Predictions predictions(TrainingRun run, Part part) {
    ExperimentSpec spec = run.spec();
    Prepared data = run.data();
    var pass =
        new Backpropagation(
            run.objective(), Penalty.NONE, KernelChoice.ofProcess().following(), null);
    Predictions made = Predictions.ofRows(run.steps(), data.dataset());
    var sink = new PredictionSink(data, part, run.objective(), spec.decision(), made);
    Matrix x = data.x(part);
    var room = new Activity(run.shape(), Math.min(BLOCK, x.rows()));
    for (int first = 0; first < x.rows(); first += BLOCK) {
      int count = Math.min(BLOCK, x.rows() - first);
      Activity block = room.rows(count);
      pass.forward(run.parameters(), x.rows(first, count), block);
      sink.take(first, x.rows(first, count), block);
    }
    return made;
  }
}
