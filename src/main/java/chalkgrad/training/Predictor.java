package chalkgrad.training;

import chalkgrad.data.ColumnGroup;
import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.engine.loss.Penalty;
import chalkgrad.engine.matrix.KernelChoice;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.network.Activity;
import chalkgrad.engine.network.Backpropagation;
import chalkgrad.engine.network.Parameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a trained network says of rows that are not in its data: gaps are filled, features made and
 * scaled with what was fitted on the training rows; inference mode. Immutable, of the parameters
 * that it was made with.
 */
public final class Predictor {
  private static final int BLOCK = 256;

  private final ExperimentSpec spec;
  private final Prepared data;
  private final Parameters theta;
  private final double[] lowest;
  private final double[] highest;

  /** Copies the parameters. */
  public Predictor(ExperimentSpec spec, Prepared data, Parameters theta) {
    this.spec = spec;
    this.data = data;
    this.theta = new Parameters(theta.shape(), theta.vector().clone());
    Dataset dataset = data.dataset();
    this.lowest = new double[dataset.columns()];
    this.highest = new double[dataset.columns()];
    Arrays.fill(lowest, Double.POSITIVE_INFINITY);
    Arrays.fill(highest, Double.NEGATIVE_INFINITY);
    for (int row : data.rows(Part.TRAIN)) {
      for (int column = 0; column < lowest.length; column++) {
        lowest[column] = Math.min(lowest[column], dataset.feature(row, column));
        highest[column] = Math.max(highest[column], dataset.feature(row, column));
      }
    }
  }

  /** What the run's network says, with its parameters as they are now. */
  public static Predictor of(TrainingRun run) {
    return new Predictor(run.spec(), run.data(), run.parameters());
  }

  /** The data that the network was trained on; they say what the columns are. */
  public Dataset dataset() {
    return data.dataset();
  }

  /** The experiment that the network belongs to. */
  public ExperimentSpec spec() {
    return spec;
  }

  /**
   * Predicts rows.
   *
   * @param features row-major over the raw columns; NaN is a gap
   * @throws IllegalArgumentException if they are not whole rows
   */
  public PredictedRows predict(double[] features) {
    int columns = dataset().columns();
    if (features.length % columns != 0) {
      throw new IllegalArgumentException(
          features.length + " numbers are not rows of " + columns + " columns");
    }
    int rows = features.length / columns;
    int outputs = data.outputs();
    double[] values = new double[rows * outputs];
    var pass =
        new Backpropagation(
            spec.training().loss(), Penalty.NONE, KernelChoice.ofProcess().following(), null);
    var room = new Activity(theta.shape(), Math.clamp(rows, 1, BLOCK));
    for (int first = 0; first < rows; first += BLOCK) {
      int count = Math.min(BLOCK, rows - first);
      Matrix output = pass.forward(theta, inputs(features, first, count), room.rows(count));
      for (int i = 0; i < count; i++) {
        for (int k = 0; k < outputs; k++) {
          values[(first + i) * outputs + k] = output.get(i, k);
        }
      }
    }
    if (!dataset().task().isClassification()) {
      Arrays.setAll(values, i -> data.inOwnUnits(values[i]));
    }
    return new PredictedRows(rows, outputs, values, dataset().task(), spec.decision());
  }

  private Matrix inputs(double[] features, int first, int count) {
    int columns = dataset().columns();
    Matrix inputs = new Matrix(count, theta.shape().inputs());
    double[] raw = new double[columns];
    double[] seen = new double[inputs.columns()];
    for (int i = 0; i < count; i++) {
      for (int column = 0; column < columns; column++) {
        double value = features[(first + i) * columns + column];
        raw[column] = Double.isNaN(value) ? data.filler().value(column) : value;
      }
      data.input(raw, seen);
      for (int j = 0; j < seen.length; j++) {
        inputs.set(i, j, seen[j]);
      }
    }
    return inputs;
  }

  /**
   * A number beyond all that the network was trained on: there it can only guess.
   *
   * @param lowest of the training rows
   * @param highest of the training rows
   */
  public record Outlier(int row, ColumnGroup column, double value, double lowest, double highest) {}

  /** The numbers outside the range of the training rows, row by row. */
  public List<Outlier> outliers(double[] features) {
    List<Outlier> outliers = new ArrayList<>();
    int columns = dataset().columns();
    for (int row = 0; row < features.length / columns; row++) {
      for (ColumnGroup group : dataset().groups()) {
        int c = group.first();
        double value = features[row * columns + c];
        boolean outside = value < lowest[c] || value > highest[c];
        if (outside && group.coding() == ColumnGroup.Coding.NUMBER) {
          outliers.add(new Outlier(row, group, value, lowest[c], highest[c]));
        }
      }
    }
    return outliers;
  }
}
