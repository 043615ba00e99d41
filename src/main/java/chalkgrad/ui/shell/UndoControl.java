package chalkgrad.ui.shell;

import chalkgrad.base.Messages;
import chalkgrad.training.EditSummary;
import chalkgrad.training.frame.EditsView;
import chalkgrad.ui.common.Controls;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Takes edits back and does them again; the tooltips say which edit is meant. */
final class UndoControl {
  private final Messages messages = Messages.of(UndoControl.class);
  private final Button undo;
  private final Button redo;
  private final Tooltip undoTip = Controls.tooltip("");
  private final Tooltip redoTip = Controls.tooltip("");
  private final HBox node;
  private EditsView shown;

  UndoControl(Actions actions) {
    undo = button("undo", BootstrapIcons.ARROW_90DEG_LEFT, actions::undo);
    redo = button("redo", BootstrapIcons.ARROW_90DEG_RIGHT, actions::redo);
    node = new HBox(2, place(undo, undoTip), place(redo, redoTip));
    node.setAlignment(Pos.CENTER_LEFT);
    show(EditsView.NONE);
  }

  HBox node() {
    return node;
  }

  void show(EditsView edits) {
    if (edits.equals(shown)) {
      return;
    }
    shown = edits;
    undo.setDisable(!edits.canUndo());
    redo.setDisable(!edits.canRedo());
    undoTip.setText(
        edits.canUndo()
            ? messages.text("undo.hint", text(edits.edits().get(edits.done() - 1)))
            : messages.text("undo.none"));
    redoTip.setText(
        edits.canRedo()
            ? messages.text("redo.hint", text(edits.edits().get(edits.done())))
            : messages.text("redo.none"));
  }

  private String text(EditSummary summary) {
    return messages.text("edit." + summary.key(), summary.arguments().toArray());
  }

  private Button button(String key, BootstrapIcons icon, Runnable action) {
    Button button = Controls.button(key + "-button", icon, "", messages.text(key));
    button.setTooltip(null);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** The tooltip belongs to the place, since a disabled button shows none. */
  private static Node place(Button button, Tooltip tooltip) {
    StackPane place = new StackPane(button);
    Tooltip.install(place, tooltip);
    return place;
  }
}
