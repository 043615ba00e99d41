package chalkgrad.data.csv;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether the first record holds names: each column in which numbers stand below a text votes for
 * it, each in which the first cell is a number like those below against it. Where all is text, a
 * name is something that does not come again below.
 */
final class HeaderGuess {
  private HeaderGuess() {}

  static boolean hasHeader(List<Records.Row> rows, DecimalMark mark) {
    if (rows.size() < 2) {
      return true;
    }
    String[] first = rows.getFirst().fields();
    List<Records.Row> rest = rows.subList(1, rows.size());
    int votes = 0;
    for (int column = 0; column < first.length; column++) {
      votes += vote(first[column], column, rest, mark);
    }
    return votes == 0 ? looksLikeNames(first, rest) : votes > 0;
  }

  private static int vote(String name, int column, List<Records.Row> rest, DecimalMark mark) {
    if (MissingValues.isMarker(name) || !mostlyNumbers(column, rest, mark)) {
      return 0;
    }
    return NumberText.isNumber(name, mark.character()) ? -1 : 1;
  }

  private static boolean mostlyNumbers(int column, List<Records.Row> rest, DecimalMark mark) {
    int values = 0;
    int numbers = 0;
    for (Records.Row row : rest) {
      if (column < row.fields().length && !MissingValues.isMarker(row.fields()[column])) {
        values++;
        numbers += NumberText.isNumber(row.fields()[column], mark.character()) ? 1 : 0;
      }
    }
    return values > 0 && 2 * numbers > values;
  }

  private static boolean looksLikeNames(String[] first, List<Records.Row> rest) {
    Set<String> names = new HashSet<>();
    for (int column = 0; column < first.length; column++) {
      if (first[column].isEmpty() || !names.add(first[column])) {
        return false;
      }
      for (Records.Row row : rest) {
        if (column < row.fields().length && row.fields()[column].equals(first[column])) {
          return false;
        }
      }
    }
    return true;
  }
}
