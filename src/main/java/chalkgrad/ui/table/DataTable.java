package chalkgrad.ui.table;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;
import chalkgrad.data.Dataset;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Action;
import chalkgrad.ui.common.ActionGroup;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.FramePane;
import chalkgrad.ui.common.LocalKeys;
import chalkgrad.ui.common.Notice;
import chalkgrad.ui.common.Workbench;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The data as a table. Only what is visible is ever filled in, ten times a second at most, however
 * many rows there are. While the network trains, the rows keep their places, since nobody can read
 * rows that jump: they are sorted anew when training pauses, or by hand.
 */
public final class DataTable implements FramePane {
  private static final long REFILL_NANOS = 100_000_000;
  private static final double ROW_HEIGHT = 25;

  private final Messages messages = Messages.of(DataTable.class);
  private final Workbench workbench;
  private final TableState state;
  private final RowEditor editor;
  private final TableDeeds deeds;
  private final TableBar bar;
  private final TableColumns columns;
  private final Label problem = new Label();
  private final TableView<Integer> table = new TableView<>();
  private final ObservableList<Integer> items = FXCollections.observableArrayList();
  private final Set<DataRow> rows = Collections.newSetFromMap(new WeakHashMap<>());
  private final VBox node = new VBox();
  private TrainingFrame frame;
  private Object orderedBy;
  private long filledNanos;
  private boolean open;
  private long wanted = -1;
  private Runnable whenClosed = () -> {};

  /**
   * @param surroundings files and the way to open another table
   */
  public DataTable(Workbench workbench, TableDeeds.Surroundings surroundings) {
    this.workbench = workbench;
    state = new TableState(workbench);
    editor = new RowEditor(workbench);
    deeds = new TableDeeds(workbench, state, editor, surroundings);
    bar =
        new TableBar(
            messages,
            new TableBar.Deeds(
                this::reorder,
                this::sortAnew,
                this::add,
                this::removeSelected,
                this::paste,
                this::export,
                () -> whenClosed.run()));
    var around = new DataCell.Surroundings(editor, new ClassMarks(), this::say);
    columns = new TableColumns(messages, table, state, around);
    build();
    TableKeys.install(table, state, this);
    workbench.selection().hovered().addListener((source, before, now) -> hovered());
    workbench.selection().rows().addListener((source, before, now) -> selected());
    workbench.palette().addListener((source, before, now) -> refill());
  }

  private void build() {
    node.setId("data-table");
    node.getStyleClass().add("data-table");
    node.getStylesheets()
        .add(Objects.requireNonNull(DataTable.class.getResource("table.css")).toExternalForm());
    problem.setId("table-problem");
    problem.getStyleClass().add("problem");
    problem.setMaxWidth(Double.MAX_VALUE);
    problem.setMouseTransparent(true);
    StackPane.setAlignment(problem, Pos.BOTTOM_LEFT);
    problem.setWrapText(true);
    Controls.present(problem, false);
    table.setId("table");
    table.setAccessibleText(messages.text("table"));
    table.setEditable(true);
    table.setFixedCellSize(ROW_HEIGHT);
    table.setItems(items);
    table.setRowFactory(any -> newRow());
    table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
    table.getSelectionModel().setCellSelectionEnabled(true);
    table.setSortPolicy(any -> {
      // Not at once: the table holds on to its cursor until the policy has returned.
      Platform.runLater(this::sortAnew);
      return true;
    });
    Label nothing = new Label(messages.text("nothing"));
    nothing.getStyleClass().add("cg-label");
    table.setPlaceholder(nothing);
    table.setMinHeight(0);
    // Over the last row, so that nothing moves while a cell is being edited.
    StackPane ground = new StackPane(table, problem);
    VBox.setVgrow(ground, Priority.ALWAYS);
    ground.setMinHeight(0);
    node.getChildren().addAll(bar.node(), ground);
    node.setMinSize(0, 0);
  }

  private DataRow newRow() {
    DataRow row = new DataRow(state);
    rows.add(row);
    return row;
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public List<Action> actions() {
    return List.of(
        Action.of(ActionGroup.DATA, "add-row", messages, this::add)
            .unlisted()
            .refusedBy(() -> open ? "" : messages.text("closed")));
  }

  @Override
  public List<LocalKeys> localKeys() {
    List<LocalKeys.Line> lines =
        Stream.of("↑ ↓ ← →/walk", "Shift+↓/extend", "Enter/edit", "S/sort", "Delete/delete")
            .map(line -> line.split("/"))
            .map(line -> new LocalKeys.Line(line[0], messages.text("keys." + line[1])))
            .toList();
    List<LocalKeys.Line> all = new ArrayList<>(lines);
    all.add(new LocalKeys.Line("Ctrl+A Ctrl+C Ctrl+V", messages.text("keys.clipboard")));
    all.add(new LocalKeys.Line("Ctrl+F", messages.text("keys.search")));
    return List.of(new LocalKeys(messages.text("keys.place"), all));
  }

  /** What hides the table. */
  public void setOnClose(Runnable close) {
    whenClosed = close;
  }

  /** Whether the table can be seen; a closed one costs nothing. */
  public void setOpen(boolean visible) {
    open = visible;
    if (visible && frame != null) {
      take(frame);
      refill();
      bar.showCount(state.order().length, state.data().rows(), state.selectedCount());
      Platform.runLater(table::requestFocus);
    }
  }

  @Override
  public void show(TrainingFrame newFrame) {
    frame = newFrame;
    if (open) {
      take(newFrame);
    }
  }

  private void take(TrainingFrame newFrame) {
    TableData before = state.data();
    TableData now = TableData.of(newFrame, before);
    state.setData(now);
    if (before == null || !sameColumns(before.dataset(), now.dataset())) {
      begin();
    } else if (before.dataset() != now.dataset()) {
      follow(before, now);
    } else if (before.predictions() != now.predictions() || !newFrame.isPlaying()) {
      refresh(before);
    }
  }

  private static boolean sameColumns(Dataset before, Dataset now) {
    return before.featureNames().equals(now.featureNames())
        && before.targetName().equals(now.targetName())
        && before.task() == now.task()
        && before.classNames().equals(now.classNames())
        && before.name().equals(now.name());
  }

  /** Another table. */
  private void begin() {
    say(null);
    bar.clear();
    bar.fit(state.data());
    columns.rebuild();
    reorder();
    Platform.runLater(columns::installHints);
  }

  /** The same table with other rows or other values. */
  private void follow(TableData before, TableData now) {
    bar.fit(now);
    arrange(
        bar.filter().isAll() && keys().isEmpty()
            ? RowOrder.of(now, List.of(), RowFilter.ALL, List.of())
            : RowOrder.following(state.order(), before, now));
    refill();
    int added = wanted < 0 ? -1 : rowOf(wanted);
    if (added >= 0) {
      wanted = -1;
      int place = state.placeOf(added);
      table.scrollTo(place);
      table.getSelectionModel().clearAndSelect(place, table.getVisibleLeafColumn(1));
    }
  }

  private int rowOf(long id) {
    Dataset dataset = state.data().dataset();
    for (int row = dataset.rows() - 1; row >= 0; row--) {
      if (dataset.id(row) == id) {
        return row;
      }
    }
    return -1;
  }

  /** The same rows with newer predictions. */
  private void refresh(TableData before) {
    boolean stale = isOrderLive() && orderedBy != state.data().predictions();
    boolean editing = table.getEditingCell() != null;
    if (stale && !frame.isPlaying() && !editing) {
      reorder();
      return;
    }
    bar.showStale(stale && frame.isPlaying());
    long now = System.nanoTime();
    boolean last = !frame.isPlaying() && before.predictions() != state.data().predictions();
    if (last || now - filledNanos >= REFILL_NANOS) {
      filledNanos = now;
      refill();
    }
  }

  private boolean isOrderLive() {
    return bar.filter().isLive() || keys().stream().anyMatch(key -> key.field().isLive());
  }

  /** What a click on the header of the cursor's column does: up, down, as it was. */
  void sortByCursor() {
    TableColumn<Integer, ?> column = table.getFocusModel().getFocusedCell().getTableColumn();
    if (column == null) {
      return;
    }
    boolean only = table.getSortOrder().equals(List.of(column));
    if (only && column.getSortType() == TableColumn.SortType.DESCENDING) {
      column.setSortType(TableColumn.SortType.ASCENDING);
      table.getSortOrder().clear();
    } else if (only) {
      column.setSortType(TableColumn.SortType.DESCENDING);
    } else {
      column.setSortType(TableColumn.SortType.ASCENDING);
      table.getSortOrder().setAll(List.of(column));
    }
  }

  private List<RowOrder.SortKey> keys() {
    return table.getSortOrder().stream()
        .map(column ->
            new RowOrder.SortKey(
                (Field) column.getUserData(),
                column.getSortType() == TableColumn.SortType.DESCENDING))
        .toList();
  }

  /** Filters and sorts by what is known now. */
  private void reorder() {
    TableData data = state.data();
    if (data == null) {
      return;
    }
    List<Field> fields = TableColumns.fields(data.dataset());
    arrange(RowOrder.of(data, fields, bar.filter(), keys()));
    orderedBy = data.predictions();
    bar.showStale(false);
    refill();
  }

  /** Who sorts wants to see what comes first. */
  private void sortAnew() {
    reorder();
    table.scrollTo(0);
  }

  private void arrange(int[] order) {
    if (!Arrays.equals(order, state.order())) {
      int cursor = table.getFocusModel().getFocusedIndex();
      boolean seen = isVisible(cursor);
      Integer row = cursor >= 0 && cursor < items.size() ? items.get(cursor) : null;
      TableColumn<Integer, ?> column = table.getFocusModel().getFocusedCell().getTableColumn();
      table.edit(-1, null);
      state.setOrder(order);
      leaveRowsThatGo(order.length);
      items.setAll(Arrays.stream(order).boxed().toList());
      int place = row == null ? -1 : state.placeOf(row);
      table.getSelectionModel().clearSelection();
      if (place >= 0 && column != null) {
        table.getFocusModel().focus(place, castColumn(column));
        if (seen) {
          reveal(place);
        }
      }
    }
    bar.showCount(order.length, state.data().rows(), state.selectedCount());
  }

  /** A table that is scrolled to rows far below its new end would complain about it. */
  private void leaveRowsThatGo(int count) {
    boolean beyond =
        table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
            && flow.getLastVisibleCell() != null
            && flow.getLastVisibleCell().getIndex() >= count;
    if (beyond && items.size() > count) {
      table.scrollTo(0);
      table.layout();
    }
  }

  @SuppressWarnings("unchecked")
  private static TableColumn<Integer, Integer> castColumn(TableColumn<Integer, ?> column) {
    return (TableColumn<Integer, Integer>) column;
  }

  private void refill() {
    if (open) {
      rows.forEach(DataRow::refill);
    }
  }

  private void hovered() {
    if (!open || state.data() == null) {
      return;
    }
    rows.forEach(DataRow::remark);
    if (!isBusyHere()
        && workbench.selection().hovered().get()
            instanceof chalkgrad.ui.common.Selection.Item.Row(int row)) {
      reveal(state.placeOf(row));
    }
  }

  private void selected() {
    if (!open || state.data() == null) {
      return;
    }
    rows.forEach(DataRow::remark);
    bar.showCount(state.order().length, state.data().rows(), state.selectedCount());
    if (!state.isSelecting() && !isBusyHere() && !state.selected().isEmpty()) {
      reveal(state.firstSelectedPlace());
    }
  }

  /** What is pointed at elsewhere must not scroll away what is being read or edited here. */
  private boolean isBusyHere() {
    return table.isHover() || table.getEditingCell() != null;
  }

  /** Scrolls there unless it can be seen already. */
  private void reveal(int place) {
    if (place >= 0 && !isVisible(place)) {
      int seen = (int) (table.getHeight() / ROW_HEIGHT) - 1;
      table.scrollTo(Math.max(0, place - seen / 2));
    }
  }

  private boolean isVisible(int place) {
    if (!(table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
      return false;
    }
    var first = flow.getFirstVisibleCell();
    var last = flow.getLastVisibleCell();
    return first != null && last != null && place >= first.getIndex() && place <= last.getIndex();
  }

  private void say(String text) {
    problem.setText(text == null ? "" : text);
    Controls.present(problem, text != null);
  }

  private void attempt(Runnable deed) {
    if (frame == null) {
      return;
    }
    try {
      say(null);
      deed.run();
    } catch (UserException refusal) {
      say(refusal.getMessage());
      workbench.notice().set(Notice.error(refusal.getMessage()));
    }
  }

  private void add() {
    attempt(() -> {
      wanted = editor.add();
      state.select(Set.of(wanted));
    });
  }

  void removeSelected() {
    attempt(() -> {
      Set<Long> ids = state.selected();
      if (state.selectedCount() > 0) {
        editor.remove(ids);
        state.select(Set.of());
      }
    });
  }

  void copy() {
    attempt(deeds::copy);
  }

  /** Takes rows, or a whole table, from the clipboard. */
  public void paste() {
    attempt(() -> {
      Set<Long> added = deeds.paste();
      if (!added.isEmpty()) {
        wanted = Collections.min(added);
        state.select(added);
      }
    });
  }

  /** Offers to write the table to a file. */
  public void export() {
    if (frame != null) {
      deeds.offerExport(bar.exportButton(), () -> TableData.of(frame, state.data()));
    }
  }

  /** Puts the cursor into the search field. */
  void search() {
    bar.focusSearch();
  }
}
