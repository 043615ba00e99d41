package chalkgrad.metric;

import java.util.function.IntToDoubleFunction;

/**
 * How often each true class was predicted as each class: C[i][j] counts the rows of true class i
 * that were predicted as class j. With s rows in all, t_c = Σ_j C[c][j] rows of true class c (row
 * sum) and p_c = Σ_i C[i][c] rows predicted as c (column sum), each class c seen against all others
 * has
 *
 * <pre>
 *   TP = C[c][c]    FN = t_c − TP    FP = p_c − TP    TN = s − TP − FN − FP
 * </pre>
 *
 * <p>A quotient 0/0 is undefined: the methods of one class or one cell give NaN for it, and it
 * counts as 0 in the macro and weighted averages (a class that never occurs pulls a macro average
 * down). Of an empty matrix everything is NaN.
 */
public final class ConfusionMatrix {
  private final int classes;
  private final long[] counts;
  private final long[] trueTotals;
  private final long[] predictedTotals;
  private final long total;
  private final long correct;

  private ConfusionMatrix(int classes, long[] counts) {
    this.classes = classes;
    this.counts = counts;
    this.trueTotals = new long[classes];
    this.predictedTotals = new long[classes];
    long all = 0;
    long diagonal = 0;
    for (int i = 0; i < classes; i++) {
      for (int j = 0; j < classes; j++) {
        long count = counts[i * classes + j];
        trueTotals[i] += count;
        predictedTotals[j] += count;
        all += count;
        diagonal += i == j ? count : 0;
      }
    }
    this.total = all;
    this.correct = diagonal;
  }

  /**
   * Counts the rows.
   *
   * @param truth the true class of each row, in 0, …, classes − 1
   * @param predicted the predicted class of each row, likewise
   * @throws IllegalArgumentException if the lengths differ or a class is out of range (the message
   *     names its index)
   */
  public static ConfusionMatrix of(int[] truth, int[] predicted, int classes) {
    Checks.sameLength(truth.length, predicted.length);
    if (classes < 1) {
      throw new IllegalArgumentException("classes must be positive, but is " + classes);
    }
    var counts = new long[classes * classes];
    for (int r = 0; r < truth.length; r++) {
      int i = Checks.classIndex(truth[r], classes, "True class", r);
      int j = Checks.classIndex(predicted[r], classes, "Predicted class", r);
      counts[i * classes + j]++;
    }
    return new ConfusionMatrix(classes, counts);
  }

  /**
   * The two-class matrix at a threshold: class 1, the positive one, is predicted when score ≥
   * threshold.
   *
   * @throws IllegalArgumentException if the lengths differ, a score is not finite or the threshold
   *     is NaN
   */
  public static ConfusionMatrix atThreshold(double[] scores, boolean[] positive, double threshold) {
    Checks.sameLength(scores.length, positive.length);
    if (Double.isNaN(threshold)) {
      throw new IllegalArgumentException("The threshold is NaN");
    }
    var counts = new long[4];
    for (int r = 0; r < scores.length; r++) {
      boolean predicted = Checks.finite(scores[r], "Score", r) >= threshold;
      counts[(positive[r] ? 2 : 0) + (predicted ? 1 : 0)]++;
    }
    return new ConfusionMatrix(2, counts);
  }

  /** The two-class matrix [[tn, fp], [fn, tp]]; class 1 is the positive one. */
  public static ConfusionMatrix binary(long tn, long fp, long fn, long tp) {
    if (tn < 0 || fp < 0 || fn < 0 || tp < 0) {
      throw new IllegalArgumentException(
          "Counts cannot be negative: " + tn + ", " + fp + ", " + fn + ", " + tp);
    }
    return new ConfusionMatrix(2, new long[] {tn, fp, fn, tp});
  }

  /** The number of classes, k. */
  public int classes() {
    return classes;
  }

  /** C[i][j]: the rows of true class i that were predicted as class j. */
  public long count(int truth, int predicted) {
    return counts[truth * classes + predicted];
  }

  /** All counts, rows true, columns predicted. */
  public long[][] counts() {
    var copy = new long[classes][classes];
    for (int i = 0; i < classes; i++) {
      System.arraycopy(counts, i * classes, copy[i], 0, classes);
    }
    return copy;
  }

  /** s: the number of rows. */
  public long total() {
    return total;
  }

  /** t_c: the number of rows whose true class is c. */
  public long trueTotal(int c) {
    return trueTotals[c];
  }

  /** p_c: the number of rows predicted as class c. */
  public long predictedTotal(int c) {
    return predictedTotals[c];
  }

  /** 100 C[i][j] / t_i: of the rows of true class i, how many per cent were predicted as j. */
  public double rowPercent(int truth, int predicted) {
    return 100.0 * count(truth, predicted) / trueTotals[truth];
  }

  /** 100 C[i][j] / p_j: of the rows predicted as j, how many per cent are of true class i. */
  public double columnPercent(int truth, int predicted) {
    return 100.0 * count(truth, predicted) / predictedTotals[predicted];
  }

  /** Σ_c C[c][c] / s: the share of rows predicted rightly. */
  public double accuracy() {
    return (double) correct / total;
  }

  /** The mean of the recalls of all classes: the accuracy if all classes were equally frequent. */
  public double balancedAccuracy() {
    return macroRecall();
  }

  /** TP / (TP + FP): of the rows predicted as c, the share that is c. */
  public double precision(int c) {
    return (double) count(c, c) / predictedTotals[c];
  }

  /**
   * TP / (TP + FN): of the rows of class c, the share that is found (sensitivity, true positive
   * rate).
   */
  public double recall(int c) {
    return (double) count(c, c) / trueTotals[c];
  }

  /**
   * TN / (TN + FP): of the rows that are not c, the share not predicted as c (1 − false positive
   * rate).
   */
  public double specificity(int c) {
    long falsePositives = predictedTotals[c] - count(c, c);
    long others = total - trueTotals[c];
    return (double) (others - falsePositives) / others;
  }

  /** 2 TP / (2 TP + FP + FN): the harmonic mean of precision and recall. */
  public double f1(int c) {
    return fBeta(c, 1);
  }

  /**
   * (1 + β²) TP / ((1 + β²) TP + β² FN + FP): as F1, with recall weighing β times as much as
   * precision.
   *
   * @param beta positive
   */
  public double fBeta(int c, double beta) {
    if (!(beta > 0)) {
      throw new IllegalArgumentException("beta must be positive, but is " + beta);
    }
    double b2 = beta * beta;
    return (1 + b2) * count(c, c) / (b2 * trueTotals[c] + predictedTotals[c]);
  }

  /** The mean of the classes' precisions. */
  public double macroPrecision() {
    return macro(this::precision);
  }

  /** The mean of the classes' recalls. */
  public double macroRecall() {
    return macro(this::recall);
  }

  /** The mean of the classes' F1. */
  public double macroF1() {
    return macro(this::f1);
  }

  /** Σ_c t_c precision(c) / s. */
  public double weightedPrecision() {
    return weighted(this::precision);
  }

  /** Σ_c t_c recall(c) / s, which is the accuracy. */
  public double weightedRecall() {
    return weighted(this::recall);
  }

  /** Σ_c t_c F1(c) / s. */
  public double weightedF1() {
    return weighted(this::f1);
  }

  private double macro(IntToDoubleFunction measure) {
    double sum = 0;
    for (int c = 0; c < classes; c++) {
      sum += zeroIfUndefined(measure.applyAsDouble(c));
    }
    return total == 0 ? Double.NaN : sum / classes;
  }

  private double weighted(IntToDoubleFunction measure) {
    double sum = 0;
    for (int c = 0; c < classes; c++) {
      sum += trueTotals[c] * zeroIfUndefined(measure.applyAsDouble(c));
    }
    return sum / total;
  }

  private static double zeroIfUndefined(double value) {
    return Double.isNaN(value) ? 0 : value;
  }

  /**
   * The correlation of true and predicted class, in [−1, 1]:
   *
   * <pre>
   *   (s Σ_c C[c][c] − Σ_c t_c p_c) / √((s² − Σ_c p_c²) (s² − Σ_c t_c²))
   * </pre>
   *
   * For two classes this is Matthews' (TP·TN − FP·FN) / √((TP+FP)(TP+FN)(TN+FP)(TN+FN)). NaN if all
   * rows have one true class or all have one predicted class.
   *
   * <p>Source: J. Gorodkin, Comparing two K-category assignments by a K-category correlation
   * coefficient, Computational Biology and Chemistry 28 (2004).
   */
  public double matthews() {
    double truthSpread = squareOfTotal() - dot(trueTotals, trueTotals);
    double predictedSpread = squareOfTotal() - dot(predictedTotals, predictedTotals);
    return agreementBeyondChance() / Math.sqrt(truthSpread * predictedSpread);
  }

  /**
   * Cohen's unweighted kappa, the agreement beyond chance: (a − e) / (1 − e) with the accuracy a
   * and the accuracy by chance e = Σ_c t_c p_c / s². NaN if e = 1 (all rows have one class, and it
   * is the one predicted).
   *
   * <p>Source: J. Cohen, A coefficient of agreement for nominal scales, Educational and
   * Psychological Measurement 20 (1960).
   */
  public double kappa() {
    return agreementBeyondChance() / (squareOfTotal() - dot(trueTotals, predictedTotals));
  }

  /** s Σ_c C[c][c] − Σ_c t_c p_c = s² (a − e). */
  private double agreementBeyondChance() {
    return (double) total * correct - dot(trueTotals, predictedTotals);
  }

  private double squareOfTotal() {
    return (double) total * total;
  }

  private static double dot(long[] a, long[] b) {
    double sum = 0;
    for (int c = 0; c < a.length; c++) {
      sum += (double) a[c] * b[c];
    }
    return sum;
  }
}
