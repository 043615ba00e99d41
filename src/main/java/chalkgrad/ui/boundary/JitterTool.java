package chalkgrad.ui.boundary;

import chalkgrad.data.Dataset;
import chalkgrad.data.RowEdits;
import chalkgrad.training.frame.PlotData;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

/** Shakes the samples within its circle by Gaussian noise as long as it is held over them. */
final class JitterTool implements Tool {
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
  public boolean hasSize() {
    return true;
  }

  @Override
  public boolean isPatient() {
    return true;
  }

  @Override
  public String refusal(PlotData plot) {
    return Tools.refusalToMove(plot);
  }

  @Override
  public void press(Sketch sketch, Pointer at) {
    drag(sketch, List.of(at));
  }

  @Override
  public void drag(Sketch sketch, List<Pointer> way) {
    Pointer at = way.getLast();
    SampleMap map = sketch.map();
    Dataset data = sketch.data();
    double radius = sketch.brush().radius().get();
    double deviation = STRENGTH * radius;
    sketch.put(
        RowEdits.changed(
            data,
            row -> map.squaredDistance(data, row, at.x(), at.y()) <= radius * radius,
            (row, sample) ->
                map.place(
                    sample,
                    map.x(data, row) + deviation * sketch.random().nextGaussian(),
                    map.y(data, row) + deviation * sketch.random().nextGaussian())));
  }
}
