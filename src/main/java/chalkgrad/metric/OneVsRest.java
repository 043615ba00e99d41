package chalkgrad.metric;

import java.util.ArrayList;
import java.util.List;

/**
 * The ROC curves of a model with k classes: for each class c, the curve of the score p[c] with the
 * rows of class c as the positive ones and all others as negative.
 *
 * @param curves one per class, in class order
 */
public record OneVsRest(List<RocCurve> curves) {

  public OneVsRest {
    curves = List.copyOf(curves);
  }

  /**
   * The curves of a table of scores.
   *
   * @param table row-major, n × k
   * @param truth the true class of each row
   * @throws IllegalArgumentException if the sizes do not fit, a class is out of range or a score is
   *     not finite (the message names the index; for a score that is its place in the table)
   */
  public static OneVsRest of(double[] table, int[] truth, int classes) {
    Checks.table(table.length, truth.length, classes);
    for (int i = 0; i < table.length; i++) {
      Checks.finite(table[i], "Score", i);
    }
    for (int i = 0; i < truth.length; i++) {
      Checks.classIndex(truth[i], classes, "True class", i);
    }
    var curves = new ArrayList<RocCurve>();
    for (int c = 0; c < classes; c++) {
      int column = c;
      curves.add(
          RocCurve.of(truth.length, i -> table[i * classes + column], i -> truth[i] == column));
    }
    return new OneVsRest(curves);
  }

  /** The area under the curve of class c; NaN if no row, or every row, is of that class. */
  public double auc(int c) {
    return curves.get(c).auc();
  }

  /** The mean of the areas that are defined; NaN if none is. */
  public double macroAuc() {
    return curves.stream()
        .filter(RocCurve::isDefined)
        .mapToDouble(RocCurve::auc)
        .average()
        .orElse(Double.NaN);
  }
}
