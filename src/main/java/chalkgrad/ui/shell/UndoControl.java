package chalkgrad.ui.shell;

import chalkgrad.base.Messages;
import chalkgrad.training.frame.EditsView;
import chalkgrad.ui.common.Action;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Overlays;
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
  private final EditTexts texts = new EditTexts();
  private final EditHistory history;
  private final String undoKey;
  private final String redoKey;
  private final Button list;
  private final Overlays overlays;
  private final Button undo;
  private final Button redo;
  private final Tooltip undoTip = Controls.tooltip("");
  private final Tooltip redoTip = Controls.tooltip("");
  private final HBox node;
  private final Actions actions;
  private EditsView shown = EditsView.NONE;

  UndoControl(Actions actions, ActionCatalogue catalogue, Overlays overlays) {
    this.overlays = overlays;
    history = new EditHistory(texts, this::goTo);
    this.actions = actions;
    undoKey = catalogue.of("undo").keyText();
    redoKey = catalogue.of("redo").keyText();
    undo = button("undo", BootstrapIcons.ARROW_90DEG_LEFT, actions::undo);
    redo = button("redo", BootstrapIcons.ARROW_90DEG_RIGHT, actions::redo);
    Action all = catalogue.of("history");
    list = Controls.button("history-button", BootstrapIcons.CLOCK_HISTORY, "", all.tooltip());
    list.setAccessibleText(all.name());
    list.setOnAction(event -> toggleHistory());
    node = new HBox(2, place(undo, undoTip), place(redo, redoTip), list);
    node.setAlignment(Pos.CENTER_LEFT);
    present(EditsView.NONE);
  }

  HBox node() {
    return node;
  }

  void show(EditsView edits) {
    if (edits.equals(shown)) {
      return;
    }
    present(edits);
  }

  private void present(EditsView edits) {
    shown = edits;
    history.show(edits);
    undo.setDisable(!edits.canUndo());
    redo.setDisable(!edits.canRedo());
    undoTip.setText(
        edits.canUndo()
            ? messages.text("undo.hint", texts.text(edits.edits().get(edits.done() - 1)), undoKey)
            : messages.text("undo.none"));
    redoTip.setText(
        edits.canRedo()
            ? messages.text("redo.hint", texts.text(edits.edits().get(edits.done())), redoKey)
            : messages.text("redo.none"));
  }

  /** Opens the list of edits beside its button, or closes it. */
  void toggleHistory() {
    if (history.isShown()) {
      overlays.closePopover();
    } else {
      overlays.showPopover(history.node(), list);
      history.focus();
    }
  }

  /** Takes back or does again as many edits as it takes. */
  private void goTo(int done) {
    for (int i = shown.done(); i > done; i--) {
      actions.undo();
    }
    for (int i = shown.done(); i < done; i++) {
      actions.redo();
    }
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
