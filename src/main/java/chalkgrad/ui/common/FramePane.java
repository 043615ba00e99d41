package chalkgrad.ui.common;

import chalkgrad.training.frame.TrainingFrame;
import java.util.List;
import javafx.scene.Node;

/**
 * A pane of the window: turns frames into pixels, and gestures into edits and commands of the
 * {@link Workbench}.
 */
public interface FramePane extends ActionSource {
  /** The node to put into the window; always the same one. */
  Node node();

  /**
   * Shows the newest frame. Called on the FX thread once a pulse at most; must cost well below 4
   * ms.
   */
  void show(TrainingFrame frame);

  /** What can be done in the pane, for menu, palette and keys; nothing unless it says otherwise. */
  @Override
  default List<Action> actions() {
    return List.of();
  }

  /** Keys that count only within the pane; none unless it says otherwise. */
  default List<LocalKeys> localKeys() {
    return List.of();
  }
}
