package chalkgrad.training;

import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.engine.loss.Loss;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.network.Activity;
import chalkgrad.metric.RocCurve;
import chalkgrad.training.frame.Predictions;
import chalkgrad.training.frame.RocSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Fills in the predictions and losses of one part of the data, and makes its ROC curves if they are
 * wanted.
 */
final class PredictionSink implements RowSink {
  private final Prepared data;
  private final Part part;
  private final Loss loss;
  private final double threshold;
  private final int[] rows;
  private final Predictions predictions;
  private final double[][] scores;
  private final Consumer<List<RocSeries>> roc;

  /**
   * @param loss how wrong a row is
   * @param threshold predict positive when p ≥ threshold
   * @param predictions those of all rows of the data set, in which those of the part are filled in
   * @param roc takes the ROC curves; {@code null} if nobody wants them
   */
  PredictionSink(
      Prepared data,
      Part part,
      Loss loss,
      double threshold,
      Predictions predictions,
      Consumer<List<RocSeries>> roc) {
    this.data = data;
    this.part = part;
    this.loss = loss;
    this.threshold = threshold;
    this.rows = data.rows(part);
    this.predictions = predictions;
    this.roc = roc;
    this.scores = roc == null ? new double[0][] : new double[data.outputs()][rows.length];
  }

  @Override
  public void take(int first, Matrix inputs, Activity outcome) {
    Matrix output = outcome.output();
    Matrix targets = data.y(part).rows(first, output.rows());
    for (int i = 0; i < output.rows(); i++) {
      predict(output, i, rows[first + i]);
      predictions.loss()[rows[first + i]] = loss.ofRow(outcome.logits(), output, targets, i);
      for (int k = 0; k < scores.length; k++) {
        scores[k][first + i] = output.get(i, k);
      }
    }
  }

  private void predict(Matrix output, int i, int row) {
    Dataset dataset = data.dataset();
    double target = dataset.target(row);
    double first = output.get(i, 0);
    switch (dataset.task()) {
      case MULTICLASS -> {
        int best = Evaluator.argmax(output, i);
        predictions.value()[row] = best;
        predictions.confidence()[row] = (float) output.get(i, best);
        predictions.mistake()[row] = best != target;
      }
      case BINARY -> {
        boolean positive = first >= threshold;
        predictions.value()[row] = (float) first;
        predictions.confidence()[row] = (float) (positive ? first : 1 - first);
        predictions.mistake()[row] = positive != (target == 1);
      }
      case REGRESSION -> predictions.value()[row] = (float) data.inOwnUnits(first);
    }
  }

  @Override
  public void close() {
    if (roc != null) {
      roc.accept(curves());
    }
  }

  private List<RocSeries> curves() {
    List<RocSeries> series = new ArrayList<>();
    for (int k = 0; k < scores.length; k++) {
      // With one output it is the probability of class 1.
      int positive = scores.length == 1 ? 1 : k;
      // A network that has diverged has no ranking.
      if (Arrays.stream(scores[k]).allMatch(Double::isFinite)) {
        boolean[] truth = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
          truth[i] = data.dataset().target(rows[i]) == positive;
        }
        series.add(new RocSeries(positive, RocCurve.of(scores[k], truth)));
      }
    }
    return series;
  }
}
