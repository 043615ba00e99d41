package chalkgrad.ui.shell;

import chalkgrad.ui.common.Action;
import chalkgrad.ui.common.Keys;
import chalkgrad.ui.common.Overlays;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the window, as the catalogue of actions has them. Plain keys are left to whoever
 * needs them: text fields take letters, a control that was reached by keyboard takes the space bar,
 * and arrows that a control uses are its own.
 */
final class Shortcuts {
  private final Map<KeyCombination, Action> keys = new LinkedHashMap<>();
  private final Scene scene;
  private final Overlays overlays;

  private Shortcuts(Scene scene, ActionCatalogue catalogue, Overlays overlays) {
    this.scene = scene;
    this.overlays = overlays;
    for (Action action : catalogue.all()) {
      action.keys().forEach(key -> keys.put(key, action));
    }
  }

  static void install(Scene scene, ActionCatalogue catalogue, Overlays overlays) {
    Shortcuts shortcuts = new Shortcuts(scene, catalogue, overlays);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, shortcuts::filter);
    scene.addEventHandler(KeyEvent.KEY_PRESSED, shortcuts::handle);
    scene.addEventHandler(KeyEvent.KEY_TYPED, shortcuts::handle);
  }

  /**
   * The space bar belongs to training even when a button was clicked last, which would press it
   * again; a control that shows its keyboard focus keeps it.
   */
  private void filter(KeyEvent event) {
    if (event.getCode() != KeyCode.SPACE || overlays.isDialogOpen()) {
      return;
    }
    Node owner = scene.getFocusOwner();
    boolean wanted = owner instanceof Control && owner.isFocusVisible() || Keys.keepsSpace(owner);
    if (!isTextInput(owner) && !wanted) {
      obey(event);
    }
  }

  private void handle(KeyEvent event) {
    if (!overlays.isDialogOpen()) {
      obey(event);
    }
  }

  private void obey(KeyEvent event) {
    boolean typing = isTextInput(scene.getFocusOwner());
    for (Map.Entry<KeyCombination, Action> key : keys.entrySet()) {
      if (key.getKey().match(event) && !(typing && Keys.isPlain(key.getKey()))) {
        key.getValue().run();
        event.consume();
        return;
      }
    }
  }

  private static boolean isTextInput(Node owner) {
    return owner instanceof TextInputControl
        || owner instanceof ComboBoxBase<?> box && box.isEditable();
  }
}
