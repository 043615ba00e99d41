package chalkgrad.ui.network;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the network while the focus is in it: arrows select, with Alt they move; Delete,
 * Insert, plus and minus; copy, cut, paste, duplicate, all. Text fields keep their own keys.
 */
final class LayerKeys {
  private final Composer composer;

  LayerKeys(Composer composer) {
    this.composer = composer;
  }

  void pressed(KeyEvent event) {
    if (!(event.getTarget() instanceof TextInputControl) && obey(event)) {
      event.consume();
    }
  }

  void typed(KeyEvent event) {
    boolean plus = event.getCharacter().equals("+");
    boolean some = !composer.selection().ids().get().isEmpty();
    if (some
        && !(event.getTarget() instanceof TextInputControl)
        && (plus || event.getCharacter().equals("-"))) {
      composer.addUnits(composer.selection().ids().get(), plus ? 1 : -1);
      event.consume();
    }
  }

  private boolean obey(KeyEvent event) {
    if (event.isShortcutDown()) {
      return obeyShortcut(event.getCode());
    }
    switch (event.getCode()) {
      case LEFT, KP_LEFT -> {
        return arrow(event, -1);
      }
      case RIGHT, KP_RIGHT -> {
        return arrow(event, 1);
      }
      case DELETE, BACK_SPACE -> composer.removeSelected();
      case INSERT -> composer.insert(composer.gapBehindSelection());
      case ESCAPE -> {
        boolean some = !composer.selection().ids().get().isEmpty();
        composer.selection().clear();
        return some;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Arrows belong to the headers; elsewhere the window has its own use for them. */
  private boolean arrow(KeyEvent event, int direction) {
    if (!(event.getTarget() instanceof HeaderPill)) {
      return false;
    }
    if (event.isAltDown()) {
      composer.reorder(direction);
    } else {
      composer.step(direction, event.isShiftDown());
    }
    return true;
  }

  private boolean obeyShortcut(KeyCode code) {
    switch (code) {
      case A -> composer.selectAll();
      case C -> composer.copy();
      case X -> composer.cut();
      case V -> composer.paste();
      case D -> composer.duplicate();
      default -> {
        return false;
      }
    }
    return true;
  }
}
