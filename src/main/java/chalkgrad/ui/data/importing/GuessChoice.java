package chalkgrad.ui.data.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A choice whose first entry leaves it to the program, and says what the program makes of it.
 *
 * @param <T> what is chosen
 */
final class GuessChoice<T> {
  private static final PseudoClass GUESSED = PseudoClass.getPseudoClass("guessed");

  private final ComboBox<Item<T>> box = new ComboBox<>();
  private final Consumer<Optional<T>> chosen;
  private boolean showing;

  /**
   * An entry of the menu.
   *
   * @param value empty leaves it to the program
   * @param refusal why it cannot be chosen now; {@code null} if it can
   */
  record Item<T>(Optional<T> value, String text, String refusal) {
    static <T> Item<T> of(T value, String text) {
      return new Item<>(Optional.of(value), text, null);
    }

    static <T> Item<T> guess(String text) {
      return new Item<>(Optional.empty(), text, null);
    }
  }

  /**
   * @param chosen told of each choice that the user makes
   */
  GuessChoice(String id, String accessibleName, Consumer<Optional<T>> chosen) {
    this.chosen = chosen;
    box.setId(id);
    box.setAccessibleText(accessibleName);
    box.setMinWidth(0);
    box.setMaxWidth(Double.MAX_VALUE);
    box.getStyleClass().add("import-choice");
    box.setCellFactory(list -> new Cell(true));
    box.setButtonCell(new Cell(false));
    box.valueProperty().addListener((property, before, now) -> choose(before, now));
  }

  ComboBox<Item<T>> node() {
    return box;
  }

  /**
   * Shows the entries and which of them holds.
   *
   * @param value what holds; empty for the entry that leaves it to the program
   */
  void show(List<Item<T>> items, Optional<T> value) {
    Item<T> current =
        items.stream().filter(item -> item.value().equals(value)).findFirst().orElse(null);
    if (items.equals(box.getItems()) && Objects.equals(box.getValue(), current)) {
      return;
    }
    showing = true;
    box.getItems().setAll(new ArrayList<>(items));
    box.setVisibleRowCount(Math.min(items.size(), 12));
    box.setValue(current);
    box.pseudoClassStateChanged(GUESSED, current != null && current.value().isEmpty());
    showing = false;
  }

  /** Shows that several things differ in this. */
  void showMixed(List<Item<T>> items, String prompt) {
    showing = true;
    box.getItems().setAll(new ArrayList<>(items));
    box.setValue(null);
    box.setPromptText(prompt);
    box.pseudoClassStateChanged(GUESSED, false);
    showing = false;
  }

  private void choose(Item<T> before, Item<T> now) {
    if (showing || now == null) {
      return;
    }
    if (now.refusal() != null) {
      showing = true;
      box.setValue(before);
      showing = false;
    } else {
      box.pseudoClassStateChanged(GUESSED, now.value().isEmpty());
      chosen.accept(now.value());
    }
  }

  private final class Cell extends ListCell<Item<T>> {
    private final boolean inMenu;

    Cell(boolean inMenu) {
      this.inMenu = inMenu;
    }

    @Override
    protected void updateItem(Item<T> item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(null);
      setDisable(false);
      setText(empty || item == null ? box.getPromptText() : item.text());
      if (inMenu && item != null && item.refusal() != null) {
        Label why = new Label(item.refusal());
        why.getStyleClass().add("cg-choice-reason");
        why.setWrapText(true);
        why.setMaxWidth(300);
        why.setMinHeight(Region.USE_PREF_SIZE);
        setGraphic(new VBox(new Label(item.text()), why));
        setText(null);
        setDisable(true);
      }
    }
  }
}
