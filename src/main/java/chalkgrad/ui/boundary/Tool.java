package chalkgrad.ui.boundary;

import chalkgrad.training.frame.PlotData;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/**
 * A tool for drawing: turns the way of the pointer into other samples. A new one is one class, one
 * line in {@link Tools} and its texts {@code tool.<id>} and {@code tool.<id>.hint}.
 */
interface Tool {
  /** Kebab-case. */
  String id();

  Node icon();

  /** Chooses the tool. */
  KeyCode key();

  /** Whether it works within a circle whose size can be set. */
  boolean hasSize();

  /** Whether it can be set how many samples it leaves. */
  default boolean hasDensity() {
    return false;
  }

  /** Whether it works on while the pointer is held still. */
  default boolean isPatient() {
    return false;
  }

  /** The key of the reason why it cannot be used on this plot; empty if it can. */
  default String refusal(PlotData plot) {
    return "";
  }

  /** A gesture begins. */
  void press(Sketch sketch, Pointer at);

  /**
   * It goes on: called at most once per pulse.
   *
   * @param way where the pointer was before and where it has been since; one place if it is held
   *     still
   */
  void drag(Sketch sketch, List<Pointer> way);

  /** It ends. */
  default void release(Sketch sketch) {}
}
