package chalkgrad.ui.common;

import chalkgrad.base.Messages;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/**
 * A choice among the members of a catalogue, by id. Members that do not fit at the moment are shown
 * greyed, with the reason below their name.
 */
public final class Choice {
  private static final Messages MESSAGES = Messages.of(Choice.class);

  private final ComboBox<String> box = new ComboBox<>();
  private final UnaryOperator<String> names;
  private final Consumer<String> chosen;
  private UnaryOperator<String> refusals = id -> null;
  private String shown;
  private boolean showing;

  /**
   * @param ids in the order of the menu
   * @param names the name of an id
   * @param chosen told of each choice that the user makes
   */
  public Choice(
      String nodeId,
      String accessibleName,
      List<String> ids,
      UnaryOperator<String> names,
      Consumer<String> chosen) {
    this.names = names;
    this.chosen = chosen;
    box.setId(nodeId);
    box.setAccessibleText(accessibleName);
    box.getItems().setAll(ids);
    box.setVisibleRowCount(ids.size());
    box.getStyleClass().add("cg-choice");
    box.setConverter(converter());
    box.setCellFactory(list -> new Cell());
    box.setButtonCell(new Cell());
    box.valueProperty().addListener((property, before, now) -> choose(now));
  }

  public ComboBox<String> node() {
    return box;
  }

  /** One sentence about what is chosen here. */
  public Choice hint(String hint) {
    box.setTooltip(Controls.tooltip(hint));
    return this;
  }

  /**
   * An action for each member, such as "Optimizer: Adam".
   *
   * @param prefix of the actions' ids
   * @param hints a sentence about each member
   */
  public List<Action> actions(ActionGroup group, String prefix, UnaryOperator<String> hints) {
    return box.getItems().stream()
        .map(id ->
            Action.named(
                    group,
                    prefix + "-" + id,
                    box.getAccessibleText() + ": " + names.apply(id),
                    hints.apply(id),
                    () -> box.setValue(id))
                .unlisted()
                .refusedBy(() -> refusal(id)))
        .toList();
  }

  private String refusal(String id) {
    if (box.isDisabled()) {
      return MESSAGES.text("choice.disabled");
    }
    return Objects.requireNonNullElse(refusals.apply(id), "");
  }

  /** Why a member cannot be chosen now; {@code null} for those that can. */
  public void refuse(UnaryOperator<String> reasons) {
    refusals = reasons;
    // Cells ask again when they are made anew.
    box.setCellFactory(list -> new Cell());
  }

  /** Shows a choice that was made elsewhere; {@code null} shows the prompt. */
  public void show(String id) {
    showing = true;
    shown = id;
    box.setValue(id);
    showing = false;
  }

  private void choose(String id) {
    if (showing || id == null || Objects.equals(id, shown)) {
      return;
    }
    if (refusals.apply(id) != null) {
      show(shown);
      return;
    }
    shown = id;
    chosen.accept(id);
  }

  private StringConverter<String> converter() {
    return new StringConverter<>() {
      @Override
      public String toString(String id) {
        return id == null ? "" : names.apply(id);
      }

      @Override
      public String fromString(String name) {
        throw new UnsupportedOperationException("not editable");
      }
    };
  }

  private final class Cell extends ListCell<String> {
    Cell() {
      Controls.tellWhole(this);
    }

    @Override
    protected void updateItem(String id, boolean empty) {
      super.updateItem(id, empty);
      setText(null);
      setGraphic(null);
      setDisable(false);
      if (empty || id == null) {
        return;
      }
      String reason = refusals.apply(id);
      if (reason == null) {
        setText(names.apply(id));
      } else {
        Label why = new Label(reason);
        why.getStyleClass().add("cg-choice-reason");
        setGraphic(new VBox(new Label(names.apply(id)), why));
        setDisable(true);
      }
    }
  }
}
