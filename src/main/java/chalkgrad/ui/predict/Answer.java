package chalkgrad.ui.predict;

import chalkgrad.data.Dataset;
import chalkgrad.data.csv.NewRows;
import chalkgrad.io.PredictionTable;
import chalkgrad.training.PredictedRows;
import chalkgrad.training.Predictor;
import java.util.List;

/**
 * Rows and what the network says of them.
 *
 * @param outliers numbers beyond those that it was trained on
 */
record Answer(
    Dataset data, NewRows rows, PredictedRows predicted, List<Predictor.Outlier> outliers) {

  static Answer of(Predictor predictor, NewRows rows) {
    return new Answer(
        predictor.dataset(),
        rows,
        predictor.predict(rows.features()),
        predictor.outliers(rows.features()));
  }

  PredictionTable table() {
    return new PredictionTable(data, rows, predicted);
  }

  /** What is predicted for a row: the name of a class, or a number in full. */
  String said(int row) {
    double value = predicted.predicted(row);
    return data.task().isClassification()
        ? data.classNames().get((int) value)
        : Double.toString(value);
  }
}
