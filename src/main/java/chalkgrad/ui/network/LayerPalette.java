package chalkgrad.ui.network;

import chalkgrad.base.Messages;
import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.activation.Activations;
import chalkgrad.training.NetworkSpec;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Names;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;

/**
 * The kinds of layers, each with the curve of its activation: pressed, a layer comes behind the
 * selection or before the output; dragged, it goes where it is dropped.
 */
final class LayerPalette {
  private static final Messages TEXT = Messages.of(LayerPalette.class);
  private static final double WIDTH = 26;
  private static final double HEIGHT = 18;
  private static final double REACH = 3;
  private static final int SAMPLES = 26;

  private final List<Button> chips = new ArrayList<>();
  private final Label hint = new Label();
  private final VBox node;

  LayerPalette(Composer composer, LayerDrag drag) {
    FlowPane row = new FlowPane(6, 6);
    for (Activation activation : Activations.hidden()) {
      Button chip = chip(activation);
      chip.setOnAction(event -> composer.insert(composer.gapBehindSelection(), activation));
      drag.ofNew(chip, () -> activation);
      chips.add(chip);
    }
    row.getChildren().addAll(chips);
    hint.getStyleClass().add("cg-small");
    hint.setMinWidth(0);
    node = new VBox(5, hint, row);
    node.setId("layer-palette");
    node.getStyleClass().add("layer-palette");
    composer
        .kind()
        .subscribe(kind ->
            chips.forEach(chip ->
                chip.pseudoClassStateChanged(
                    HeaderPill.SELECTED, chip.getId().equals("palette-" + kind.id()))));
    composer.workbench().spec().subscribe(spec -> showLimit(spec.network().hidden().size()));
  }

  VBox node() {
    return node;
  }

  private static Button chip(Activation activation) {
    String name = Names.activation(activation.id());
    Button chip = new Button(name, curve(activation));
    chip.setId("palette-" + activation.id());
    chip.getStyleClass().add("palette-chip");
    chip.setAccessibleText(TEXT.text("palette.chip", name));
    chip.setTooltip(Controls.tooltip(TEXT.text("palette.chip", name)));
    return chip;
  }

  private static Node curve(Activation activation) {
    boolean bounded = activation.range() != Activation.Range.UNBOUNDED;
    double low = bounded ? -1.2 : -1;
    double high = bounded ? 1.2 : REACH;
    Polyline line = new Polyline();
    line.getStyleClass().add("palette-curve");
    line.setStrokeLineCap(StrokeLineCap.ROUND);
    for (int i = 0; i <= SAMPLES; i++) {
      double shown = Math.clamp(activation.value(REACH * (2.0 * i / SAMPLES - 1)), low, high);
      line.getPoints().addAll(WIDTH * i / SAMPLES, HEIGHT * (high - shown) / (high - low));
    }
    double zero = Math.rint(HEIGHT * high / (high - low)) + 0.5;
    Line across = new Line(0, zero, WIDTH, zero);
    Line upright = new Line(WIDTH / 2 + 0.5, 0, WIDTH / 2 + 0.5, HEIGHT);
    across.getStyleClass().add("palette-axis");
    upright.getStyleClass().add("palette-axis");
    Pane box = new Pane(across, upright, line);
    box.setMinSize(WIDTH, HEIGHT);
    box.setMaxSize(WIDTH, HEIGHT);
    return box;
  }

  private void showLimit(int hidden) {
    boolean full = hidden == NetworkSpec.MAX_HIDDEN;
    chips.forEach(chip -> chip.setDisable(full));
    hint.setText(
        full ? TEXT.text("add-layer.full", String.valueOf(hidden)) : TEXT.text("palette.hint"));
  }
}
