package chalkgrad.training;

import chalkgrad.data.Task;
import chalkgrad.engine.matrix.Matrix;

/**
 * How the columns of two layers correspond when what was learned moves from one to the other.
 *
 * <p>The sigmoid of z is the softmax of the logits (0, z): {@code σ(z) = e^z / (e^0 + e^z)}. So a
 * binary output becomes a softmax without changing how probable its two classes are relative to
 * each other when class 0 gets the weights 0 and class 1 those of the sigmoid, and a softmax
 * becomes a sigmoid with the differences of its first two columns.
 */
enum OutputColumns {
  /** Column by column, as far as both have them. */
  SAME,
  /** The one column becomes that of class 1; that of class 0 becomes 0. */
  SIGMOID_TO_SOFTMAX,
  /** Column 1 less column 0. */
  SOFTMAX_TO_SIGMOID;

  static OutputColumns between(Task before, Task after) {
    if (before == Task.BINARY && after == Task.MULTICLASS) {
      return SIGMOID_TO_SOFTMAX;
    }
    return before == Task.MULTICLASS && after == Task.BINARY ? SOFTMAX_TO_SIGMOID : SAME;
  }

  /**
   * Copies entries.
   *
   * @param rows for each row of the new matrix that of the old one, or −1 where there is none
   * @param memory whether these are an optimizer's numbers: those of squares must not be
   *     subtracted, so a sigmoid takes over those of class 1
   */
  void copy(Matrix old, Matrix young, int[] rows, boolean memory) {
    int columns = Math.min(old.columns(), young.columns());
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] < 0) {
        continue;
      }
      switch (this) {
        case SAME -> {
          for (int j = 0; j < columns; j++) {
            young.set(i, j, old.get(rows[i], j));
          }
        }
        case SIGMOID_TO_SOFTMAX -> {
          young.set(i, 0, 0);
          young.set(i, 1, old.get(rows[i], 0));
        }
        case SOFTMAX_TO_SIGMOID -> {
          double zero = memory ? 0 : old.get(rows[i], 0);
          young.set(i, 0, old.get(rows[i], 1) - zero);
        }
      }
    }
  }
}
