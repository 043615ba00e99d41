package chalkgrad.training;

import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.Task;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.network.Activity;
import chalkgrad.metric.RocCurve;
import chalkgrad.training.frame.RocSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Fills in the predictions of one part of the data, and makes its ROC curves if they are wanted.
 */
final class PredictionSink implements RowSink {
  private final Prepared data;
  private final double threshold;
  private final int[] rows;
  private final float[] value;
  private final boolean[] mistake;
  private final double[][] scores;
  private final Consumer<List<RocSeries>> roc;

  /**
   * @param value the predictions of all rows of the data set, in which those of the part are filled
   *     in
   * @param mistake likewise, whether they are wrong
   * @param roc takes the ROC curves; {@code null} if nobody wants them
   */
  PredictionSink(
      Prepared data,
      Part part,
      double threshold,
      float[] value,
      boolean[] mistake,
      Consumer<List<RocSeries>> roc) {
    this.data = data;
    this.threshold = threshold;
    this.rows = data.rows(part);
    this.value = value;
    this.mistake = mistake;
    this.roc = roc;
    this.scores = roc == null ? new double[0][] : new double[data.outputs()][rows.length];
  }

  @Override
  public void take(int first, Matrix inputs, Activity outcome) {
    Matrix output = outcome.output();
    for (int i = 0; i < output.rows(); i++) {
      predict(output, i, rows[first + i]);
      for (int k = 0; k < scores.length; k++) {
        scores[k][first + i] = output.get(i, k);
      }
    }
  }

  private void predict(Matrix output, int i, int row) {
    Dataset dataset = data.dataset();
    if (dataset.task() == Task.MULTICLASS) {
      int best = Evaluator.argmax(output, i);
      value[row] = best;
      mistake[row] = best != dataset.target(row);
    } else {
      value[row] = (float) data.inOwnUnits(output.get(i, 0));
      mistake[row] =
          dataset.task() == Task.BINARY
              && output.get(i, 0) >= threshold != (dataset.target(row) == 1);
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
