package chalkgrad.metric;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether probabilities mean what they say: the rows are sorted into equally wide bins of predicted
 * probability, and for each bin the mean prediction is set against the share of positive rows
 * observed. On the diagonal, of the rows said to be positive with 70 % about 70 % are. Bins without
 * a row are left out.
 *
 * @param bins the bins that hold a row, by rising probability
 */
public record CalibrationCurve(List<Bin> bins) {

  /**
   * One bin.
   *
   * @param low its lower edge, which belongs to it
   * @param high its upper edge, which belongs to the next bin, except 1
   * @param count its number of rows, at least 1
   * @param meanScore the mean predicted probability of its rows
   * @param observedShare the share of positive rows among them
   */
  public record Bin(double low, double high, int count, double meanScore, double observedShare) {}

  public CalibrationCurve {
    bins = List.copyOf(bins);
  }

  /**
   * The curve with {@code bins} bins over [0, 1].
   *
   * @throws IllegalArgumentException if the lengths differ, a probability is not in [0, 1] (the
   *     message names its index) or {@code bins} is not positive
   */
  public static CalibrationCurve of(double[] probabilities, boolean[] positive, int bins) {
    Checks.sameLength(probabilities.length, positive.length);
    var edges = new EqualBins(0, 1, bins);
    var rows = new int[bins];
    var positives = new int[bins];
    var sums = new double[bins];
    for (int i = 0; i < probabilities.length; i++) {
      double p = Checks.probability(probabilities[i], i);
      int b = edges.indexOf(p);
      rows[b]++;
      positives[b] += positive[i] ? 1 : 0;
      sums[b] += p;
    }
    var filled = new ArrayList<Bin>();
    for (int b = 0; b < bins; b++) {
      if (rows[b] > 0) {
        double share = (double) positives[b] / rows[b];
        filled.add(new Bin(edges.edge(b), edges.edge(b + 1), rows[b], sums[b] / rows[b], share));
      }
    }
    return new CalibrationCurve(filled);
  }

  /**
   * Σ_b (n_b / n) |observedShare_b − meanScore_b|, the expected calibration error; NaN without
   * rows.
   */
  public double expectedError() {
    double sum = 0;
    long rows = 0;
    for (var bin : bins) {
      sum += bin.count() * Math.abs(bin.observedShare() - bin.meanScore());
      rows += bin.count();
    }
    return sum / rows;
  }
}
