package chalkgrad.ui.table;

import chalkgrad.base.UserException;
import chalkgrad.ui.common.Controls;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * One cell: shows what the state has for its row, and edits it where that is possible. What is no
 * good is marked and said; the value stays until something better is typed or the edit is left off.
 */
final class DataCell extends TableCell<Integer, Integer> {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
  private static final PseudoClass MISTAKE = PseudoClass.getPseudoClass("mistake");

  private final Field field;
  private final TableState state;
  private final Surroundings around;
  private final ImageView mark = new ImageView();
  private final Label word = new Label();
  private final Label share = new Label();
  private final HBox verdict = new HBox(word, Controls.spacer(), share);
  private Tooltip tooltip;
  private boolean leaving;

  /**
   * What all cells share.
   *
   * @param problem takes what is wrong with what was typed; {@code null}: nothing any more
   */
  record Surroundings(RowEditor editor, ClassMarks marks, Consumer<String> problem) {}

  DataCell(Field field, TableState state, Surroundings around) {
    this.field = field;
    this.state = state;
    this.around = around;
    setEditable(field.isEditable());
    verdict.getStyleClass().add("verdict");
    word.setGraphic(mark);
    share.getStyleClass().add("share");
    share.setMinWidth(Region.USE_PREF_SIZE);
    word.setMinWidth(0);
    setOnMouseEntered(event -> prepareTooltip());
  }

  @Override
  protected void updateItem(Integer row, boolean empty) {
    super.updateItem(row, empty);
    refill();
  }

  /** Fills the cell in again. */
  void refill() {
    if (isEditing()) {
      return;
    }
    if (isEmpty() || !state.has(getItem())) {
      setText(null);
      setGraphic(null);
      pseudoClassStateChanged(MISTAKE, false);
      return;
    }
    int row = getItem();
    TableData data = state.data();
    boolean verdictShown =
        field instanceof Field.Prediction && data.isClassification() && data.predictions() != null;
    if (verdictShown) {
      showVerdict(data, row);
    } else {
      setGraphicIfOther(classMark(data, row));
      setTextIfOther(data.text(field, row));
    }
    pseudoClassStateChanged(MISTAKE, field.isLive() && data.isMistake(row));
  }

  private void showVerdict(TableData data, int row) {
    int predicted = data.predictedClass(row);
    String name = data.dataset().classNames().get(predicted);
    String said = data.isMistake(row) ? "≠ " + name : name;
    if (!said.equals(word.getText())) {
      word.setText(said);
    }
    String sure = data.confidence(row);
    if (!sure.equals(share.getText())) {
      share.setText(sure);
    }
    showMark(data, predicted);
    setTextIfOther(null);
    setGraphicIfOther(verdict);
  }

  private ImageView classMark(TableData data, int row) {
    if (!(field instanceof Field.Target) || !data.isClassification()) {
      return null;
    }
    showMark(data, (int) data.dataset().target(row));
    return mark;
  }

  private void showMark(TableData data, int index) {
    int classes = data.dataset().classNames().size();
    around.marks().show(mark, index, classes, state.workbench().palette().get());
  }

  private void setTextIfOther(String text) {
    if (!Objects.equals(text, getText())) {
      setText(text);
    }
  }

  private void setGraphicIfOther(javafx.scene.Node graphic) {
    if (graphic != getGraphic()) {
      if (graphic == mark) {
        word.setGraphic(null);
      } else if (graphic == verdict) {
        word.setGraphic(mark);
      }
      setGraphic(graphic);
    }
  }

  /** All digits, where the cell does not show them. */
  private void prepareTooltip() {
    if (isEmpty() || isEditing() || !state.has(getItem())) {
      return;
    }
    String exact = state.data().exact(field, getItem());
    boolean more = !exact.replace('-', '−').equals(state.data().text(field, getItem()));
    if (more) {
      tooltip = tooltip == null ? Controls.tooltip(exact) : tooltip;
      tooltip.setText(exact.replace('-', '−'));
    }
    setTooltip(more ? tooltip : null);
  }

  @Override
  public void startEdit() {
    if (!state.has(getItem())) {
      return;
    }
    super.startEdit();
    if (!isEditing()) {
      return;
    }
    leaving = false;
    setTooltip(null);
    setText(null);
    List<String> choices = around.editor().choices(field);
    if (choices.isEmpty()) {
      type();
    } else {
      choose(choices);
    }
  }

  private void type() {
    TextField input = new TextField(state.data().exact(field, getItem()));
    input.setId("cell-field");
    input.setAccessibleText(getTableColumn().getText());
    input.getStyleClass().addAll("cell-input", "cg-number");
    input.setOnAction(event -> enter(input, input.getText()));
    input.addEventFilter(KeyEvent.KEY_PRESSED, event -> typed(event, input));
    input
        .focusedProperty()
        .addListener((property, before, focused) -> {
          if (!focused && isEditing() && !leaving) {
            leave(input.getText());
          }
        });
    setGraphic(input);
    input.requestFocus();
    input.selectAll();
  }

  private void typed(KeyEvent event, TextField input) {
    if (event.getCode() == KeyCode.ESCAPE) {
      around.problem().accept(null);
      cancelEdit();
      getTableView().requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.TAB) {
      enter(input, input.getText());
      if (!isEditing()) {
        editNeighbour(event.isShiftDown() ? -1 : 1);
      }
      event.consume();
    }
  }

  /** The next cell of the same row that can be edited. */
  private void editNeighbour(int direction) {
    var table = getTableView();
    int place = getIndex();
    for (int c = table.getVisibleLeafIndex(getTableColumn()) + direction;
        c >= 0 && c < table.getVisibleLeafColumns().size();
        c += direction) {
      var column = table.getVisibleLeafColumn(c);
      if (((Field) column.getUserData()).isEditable()) {
        table.scrollToColumn(column);
        table.getSelectionModel().clearAndSelect(place, column);
        table.edit(place, column);
        return;
      }
    }
  }

  private void choose(List<String> choices) {
    ComboBox<String> box = new ComboBox<>();
    box.setId("cell-choice");
    box.setAccessibleText(getTableColumn().getText());
    box.getStyleClass().add("cell-input");
    box.getItems().setAll(choices);
    box.setValue(state.data().text(field, getItem()));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setOnAction(event -> enter(box, box.getValue()));
    box.setOnHidden(event -> {
      if (isEditing()) {
        cancelEdit();
        getTableView().requestFocus();
      }
    });
    setGraphic(box);
    box.requestFocus();
    box.show();
  }

  private void enter(javafx.scene.Node input, String text) {
    if (!isEditing() || leaving) {
      return;
    }
    try {
      set(text);
      leaving = true;
      cancelEdit();
      getTableView().requestFocus();
    } catch (UserException problem) {
      input.pseudoClassStateChanged(ERROR, true);
      around.problem().accept(problem.getMessage());
    }
  }

  /** The focus went elsewhere: what is good is taken over, else the old value stays. */
  private void leave(String text) {
    leaving = true;
    try {
      set(text);
    } catch (UserException problem) {
      around.problem().accept(problem.getMessage());
    }
    cancelEdit();
  }

  private void set(String text) {
    if (!text.equals(state.data().exact(field, getItem()))) {
      around.editor().set(field, state.data().dataset().id(getItem()), text);
    }
    around.problem().accept(null);
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    setGraphic(null);
    refill();
  }
}
