package chalkgrad.ui.shell;

import chalkgrad.base.Messages;
import chalkgrad.ui.common.Controls;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** In a small window: chooses which parts of the workspace are shown. */
final class PartSwitch {
  private final Workspace workspace;
  private final Map<Workspace.Part, ToggleButton> buttons = new EnumMap<>(Workspace.Part.class);
  private final HBox node = new HBox(2);

  PartSwitch(Workspace workspace) {
    this.workspace = workspace;
    Messages messages = Messages.of(PartSwitch.class);
    for (Workspace.Part part : Workspace.Part.values()) {
      String id = part.name().toLowerCase(Locale.ROOT);
      ToggleButton button = new ToggleButton(messages.text("part." + id));
      button.setId("show-" + id);
      button.getStyleClass().add("cg-segment");
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setTooltip(Controls.tooltip(messages.text("part.hint")));
      button.setOnAction(event -> {
        workspace.bring(part);
        show();
      });
      buttons.put(part, button);
      node.getChildren().add(button);
    }
    node.setId("part-switch");
    node.setAlignment(Pos.CENTER_LEFT);
    node.setMinWidth(Region.USE_PREF_SIZE);
    workspace.shown().addListener((property, before, now) -> show());
    show();
  }

  HBox node() {
    return node;
  }

  private void show() {
    buttons.forEach((part, button) -> button.setSelected(workspace.shown().get().contains(part)));
  }
}
