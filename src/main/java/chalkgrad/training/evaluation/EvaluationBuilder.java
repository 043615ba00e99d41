package chalkgrad.training.evaluation;

import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.metric.CalibrationCurve;
import chalkgrad.metric.ConfusionMatrix;
import chalkgrad.metric.ProbabilityScores;
import chalkgrad.metric.Ranker;
import chalkgrad.metric.RegressionScores;
import chalkgrad.metric.RocCurve;
import chalkgrad.metric.ScoreHistogram;
import chalkgrad.training.Decision;
import chalkgrad.training.frame.Predictions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Makes an evaluation of predictions in small steps, for a thread that must not be away for long;
 * in one go for everybody else.
 */
public final class EvaluationBuilder {
  /** Bins of the histogram of probabilities. */
  public static final int HISTOGRAM_BINS = 40;

  /** Bins of the calibration curve. */
  public static final int CALIBRATION_BINS = 10;

  private final EvaluatedRows evaluated;
  private final Predictions predictions;
  private final Decision decision;
  private final Set<Aspect> aspects;
  private final int classes;
  private final Deque<BooleanSupplier> steps = new ArrayDeque<>();

  private double loss;
  private double[] values;
  private int[] truth;
  private double[] positiveScores;
  private boolean finite;
  private boolean areProbabilities;
  private ConfusionMatrix confusion;
  private int[] predicted;
  private Ranker ranker;
  private RocCurve roc;
  private RocCurve drawnRoc;
  private final List<RankedClass> curves = new ArrayList<>();
  private ScoreHistogram histogram;
  private CalibrationCurve calibration;
  private double logLoss = Double.NaN;
  private double brier = Double.NaN;
  private Evaluation result;

  /**
   * An evaluation to be.
   *
   * @param rows the rows of the part
   * @param predictions of all rows of the data set
   * @param decision which predictions they make
   * @param aspects what is wanted beside the confusion matrix or the regression scores
   */
  public EvaluationBuilder(
      Dataset dataset,
      Part part,
      int[] rows,
      Predictions predictions,
      Decision decision,
      Set<Aspect> aspects) {
    this.evaluated = new EvaluatedRows(predictions.step(), dataset, part, rows);
    this.predictions = predictions;
    this.decision = decision;
    this.aspects = aspects;
    this.classes = dataset.classNames().size();
    once(this::sumLosses);
    switch (dataset.task()) {
      case BINARY -> planBinary();
      case MULTICLASS -> planMultiClass();
      case REGRESSION -> once(this::regression);
    }
  }

  /** The whole evaluation at once, with every aspect. */
  public static Evaluation of(
      Dataset dataset, Part part, int[] rows, Predictions predictions, Decision decision) {
    var builder =
        new EvaluationBuilder(dataset, part, rows, predictions, decision, Set.of(Aspect.values()));
    while (!builder.advance()) {
      // Nobody waits.
    }
    return builder.result();
  }

  /** One step, a few milliseconds at most; true when the evaluation is there. */
  public boolean advance() {
    if (!steps.isEmpty() && steps.peek().getAsBoolean()) {
      steps.poll();
    }
    return steps.isEmpty();
  }

  /** The evaluation; {@code null} until {@link #advance} has said that it is there. */
  public Evaluation result() {
    return result;
  }

  private void once(Runnable step) {
    steps.add(() -> {
      step.run();
      return true;
    });
  }

  private void planBinary() {
    once(this::gatherBinary);
    planCurves(decision.positiveClass());
    planPositive();
    once(() ->
        result =
            new BinaryEvaluation(
                evaluated,
                loss,
                decision,
                values,
                truth,
                confusion,
                curves.isEmpty() ? null : curves.getFirst(),
                histogram,
                calibration,
                logLoss,
                brier));
  }

  private void planMultiClass() {
    once(this::gatherMultiClass);
    for (int c = 0; c < classes; c++) {
      planCurves(c);
    }
    planPositive();
    once(() ->
        result =
            new MultiClassEvaluation(
                evaluated,
                loss,
                decision,
                classes,
                values,
                truth,
                predicted,
                confusion,
                curves,
                histogram,
                calibration,
                logLoss));
  }

  private void sumLosses() {
    double sum = 0;
    for (int row : evaluated.rows()) {
      sum += predictions.loss()[row];
    }
    loss = sum / evaluated.count();
  }

  private void gatherTruth() {
    truth = new int[evaluated.count()];
    Arrays.setAll(truth, i -> (int) evaluated.target(i));
  }

  private void gatherBinary() {
    gatherTruth();
    values = new double[truth.length];
    positiveScores = new double[truth.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = predictions.value()[evaluated.rows()[i]];
      positiveScores[i] = decision.probability(values[i]);
    }
    look(values);
    confusion = BinaryEvaluation.count(values, truth, decision);
  }

  private void gatherMultiClass() {
    gatherTruth();
    values = new double[truth.length * classes];
    predicted = new int[truth.length];
    for (int i = 0; i < truth.length; i++) {
      int row = evaluated.rows()[i];
      System.arraycopy(predictions.probabilities(), row * classes, values, i * classes, classes);
      predicted[i] = (int) predictions.value()[row];
    }
    look(values);
    confusion = ConfusionMatrix.of(truth, predicted, classes);
    positiveScores = column(decision.positiveClass());
  }

  /**
   * A network that has run away has no ranking, and one whose output is linear says numbers that
   * are no probabilities.
   */
  private void look(double[] values) {
    finite = true;
    areProbabilities = true;
    for (double value : values) {
      finite &= Double.isFinite(value);
      areProbabilities &= value >= 0 && value <= 1;
    }
  }

  private double[] column(int c) {
    double[] column = new double[truth.length];
    Arrays.setAll(column, i -> values[i * classes + c]);
    return column;
  }

  private boolean[] isOf(int c) {
    boolean[] is = new boolean[truth.length];
    for (int i = 0; i < is.length; i++) {
      is[i] = truth[i] == c;
    }
    return is;
  }

  /** Ranks the rows by the probability of a class, then makes its curves. */
  private void planCurves(int c) {
    if (!aspects.contains(Aspect.CURVES)) {
      return;
    }
    once(() -> ranker = finite ? ranker(c) : null);
    steps.add(() -> ranker == null || ranker.advance());
    // Each of these takes some milliseconds with a million rows.
    once(() -> roc = ranker == null ? null : ranker.roc());
    once(() -> drawnRoc = roc == null ? null : roc.thinned(RankedClass.DRAWN_POINTS));
    once(() -> {
      if (ranker != null) {
        curves.add(RankedClass.of(c, roc, drawnRoc, ranker.precisionRecall()));
      }
    });
  }

  private Ranker ranker(int c) {
    return new Ranker(c == decision.positiveClass() ? positiveScores : column(c), isOf(c));
  }

  private void planPositive() {
    if (aspects.contains(Aspect.HISTOGRAM)) {
      once(() -> histogram = finite ? histogram() : null);
    }
    if (aspects.contains(Aspect.CALIBRATION)) {
      once(() -> calibration = areProbabilities ? calibration() : null);
    }
    if (aspects.contains(Aspect.PROBABILITY_SCORES)) {
      once(this::scoreProbabilities);
    }
  }

  private CalibrationCurve calibration() {
    return CalibrationCurve.of(positiveScores, isOf(decision.positiveClass()), CALIBRATION_BINS);
  }

  /** From 0 to 1, and further where the scores go further. */
  private ScoreHistogram histogram() {
    double low = 0;
    double high = 1;
    for (double score : positiveScores) {
      low = Math.min(low, score);
      high = Math.max(high, score);
    }
    return ScoreHistogram.of(positiveScores, truth, classes, low, high, HISTOGRAM_BINS);
  }

  private void scoreProbabilities() {
    if (areProbabilities && predicted != null) {
      logLoss = ProbabilityScores.logLoss(values, truth, classes);
    } else if (areProbabilities) {
      logLoss = ProbabilityScores.logLoss(values, isOf(1));
      brier = ProbabilityScores.brier(values, isOf(1));
    }
  }

  private void regression() {
    int n = evaluated.count();
    double[] all = new double[n];
    values = new double[n];
    double[] finiteTruth = new double[n];
    double[] finiteValues = new double[n];
    int count = 0;
    for (int i = 0; i < n; i++) {
      all[i] = evaluated.target(i);
      values[i] = predictions.value()[evaluated.rows()[i]];
      if (Double.isFinite(values[i])) {
        finiteTruth[count] = all[i];
        finiteValues[count++] = values[i];
      }
    }
    RegressionScores scores =
        RegressionScores.of(Arrays.copyOf(finiteTruth, count), Arrays.copyOf(finiteValues, count));
    result = new RegressionEvaluation(evaluated, loss, all, values, scores, n - count);
  }
}
