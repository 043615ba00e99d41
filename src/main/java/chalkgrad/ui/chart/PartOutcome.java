package chalkgrad.ui.chart;

import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.Task;
import chalkgrad.metric.ConfusionMatrix;
import chalkgrad.metric.RegressionScores;
import chalkgrad.training.frame.PlotData;
import chalkgrad.training.frame.Predictions;
import chalkgrad.training.frame.TrainingFrame;

/** What the network got right and wrong on one part of the data, from a frame's predictions. */
sealed interface PartOutcome {
  /** A classification. */
  record Classified(ConfusionMatrix matrix) implements PartOutcome {}

  /** A regression: true and predicted value of each row whose prediction is finite. */
  record Regressed(double[] truth, double[] predicted, RegressionScores scores, int notFinite)
      implements PartOutcome {}

  /** Nothing is known yet. */
  record Unknown() implements PartOutcome {}

  /** Two classes are told apart at the threshold, more by their largest probability. */
  static PartOutcome of(TrainingFrame frame, Part part, double threshold) {
    PlotData plot = frame.plot();
    Predictions predictions = frame.predictions();
    if (predictions == null || predictions.value().length != plot.rows()) {
      return new Unknown();
    }
    int[] rows = plot.split().rows(part);
    return plot.dataset().task() == Task.REGRESSION
        ? regressed(plot.dataset(), predictions.value(), rows)
        : new Classified(matrix(plot.dataset(), predictions.value(), rows, threshold));
  }

  private static ConfusionMatrix matrix(
      Dataset dataset, float[] value, int[] rows, double threshold) {
    boolean binary = dataset.task() == Task.BINARY;
    int[] truth = new int[rows.length];
    int[] predicted = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      float v = value[rows[i]];
      truth[i] = (int) dataset.target(rows[i]);
      predicted[i] = binary ? (v >= threshold ? 1 : 0) : (int) v;
    }
    return ConfusionMatrix.of(truth, predicted, dataset.classNames().size());
  }

  private static PartOutcome regressed(Dataset dataset, float[] value, int[] rows) {
    double[] truth = new double[rows.length];
    double[] predicted = new double[rows.length];
    int count = 0;
    for (int row : rows) {
      if (Float.isFinite(value[row])) {
        truth[count] = dataset.target(row);
        predicted[count++] = value[row];
      }
    }
    truth = java.util.Arrays.copyOf(truth, count);
    predicted = java.util.Arrays.copyOf(predicted, count);
    return new Regressed(
        truth, predicted, RegressionScores.of(truth, predicted), rows.length - count);
  }
}
