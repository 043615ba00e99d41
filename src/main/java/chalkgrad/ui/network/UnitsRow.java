package chalkgrad.ui.network;

import chalkgrad.base.Messages;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.ui.common.Controls;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * The number of neurons, typed or set by a slider whose equal steps are equal factors, so that few
 * neurons can be chosen as well as many. The number follows the thumb; it is given away when the
 * thumb is released, which is one gesture.
 */
final class UnitsRow {
  private static final Messages TEXT = Messages.of(UnitsRow.class);
  private static final double TOP = Math.log(LayerSpec.MAX_UNITS);

  private final TextField field = new TextField();
  private final Slider slider = new Slider(0, TOP, 0);
  private final HBox node;
  private final IntConsumer set;
  private int shown;
  private boolean showing;

  UnitsRow(IntConsumer set) {
    this.set = set;
    String meaning = TEXT.text("card.units.accessible", String.valueOf(LayerSpec.MAX_UNITS));
    field.setId("card-units");
    field.setAccessibleText(meaning);
    field.getStyleClass().addAll("cg-number", "card-units");
    field.setTextFormatter(
        new TextFormatter<>(
            change -> change.getControlNewText().matches("\\d{0,3}") ? change : null));
    field.setOnAction(event -> typed());
    field
        .focusedProperty()
        .subscribe(focused -> {
          if (!focused && shown > 0) {
            typed();
          }
        });
    slider.setId("card-units-slider");
    slider.setAccessibleText(meaning);
    slider.valueProperty().addListener((property, before, now) -> moved());
    slider.valueChangingProperty().addListener((property, before, now) -> moved());
    slider.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    HBox.setHgrow(slider, Priority.ALWAYS);
    HBox both = new HBox(8, field, slider);
    both.setAlignment(Pos.CENTER_LEFT);
    node = Controls.row(TEXT.text("card.units"), both);
  }

  HBox node() {
    return node;
  }

  void show(int units) {
    showing = true;
    shown = units;
    if (!slider.isValueChanging()) {
      slider.setValue(Math.log(units));
    }
    field.setText(String.valueOf(units));
    showing = false;
  }

  private void typed() {
    int wanted =
        field.getText().isEmpty()
            ? shown
            : Math.clamp(Integer.parseInt(field.getText()), 1, LayerSpec.MAX_UNITS);
    field.setText(String.valueOf(wanted));
    give(wanted);
  }

  private void moved() {
    if (!showing) {
      int wanted = (int) Math.round(Math.exp(slider.getValue()));
      field.setText(String.valueOf(wanted));
      if (!slider.isValueChanging()) {
        give(wanted);
      }
    }
  }

  /** An arrow key is one neuron, wherever the thumb stands. */
  private void key(KeyEvent event) {
    boolean more = event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.UP;
    if (more || event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.DOWN) {
      give(Math.clamp(shown + (more ? 1 : -1), 1, LayerSpec.MAX_UNITS));
      event.consume();
    }
  }

  private void give(int wanted) {
    if (wanted != shown) {
      shown = wanted;
      set.accept(wanted);
    }
  }
}
