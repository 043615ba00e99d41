package chalkgrad.training;

import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.engine.loss.Loss;
import chalkgrad.training.evaluation.Aspect;
import chalkgrad.training.evaluation.Evaluation;
import chalkgrad.training.evaluation.EvaluationBuilder;
import chalkgrad.training.frame.Predictions;
import java.util.EnumMap;
import java.util.Map;

/** Plans what frames say of rows: the predictions, and the evaluation of the part looked at. */
final class RowWork {
  /** Of no step at all. */
  private static final long STALE = -1;

  private final TrainingRun run;
  private final Passes passes;
  private Predictions predictions;
  private Evaluation evaluation;
  private Map<Part, Evaluation> others = Map.of();

  RowWork(TrainingRun run, Passes passes) {
    this.run = run;
    this.passes = passes;
  }

  /** Shows what was said of the same rows before, until there is something newer. */
  void keep(RowWork before) {
    predictions = before.predictions;
    evaluation = before.evaluation;
    others = before.others;
  }

  /** The same after rows were edited, without which pictures would flicker with every stroke. */
  void keepWhatRemains(RowWork before) {
    predictions = carriedOver(before);
    boolean fits = before.evaluation != null && run.data().has(before.evaluation.part());
    evaluation = fits ? before.evaluation : null;
  }

  /** What was said of the rows that remain; of new ones that they are right, until it is known. */
  private Predictions carriedOver(RowWork before) {
    Dataset old = before.run.data().dataset();
    Dataset young = run.data().dataset();
    if (before.predictions == null) {
      return null;
    }
    double[] value = new double[young.rows()];
    boolean[] mistake = new boolean[value.length];
    int from = 0;
    for (int row = 0; row < value.length; row++) {
      int match = from;
      while (match < old.rows() && old.id(match) != young.id(row)) {
        match++;
      }
      boolean known = match < old.rows();
      value[row] = known ? before.predictions.value()[match] : young.target(row);
      mistake[row] = known && before.predictions.mistake()[match];
      from = match + 1;
    }
    return new Predictions(STALE, value, mistake);
  }

  /** Both come together, so that they are always of the same step. */
  void plan(ViewRequest view) {
    Prepared data = run.data();
    Predictions made = Predictions.ofRows(run.steps(), data.dataset());
    Loss loss = run.objective();
    Decision decision = run.spec().decision();
    for (Part part : Part.values()) {
      if (data.has(part)) {
        passes.plan(
            passes.blocks(data.x(part)), new PredictionSink(data, part, loss, decision, made));
      }
    }
    planEvaluations(view, made);
  }

  /** Of the part looked at and, if they are wanted too, of the others; all come together. */
  private void planEvaluations(ViewRequest view, Predictions made) {
    Part looked = view.lookedPart(run.data().split());
    Map<Part, EvaluationBuilder> builders = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      boolean wanted = part == looked || view.aspects().contains(Aspect.OTHER_PARTS);
      if (wanted && run.data().has(part)) {
        var builder = builder(part, made, view);
        builders.put(part, builder);
        passes.planPieces(builder::advance);
      }
    }
    passes.plan(() -> {
      predictions = made;
      Map<Part, Evaluation> results = new EnumMap<>(Part.class);
      builders.forEach((part, builder) -> results.put(part, builder.result()));
      evaluation = builders.containsKey(looked) ? results.remove(looked) : evaluation;
      others = results;
    });
  }

  private EvaluationBuilder builder(Part part, Predictions made, ViewRequest view) {
    Prepared data = run.data();
    return new EvaluationBuilder(
        data.dataset(), part, data.rows(part), made, run.spec().decision(), view.aspects());
  }

  Predictions predictions() {
    return predictions;
  }

  Evaluation evaluation() {
    return evaluation;
  }

  /** Those of the other parts, of the same step as {@link #evaluation}; empty if nobody looks. */
  Map<Part, Evaluation> others() {
    return others;
  }
}
