package chalkgrad.training;

import chalkgrad.base.RandomStream;
import chalkgrad.data.Part;
import chalkgrad.engine.matrix.Matrix;
import java.util.stream.IntStream;

/**
 * Some rows of a part of the data: all of them up to a limit, beyond it a fair sample, always the
 * same one of the same number of rows.
 *
 * <p>Source: selection sampling, D. Knuth, The Art of Computer Programming, vol. 2, 3.4.2,
 * algorithm S.
 *
 * @param rows their numbers in the data set, ascending
 * @param x what the network sees of them, rows × features
 * @param y their targets, rows × outputs
 */
record RowSample(Part part, int[] rows, Matrix x, Matrix y) {

  /** A sample of a part that has rows. */
  static RowSample of(Prepared data, Part part, int most) {
    int[] all = data.rows(part);
    if (all.length <= most) {
      return new RowSample(part, all, data.x(part), data.y(part));
    }
    int[] chosen = chosen(all.length, most);
    int[] rows = IntStream.of(chosen).map(i -> all[i]).toArray();
    Matrix x = gathered(data.x(part), chosen);
    return new RowSample(part, rows, x, gathered(data.y(part), chosen));
  }

  private static int[] chosen(int count, int most) {
    RandomStream random = RandomStream.of(count, "row-sample", most);
    int[] chosen = new int[most];
    int n = 0;
    for (int i = 0; n < most; i++) {
      if ((count - i) * random.nextDouble() < most - n) {
        chosen[n++] = i;
      }
    }
    return chosen;
  }

  private static Matrix gathered(Matrix from, int[] rows) {
    Matrix matrix = new Matrix(rows.length, from.columns());
    for (int i = 0; i < rows.length; i++) {
      matrix.rows(i, 1).copyFrom(from.rows(rows[i], 1));
    }
    return matrix;
  }
}
