package chalkgrad.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Keys as small caps, one for each word of the text: {@code Ctrl+K}, or {@code ↑ ↓ Shift+F6}. */
final class KeyCaps {
  private KeyCaps() {}

  static List<Node> of(String keys) {
    List<Node> caps = new ArrayList<>();
    for (String key : keys.split(" ")) {
      if (!key.isEmpty()) {
        Label cap = new Label(key);
        cap.getStyleClass().add(key.equals("…") || key.equals("/") ? "cg-small" : "cg-key");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        caps.add(cap);
      }
    }
    return caps;
  }
}
