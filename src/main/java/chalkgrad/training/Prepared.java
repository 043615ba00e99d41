package chalkgrad.training;

import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.Task;
import chalkgrad.data.feature.FeatureSet;
import chalkgrad.data.filling.Filler;
import chalkgrad.data.scaling.Scaler;
import chalkgrad.data.scaling.Scalings;
import chalkgrad.data.split.Duplicates;
import chalkgrad.data.split.Split;
import chalkgrad.data.split.Splitter;
import chalkgrad.engine.matrix.Matrix;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.StatUtils;

/**
 * The samples as the network sees them: gaps filled, features made from raw columns, scaled with
 * what was fitted on the training rows, in one matrix for each part; targets as 0/1, one-hot, or
 * standardised on the training rows.
 */
public final class Prepared {
  private final Dataset dataset;
  private final Split split;
  private final FeatureSet features;
  private final Fit fit;
  private final boolean outgrown;
  private final Map<Part, int[]> rows = new EnumMap<>(Part.class);
  private final Map<Part, Matrix> x = new EnumMap<>(Part.class);
  private final Map<Part, Matrix> y = new EnumMap<>(Part.class);
  private final double[] means;

  /**
   * Makes what the network sees.
   *
   * @param source the samples with their gaps
   * @param fit what is used
   * @param fresh what would be fitted now
   */
  private Prepared(Dataset source, Split split, FeatureSet features, Fit fit, Fit fresh) {
    this.dataset = fit.filler().fill(source);
    this.split = split;
    this.features = features;
    this.fit = fit;
    this.outgrown = split.count(Part.TRAIN) > 0 && fresh.differsFrom(fit);
    double[] raw = features.values(dataset);
    for (Part part : Part.values()) {
      int[] own = split.rows(part);
      rows.put(part, own);
      if (own.length > 0) {
        x.put(part, inputs(raw, own));
        y.put(part, targets(own));
      }
    }
    means = new double[dataset.columns()];
    int[] train = rows.get(Part.TRAIN);
    for (int column = 0; column < means.length; column++) {
      for (int row : train) {
        means[column] += dataset.feature(row, column) / train.length;
      }
    }
  }

  /**
   * What is fitted on training rows: what fills gaps, the scaler of the features, mean and
   * deviation of a regression's targets.
   */
  private record Fit(Filler filler, Scaler scaler, double targetMean, double targetDeviation) {
    /** Noticeable: a shift by this share of the width, or a width this much larger or smaller. */
    private static final double NOTICEABLE = 0.25;

    boolean differsFrom(Fit other) {
      boolean differs =
          differs(targetMean, targetDeviation, other.targetMean, other.targetDeviation);
      for (int c = 0; c < scaler.columns() && !differs; c++) {
        Scaler others = other.scaler;
        differs = differs(scaler.offset(c), scaler.divisor(c), others.offset(c), others.divisor(c));
      }
      return differs;
    }

    private static boolean differs(double mean, double width, double oldMean, double oldWidth) {
      double ratio = Math.max(width / oldWidth, oldWidth / width);
      return Math.abs(mean - oldMean) > NOTICEABLE * Math.abs(oldWidth) || ratio > 1 + NOTICEABLE;
    }

    static Fit of(Dataset source, FeatureSet features, String scaling, int[] train) {
      Filler filler = Filler.fit(source, train);
      if (train.length == 0) {
        return new Fit(filler, Scaler.identity(features.size()), 0, 1);
      }
      Dataset dataset = filler.fill(source);
      double[] raw = gather(features.values(dataset), train, features.size());
      Scaler scaler = Scalings.byId(scaling).fitRows(raw, features.size());
      if (dataset.task() != Task.REGRESSION) {
        return new Fit(filler, scaler, 0, 1);
      }
      double[] targets = Arrays.stream(train).mapToDouble(dataset::target).toArray();
      double deviation = Math.sqrt(StatUtils.populationVariance(targets));
      return new Fit(filler, scaler, StatUtils.mean(targets), deviation > 0 ? deviation : 1);
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
    Fit fit = Fit.of(dataset, features, spec.input().scaling(), split.rows(Part.TRAIN));
    return new Prepared(dataset, split, features, fit, fit);
  }

  /**
   * The rows of an edited data set with the same columns; what was fitted on training rows stays as
   * it is.
   */
  Prepared withRows(ExperimentSpec spec) {
    Dataset edited = spec.data().source().dataset();
    Split editedSplit = Splitter.split(edited, spec.data().split(), spec.data().seed());
    Fit fresh = Fit.of(edited, features, spec.input().scaling(), editedSplit.rows(Part.TRAIN));
    return new Prepared(edited, editedSplit, features, has(Part.TRAIN) ? fit : fresh, fresh);
  }

  /**
   * Whether what was fitted on the training rows of long ago differs noticeably from what would be
   * fitted on those there are now.
   */
  boolean isOutgrown() {
    return outgrown;
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
      fit.scaler().apply(row, row);
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
        case REGRESSION -> matrix.set(i, 0, (target - fit.targetMean()) / fit.targetDeviation());
      }
    }
    return matrix;
  }

  /** Width of the output that the targets need. */
  public int outputs() {
    return dataset.task() == Task.MULTICLASS ? dataset.classNames().size() : 1;
  }

  /** The samples; where something was missing stands what fills it. */
  public Dataset dataset() {
    return dataset;
  }

  /** What fills gaps, fitted on the training rows. */
  public Filler filler() {
    return fit.filler();
  }

  /** Rows that are there twice, and those of them that the split has separated; looked for anew. */
  public Duplicates duplicates() {
    return Duplicates.of(dataset, split);
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

  /** Whether both bring the same raw numbers before the network in the same way. */
  boolean hasFitOf(Prepared other) {
    return fit.equals(other.fit) && features.ids().equals(other.features.ids());
  }

  /** About how much memory the samples take, raw and scaled. */
  long bytes() {
    long numbers = dataset.columns() + 3L + features.size() + outputs();
    return Double.BYTES * numbers * dataset.rows();
  }

  /** What the network sees of any sample, given its raw columns: features, scaled. */
  public void input(double[] raw, double[] out) {
    features.fill(raw, out);
    fit.scaler().apply(out, out);
  }

  /** Mean of each raw column over the training rows. */
  public double[] means() {
    return means.clone();
  }

  /** A regression's output in the target's own units; a classification's as it is. */
  public double inOwnUnits(double output) {
    return Math.fma(output, fit.targetDeviation(), fit.targetMean());
  }
}
