package chalkgrad.data.csv;

import chalkgrad.data.csv.Finding.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Notices numbers such as -200 or -999 that instruments write where they measured nothing: the
 * smallest value of a column, at most -99, in at least one of a hundred rows, and more than ten
 * times as low as the next one.
 */
final class MissingCodeHint {
  private static final double HIGHEST_CODE = -99;
  private static final double LEAST_SHARE = 0.01;
  private static final int LEAST_ROWS = 3;

  private MissingCodeHint() {}

  static List<Finding> findings(List<Column> columns) {
    Map<Double, List<String>> suspects = new TreeMap<>();
    for (Column column : columns) {
      if (column.isNumeric() && isSuspect(column)) {
        suspects
            .computeIfAbsent(column.profile().min(), code -> new ArrayList<>())
            .add(column.profile().name());
      }
    }
    List<Finding> findings = new ArrayList<>();
    suspects.forEach((code, names) ->
        findings.add(
            Finding.of(
                Severity.WARNING, "warn.missing-code", Texts.number(code), Texts.list(names))));
    return findings;
  }

  private static boolean isSuspect(Column column) {
    double code = column.profile().min();
    if (!(code <= HIGHEST_CODE) || code != Math.rint(code)) {
      return false;
    }
    double[] sorted = column.numbers().clone();
    Arrays.sort(sorted);
    int count = 0;
    while (count < sorted.length && sorted[count] == code) {
      count++;
    }
    boolean often = count >= LEAST_ROWS && count >= LEAST_SHARE * sorted.length;
    return often && count < sorted.length && sorted[count] > code / 10;
  }
}
