package chalkgrad.ui.data.importing;

import chalkgrad.ui.common.glossary.Explain;
import javafx.geometry.Pos;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Lines of the side panels: what it is on the left, how it is on the right, all in line. */
final class Rows {
  private static final double CONTROL_WIDTH = 120;

  private Rows() {}

  static HBox of(String text, Control control) {
    Label label = new Label(text);
    label.getStyleClass().addAll("cg-label", "import-row-label");
    label.setMinWidth(Label.USE_PREF_SIZE);
    label.setLabelFor(control);
    Explain.linkTo(label, control);
    // A menu's entries may be wider than its place; they are read where the menu opens.
    control.setMinWidth(0);
    control.setPrefWidth(CONTROL_WIDTH);
    control.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(control, Priority.ALWAYS);
    HBox row = new HBox(8, label, control);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
