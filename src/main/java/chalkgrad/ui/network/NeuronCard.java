package chalkgrad.ui.network;

import chalkgrad.base.Messages;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.engine.layer.Neuron;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.ui.common.Controls;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** A neuron of a hidden layer: its name, and a button to remove just this one. */
final class NeuronCard {
  private static final Messages TEXT = Messages.of(NeuronCard.class);

  private final Composer composer;
  private final long layer;
  private final int neuron;
  private final Label title = new Label();
  private final TextField name = new TextField();
  private final Button remove =
      Controls.button(
          "neuron-card-remove",
          BootstrapIcons.TRASH,
          TEXT.text("neuron.remove"),
          TEXT.text("neuron.remove.tip"));
  private final Label reason = Cards.note();
  private String shownName = "";

  private NeuronCard(Composer composer, long layer, int neuron) {
    this.composer = composer;
    this.layer = layer;
    this.neuron = neuron;
    name.setId("neuron-card-name");
    name.setPromptText(TEXT.text("card.name.prompt"));
    name.setOnAction(event -> commit());
    name.focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            commit();
          }
        });
    remove.setOnAction(event -> {
      composer.overlays().closePopover();
      composer.workbench().edit(LayerEdits.removeNeuron(layer, neuron));
    });
    reason.setText(TEXT.text("neuron.remove.only"));
  }

  /** Opens the card of a neuron, which stands at an index of its layer, beside a node. */
  static void open(Composer composer, long layer, int index, Node beside) {
    LayerSpec spec = layer(composer.workbench().spec().get(), layer);
    if (spec == null || index >= spec.units()) {
      return;
    }
    NeuronCard card = new NeuronCard(composer, layer, spec.neurons().get(index).id());
    VBox node =
        Cards.card(
            "neuron-card",
            card.title,
            new Label(),
            Controls.row(TEXT.text("card.name"), card.name),
            card.remove,
            card.reason);
    Cards.follow(composer.workbench(), node, card::show);
    composer.overlays().showPopover(node, beside);
    card.name.requestFocus();
  }

  private static LayerSpec layer(ExperimentSpec spec, long id) {
    var place = spec.network().indexOf(id);
    return place.isPresent() ? spec.network().hidden().get(place.getAsInt()) : null;
  }

  private void show(ExperimentSpec spec) {
    LayerSpec now = layer(spec, layer);
    List<Integer> ids = now == null ? List.of() : now.neurons().stream().map(Neuron::id).toList();
    int index = ids.indexOf(neuron);
    if (index < 0) {
      composer.overlays().closePopover();
      return;
    }
    int place = spec.network().indexOf(layer).orElseThrow() + 1;
    title.setText(TEXT.text("neuron.title", String.valueOf(index + 1), String.valueOf(place)));
    shownName = now.neurons().get(index).name();
    if (!name.isFocused()) {
      name.setText(shownName);
    }
    remove.setDisable(now.units() == 1);
    Controls.present(reason, now.units() == 1);
  }

  private void commit() {
    if (!name.getText().strip().equals(shownName)) {
      shownName = name.getText().strip();
      composer.workbench().edit(LayerEdits.neuronName(layer, neuron, shownName));
    }
  }
}
