package chalkgrad.ui.network;

import chalkgrad.base.Messages;
import chalkgrad.ui.network.NetworkLayout.Column;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/**
 * The neurons of wide layers that are out of sight, in groups: buttons that bring the next of them.
 */
final class GroupButtons extends Pane {
  private static final Messages TEXT = Messages.of(GroupButtons.class);
  private static final double MARGIN = 2;
  private static final double WIDEST = 48;
  private static final double HIGHEST = 18;

  /** Scrolls in the window of a layer. */
  interface Scroll {
    /**
     * @param layer counted from 0 for the input
     * @param rows so many neurons further; negative for back
     */
    void by(int layer, int rows);
  }

  private final Scroll scroll;
  private final Map<String, Button> buttons = new LinkedHashMap<>();
  private NetworkLayout layout;

  GroupButtons(Scroll scroll) {
    this.scroll = scroll;
    setPickOnBounds(false);
  }

  /** Shows the groups of a layout; a button that stays keeps the focus. */
  void rebuild(NetworkLayout newLayout) {
    layout = newLayout;
    Set<String> kept = new HashSet<>();
    for (int layer = 0; layer < layout.columns().size(); layer++) {
      Column column = layout.columns().get(layer);
      if (column.above() > 0) {
        kept.add(place(layer, "above", -1, column.above(), column.firstY()));
      }
      if (column.below() > 0) {
        kept.add(place(layer, "below", 1, column.below(), column.belowY()));
      }
    }
    buttons.keySet().retainAll(kept);
    getChildren().retainAll(buttons.values());
  }

  private String place(int layer, String side, int direction, int count, double y) {
    String id = "group-" + layer + "-" + side;
    Button button = buttons.computeIfAbsent(id, key -> button(key, layer, direction));
    button.setText(TEXT.text("group." + side, String.valueOf(count)));
    button.setAccessibleText(
        TEXT.text("group." + side + ".accessible", String.valueOf(count), String.valueOf(layer)));
    Column column = layout.columns().get(layer);
    double width = Math.min(WIDEST, layout.pitch() > 0 ? layout.pitch() - MARGIN : WIDEST);
    double height = Math.min(HIGHEST, column.rowPitch() - MARGIN);
    button.resizeRelocate(
        Math.rint(column.x() - width / 2), Math.rint(y - height / 2), width, height);
    return id;
  }

  private Button button(String id, int layer, int direction) {
    Button button = new Button();
    button.setId(id);
    button.getStyleClass().add("group-button");
    button.setManaged(false);
    button.setOnAction(event ->
        scroll.by(layer, direction * Math.max(1, layout.columns().get(layer).drawn() - 1)));
    getChildren().add(button);
    return button;
  }
}
