package chalkgrad.ui.data.importing;

import chalkgrad.data.csv.ColumnKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the grid: arrows go from column to column, letters say what a column is. */
final class GridKeys {
  private static final int PAGE = 8;
  private static final Map<KeyCode, Optional<ColumnKind>> KINDS =
      Map.of(
          KeyCode.N, Optional.of(ColumnKind.NUMBER),
          KeyCode.C, Optional.of(ColumnKind.CATEGORY),
          KeyCode.Y, Optional.of(ColumnKind.YES_NO),
          KeyCode.I, Optional.of(ColumnKind.IGNORE),
          KeyCode.G, Optional.empty());

  private final PreviewGrid grid;
  private final ImportModel model;

  /** Where a range that is extended with Shift began. */
  private int anchor;

  private int cursor;

  private GridKeys(PreviewGrid grid, ImportModel model) {
    this.grid = grid;
    this.model = model;
  }

  static void install(TableView<Integer> table, PreviewGrid grid, ImportModel model) {
    GridKeys keys = new GridKeys(grid, model);
    table.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (keys.use(event)) {
            event.consume();
          }
        });
  }

  private boolean use(KeyEvent event) {
    if (event.isShortcutDown()) {
      if (event.getCode() == KeyCode.A && !grid.columns().isEmpty()) {
        model.selectRange(grid.columns().getFirst(), grid.columns().getLast());
        return true;
      }
      return false;
    }
    switch (event.getCode()) {
      case LEFT -> move(-1, event.isShiftDown());
      case RIGHT -> move(1, event.isShiftDown());
      case HOME -> move(-grid.columns().size(), event.isShiftDown());
      case END -> move(grid.columns().size(), event.isShiftDown());
      case UP -> grid.scroll(-1);
      case DOWN -> grid.scroll(1);
      case PAGE_UP -> grid.scroll(-PAGE);
      case PAGE_DOWN -> grid.scroll(PAGE);
      case T -> one(name -> model.edit(OptionEdits.target(name)));
      case S -> one(name -> model.edit(OptionEdits.split(name)));
      default -> {
        return retype(event.getCode());
      }
    }
    return true;
  }

  private boolean retype(KeyCode code) {
    Optional<ColumnKind> kind = KINDS.get(code);
    if (kind != null) {
      model.edit(OptionEdits.kind(kind, model.selectedNames()));
    }
    return kind != null;
  }

  private void one(java.util.function.Consumer<String> action) {
    List<String> names = model.selectedNames();
    if (names.size() == 1) {
      action.accept(names.getFirst());
    }
  }

  private void move(int by, boolean extend) {
    List<Integer> columns = grid.columns();
    if (columns.isEmpty()) {
      return;
    }
    List<Integer> selected = model.selected().get();
    if (!selected.contains(cursor) || selected.size() == 1) {
      cursor = selected.isEmpty() ? columns.getFirst() : selected.getFirst();
      anchor = cursor;
    }
    int place = Math.clamp(columns.indexOf(cursor) + by, 0, columns.size() - 1);
    cursor = columns.get(place);
    if (extend) {
      model.selectRange(anchor, cursor);
    } else {
      model.select(cursor);
    }
    grid.reveal(cursor);
  }
}
