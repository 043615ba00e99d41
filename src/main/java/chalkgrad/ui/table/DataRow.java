package chalkgrad.ui.table;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** A line of the table: lights up with its point on the plot, and is picked by the mouse. */
final class DataRow extends TableRow<Integer> {
  private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
  private static final PseudoClass LINKED = PseudoClass.getPseudoClass("linked");

  private final TableState state;

  DataRow(TableState state) {
    this.state = state;
    setOnMouseEntered(event -> hover(true));
    setOnMouseExited(event -> hover(false));
    // A filter, since the cell consumes the press.
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
  }

  private void hover(boolean inside) {
    if (!state.has(getItem())) {
      return;
    }
    if (inside) {
      state.hover(getItem());
    } else {
      state.unhover(getItem());
    }
  }

  private void pressed(MouseEvent event) {
    if (!state.has(getItem()) || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (event.isShiftDown()) {
      state.extend(getItem());
    } else if (event.isShortcutDown()) {
      state.toggle(getItem());
    } else {
      state.pick(getItem());
    }
  }

  @Override
  protected void updateItem(Integer row, boolean empty) {
    super.updateItem(row, empty);
    mark();
  }

  private void mark() {
    boolean shown = !isEmpty() && state.has(getItem());
    pseudoClassStateChanged(PICKED, shown && state.isSelected(getItem()));
    pseudoClassStateChanged(LINKED, shown && state.isHovered(getItem()));
  }

  /** Shows what has changed since; the row stays the same. */
  void refill() {
    mark();
    for (Node child : getChildrenUnmodifiable()) {
      if (child instanceof DataCell cell) {
        cell.refill();
      }
    }
  }

  /** Shows selection and hovering only. */
  void remark() {
    mark();
  }
}
