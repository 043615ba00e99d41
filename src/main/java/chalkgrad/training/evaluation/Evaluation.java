package chalkgrad.training.evaluation;

import chalkgrad.data.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * How good a network is on one part of the data. All numbers follow from the same answers of the
 * same step. Immutable; arrays are shared, not to be changed. Rows are counted from 0 within the
 * part; {@link #evaluated()} tells which ones they are.
 */
public sealed interface Evaluation permits ClassEvaluation, RegressionEvaluation {
  /** The rows, their part and the step. */
  EvaluatedRows evaluated();

  /**
   * The data loss, the mean over the rows, without penalty. For a regression of the standardised
   * targets.
   */
  double loss();

  /**
   * The rows that the network is most wrong about, the worst first, the first row before others
   * that are as wrong: for classes the wrong predictions that it is surest of, for numbers the
   * largest residuals.
   *
   * @param most no more than so many
   */
  List<WorstRow> worst(int most);

  default long step() {
    return evaluated().step();
  }

  default Part part() {
    return evaluated().part();
  }

  /** Number of rows. */
  default int rows() {
    return evaluated().count();
  }

  /** The indices with the largest amounts among those that count, the largest first. */
  static List<Integer> largest(int n, int most, IntPredicate counts, IntToDoubleFunction amount) {
    Comparator<Integer> smallestFirst =
        Comparator.<Integer>comparingDouble(amount::applyAsDouble)
            .thenComparing(Comparator.reverseOrder());
    PriorityQueue<Integer> kept = new PriorityQueue<>(smallestFirst);
    for (int i = 0; i < n && most > 0; i++) {
      if (!counts.test(i)) {
        continue;
      }
      if (kept.size() < most) {
        kept.add(i);
      } else if (amount.applyAsDouble(i) > amount.applyAsDouble(kept.peek())) {
        kept.poll();
        kept.add(i);
      }
    }
    List<Integer> all = new ArrayList<>(kept);
    all.sort(Collections.reverseOrder(smallestFirst));
    return all;
  }
}
