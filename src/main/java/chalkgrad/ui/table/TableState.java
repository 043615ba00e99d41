package chalkgrad.ui.table;

import chalkgrad.ui.common.Selection;
import chalkgrad.ui.common.Workbench;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** What the rows and cells of the table look at while they fill themselves in. */
final class TableState {
  private static final int NONE = -1;

  private final Workbench workbench;
  private TableData data;
  private int[] order = {};
  private long anchor = NONE;
  private boolean selecting;

  TableState(Workbench workbench) {
    this.workbench = workbench;
  }

  Workbench workbench() {
    return workbench;
  }

  /** {@code null} before the first frame. */
  TableData data() {
    return data;
  }

  void setData(TableData newData) {
    data = newData;
  }

  /** The rows that are shown, from top to bottom. */
  int[] order() {
    return order;
  }

  void setOrder(int[] newOrder) {
    order = newOrder;
  }

  /** Where a row stands in the table; −1 if it is not shown. */
  int placeOf(int row) {
    for (int place = 0; place < order.length; place++) {
      if (order[place] == row) {
        return place;
      }
    }
    return NONE;
  }

  /** Whether a row is among those of the data that are shown at present. */
  boolean has(Integer row) {
    return row != null && data != null && row >= 0 && row < data.rows();
  }

  boolean isSelected(int row) {
    return selected().contains(data.dataset().id(row));
  }

  boolean isHovered(int row) {
    return workbench.selection().hovered().get() instanceof Selection.Item.Row(int pointed)
        && pointed == row;
  }

  void hover(int row) {
    workbench.selection().hovered().set(new Selection.Item.Row(row));
  }

  void unhover(int row) {
    if (isHovered(row)) {
      workbench.selection().hovered().set(null);
    }
  }

  Set<Long> selected() {
    return workbench.selection().rows().get();
  }

  void select(Set<Long> ids) {
    selecting = true;
    workbench.selection().rows().set(Set.copyOf(ids));
    selecting = false;
  }

  /** Whether the selection is just being made here and not elsewhere. */
  boolean isSelecting() {
    return selecting;
  }

  /** The selected rows that exist, in the order of the table, hidden ones last. */
  int[] selectedRows() {
    boolean[] taken = new boolean[data.rows()];
    int[] shown = Arrays.stream(order).filter(this::isSelected).toArray();
    for (int row : shown) {
      taken[row] = true;
    }
    int[] hidden =
        IntStream.range(0, data.rows()).filter(row -> !taken[row] && isSelected(row)).toArray();
    return IntStream.concat(Arrays.stream(shown), Arrays.stream(hidden)).toArray();
  }

  /** How many of the selected rows exist. */
  int selectedCount() {
    if (selected().isEmpty() || data == null) {
      return 0;
    }
    return (int) IntStream.range(0, data.rows()).filter(this::isSelected).count();
  }

  /** The place of the first selected row that is shown; −1 if there is none. */
  int firstSelectedPlace() {
    for (int place = 0; place < order.length; place++) {
      if (isSelected(order[place])) {
        return place;
      }
    }
    return NONE;
  }

  /** Only this row. */
  void pick(int row) {
    anchor = data.dataset().id(row);
    select(Set.of(anchor));
  }

  /** One row more or less. */
  void toggle(int row) {
    anchor = data.dataset().id(row);
    Set<Long> ids = new HashSet<>(selected());
    if (!ids.remove(anchor)) {
      ids.add(anchor);
    }
    select(ids);
  }

  /** All rows from the one that was picked last to this one. */
  void extend(int row) {
    int to = placeOf(row);
    int from = to;
    for (int place = 0; place < order.length; place++) {
      if (data.dataset().id(order[place]) == anchor) {
        from = place;
      }
    }
    select(ids(Math.min(from, to), Math.max(from, to)));
  }

  /** All rows that are shown. */
  void selectAll() {
    select(ids(0, order.length - 1));
  }

  private Set<Long> ids(int first, int last) {
    Set<Long> ids = new HashSet<>();
    for (int place = first; place <= last; place++) {
      ids.add(data.dataset().id(order[place]));
    }
    return ids;
  }
}
