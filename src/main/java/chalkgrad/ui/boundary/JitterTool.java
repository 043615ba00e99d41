package chalkgrad.ui.boundary;

import chalkgrad.data.Dataset;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** Shakes the samples within its circle by Gaussian noise as long as it is held over them. */
final class JitterTool extends CircleTool {
  /** Standard deviation of one shake, as a share of the radius. */
  private static final double STRENGTH = 0.08;

  @Override
  public String id() {
    return "jitter";
  }

  @Override
  public Node icon() {
    return LineIcon.of("M1 8 L3.5 8 L5.5 3 L8 13 L10.5 5 L12 8 L15 8");
  }

  @Override
  public KeyCode key() {
    return KeyCode.J;
  }

  @Override
  void move(Sketch sketch, Pointer at, Dataset data, int row, double[] sample) {
    SampleMap map = sketch.map();
    double deviation = STRENGTH * sketch.brush().radius().get();
    map.place(
        sample,
        map.x(data, row) + deviation * sketch.random().nextGaussian(),
        map.y(data, row) + deviation * sketch.random().nextGaussian());
  }
}
