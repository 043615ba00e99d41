package chalkgrad.ui.common.plot;

import javafx.scene.Node;
import javafx.scene.transform.Transform;

/**
 * How many units of the scene a node's unit is long. JavaFX draws text and shapes sharply under any
 * magnification, but canvases and pictures have the pixels that they were made with: whoever draws
 * one makes it this much larger.
 */
public final class Density {
  private static final double STEPS = 100;

  private Density() {}

  public static double of(Node node) {
    Transform transform = node.getLocalToSceneTransform();
    double length = Math.hypot(transform.getMxx(), transform.getMyx());
    // Rounding of the transforms above must not make a canvas anew.
    return Math.max(1 / STEPS, Math.rint(length * STEPS) / STEPS);
  }

  /** Calls when a node's density has changed. */
  public static void listen(Node node, Runnable changed) {
    double[] known = {of(node)};
    node.localToSceneTransformProperty()
        .addListener((property, before, now) -> {
          double density = of(node);
          if (density != known[0]) {
            known[0] = density;
            changed.run();
          }
        });
  }
}
