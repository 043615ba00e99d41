package chalkgrad.ui.predict;

import chalkgrad.data.ColumnGroup;
import chalkgrad.data.Dataset;
import chalkgrad.ui.common.Choice;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A field for each column of the data. */
final class TypedRow {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
  private static final double LEAST_FIELD = 110;

  private final PredictModel model;
  private final GridPane grid = new GridPane(10, 6);
  private final ScrollPane node = new ScrollPane(grid);
  private final List<Node> fields = new ArrayList<>();

  TypedRow(PredictModel model) {
    this.model = model;
    grid.getStyleClass().add("predict-fields");
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.SOMETIMES);
    ColumnConstraints values = new ColumnConstraints(LEAST_FIELD, 150, Double.MAX_VALUE);
    values.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(names, values);
    Dataset data = model.dataset();
    List<String> cells = model.cells();
    for (int i = 0; i < cells.size(); i++) {
      add(i, data.groups().get(i), cells.get(i));
    }
    node.setFitToWidth(true);
    node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    node.getStyleClass().add("predict-scroll");
    node.setFocusTraversable(false);
    node.setMinHeight(0);
    model.typed().addListener((property, before, now) -> mark(now));
  }

  ScrollPane node() {
    return node;
  }

  /** Typing begins in the first field. */
  void focus() {
    fields.getFirst().requestFocus();
  }

  private void add(int index, ColumnGroup column, String text) {
    Label name = new Label(column.name());
    name.getStyleClass().add("cg-label");
    name.setWrapText(true);
    Region field =
        column.coding() == ColumnGroup.Coding.NUMBER
            ? number(index, column, text)
            : words(index, column, text);
    field.setMaxWidth(Double.MAX_VALUE);
    name.setLabelFor(field);
    fields.add(field);
    grid.addRow(index, name, field);
  }

  private Region number(int index, ColumnGroup column, String text) {
    TextField field = new TextField(text);
    field.setId("predict-field-" + index);
    field.setAccessibleText(column.name());
    field.getStyleClass().add("cg-number");
    field.textProperty().addListener((property, before, now) -> model.type(index, now));
    return field;
  }

  private Region words(int index, ColumnGroup column, String text) {
    List<String> ids = new ArrayList<>(column.words());
    ids.removeIf(String::isEmpty);
    ids.add("");
    Choice choice =
        new Choice(
            "predict-field-" + index,
            column.name(),
            ids,
            word -> word.isEmpty() ? Words.text("no-value") : word,
            word -> model.type(index, word));
    choice.show(text);
    return choice.node();
  }

  /** A field whose text could not be used is marked; the reason stands with the answer. */
  private void mark(Answer answer) {
    for (int i = 0; i < fields.size(); i++) {
      ColumnGroup column = answer.data().groups().get(i);
      boolean unusable = answer.rows().gaps().stream().anyMatch(gap -> gap.column().equals(column));
      fields.get(i).pseudoClassStateChanged(ERROR, unusable);
    }
  }
}
