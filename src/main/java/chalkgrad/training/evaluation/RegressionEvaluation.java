package chalkgrad.training.evaluation;

import chalkgrad.metric.RegressionScores;
import java.util.List;

/**
 * An evaluation of numbers, in the target's own units.
 *
 * @param truth one for each row
 * @param predicted likewise; may be no number once the network has run away
 * @param scores of the rows with a finite prediction
 * @param notFinite how many rows have none
 */
public record RegressionEvaluation(
    EvaluatedRows evaluated,
    double loss,
    double[] truth,
    double[] predicted,
    RegressionScores scores,
    int notFinite)
    implements Evaluation {
  /** How far the prediction of row i is below the truth. */
  public double residual(int i) {
    return truth[i] - predicted[i];
  }

  @Override
  public List<WorstRow> worst(int most) {
    return Evaluation.largest(
            rows(),
            most,
            i -> Double.isFinite(residual(i)) && residual(i) != 0,
            i -> Math.abs(residual(i)))
        .stream()
        .map(i ->
            new WorstRow(
                evaluated().rows()[i], evaluated().id(i), truth[i], predicted[i], residual(i)))
        .toList();
  }
}
