package chalkgrad.ui.data.importing;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;

/** A cell of the file: greyed if it counts as missing, marked if it is not what its column is. */
final class PreviewCell extends TableCell<Integer, String> {
  private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
  private static final PseudoClass UNREADABLE = PseudoClass.getPseudoClass("unreadable");
  private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
  private static final PseudoClass NUMBER = PseudoClass.getPseudoClass("number");

  private final ImportModel model;
  private final int column;

  PreviewCell(ImportModel model, int column) {
    this.model = model;
    this.column = column;
    getStyleClass().add("import-cell");
  }

  @Override
  protected void updateItem(String text, boolean empty) {
    super.updateItem(text, empty);
    setText(empty ? null : text);
    show();
  }

  /** Shows what the cell counts as now. */
  void show() {
    Preview preview = model.preview().get();
    Preview.Cell state =
        isEmpty() || preview == null ? Preview.Cell.VALUE : preview.cell(getIndex(), column);
    boolean out = !isEmpty() && preview != null && preview.role(column) == Preview.Role.LEFT_OUT;
    pseudoClassStateChanged(MISSING, state == Preview.Cell.MISSING);
    pseudoClassStateChanged(UNREADABLE, state == Preview.Cell.UNREADABLE);
    pseudoClassStateChanged(LEFT_OUT, out);
    pseudoClassStateChanged(NUMBER, preview != null && preview.isNumber(column));
    pseudoClassStateChanged(
        ColumnHead.CHOSEN, !isEmpty() && model.selected().get().contains(column));
  }
}
