package chalkgrad.ui.common;

import chalkgrad.training.frame.TrainingFrame;
import javafx.scene.Node;

/**
 * A pane of the window: turns frames into pixels, and gestures into edits and commands of the
 * {@link Workbench}.
 */
public interface FramePane {
  /** The node to put into the window; always the same one. */
  Node node();

  /**
   * Shows the newest frame. Called on the FX thread once a pulse at most; must cost well below 4
   * ms.
   */
  void show(TrainingFrame frame);
}
