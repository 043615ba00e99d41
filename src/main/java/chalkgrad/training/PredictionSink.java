package chalkgrad.training;

import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.engine.loss.Loss;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.network.Activity;
import chalkgrad.training.frame.Predictions;

/** Fills in the predictions and losses of one part of the data. */
final class PredictionSink implements RowSink {
  private final Prepared data;
  private final Part part;
  private final Loss loss;
  private final Decision decision;
  private final int[] rows;
  private final Predictions predictions;

  /**
   * Predictions to be.
   *
   * @param loss how wrong a row is
   * @param decision which of two classes a probability predicts
   * @param predictions those of all rows of the data set, in which those of the part are filled in
   */
  PredictionSink(Prepared data, Part part, Loss loss, Decision decision, Predictions predictions) {
    this.data = data;
    this.part = part;
    this.loss = loss;
    this.decision = decision;
    this.rows = data.rows(part);
    this.predictions = predictions;
  }

  @Override
  public void take(int first, Matrix inputs, Activity outcome) {
    Matrix output = outcome.output();
    Matrix targets = data.y(part).rows(first, output.rows());
    for (int i = 0; i < output.rows(); i++) {
      predict(output, i, rows[first + i]);
      predictions.loss()[rows[first + i]] = loss.ofRow(outcome.logits(), output, targets, i);
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
        predictions.confidence()[row] = output.get(i, best);
        predictions.mistake()[row] = best != target;
        for (int c = 0; c < output.columns(); c++) {
          predictions.probabilities()[row * output.columns() + c] = output.get(i, c);
        }
      }
      case BINARY -> {
        predictions.value()[row] = first;
        predictions.confidence()[row] = decision.confidence(first);
        predictions.mistake()[row] = decision.predicted(first) != target;
      }
      case REGRESSION -> {
        predictions.value()[row] = data.inOwnUnits(first);
        predictions.confidence()[row] = Double.NaN;
      }
    }
  }

  @Override
  public void close() {
    // The predictions are finished when those of all parts are.
  }
}
