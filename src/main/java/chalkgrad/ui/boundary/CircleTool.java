package chalkgrad.ui.boundary;

import chalkgrad.data.Dataset;
import chalkgrad.data.RowEdits;
import chalkgrad.training.frame.PlotData;
import java.util.List;

/** A tool that moves the samples within its circle as long as it is held over them. */
abstract class CircleTool implements Tool {
  /**
   * Gives a sample its new place.
   *
   * @param data the samples before
   * @param row the number of the sample
   * @param sample where {@link SampleMap#place} writes to
   */
  abstract void move(Sketch sketch, Pointer at, Dataset data, int row, double[] sample);

  @Override
  public final boolean hasSize() {
    return true;
  }

  @Override
  public final boolean isPatient() {
    return true;
  }

  @Override
  public final String refusal(PlotData plot) {
    return Tools.refusalToMove(plot);
  }

  @Override
  public final void press(Sketch sketch, Pointer at) {
    drag(sketch, List.of(at));
  }

  @Override
  public final void drag(Sketch sketch, List<Pointer> way) {
    Pointer at = way.getLast();
    Dataset data = sketch.data();
    double radius = sketch.brush().radius().get();
    sketch.put(
        RowEdits.changed(
            data,
            row ->
                sketch.map().isInSight(data, row)
                    && sketch.map().squaredDistance(data, row, at.x(), at.y()) <= radius * radius,
            (row, sample) -> move(sketch, at, data, row, sample)));
  }
}
