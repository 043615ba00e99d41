package chalkgrad.metric;

import java.util.Arrays;

/**
 * How the scores of each class are spread: per class and per equally wide bin, the number of rows.
 * A bin holds its lower edge, the last one also its upper edge.
 */
public final class ScoreHistogram {
  private final EqualBins bins;
  private final int classes;
  private final int[] counts;

  private ScoreHistogram(EqualBins bins, int classes) {
    this.bins = bins;
    this.classes = classes;
    this.counts = new int[classes * bins.count()];
  }

  /**
   * The histogram of two classes, class 1 being the positive one, over [0, 1].
   *
   * @throws IllegalArgumentException if the lengths differ or a score is not in [0, 1] (the message
   *     names its index)
   */
  public static ScoreHistogram of(double[] probabilities, boolean[] positive, int bins) {
    Checks.sameLength(probabilities.length, positive.length);
    var histogram = new ScoreHistogram(new EqualBins(0, 1, bins), 2);
    for (int i = 0; i < probabilities.length; i++) {
      histogram.add(probabilities[i], positive[i] ? 1 : 0, i);
    }
    return histogram;
  }

  /**
   * The histogram of any number of classes over [low, high].
   *
   * @throws IllegalArgumentException if the lengths differ, a score is outside [low, high] or a
   *     class is out of range (the message names the index)
   */
  public static ScoreHistogram of(
      double[] scores, int[] truth, int classes, double low, double high, int bins) {
    Checks.sameLength(scores.length, truth.length);
    var histogram = new ScoreHistogram(new EqualBins(low, high, bins), classes);
    for (int i = 0; i < scores.length; i++) {
      histogram.add(scores[i], Checks.classIndex(truth[i], classes, "True class", i), i);
    }
    return histogram;
  }

  private void add(double score, int c, int index) {
    if (!(score >= bins.low() && score <= bins.high())) {
      throw new IllegalArgumentException(
          "Score at index "
              + index
              + " is "
              + score
              + ", which is not in ["
              + bins.low()
              + ", "
              + bins.high()
              + "]");
    }
    counts[c * bins.count() + bins.indexOf(score)]++;
  }

  /** The number of classes. */
  public int classes() {
    return classes;
  }

  /** The number of bins. */
  public int bins() {
    return bins.count();
  }

  /** The edge between bin b − 1 and bin b; edge 0 and edge {@code bins()} are the ends. */
  public double edge(int b) {
    return bins.edge(b);
  }

  /** The rows of class c in bin b. */
  public int count(int c, int b) {
    return counts[c * bins.count() + b];
  }

  /** The largest count of any class in any bin: the height that a chart needs. */
  public int largestCount() {
    return Arrays.stream(counts).max().orElse(0);
  }
}
