package chalkgrad.ui.common.plot;

import chalkgrad.base.RandomStream;
import java.util.stream.IntStream;

/**
 * Which rows are drawn: all of them up to a limit, beyond it a fair sample that stays the same from
 * frame to frame.
 *
 * <p>Source: selection sampling, D. Knuth, The Art of Computer Programming, vol. 2, 3.4.2,
 * algorithm S.
 */
public final class ShownRows {
  /** The most points that are drawn. */
  public static final int MOST = 20_000;

  private ShownRows() {}

  /** Rising row numbers, {@code most} at most. */
  public static int[] of(int rows, int most) {
    if (rows <= most) {
      return IntStream.range(0, rows).toArray();
    }
    RandomStream random = RandomStream.of(rows, "shown-rows", most);
    int[] shown = new int[most];
    int count = 0;
    for (int row = 0; count < most; row++) {
      if ((rows - row) * random.nextDouble() < most - count) {
        shown[count++] = row;
      }
    }
    return shown;
  }
}
