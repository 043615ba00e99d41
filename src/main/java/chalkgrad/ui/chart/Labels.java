package chalkgrad.ui.chart;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Places labels one above the other without overlap, near where they belong. */
final class Labels {
  private Labels() {}

  /**
   * The places of the labels' centres. If there is no room for all, the first and the last keep
   * theirs, and of the others every second, third … remains.
   *
   * @param wanted where they belong; NaN for one that there is not
   * @param pitch the least distance
   * @return NaN for a label that is left out
   */
  static double[] placed(double[] wanted, double pitch, double top, double bottom) {
    double[] placed = new double[wanted.length];
    Arrays.fill(placed, Double.NaN);
    int[] all = IntStream.range(0, wanted.length).filter(i -> !Double.isNaN(wanted[i])).toArray();
    int most = Math.max(1, (int) ((bottom - top) / pitch) + 1);
    int every = Math.ceilDiv(Math.max(1, all.length - 1), Math.max(1, most - 1));
    List<Integer> order =
        IntStream.range(0, all.length)
            .filter(i -> i % every == 0 && all.length - 1 - i >= every || i == all.length - 1)
            .mapToObj(i -> all[i])
            .sorted(Comparator.comparingDouble(i -> wanted[i]))
            .toList();
    double above = top - pitch;
    for (int label : order) {
      placed[label] = Math.max(wanted[label], above + pitch);
      above = placed[label];
    }
    double below = bottom + pitch;
    for (int i = order.size() - 1; i >= 0; i--) {
      placed[order.get(i)] = Math.min(placed[order.get(i)], below - pitch);
      below = placed[order.get(i)];
    }
    return placed;
  }
}
