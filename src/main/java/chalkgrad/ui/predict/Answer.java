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
 * @param table all of it, row by row
 */
record Answer(
    Dataset data,
    NewRows rows,
    PredictedRows predicted,
    List<Predictor.Outlier> outliers,
    PredictionTable table) {

  static Answer of(Predictor predictor, NewRows rows) {
    Dataset data = predictor.dataset();
    PredictedRows predicted = predictor.predict(rows.features());
    return new Answer(
        data,
        rows,
        predicted,
        predictor.outliers(rows.features()),
        new PredictionTable(data, rows, predicted));
  }

  /** What is predicted for a row: the name of a class, or a number in full. */
  String said(int row) {
    double value = predicted.predicted(row);
    return data.task().isClassification()
        ? data.classNames().get((int) value)
        : Double.toString(value);
  }
}
