package chalkgrad.ui.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import chalkgrad.data.Part;
import chalkgrad.data.RowEdits;
import chalkgrad.ui.table.RowFilter.Quick;
import chalkgrad.ui.table.RowOrder.SortKey;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowOrderTest {
  private static final TableData DATA = SmallTables.table();
  private static final List<Field> FIELDS = TableColumns.fields(DATA.dataset());

  private static int[] shown(RowFilter filter, SortKey... keys) {
    return RowOrder.of(DATA, FIELDS, filter, List.of(keys));
  }

  @Test
  void sortsByLossAndKeepsTheOrderOfEqualRows() {
    var loss = new Field.RowLoss();
    assertArrayEquals(new int[] {1, 3, 0, 2}, shown(RowFilter.ALL, new SortKey(loss, true)));
    assertArrayEquals(new int[] {0, 2, 3, 1}, shown(RowFilter.ALL, new SortKey(loss, false)));
  }

  @Test
  void theSecondColumnDecidesBetweenEqualRows() {
    SortKey kind = new SortKey(new Field.Target(), false);
    SortKey length = new SortKey(new Field.Feature(0), true);
    assertArrayEquals(new int[] {3, 0, 2, 1}, shown(RowFilter.ALL, kind, length));
  }

  @Test
  void quickFilters() {
    assertArrayEquals(new int[] {0, 1, 3}, shown(new RowFilter(Quick.TRAIN, "")));
    assertArrayEquals(new int[] {2}, shown(new RowFilter(Quick.TEST, "")));
    assertArrayEquals(new int[0], shown(new RowFilter(Quick.VALIDATION, "")));
    assertArrayEquals(new int[] {1}, shown(new RowFilter(Quick.MISTAKES, "")));
  }

  @ParameterizedTest
  @CsvSource({
    "TULIP, '1,2'", // the class of rows 1 and 2; the network says rose of row 1
    "rose, '0,1,3'",
    "'-2.125', '1'",
    "'2,125', '1'",
    "10.000, '2'",
    "'  ', '0,1,2,3'",
    "lily, ''"
  })
  void searchesAllCells(String text, String rows) {
    int[] expected =
        rows.isEmpty()
            ? new int[0]
            : java.util.Arrays.stream(rows.split(",")).mapToInt(Integer::parseInt).toArray();
    assertArrayEquals(expected, shown(new RowFilter(Quick.ALL, text)));
  }

  @Test
  void rowsKeepTheirPlacesWhenOthersComeAndGo() {
    int[] order = {3, 1, 0, 2};
    var without = RowEdits.kept(DATA.dataset(), row -> row != 1);
    long id = RowEdits.nextId(without);
    var sample = new RowEdits.Sample(id, new double[] {1, 1}, 0, Part.TRAIN);
    var edited = RowEdits.added(without, List.of(sample));
    assertArrayEquals(
        new int[] {2, 0, 1, 3}, RowOrder.following(order, DATA, SmallTables.of(edited, null)));
    var cell = RowEdits.withCell(DATA.dataset(), 0, 0, 99);
    assertArrayEquals(order, RowOrder.following(order, DATA, SmallTables.of(cell, null)));
  }
}
