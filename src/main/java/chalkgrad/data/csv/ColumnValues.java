package chalkgrad.data.csv;

import java.util.Map;

/**
 * What the rules about a column look at.
 *
 * @param text the cell of each row, {@code null} where missing
 * @param counts how often each different text occurs, in the order of the first occurrence; of a
 *     column of numbers only the first few
 * @param present number of rows with a value
 */
record ColumnValues(
    String name, int index, String[] text, Map<String, Integer> counts, int present) {

  int distinct() {
    return counts.size();
  }
}
