package chalkgrad.ui.network;

import chalkgrad.base.Messages;
import chalkgrad.ui.common.Controls;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** Buttons and keys that make the network larger and smaller. */
final class ZoomBar {
  private static final Messages TEXT = Messages.of(ZoomBar.class);

  private final NetworkDiagram diagram;
  private final HBox node = new HBox(2);
  private final Button fit = button("fit", TEXT.text("zoom.fit"));

  ZoomBar(NetworkDiagram diagram) {
    this.diagram = diagram;
    Button smaller = button("smaller", TEXT.text("zoom.smaller"));
    Button larger = button("larger", TEXT.text("zoom.larger"));
    smaller.setOnAction(event -> diagram.zoomBy(1 / NetworkDiagram.ZOOM_STEP));
    larger.setOnAction(event -> diagram.zoomBy(NetworkDiagram.ZOOM_STEP));
    fit.setOnAction(event -> diagram.zoomToFit());
    node.getStyleClass().add("zoom-bar");
    node.setMinWidth(HBox.USE_PREF_SIZE);
    node.getChildren().addAll(smaller, fit, larger);
    diagram.zoom().subscribe(zoom -> show(zoom.doubleValue()));
  }

  private static Button button(String name, String text) {
    Button button = new Button(text);
    button.setId("zoom-" + name);
    button.getStyleClass().addAll("cg-flat", "zoom-button");
    button.setAccessibleText(TEXT.text("zoom." + name + ".tip"));
    button.setTooltip(Controls.tooltip(TEXT.text("zoom." + name + ".tip")));
    return button;
  }

  private void show(double zoom) {
    fit.setText(
        zoom == 1 ? TEXT.text("zoom.fit") : TEXT.text("zoom.percent", "" + Math.round(100 * zoom)));
  }

  HBox node() {
    return node;
  }

  /** Ctrl and plus, minus or zero. */
  void pressed(KeyEvent event) {
    if (!event.isShortcutDown()) {
      return;
    }
    switch (event.getCode()) {
      case PLUS, ADD, EQUALS -> diagram.zoomBy(NetworkDiagram.ZOOM_STEP);
      case MINUS, SUBTRACT -> diagram.zoomBy(1 / NetworkDiagram.ZOOM_STEP);
      case DIGIT0, NUMPAD0 -> diagram.zoomToFit();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
