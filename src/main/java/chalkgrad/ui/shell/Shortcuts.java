package chalkgrad.ui.shell;

import chalkgrad.ui.common.Overlays;
import chalkgrad.ui.common.TableImport;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the window. Plain keys are left to whoever needs them: text fields take letters, a
 * control that was reached by keyboard takes the space bar, and arrows that a control uses are its
 * own.
 */
final class Shortcuts {
  private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();
  private final Actions actions;
  private final Overlays overlays;

  private Shortcuts(Actions actions, Overlays overlays) {
    this.actions = actions;
    this.overlays = overlays;
    keys.put(new KeyCodeCombination(KeyCode.N), actions::stepBatch);
    keys.put(new KeyCodeCombination(KeyCode.RIGHT), actions::stepBatch);
    keys.put(new KeyCodeCombination(KeyCode.E), actions::stepEpoch);
    keys.put(new KeyCodeCombination(KeyCode.D), actions::toggleDrawing);
  }

  static void install(Scene scene, Actions actions, TableImport imports, Overlays overlays) {
    Shortcuts shortcuts = new Shortcuts(actions, overlays);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> shortcuts.filter(scene, event));
    scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> shortcuts.handle(scene, event));
    var accelerators = scene.getAccelerators();
    accelerators.put(shortcut(KeyCode.R), actions::reset);
    accelerators.put(shortcut(KeyCode.L), actions::toggleTheme);
    accelerators.put(shortcut(KeyCode.O), imports::choose);
    accelerators.put(shortcut(KeyCode.N), actions::emptyCanvas);
    accelerators.put(shortcut(KeyCode.Z), actions::undo);
    accelerators.put(shortcut(KeyCode.Y), actions::redo);
    accelerators.put(
        new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
        actions::redo);
  }

  static KeyCombination shortcut(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  /**
   * The space bar belongs to training even when a button was clicked last, which would press it
   * again; a control that shows its keyboard focus keeps it.
   */
  private void filter(Scene scene, KeyEvent event) {
    if (overlays.isDialogOpen() || !new KeyCodeCombination(KeyCode.SPACE).match(event)) {
      return;
    }
    Node owner = scene.getFocusOwner();
    boolean typed = isTextInput(owner);
    boolean wanted = owner instanceof Control && owner.isFocusVisible();
    if (!typed && !wanted) {
      actions.toggleTraining();
      event.consume();
    }
  }

  private void handle(Scene scene, KeyEvent event) {
    if (isTextInput(scene.getFocusOwner())) {
      return;
    }
    for (Map.Entry<KeyCombination, Runnable> key : keys.entrySet()) {
      if (key.getKey().match(event)) {
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
