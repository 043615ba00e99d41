package chalkgrad.training;

import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.Task;
import chalkgrad.data.feature.FeatureSet;
import chalkgrad.data.filling.Filler;
import chalkgrad.data.split.Duplicates;
import chalkgrad.data.split.Split;
import chalkgrad.data.split.Splitter;
import chalkgrad.engine.matrix.Fma;
import chalkgrad.engine.matrix.Matrix;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The samples as the network sees them: gaps filled, features made from raw columns, scaled with
 * what was fitted on the training rows, in one matrix for each part; targets as 0/1, one-hot, or
 * standardised on the training rows.
 */
public final class Prepared {
  private final Dataset source;
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
    if (fit.scaler().columns() != features.size() || fit.filler().columns() != source.columns()) {
      throw new IllegalArgumentException(
          "what was fitted is for "
              + fit.filler().columns()
              + " columns and "
              + fit.scaler().columns()
              + " features, but there are "
              + source.columns()
              + " and "
              + features.size());
    }
    this.source = source;
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

  /** Prepares the data of an experiment. */
  public static Prepared of(ExperimentSpec spec) {
    return of(spec, spec.data().source().dataset(), null);
  }

  /**
   * The same for other rows with the same columns, and for what was fitted on rows of long ago.
   *
   * @param rows the samples with their gaps
   * @param fit {@code null} to fit it on their training rows
   * @throws IllegalArgumentException if they do not fit the experiment
   */
  public static Prepared of(ExperimentSpec spec, Dataset rows, Fit fit) {
    List<String> ids = spec.input().features();
    FeatureSet features =
        ids.isEmpty() ? FeatureSet.raw(rows.columns()) : FeatureSet.parse(ids, rows.columns());
    Split split = Splitter.split(rows, spec.data().split(), spec.data().seed());
    Fit fresh = Fit.of(rows, features, spec.input().scaling(), split.rows(Part.TRAIN));
    return new Prepared(rows, split, features, fit == null ? fresh : fit, fresh);
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

  /** The samples with their gaps. */
  public Dataset source() {
    return source;
  }

  /** What was fitted on training rows, maybe on those of long ago. */
  public Fit fit() {
    return fit;
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

  /** Training rows of each class; empty for a regression. */
  int[] counts() {
    int[] counts = new int[dataset.classNames().size()];
    for (int i = 0; i < rows.get(Part.TRAIN).length && counts.length > 0; i++) {
      counts[(int) dataset.target(rows.get(Part.TRAIN)[i])]++;
    }
    return counts;
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
    return Fma.fma(output, fit.targetDeviation(), fit.targetMean());
  }
}
