package chalkgrad.data.csv;

import java.util.Arrays;

/**
 * What is to be known about a column of numbers; NaN is a gap.
 *
 * @param whole whether all of them are whole numbers
 */
record NumberStatistics(int present, int distinct, double min, double max, boolean whole) {

  static NumberStatistics of(double[] numbers) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted); // NaN comes last
    int present = sorted.length;
    while (present > 0 && Double.isNaN(sorted[present - 1])) {
      present--;
    }
    int distinct = 0;
    boolean whole = true;
    for (int i = 0; i < present; i++) {
      distinct += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
      whole &= sorted[i] == Math.rint(sorted[i]);
    }
    return new NumberStatistics(
        present,
        distinct,
        present == 0 ? Double.NaN : sorted[0],
        present == 0 ? Double.NaN : sorted[present - 1],
        whole);
  }
}
