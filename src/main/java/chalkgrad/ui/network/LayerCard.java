package chalkgrad.ui.network;

import chalkgrad.base.Messages;
import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.activation.Activations;
import chalkgrad.engine.init.Initializer;
import chalkgrad.engine.init.Initializers;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.ui.common.Choice;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Names;
import chalkgrad.ui.common.NumberChoice;
import chalkgrad.ui.common.Numbers;
import chalkgrad.ui.common.Workbench;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Everything about a hidden layer; each change acts at once and is one edit. */
final class LayerCard {
  private static final Messages TEXT = Messages.of(LayerCard.class);
  private static final double LARGEST_ALPHA = 10;

  private final Composer composer;
  private final long id;
  private final Label title = new Label();
  private final Label shape = new Label();
  private final TextField name = new TextField();
  private final UnitsRow units;
  private final Choice activation;
  private final NumberChoice alpha;
  private final ActivationPlot plot = new ActivationPlot();
  private final Label formula = Cards.note();
  private final Choice initializer;
  private final Label start = Cards.note();
  private final CheckBox bias = new CheckBox(TEXT.text("card.bias"));
  private final NeuronRow neuron;
  private final VBox node;
  private String shownName = "";

  private LayerCard(Composer composer, long id) {
    this.composer = composer;
    this.id = id;
    Workbench workbench = composer.workbench();
    units = new UnitsRow(value -> workbench.edit(LayerEdits.units(id, value)));
    activation =
        new Choice(
            "card-activation",
            TEXT.text("card.activation"),
            Activations.hidden().stream().map(Activation::id).toList(),
            Names::activation,
            chosen -> workbench.edit(LayerEdits.activation(id, Activations.of(chosen, Map.of()))));
    alpha =
        new NumberChoice(
            "card-alpha",
            TEXT.text("card.alpha"),
            List.of("0.01", "0.1", "0.2", "0.5", "1"),
            this::setAlpha);
    initializer =
        new Choice(
            "card-initializer",
            TEXT.text("card.initializer"),
            Initializers.all().stream().map(Initializer::id).toList(),
            Names::initializer,
            chosen -> workbench.edit(LayerEdits.initializer(id, Initializers.of(chosen))));
    bias.setId("card-bias");
    bias.setOnAction(event -> workbench.edit(LayerEdits.bias(id, bias.isSelected())));
    neuron = new NeuronRow(composer, id);
    setUpName();
    initializer.node().setTooltip(Controls.tooltip(TEXT.text("start.tip")));
    node =
        Cards.card(
            "layer-card",
            title,
            shape,
            Controls.row(TEXT.text("card.name"), name),
            units.node(),
            Controls.row(TEXT.text("card.activation"), activation.node()),
            alpha.node(),
            plot.node(),
            formula,
            Controls.row(TEXT.text("card.initializer"), initializer.node()),
            start,
            bias,
            neuron.node());
  }

  /** Opens the card of a layer beside a node. */
  static void open(Composer composer, long id, Node beside) {
    LayerCard card = new LayerCard(composer, id);
    Cards.follow(composer.workbench(), card.node, card::show);
    composer.overlays().showPopover(card.node, beside);
    card.activation.node().requestFocus();
  }

  private void setUpName() {
    name.setId("card-name");
    name.setPromptText(TEXT.text("card.name.prompt"));
    name.setOnAction(event -> commitName());
    name.focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            commitName();
          }
        });
  }

  private void commitName() {
    if (!name.getText().strip().equals(shownName)) {
      shownName = name.getText().strip();
      composer.workbench().edit(LayerEdits.name(id, shownName));
    }
  }

  private void setAlpha(String text) {
    double value = Numbers.parse(text, 0, LARGEST_ALPHA);
    composer.layers().stream()
        .filter(layer -> layer.id() == id)
        .forEach(layer -> {
          String present =
              switch (layer) {
                case LayerSpec.Dense dense -> dense.activation().id();
              };
          double most = present.equals("leaky-relu") ? 1 : LARGEST_ALPHA;
          Activation next = Activations.of(present, Map.of("alpha", Numbers.parse(text, 0, most)));
          composer.workbench().edit(LayerEdits.activation(id, next));
        });
    alpha.show(Numbers.plain(value));
  }

  private void show(ExperimentSpec spec) {
    OptionalInt place = spec.network().indexOf(id);
    if (place.isEmpty()) {
      composer.overlays().closePopover();
      return;
    }
    LayerSpec layer = spec.network().hidden().get(place.getAsInt());
    title.setText(TEXT.text("card.title", String.valueOf(place.getAsInt() + 1)));
    units.show(layer.units());
    neuron.show(layer);
    shownName = layer.name();
    if (!name.isFocused()) {
      name.setText(shownName);
    }
    switch (layer) {
      case LayerSpec.Dense dense -> showDense(dense);
    }
  }

  private void showDense(LayerSpec.Dense dense) {
    Activation f = dense.activation();
    shape.setText(TEXT.text(dense.bias() ? "card.dense" : "card.dense.unbiased"));
    activation.show(f.id());
    Controls.present(alpha.node(), f.parameters().containsKey("alpha"));
    if (f.parameters().containsKey("alpha")) {
      alpha.show(Numbers.plain(f.parameters().get("alpha")));
    }
    plot.show(f, composer.workbench().palette().get());
    formula.setText(TEXT.text("formula." + f.id()));
    initializer.show(dense.initializer().id());
    start.setText(TEXT.text("start." + dense.initializer().id()));
    bias.setSelected(dense.bias());
  }
}
