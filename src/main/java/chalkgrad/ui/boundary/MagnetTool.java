package chalkgrad.ui.boundary;

import chalkgrad.data.Dataset;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** Pulls the samples within its circle towards the pointer; with Shift it pushes them away. */
final class MagnetTool extends CircleTool {
  private static final String HORSESHOE =
      "M2 2 L5.5 2 L5.5 8 C5.5 11.4 10.5 11.4 10.5 8 L10.5 2 L14 2 L14 8 C14 16 2 16 2 8 Z "
          + "M2 5 L5.5 5 M10.5 5 L14 5";

  /** How much of the way to the pointer, or to the rim, samples go at once. */
  private static final double STRENGTH = 0.08;

  @Override
  public String id() {
    return "magnet";
  }

  @Override
  public Node icon() {
    return LineIcon.of(HORSESHOE);
  }

  @Override
  public KeyCode key() {
    return KeyCode.M;
  }

  @Override
  void move(Sketch sketch, Pointer at, Dataset data, int row, double[] sample) {
    SampleMap map = sketch.map();
    double radius = sketch.brush().radius().get();
    double dx = map.x(data, row) - at.x();
    double dy = map.y(data, row) - at.y();
    double scale = 1 + (at.other() ? pushed(Math.hypot(dx, dy), radius) : -STRENGTH);
    map.place(sample, at.x() + scale * dx, at.y() + scale * dy);
  }

  /** Slower towards the rim, where it ends, so that no sample jumps. */
  private static double pushed(double distance, double radius) {
    return distance == 0 ? 0 : STRENGTH * (radius - distance) / distance;
  }
}
