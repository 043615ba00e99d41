package chalkgrad.metric;

/**
 * How good predicted probabilities are, row by row. Both measures are smallest when the
 * probabilities are the true ones; with no rows they are NaN.
 */
public final class ProbabilityScores {
  private ProbabilityScores() {}

  /**
   * The mean log loss of two classes with the natural logarithm, in nats:
   *
   * <pre>
   *   −1/n Σ_i (y_i ln p_i + (1 − y_i) ln(1 − p_i))
   * </pre>
   *
   * where y is 1 for a positive row, else 0. Nothing is clipped: a probability of exactly 0 or 1
   * that is wrong makes the loss +∞; one that is right costs 0.
   *
   * @throws IllegalArgumentException if the lengths differ or a probability is not in [0, 1] (the
   *     message names its index)
   */
  public static double logLoss(double[] probabilities, boolean[] positive) {
    Checks.sameLength(probabilities.length, positive.length);
    double sum = 0;
    for (int i = 0; i < probabilities.length; i++) {
      double p = Checks.probability(probabilities[i], i);
      sum += positive[i] ? StrictMath.log(p) : StrictMath.log1p(-p);
    }
    return mean(-sum, probabilities.length);
  }

  /**
   * The mean log loss of k classes, −1/n Σ_i ln p_i[true class of i], in nats; +∞ if a true class
   * has probability 0. Rows are taken as they are, not scaled to sum 1.
   *
   * @param table row-major, n × k
   * @param truth the true class of each row
   * @throws IllegalArgumentException if the sizes do not fit, a class is out of range or a
   *     probability is not in [0, 1] (the message names the index)
   */
  public static double logLoss(double[] table, int[] truth, int classes) {
    Checks.table(table.length, truth.length, classes);
    for (int i = 0; i < table.length; i++) {
      Checks.probability(table[i], i);
    }
    double sum = 0;
    for (int i = 0; i < truth.length; i++) {
      int c = Checks.classIndex(truth[i], classes, "True class", i);
      sum += StrictMath.log(table[i * classes + c]);
    }
    return mean(-sum, truth.length);
  }

  /**
   * The Brier score of two classes, 1/n Σ_i (p_i − y_i)², in [0, 1].
   *
   * @throws IllegalArgumentException as for {@link #logLoss(double[], boolean[])}
   */
  public static double brier(double[] probabilities, boolean[] positive) {
    Checks.sameLength(probabilities.length, positive.length);
    double sum = 0;
    for (int i = 0; i < probabilities.length; i++) {
      double difference = Checks.probability(probabilities[i], i) - (positive[i] ? 1 : 0);
      sum += difference * difference;
    }
    return mean(sum, probabilities.length);
  }

  /** The mean; adding 0.0 keeps a perfect score from showing as −0. */
  private static double mean(double sum, int n) {
    return sum / n + 0.0;
  }
}
