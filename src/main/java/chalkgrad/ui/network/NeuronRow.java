package chalkgrad.ui.network;

import chalkgrad.base.Messages;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.engine.layer.Neuron;
import chalkgrad.ui.common.Controls;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** One neuron of a layer, chosen by its number: its name, and a button to remove it. */
final class NeuronRow {
  private static final Messages TEXT = Messages.of(NeuronRow.class);
  private static final int MENU_ROWS = 8;

  private final Composer composer;
  private final long layerId;
  private final ComboBox<Integer> number = new ComboBox<>();
  private final TextField name = new TextField();
  private final Button remove =
      Controls.button("card-neuron-remove", BootstrapIcons.TRASH, "", TEXT.text("neuron.remove"));
  private final Tooltip tip = Controls.tooltip("");
  private final HBox node;
  private LayerSpec layer;
  private boolean showing;

  NeuronRow(Composer composer, long layerId) {
    this.composer = composer;
    this.layerId = layerId;
    number.setId("card-neuron");
    number.setAccessibleText(TEXT.text("neuron.number"));
    number.setVisibleRowCount(MENU_ROWS);
    number.getStyleClass().add("card-neuron");
    number.valueProperty().addListener((property, before, now) -> showName());
    name.setId("card-neuron-name");
    name.setPromptText(TEXT.text("card.name.prompt"));
    name.setAccessibleText(TEXT.text("neuron.name"));
    name.setPrefColumnCount(6);
    name.setOnAction(event -> commit());
    name.focusedProperty()
        .subscribe(focused -> {
          if (!focused && layer != null) {
            commit();
          }
        });
    remove.setTooltip(null);
    remove.setOnAction(
        event -> composer.workbench().edit(LayerEdits.removeNeuron(layerId, chosen().id())));
    StackPane place = new StackPane(remove);
    Tooltip.install(place, tip);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox all = new HBox(6, number, name, place);
    all.setAlignment(Pos.CENTER_LEFT);
    node = Controls.row(TEXT.text("card.neuron"), all);
  }

  HBox node() {
    return node;
  }

  void show(LayerSpec now) {
    showing = true;
    layer = now;
    int shown = number.getValue() == null ? 1 : Math.min(number.getValue(), now.units());
    if (number.getItems().size() != now.units()) {
      List<Integer> numbers = IntStream.rangeClosed(1, now.units()).boxed().toList();
      number.getItems().setAll(numbers);
    }
    number.setValue(shown);
    showing = false;
    showName();
    remove.setDisable(now.units() == 1);
    tip.setText(TEXT.text(now.units() == 1 ? "neuron.remove.only" : "neuron.remove.tip"));
  }

  private Neuron chosen() {
    return layer.neurons().get(number.getValue() - 1);
  }

  private void showName() {
    if (!showing && number.getValue() != null && !name.isFocused()) {
      name.setText(chosen().name());
    }
  }

  private void commit() {
    if (!name.getText().strip().equals(chosen().name())) {
      composer.workbench().edit(LayerEdits.neuronName(layerId, chosen().id(), name.getText()));
    }
  }
}
