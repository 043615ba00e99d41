package chalkgrad.data.csv;

import chalkgrad.data.csv.ColumnProfile.Bar;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The small histogram of a column. */
final class Histogram {
  /** More bars than this cannot be told apart in a cell of a table. */
  static final int MOST_BARS = 12;

  private Histogram() {}

  /**
   * Equally wide bins from the smallest to the largest number, as many as there are different
   * numbers but at most {@link #MOST_BARS}. A number on the border of two is in the upper one.
   */
  static List<Bar> ofNumbers(double[] numbers, NumberStatistics statistics) {
    int bins = Math.min(MOST_BARS, statistics.distinct());
    if (bins == 0) {
      return List.of();
    }
    double min = statistics.min();
    // Halves, because the difference of two huge numbers may be none.
    double half = statistics.max() / 2 - min / 2;
    int[] counts = new int[bins];
    for (double number : numbers) {
      if (!Double.isNaN(number)) {
        double share = half == 0 ? 0 : (number / 2 - min / 2) / half;
        counts[Math.min(bins - 1, (int) (share * bins))]++;
      }
    }
    return IntStream.range(0, bins)
        .mapToObj(bin -> new Bar(label(min, half, bin, bins), counts[bin]))
        .toList();
  }

  private static String label(double min, double half, int bin, int bins) {
    if (half == 0) {
      return Texts.rounded(min);
    }
    double low = min + 2 * (half * bin / bins);
    double high = min + 2 * (half * (bin + 1) / bins);
    return Texts.text("column.bin", Texts.rounded(low), Texts.rounded(high));
  }

  /** The commonest words; of equally common ones the first in the file. */
  static List<Bar> ofWords(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_BARS)
        .map(entry -> new Bar(entry.getKey(), entry.getValue()))
        .toList();
  }
}
