package chalkgrad.ui.boundary;

import chalkgrad.base.Messages;
import chalkgrad.data.Part;
import chalkgrad.training.frame.PlotData;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Overlays;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The button beside the pencil, and its card: what of the plot is shown, and how. */
final class OptionsButton {
  private static final double GAP = 8;

  private final ViewOptions options;
  private final Messages messages;
  private final Overlays overlays;
  private final Button button;
  private PlotData plot;

  OptionsButton(ViewOptions options, Messages messages, Overlays overlays) {
    this.options = options;
    this.messages = messages;
    this.overlays = overlays;
    button = Controls.button("view-options", BootstrapIcons.SLIDERS, "", messages.text("options"));
    button.getStyleClass().add("tool");
    button.setOnAction(event -> toggle());
  }

  Node node() {
    return button;
  }

  void show(PlotData data) {
    plot = data;
    button.setDisable(false);
  }

  private void toggle() {
    if (overlays.isPopoverOpen()) {
      overlays.closePopover();
    } else if (plot != null) {
      VBox card = card();
      overlays.showPopover(card, button);
      Node first = card.lookup(plot.isCurve() ? ".check-box" : ".radio-button");
      first.requestFocus();
    }
  }

  /** Only what changes something on the plot there is now. */
  private VBox card() {
    VBox card = new VBox(GAP);
    card.setId("view-options-card");
    boolean classes = plot.dataset().task().isClassification();
    if (!plot.isCurve()) {
      card.getChildren().addAll(title("options.surface"), colours());
      String lines =
          !classes
              ? "options.contours.value"
              : plot.dataset().classNames().size() > 2
                  ? "options.contours.certainty"
                  : "options.contours";
      card.getChildren().add(box("contours", lines, options.contours()));
    }
    card.getChildren().add(title("options.samples"));
    for (Part part : Part.values()) {
      if (plot.split().count(part) > 0 || !options.shown(part).get()) {
        card.getChildren().add(box(part.id(), "options." + part.id(), options.shown(part)));
      }
    }
    if (classes) {
      card.getChildren().add(box("rings", "options.rings", options.rings()));
    }
    return card;
  }

  private Label title(String key) {
    Label title = new Label(messages.text(key));
    title.getStyleClass().add("cg-small");
    return title;
  }

  private HBox colours() {
    ToggleGroup group = new ToggleGroup();
    RadioButton soft = radio("soft", group);
    RadioButton hard = radio("hard", group);
    (options.hard().get() ? hard : soft).setSelected(true);
    group
        .selectedToggleProperty()
        .addListener((source, before, now) -> options.hard().set(now == hard));
    return new HBox(2 * GAP, soft, hard);
  }

  private RadioButton radio(String name, ToggleGroup group) {
    RadioButton radio = new RadioButton(messages.text("options." + name));
    radio.setId("view-" + name);
    radio.setTooltip(Controls.tooltip(messages.text("options." + name + ".tip")));
    radio.setToggleGroup(group);
    return radio;
  }

  private CheckBox box(String name, String key, BooleanProperty option) {
    CheckBox box = new CheckBox(messages.text(key));
    box.setId("view-" + name);
    box.setTooltip(Controls.tooltip(messages.text(key + ".tip")));
    box.selectedProperty().bindBidirectional(option);
    return box;
  }
}
