package chalkgrad.ui.data.importing;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.control.TextField;

/** A field for codes such as -200; they are taken over by Enter or by leaving the field. */
final class CodesField {
  private final TextField field = new TextField();
  private final Consumer<Set<String>> entered;
  private Set<String> shown = Set.of();

  CodesField(String id, String accessibleName, Consumer<Set<String>> entered) {
    this.entered = entered;
    field.setId(id);
    field.setAccessibleText(accessibleName);
    field.setPromptText(Words.text("codes.prompt"));
    field.getStyleClass().add("import-codes");
    field.setMinWidth(0);
    field.setOnAction(event -> enter());
    field
        .focusedProperty()
        .addListener((property, before, focused) -> {
          if (!focused) {
            enter();
          }
        });
  }

  TextField node() {
    return field;
  }

  void show(Set<String> codes) {
    if (!codes.equals(shown) || !field.isFocused()) {
      shown = codes;
      field.setText(String.join(" ", new TreeSet<>(codes)));
    }
  }

  private void enter() {
    Set<String> codes = OptionEdits.codes(field.getText());
    if (!codes.equals(shown)) {
      shown = codes;
      entered.accept(codes);
    }
  }
}
