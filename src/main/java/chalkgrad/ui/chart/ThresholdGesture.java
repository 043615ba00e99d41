package chalkgrad.ui.chart;

import chalkgrad.ui.common.Workbench;
import java.util.function.ToDoubleBiFunction;

/** A drag of the threshold: however far it goes, it is one entry in the list of edits. */
final class ThresholdGesture implements Chart.Grip {
  private final Workbench workbench;
  private final ToDoubleBiFunction<Double, Double> thresholds;
  private final long gesture;

  /**
   * @param thresholds from a place in pixels to the threshold, 0 to 1
   */
  ThresholdGesture(Workbench workbench, ToDoubleBiFunction<Double, Double> thresholds) {
    this.workbench = workbench;
    this.thresholds = thresholds;
    gesture = workbench.newGesture();
  }

  /** Sets the threshold as a gesture of its own. */
  static void set(Workbench workbench, double threshold) {
    workbench.edit(workbench.newGesture(), spec -> spec.withThreshold(threshold));
  }

  @Override
  public void drag(double x, double y) {
    double threshold = thresholds.applyAsDouble(x, y);
    workbench.edit(gesture, spec -> spec.withThreshold(threshold));
  }
}
