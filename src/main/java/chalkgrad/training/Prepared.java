package chalkgrad.training;

import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.Task;
import chalkgrad.data.feature.FeatureSet;
import chalkgrad.data.scaling.Scaler;
import chalkgrad.data.scaling.Scalings;
import chalkgrad.data.split.Split;
import chalkgrad.data.split.Splitter;
import chalkgrad.engine.matrix.Matrix;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.StatUtils;

/**
 * The samples as the network sees them: features made from raw columns, scaled with what was fitted
 * on the training rows, in one matrix for each part; targets as 0/1, one-hot, or standardised on
 * the training rows.
 */
public final class Prepared {
  private final Dataset dataset;
  private final Split split;
  private final FeatureSet features;
  private final Scaler scaler;
  private final double targetMean;
  private final double targetDeviation;
  private final Map<Part, int[]> rows = new EnumMap<>(Part.class);
  private final Map<Part, Matrix> x = new EnumMap<>(Part.class);
  private final Map<Part, Matrix> y = new EnumMap<>(Part.class);
  private final double[] means;

  private Prepared(Dataset dataset, Split split, FeatureSet features, String scaling) {
    this.dataset = dataset;
    this.split = split;
    this.features = features;
    for (Part part : Part.values()) {
      rows.put(part, split.rows(part));
    }
    int[] train = rows.get(Part.TRAIN);
    double[] raw = features.values(dataset);
    this.scaler =
        Scalings.byId(scaling).fitRows(gather(raw, train, features.size()), features.size());
    double[] targets = new double[train.length];
    for (int i = 0; i < train.length; i++) {
      targets[i] = dataset.target(train[i]);
    }
    boolean regression = dataset.task() == Task.REGRESSION;
    targetMean = regression ? StatUtils.mean(targets) : 0;
    double variance = regression ? StatUtils.populationVariance(targets) : 1;
    targetDeviation = variance > 0 ? Math.sqrt(variance) : 1;
    for (Part part : Part.values()) {
      if (rows.get(part).length > 0) {
        x.put(part, inputs(raw, rows.get(part)));
        y.put(part, targets(rows.get(part)));
      }
    }
    means = new double[dataset.columns()];
    for (int column = 0; column < means.length; column++) {
      for (int row : train) {
        means[column] += dataset.feature(row, column) / train.length;
      }
    }
  }

  /** Prepares the data of an experiment. */
  public static Prepared of(ExperimentSpec spec) {
    Dataset dataset = spec.data().source().dataset();
    List<String> ids = spec.input().features();
    FeatureSet features =
        ids.isEmpty()
            ? FeatureSet.raw(dataset.columns())
            : FeatureSet.parse(ids, dataset.columns());
    Split split = Splitter.split(dataset, spec.data().split(), spec.data().seed());
    return new Prepared(dataset, split, features, spec.input().scaling());
  }

  private static double[] gather(double[] raw, int[] of, int columns) {
    double[] gathered = new double[of.length * columns];
    for (int i = 0; i < of.length; i++) {
      System.arraycopy(raw, of[i] * columns, gathered, i * columns, columns);
    }
    return gathered;
  }

  private Matrix inputs(double[] raw, int[] of) {
    Matrix matrix = new Matrix(of.length, features.size());
    double[] row = new double[features.size()];
    for (int i = 0; i < of.length; i++) {
      System.arraycopy(raw, of[i] * row.length, row, 0, row.length);
      scaler.apply(row, row);
      System.arraycopy(row, 0, matrix.array(), i * row.length, row.length);
    }
    return matrix;
  }

  private Matrix targets(int[] of) {
    Matrix matrix = new Matrix(of.length, outputs());
    for (int i = 0; i < of.length; i++) {
      double target = dataset.target(of[i]);
      switch (dataset.task()) {
        case BINARY -> matrix.set(i, 0, target);
        case MULTICLASS -> matrix.set(i, (int) target, 1);
        case REGRESSION -> matrix.set(i, 0, (target - targetMean) / targetDeviation);
      }
    }
    return matrix;
  }

  /** Width of the output that the targets need. */
  public int outputs() {
    return dataset.task() == Task.MULTICLASS ? dataset.classNames().size() : 1;
  }

  public Dataset dataset() {
    return dataset;
  }

  public Split split() {
    return split;
  }

  public FeatureSet features() {
    return features;
  }

  /** The rows of the data set that make the rows of {@link #x}. */
  public int[] rows(Part part) {
    return rows.get(part);
  }

  public boolean has(Part part) {
    return x.containsKey(part);
  }

  /** Scaled features of a part, rows × features; {@code null} if it has no rows. */
  public Matrix x(Part part) {
    return x.get(part);
  }

  /** Targets of a part, rows × outputs; {@code null} if it has no rows. */
  public Matrix y(Part part) {
    return y.get(part);
  }

  /** What the network sees of any sample, given its raw columns: features, scaled. */
  public void input(double[] raw, double[] out) {
    features.fill(raw, out);
    scaler.apply(out, out);
  }

  /** Mean of each raw column over the training rows. */
  public double[] means() {
    return means.clone();
  }

  /** A regression's output in the target's own units; a classification's as it is. */
  public double inOwnUnits(double output) {
    return Math.fma(output, targetDeviation, targetMean);
  }
}
