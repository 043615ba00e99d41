package chalkgrad.ui.common;

import chalkgrad.base.UserException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * A number that is typed or picked from the usual ones. What is typed is taken over by Enter or by
 * leaving the field; if it is no good, the reason stands below the field and the old number stays.
 */
public final class NumberChoice {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  private final ComboBox<String> box = new ComboBox<>();
  private final Label message = new Label();
  private final VBox node;
  private final HBox row;
  private final Consumer<String> entered;
  private String shown = "";
  private boolean showing;

  /**
   * @param label what stands on the left
   * @param usual what the menu offers
   * @param entered takes what was entered, or throws a {@link UserException} that says why not
   */
  public NumberChoice(String nodeId, String label, List<String> usual, Consumer<String> entered) {
    this.entered = entered;
    box.setId(nodeId);
    box.setAccessibleText(label);
    box.setEditable(true);
    box.getItems().setAll(usual);
    box.setVisibleRowCount(usual.size());
    box.getStyleClass().add("cg-choice");
    box.getEditor().setId(nodeId + "-field");
    box.getEditor().getStyleClass().add("cg-number");
    box.getEditor().setAccessibleText(label);
    box.valueProperty().addListener((property, before, now) -> enter(now));
    box.getEditor()
        .focusedProperty()
        .addListener((property, before, focused) -> {
          if (!focused) {
            enter(box.getEditor().getText());
          }
        });
    message.setId(nodeId + "-error");
    message.getStyleClass().add("cg-error");
    message.setWrapText(true);
    Controls.present(message, false);
    row = Controls.row(label, box);
    node = new VBox(2, row, message);
  }

  /** One sentence about what the number does. */
  public NumberChoice hint(String hint) {
    box.setTooltip(Controls.tooltip(hint));
    return this;
  }

  /**
   * An action for each of the usual numbers, such as "Learning rate: 0.1", and one to type another.
   *
   * @param prefix of the actions' ids
   */
  public List<Action> actions(ActionGroup group, String prefix) {
    String hint = box.getTooltip() == null ? "" : box.getTooltip().getText();
    List<Action> actions = new ArrayList<>(List.of(Reach.action(group, box)));
    for (String usual : box.getItems()) {
      Action action =
          Action.named(
              group,
              prefix + "-" + usual.replace('.', '-'),
              box.getAccessibleText() + ": " + usual,
              hint,
              () -> enter(usual));
      actions.add(action.unlisted().refusedBy(actions.getFirst().refusal()));
    }
    return actions;
  }

  public ComboBox<String> box() {
    return box;
  }

  /** The row with the label, and the message below it when there is one. */
  public VBox node() {
    return node;
  }

  /** Shows a value that was set elsewhere. */
  public void show(String text) {
    showing = true;
    shown = text;
    box.setValue(text);
    box.getEditor().setText(text);
    say(null);
    showing = false;
  }

  private void enter(String text) {
    if (showing || text == null || text.equals(shown)) {
      if (text != null && text.equals(shown)) {
        say(null);
      }
      return;
    }
    try {
      entered.accept(text);
      // The edit shows the value as it was understood; an edit that changed nothing does not.
      if (!text.equals(shown)) {
        show(shown);
      }
    } catch (UserException problem) {
      say(problem.getMessage());
    }
  }

  private void say(String problem) {
    box.pseudoClassStateChanged(ERROR, problem != null);
    message.setText(problem == null ? "" : problem);
    Controls.present(message, problem != null);
  }
}
