package chalkgrad.ui.boundary;

import chalkgrad.base.Messages;
import chalkgrad.ui.common.Controls;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** Smaller, all of it, larger: as below the network. */
final class ZoomButtons {
  private static final double PERCENT = 100;
  private static final double LARGE = 10;

  private final Zoom zoom;
  private final Messages messages;
  private final Button fit;
  private final HBox node = new HBox(2);

  ZoomButtons(Zoom zoom, Messages messages) {
    this.zoom = zoom;
    this.messages = messages;
    Button smaller = button("smaller");
    Button larger = button("larger");
    fit = button("fit");
    smaller.setOnAction(event -> zoom.by(1 / Zoom.STEP, 0.5, 0.5));
    larger.setOnAction(event -> zoom.by(Zoom.STEP, 0.5, 0.5));
    fit.setOnAction(event -> zoom.fit());
    node.getStyleClass().add("zoom-bar");
    node.setAlignment(Pos.CENTER_RIGHT);
    node.setMinWidth(HBox.USE_PREF_SIZE);
    node.getChildren().addAll(smaller, fit, larger);
    show();
  }

  private Button button(String name) {
    Button button = new Button(messages.text("zoom." + name));
    button.setId("boundary-zoom-" + name);
    button.getStyleClass().addAll("cg-flat", "zoom-button");
    button.setAccessibleText(messages.text("zoom." + name + ".tip"));
    button.setTooltip(Controls.tooltip(messages.text("zoom." + name + ".tip")));
    return button;
  }

  HBox node() {
    return node;
  }

  /** In the place of "fit", how large things are shown. */
  void show() {
    fit.setText(zoom.isFit() ? messages.text("zoom.fit") : text(zoom.factor()));
    fit.setDisable(zoom.isFit());
  }

  private String text(double factor) {
    return factor < LARGE
        ? messages.text("zoom.percent", Long.toString(Math.round(PERCENT * factor)))
        : messages.text("zoom.times", Long.toString(Math.round(factor)));
  }
}
