package chalkgrad.ui.table;

import java.util.Set;
import javafx.application.Platform;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** What keys do in the table beyond what every table does with them. */
final class TableKeys {
  private final TableView<Integer> table;
  private final TableState state;
  private final DataTable owner;

  private TableKeys(TableView<Integer> table, TableState state, DataTable owner) {
    this.table = table;
    this.state = state;
    this.owner = owner;
  }

  static void install(TableView<Integer> table, TableState state, DataTable owner) {
    TableKeys keys = new TableKeys(table, state, owner);
    table.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
  }

  private void pressed(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl || table.getEditingCell() != null) {
      return;
    }
    if (event.isShortcutDown() ? withShortcut(event) : plain(event)) {
      event.consume();
    }
  }

  private boolean withShortcut(KeyEvent event) {
    switch (event.getCode()) {
      case A -> state.selectAll();
      case C -> owner.copy();
      case V -> owner.paste();
      case F -> owner.search();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean plain(KeyEvent event) {
    switch (event.getCode()) {
      case DELETE, BACK_SPACE -> owner.removeSelected();
      case S -> owner.sortByCursor();
      case ESCAPE -> state.select(Set.of());
      case UP, DOWN, PAGE_UP, PAGE_DOWN, HOME, END -> {
        int before = table.getFocusModel().getFocusedIndex();
        boolean extend = event.isShiftDown();
        // The table moves its cursor after this filter.
        Platform.runLater(() -> moved(before, extend));
        return false;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The rows that are selected go along with the cursor. */
  private void moved(int before, boolean extend) {
    int now = table.getFocusModel().getFocusedIndex();
    if (now != before && now >= 0 && now < state.order().length) {
      if (extend) {
        state.extend(state.order()[now]);
      } else {
        state.pick(state.order()[now]);
      }
    }
  }
}
