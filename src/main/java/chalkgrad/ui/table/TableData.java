package chalkgrad.ui.table;

import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.Task;
import chalkgrad.data.split.Split;
import chalkgrad.training.frame.Predictions;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Names;
import chalkgrad.ui.common.Numbers;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands in the cells: the samples, their parts, and what the network says of them.
 *
 * @param predictions {@code null} as long as there are none for these samples
 * @param formats one for each raw column, then one for the target of a regression
 */
record TableData(
    Dataset dataset, Split split, Predictions predictions, List<ColumnFormat> formats) {
  private static final ColumnFormat PERCENT = new ColumnFormat(1);
  private static final ColumnFormat LOSS = new ColumnFormat(4);

  /** The contents for a frame; the formats of the table before are kept if the columns are. */
  static TableData of(TrainingFrame frame, TableData before) {
    Dataset dataset = frame.plot().dataset();
    Predictions made = frame.predictions();
    boolean fits = made != null && made.value().length == dataset.rows();
    boolean same = before != null && before.dataset == dataset;
    return new TableData(
        dataset,
        frame.plot().split(),
        fits ? made : null,
        same ? before.formats : formats(dataset));
  }

  private static List<ColumnFormat> formats(Dataset dataset) {
    List<ColumnFormat> formats = new ArrayList<>();
    for (int column = 0; column < dataset.columns(); column++) {
      int c = column;
      formats.add(ColumnFormat.of(row -> dataset.feature(row, c), dataset.rows()));
    }
    formats.add(ColumnFormat.of(dataset::target, dataset.rows()));
    return formats;
  }

  int rows() {
    return dataset.rows();
  }

  boolean isClassification() {
    return dataset.task().isClassification();
  }

  /** What a cell shows. */
  String text(Field field, int row) {
    return switch (field) {
      case Field.RowNumber() -> Integer.toString(row + 1);
      case Field.Feature(int column) -> formats.get(column).text(dataset.feature(row, column));
      case Field.Target() -> target(dataset.target(row));
      case Field.SplitPart() -> Names.part(split.part(row));
      case Field.Prediction() -> predictions == null ? "–" : prediction(row);
      case Field.RowLoss() -> predictions == null ? "–" : LOSS.text(predictions.loss()[row]);
    };
  }

  private String target(double target) {
    return isClassification()
        ? dataset.classNames().get((int) target)
        : formats.getLast().text(target);
  }

  private String prediction(int row) {
    return isClassification()
        ? dataset.classNames().get(predictedClass(row)) + "  " + confidence(row)
        : formats.getLast().text(predictions.value()[row]);
  }

  /** The probability of the predicted class as a percentage. */
  String confidence(int row) {
    return PERCENT.text(100.0 * predictions.confidence()[row]) + " %";
  }

  /** The class that the network predicts, as of the predictions' threshold. */
  int predictedClass(int row) {
    if (dataset.task() != Task.BINARY) {
      return (int) predictions.value()[row];
    }
    int truth = (int) dataset.target(row);
    return predictions.mistake()[row] ? 1 - truth : truth;
  }

  boolean isMistake(int row) {
    return predictions != null && predictions.mistake()[row];
  }

  /** The same with all digits. */
  String exact(Field field, int row) {
    return switch (field) {
      case Field.Feature(int column) -> Numbers.plain(dataset.feature(row, column));
      case Field.Target() when !isClassification() -> Numbers.plain(dataset.target(row));
      case Field.Prediction() when predictions != null -> exactPrediction(row);
      case Field.RowLoss() when predictions != null -> Double.toString(predictions.loss()[row]);
      default -> text(field, row);
    };
  }

  private String exactPrediction(int row) {
    return isClassification()
        ? dataset.classNames().get(predictedClass(row)) + "  " + predictions.confidence()[row]
        : Double.toString(predictions.value()[row]);
  }

  /** What a column is sorted by. */
  double key(Field field, int row) {
    return switch (field) {
      case Field.RowNumber() -> row;
      case Field.Feature(int column) -> dataset.feature(row, column);
      case Field.Target() -> dataset.target(row);
      case Field.SplitPart() -> split.part(row).ordinal();
      case Field.Prediction() -> predictions == null ? Double.NaN : predictionKey(row);
      case Field.RowLoss() -> predictions == null ? Double.NaN : predictions.loss()[row];
    };
  }

  /** Several classes: by class, then by how sure the network is. */
  private double predictionKey(int row) {
    double value = predictions.value()[row];
    return dataset.task() == Task.MULTICLASS ? 2 * value + predictions.confidence()[row] : value;
  }

  /** Whether a raw column, a target or a class has letters, so that words can be found there. */
  boolean isNumeric(Field field) {
    return switch (field) {
      case Field.RowNumber(), Field.Feature(int _), Field.RowLoss() -> true;
      case Field.Target(), Field.Prediction() -> !isClassification();
      case Field.SplitPart() -> false;
    };
  }

  Part part(int row) {
    return split.part(row);
  }
}
