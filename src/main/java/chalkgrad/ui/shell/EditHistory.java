package chalkgrad.ui.shell;

import chalkgrad.base.Messages;
import chalkgrad.training.frame.EditsView;
import chalkgrad.ui.common.Controls;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * The list of edits, the newest on top. The present state is marked, what was taken back stands
 * above it in grey; a click goes to the state after that edit.
 */
final class EditHistory {
  private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
  private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");
  private static final double LINE = 26;
  private static final double WIDTH = 330;
  private static final int MOST_LINES = 14;

  private final Messages messages = Messages.of(EditHistory.class);
  private final EditTexts texts;
  private final IntConsumer goTo;
  private final ListView<Integer> list = new ListView<>();
  private final Label empty = new Label();
  private final VBox node;
  private EditsView edits = EditsView.NONE;

  /**
   * @param goTo takes the number of edits that are to be in force
   */
  EditHistory(EditTexts texts, IntConsumer goTo) {
    this.texts = texts;
    this.goTo = goTo;
    Label title = new Label(messages.text("history"));
    title.getStyleClass().add("cg-title");
    empty.setText(messages.text("history.empty"));
    empty.getStyleClass().add("cg-label");
    list.setId("edit-history");
    list.setAccessibleText(messages.text("history"));
    list.getStyleClass().add("cg-history");
    list.setFixedCellSize(LINE);
    list.setCellFactory(any -> new Line());
    list.setMinWidth(WIDTH);
    list.setPrefWidth(WIDTH);
    list.setOnKeyPressed(event -> {
      boolean chosen = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
      if (chosen && list.getFocusModel().getFocusedItem() != null) {
        goTo.accept(list.getFocusModel().getFocusedItem());
        event.consume();
      }
    });
    node = new VBox(6, title, empty, list);
    show(EditsView.NONE);
  }

  Region node() {
    return node;
  }

  boolean isShown() {
    return node.getScene() != null;
  }

  /** The keys begin at the present state. */
  void focus() {
    int present = edits.edits().size() - edits.done();
    list.getSelectionModel().clearSelection();
    list.getFocusModel().focus(present);
    list.scrollTo(Math.max(0, present - MOST_LINES / 2));
    list.requestFocus();
  }

  void show(EditsView newEdits) {
    edits = newEdits;
    int count = edits.edits().size();
    List<Integer> positions = new ArrayList<>();
    for (int done = count; done >= 0; done--) {
      positions.add(done);
    }
    if (!positions.equals(list.getItems())) {
      list.getItems().setAll(positions);
    } else {
      list.refresh();
    }
    double height = LINE * Math.min(positions.size(), MOST_LINES) + 2;
    list.setMinHeight(height);
    list.setPrefHeight(height);
    list.setMaxHeight(height);
    Controls.present(list, count > 0);
    Controls.present(empty, count == 0);
  }

  /** An edit, or at the bottom the state before all of them. */
  private final class Line extends ListCell<Integer> {
    Line() {
      setPrefWidth(0);
      setOnMouseClicked(event -> {
        if (!isEmpty() && event.getButton() == MouseButton.PRIMARY) {
          goTo.accept(getItem());
        }
      });
    }

    @Override
    protected void updateItem(Integer done, boolean none) {
      super.updateItem(done, none);
      boolean blank = none || done == null || done > edits.edits().size();
      boolean present = !blank && done == edits.done();
      pseudoClassStateChanged(PRESENT, present);
      pseudoClassStateChanged(UNDONE, !blank && done > edits.done());
      if (blank) {
        setText(null);
        setGraphic(null);
        return;
      }
      String words =
          done == 0 ? messages.text("history.start") : texts.text(edits.edits().get(done - 1));
      setText(words);
      setAccessibleText(present ? words + ", " + messages.text("history.now") : words);
      var icon = Controls.icon(BootstrapIcons.CARET_RIGHT_FILL);
      icon.setVisible(present);
      setGraphic(icon);
    }
  }
}
