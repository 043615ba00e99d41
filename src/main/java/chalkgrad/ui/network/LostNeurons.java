package chalkgrad.ui.network;

import chalkgrad.base.Messages;
import chalkgrad.training.frame.Diagnostics;
import chalkgrad.training.frame.TrainingFrame;
import java.util.Arrays;

/** Which neurons are dead or saturated; known only while somebody looks into the layers. */
final class LostNeurons {
  private static final Messages TEXT = Messages.of(LostNeurons.class);

  private LostNeurons() {}

  /**
   * Whether a neuron is dead or saturated.
   *
   * @param layer 0 holds the features, none of which is
   */
  static boolean has(TrainingFrame frame, int layer, int neuron) {
    return isDead(frame, layer, neuron) || isSaturated(frame, layer, neuron);
  }

  /** What is said of a neuron, and that it is lost if it is. */
  static String said(String text, TrainingFrame frame, int layer, int neuron) {
    if (isDead(frame, layer, neuron)) {
      return TEXT.text("readout.dead", text);
    }
    return isSaturated(frame, layer, neuron) ? TEXT.text("readout.saturated", text) : text;
  }

  private static boolean isDead(TrainingFrame frame, int layer, int neuron) {
    Diagnostics.Layer inside = inside(frame, layer);
    return inside != null && Arrays.binarySearch(inside.dead(), neuron) >= 0;
  }

  private static boolean isSaturated(TrainingFrame frame, int layer, int neuron) {
    Diagnostics.Layer inside = inside(frame, layer);
    return inside != null && Arrays.binarySearch(inside.saturated(), neuron) >= 0;
  }

  private static Diagnostics.Layer inside(TrainingFrame frame, int layer) {
    Diagnostics inside = frame.closeUp().diagnostics();
    boolean known = inside != null && layer > 0 && layer <= inside.layers().size();
    return known ? inside.layers().get(layer - 1) : null;
  }
}
