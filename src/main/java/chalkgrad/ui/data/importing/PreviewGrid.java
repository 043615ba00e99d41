package chalkgrad.ui.data.importing;

import chalkgrad.data.csv.RawTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** The first rows of the table as they stand in the file, below what is known of each column. */
final class PreviewGrid {
  private static final int ROWS = 50;

  /** Heads cannot be made for any number of columns; more are reached by typing their name. */
  private static final int COLUMNS = 60;

  private static final double ROW_HEIGHT = 24;
  private static final double LINE_WIDTH = 52;
  private static final double CHARACTER = 7.2;
  private static final double BOLD_CHARACTER = 8.2;
  private static final double LEAST_WIDTH = 138;
  private static final double MOST_WIDTH = 220;
  private static final double BORDER = 1;

  private final ImportModel model;
  private final TableView<Integer> table = new TableView<>();
  private final List<Shown> shown = new ArrayList<>();
  private final List<PreviewCell> cells = new ArrayList<>();
  private List<String> names = List.of();
  private String filter = "";

  /** A column on screen. */
  private record Shown(int index, ColumnHead head) {}

  PreviewGrid(ImportModel model) {
    this.model = model;
    table.setId("import-grid");
    table.getStyleClass().add("import-grid");
    table.setFixedCellSize(ROW_HEIGHT);
    table.setSelectionModel(null);
    table.setPlaceholder(new Label(""));
    table.setMinHeight(0);
    table.setAccessibleText(Words.text("grid"));
    GridKeys.install(table, this, model);
    model.preview().addListener((property, before, now) -> show());
    model.selected().addListener((property, before, now) -> showSelection());
  }

  TableView<Integer> node() {
    return table;
  }

  /** Shows only the columns in whose names this text occurs. */
  void filter(String text) {
    filter = text.strip().toLowerCase(java.util.Locale.ROOT);
    names = List.of();
    show();
  }

  /** The indices of the columns on screen, in their order. */
  List<Integer> columns() {
    return shown.stream().map(Shown::index).toList();
  }

  /** Brings a column into view. */
  void reveal(int index) {
    int place = columns().indexOf(index);
    if (place >= 0) {
      table.scrollToColumnIndex(place + 1);
    }
  }

  private void show() {
    Preview preview = model.preview().get();
    if (preview == null) {
      return;
    }
    if (!preview.names().equals(names)) {
      names = preview.names();
      rebuild(preview);
    }
    int rows = preview.raw().map(raw -> Math.min(ROWS, raw.rows().size())).orElse(0);
    if (table.getItems().size() != rows) {
      table.setItems(FXCollections.observableArrayList(IntStream.range(0, rows).boxed().toList()));
    }
    shown.forEach(
        column -> column.head().show(preview.column(column.index()), preview.role(column.index())));
    cells.forEach(PreviewCell::show);
    showSelection();
  }

  private void rebuild(Preview preview) {
    shown.clear();
    cells.clear();
    List<TableColumn<Integer, String>> columns = new ArrayList<>();
    if (preview.raw().isPresent()) {
      RawTable raw = preview.raw().get();
      columns.add(lines());
      IntStream.range(0, names.size())
          .filter(i -> names.get(i).toLowerCase(java.util.Locale.ROOT).contains(filter))
          .limit(COLUMNS)
          .forEach(i -> columns.add(column(i, raw)));
    }
    table.getColumns().setAll(columns);
  }

  private TableColumn<Integer, String> lines() {
    TableColumn<Integer, String> lines = new TableColumn<>(Words.text("grid.line"));
    lines.setCellValueFactory(row ->
        new ReadOnlyStringWrapper(
            model
                .preview()
                .get()
                .raw()
                .map(raw -> Long.toString(raw.lines()[row.getValue()]))
                .orElse("")));
    lines.getStyleClass().add("import-line");
    fix(lines, LINE_WIDTH);
    lines.setResizable(false);
    return lines;
  }

  private TableColumn<Integer, String> column(int index, RawTable raw) {
    TableColumn<Integer, String> column = new TableColumn<>();
    ColumnHead head =
        new ColumnHead(
            index, names.get(index), () -> model.edit(OptionEdits.target(names.get(index))));
    head.node().prefWidthProperty().bind(column.widthProperty().subtract(BORDER));
    head.node().addEventHandler(MouseEvent.MOUSE_PRESSED, event -> pressed(event, index));
    column.setGraphic(head.node());
    column.setCellFactory(any -> {
      PreviewCell cell = new PreviewCell(model, index);
      cells.add(cell);
      return cell;
    });
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text(row.getValue(), index)));
    fix(column, width(index, raw));
    shown.add(new Shown(index, head));
    return column;
  }

  private String text(int row, int index) {
    return model
        .preview()
        .get()
        .raw()
        .filter(raw -> row < raw.rows().size() && index < raw.names().size())
        .map(raw -> raw.rows().get(row)[index])
        .orElse("");
  }

  private static void fix(TableColumn<Integer, String> column, double width) {
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
  }

  /** As wide as the name and most cells want to be, within limits. */
  private double width(int index, RawTable raw) {
    int longest =
        raw.rows().stream().limit(ROWS).mapToInt(row -> row[index].length()).max().orElse(0);
    double wanted =
        Math.max(names.get(index).length() * BOLD_CHARACTER + 38, longest * CHARACTER + 18);
    return Math.clamp(wanted, LEAST_WIDTH, MOST_WIDTH);
  }

  private void pressed(MouseEvent event, int index) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    table.requestFocus();
    if (event.isShortcutDown() || event.isControlDown()) {
      model.toggle(index);
    } else if (event.isShiftDown() && !model.selected().get().isEmpty()) {
      model.selectRange(model.selected().get().getFirst(), index);
    } else {
      model.select(index);
    }
    reveal(index);
  }

  private void showSelection() {
    List<Integer> selected = model.selected().get();
    shown.forEach(column -> column.head().choose(selected.contains(column.index())));
    cells.forEach(PreviewCell::show);
    table.setAccessibleText(Words.text("grid.selected", String.join(", ", model.selectedNames())));
  }

  /** Scrolls by rows. */
  void scroll(int rows) {
    for (Node bar : table.lookupAll(".scroll-bar")) {
      if (bar instanceof javafx.scene.control.ScrollBar scroll
          && scroll.getOrientation() == javafx.geometry.Orientation.VERTICAL) {
        double step = (double) rows / Math.max(1, table.getItems().size());
        scroll.setValue(Math.clamp(scroll.getValue() + step, scroll.getMin(), scroll.getMax()));
      }
    }
  }
}
