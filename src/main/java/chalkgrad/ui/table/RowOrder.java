package chalkgrad.ui.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which rows of the data the table shows, from top to bottom. */
final class RowOrder {
  private RowOrder() {}

  /** One column that is sorted by. */
  record SortKey(Field field, boolean descending) {}

  /** The rows that pass the filter, sorted; rows that are equal keep their order. */
  static int[] of(TableData data, List<Field> fields, RowFilter filter, List<SortKey> keys) {
    IntStream rows = IntStream.range(0, data.rows());
    if (!filter.isAll()) {
      rows = rows.filter(filter.over(data, fields));
    }
    if (keys.isEmpty()) {
      return rows.toArray();
    }
    return rows.boxed().sorted(comparator(data, keys)).mapToInt(Integer::intValue).toArray();
  }

  private static Comparator<Integer> comparator(TableData data, List<SortKey> keys) {
    Comparator<Integer> all = null;
    for (SortKey key : keys) {
      double[] values = new double[data.rows()];
      Arrays.setAll(values, row -> data.key(key.field(), row));
      Comparator<Integer> one = Comparator.comparingDouble(row -> values[row]);
      Comparator<Integer> directed = key.descending() ? one.reversed() : one;
      all = all == null ? directed : all.thenComparing(directed);
    }
    return all;
  }

  /**
   * The same rows in the same order after the data were edited: rows are known by their ids, those
   * that are gone are left out, new ones stand at the end, where they are looked for.
   */
  static int[] following(int[] order, TableData before, TableData now) {
    if (sameIds(before, now)) {
      return order;
    }
    Map<Long, Integer> places = new HashMap<>();
    for (int row = 0; row < now.rows(); row++) {
      places.put(now.dataset().id(row), row);
    }
    int[] kept =
        Arrays.stream(order)
            .map(row -> places.getOrDefault(before.dataset().id(row), -1))
            .filter(row -> row >= 0)
            .toArray();
    for (int row = 0; row < before.rows(); row++) {
      places.remove(before.dataset().id(row));
    }
    int[] added = places.values().stream().mapToInt(Integer::intValue).sorted().toArray();
    int[] all = Arrays.copyOf(kept, kept.length + added.length);
    System.arraycopy(added, 0, all, kept.length, added.length);
    return all;
  }

  private static boolean sameIds(TableData before, TableData now) {
    return before.rows() == now.rows()
        && IntStream.range(0, now.rows())
            .allMatch(row -> before.dataset().id(row) == now.dataset().id(row));
  }
}
