package chalkgrad.training;

import chalkgrad.data.Task;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.network.Activity;
import chalkgrad.training.frame.Surface;
import chalkgrad.training.frame.Viewport;
import java.util.Arrays;
import java.util.function.Consumer;

/** Makes a surface (or a curve) of the outputs over a grid, or of their means. */
final class SurfaceSink implements RowSink {
  private final Prepared data;
  private final PlotPlane plane;
  private final int size;
  private final int depth;
  private final long step;
  private final Consumer<Surface> answer;
  private final float[] value;
  private final byte[] winner;

  /** Sum of the outputs of the cell at work. */
  private final Matrix sum;

  /**
   * A surface to be.
   *
   * @param depth so many rows after each other belong to one cell
   */
  SurfaceSink(
      Prepared data, PlotPlane plane, int size, int depth, long step, Consumer<Surface> answer) {
    this.data = data;
    this.plane = plane;
    this.size = size;
    this.depth = depth;
    this.step = step;
    this.answer = answer;
    this.value = new float[plane.cells(size)];
    this.winner = new byte[task() == Task.MULTICLASS ? value.length : 0];
    this.sum = new Matrix(1, data.outputs());
  }

  private Task task() {
    return data.dataset().task();
  }

  @Override
  public void take(int first, Matrix inputs, Activity outcome) {
    Matrix output = outcome.output();
    for (int i = 0; i < output.rows(); i++) {
      int row = first + i;
      for (int c = 0; c < output.columns(); c++) {
        sum.set(0, c, (row % depth == 0 ? 0 : sum.get(0, c)) + output.get(i, c));
      }
      if (row % depth == depth - 1) {
        finish(row / depth);
      }
    }
  }

  private void finish(int cell) {
    if (task() == Task.MULTICLASS) {
      int best = Evaluator.argmax(sum, 0);
      winner[cell] = (byte) best;
      value[cell] = (float) (sum.get(0, best) / depth);
    } else {
      value[cell] = (float) data.inOwnUnits(sum.get(0, 0) / depth);
    }
  }

  @Override
  public void close() {
    answer.accept(surface());
  }

  private Surface surface() {
    Viewport view = plane.plot().viewport();
    if (plane.plot().isCurve()) {
      double[] x = new double[size];
      double[] y = new double[size];
      Arrays.setAll(x, i -> view.xMin() + view.width() * (i + 0.5) / size);
      Arrays.setAll(y, i -> value[i]);
      return new Surface.Curve(step, view, x, y);
    }
    return switch (task()) {
      case BINARY -> new Surface.Probability(step, view, size, value);
      case MULTICLASS -> new Surface.Classes(step, view, size, winner, value);
      case REGRESSION ->
          new Surface.Values(step, view, size, value, plane.lowestTarget(), plane.highestTarget());
    };
  }
}
