package chalkgrad.ui.data;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;
import chalkgrad.data.formula.Interval;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Numbers;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** From where to where a variable runs: two numbers that are typed. */
final class IntervalRow {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
  private static final double LABEL_WIDTH = 6.6;

  private final Messages messages = Messages.of(IntervalRow.class);
  private final Label name = new Label();
  private final TextField from;
  private final TextField to;
  private final Label message = new Label();
  private final VBox node;
  private final Consumer<Interval> entered;
  private Interval shown;

  /** {@code entered} takes an interval that is in order. */
  IntervalRow(String nodeId, Consumer<Interval> entered) {
    this.entered = entered;
    from = field(nodeId + "-from");
    to = field(nodeId + "-to");
    name.getStyleClass().add("cg-label");
    name.setStyle("-fx-pref-width: " + LABEL_WIDTH + "em;");
    name.setLabelFor(from);
    message.setId(nodeId + "-error");
    message.getStyleClass().add("cg-error");
    message.setWrapText(true);
    Controls.present(message, false);
    Label between = new Label(messages.text("formula.to"));
    between.setMinWidth(Region.USE_PREF_SIZE);
    between.getStyleClass().add("cg-label");
    HBox row = new HBox(8, name, from, between, to);
    row.getStyleClass().add("cg-row");
    VBox.setMargin(row, new Insets(2, 0, 2, 0));
    node = new VBox(2, row, message);
  }

  private TextField field(String id) {
    TextField field = new TextField();
    field.setId(id);
    field.setTooltip(Controls.tooltip(messages.text("formula.from.hint")));
    field.getStyleClass().add("cg-number");
    field.setPrefColumnCount(5);
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setOnAction(event -> enter());
    field
        .focusedProperty()
        .addListener((property, before, focused) -> {
          if (!focused) {
            enter();
          }
        });
    return field;
  }

  VBox node() {
    return node;
  }

  /** Shows what is at work. */
  void show(String variable, Interval interval) {
    shown = interval;
    name.setText(messages.text("formula.from", variable));
    from.setAccessibleText(messages.text("formula.lowest", variable));
    to.setAccessibleText(messages.text("formula.highest", variable));
    from.setText(Numbers.plain(interval.min()));
    to.setText(Numbers.plain(interval.max()));
    say(null);
  }

  private void enter() {
    try {
      Interval typed = new Interval(number(from), number(to));
      say(null);
      if (!typed.equals(shown)) {
        entered.accept(typed);
      }
    } catch (UserException problem) {
      say(problem.getMessage());
    }
  }

  private static double number(TextField field) {
    return Numbers.parse(field.getText(), -Interval.LARGEST_END, Interval.LARGEST_END);
  }

  private void say(String problem) {
    from.pseudoClassStateChanged(ERROR, problem != null);
    to.pseudoClassStateChanged(ERROR, problem != null);
    message.setText(problem == null ? "" : problem);
    Controls.present(message, problem != null);
  }
}
