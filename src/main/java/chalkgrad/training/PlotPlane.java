package chalkgrad.training;

import chalkgrad.data.Dataset;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.training.frame.PlotData;
import chalkgrad.training.frame.Viewport;
import java.util.Arrays;

/** The plane in which a data set is drawn, and the inputs of the network over a grid on it. */
final class PlotPlane {
  /** Room around the samples, as a share of their range. */
  private static final double MARGIN = 0.08;

  /** An empty plane reaches from minus to plus this. */
  private static final double EMPTY_EXTENT = 6;

  private final Prepared data;
  private final PlotData plot;

  PlotPlane(Prepared data) {
    this(data, fitting(data.dataset()));
  }

  private PlotPlane(Prepared data, Viewport viewport) {
    this.data = data;
    Dataset dataset = data.dataset();
    this.plot = new PlotData(dataset, data.split(), 0, yColumn(dataset), viewport);
  }

  /**
   * The plane for other samples: with the same viewport if they have the same columns and lie in
   * it.
   */
  PlotPlane following(Prepared next) {
    if (next == data) {
      return this;
    }
    boolean same =
        next.dataset().name().equals(data.dataset().name())
            && next.dataset().featureNames().equals(data.dataset().featureNames());
    PlotPlane stay = same ? new PlotPlane(next, plot.viewport()) : null;
    return same && stay.holdsAll() ? stay : new PlotPlane(next);
  }

  private boolean holdsAll() {
    Viewport view = plot.viewport();
    for (int row = 0; row < plot.rows(); row++) {
      boolean inside =
          plot.x(row) >= view.xMin()
              && plot.x(row) <= view.xMax()
              && plot.y(row) >= view.yMin()
              && plot.y(row) <= view.yMax();
      if (!inside) {
        return false;
      }
    }
    return true;
  }

  private static int yColumn(Dataset dataset) {
    return dataset.columns() == 1 ? -1 : 1;
  }

  private static Viewport fitting(Dataset dataset) {
    double[] x = range(dataset.column(0));
    double[] y = range(yColumn(dataset) < 0 ? targets(dataset) : dataset.column(1));
    return new Viewport(x[0], x[1], y[0], y[1]);
  }

  private static double[] targets(Dataset dataset) {
    double[] targets = new double[dataset.rows()];
    for (int row = 0; row < targets.length; row++) {
      targets[row] = dataset.target(row);
    }
    return targets;
  }

  private static double[] range(double[] values) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (double value : values) {
      min = Math.min(min, value);
      max = Math.max(max, value);
    }
    if (values.length == 0) {
      return new double[] {-EMPTY_EXTENT, EMPTY_EXTENT};
    }
    double margin = max > min ? MARGIN * (max - min) : 1;
    return new double[] {min - margin, max + margin};
  }

  PlotData plot() {
    return plot;
  }

  /** Cells of a grid of a size: size² for a plane, size for a curve. */
  int cells(int size) {
    return plot.isCurve() ? size : size * size;
  }

  /** Inputs at the centres of some cells of a grid, counted from the top left row by row. */
  Matrix grid(int size, int first, int count) {
    Viewport view = plot.viewport();
    Matrix inputs = new Matrix(count, data.features().size());
    double[] raw = data.means();
    double[] input = new double[inputs.columns()];
    for (int i = 0; i < count; i++) {
      int cell = first + i;
      raw[plot.xColumn()] = view.xMin() + view.width() * (cell % size + 0.5) / size;
      if (!plot.isCurve()) {
        raw[plot.yColumn()] = view.yMax() - view.height() * (cell / size + 0.5) / size;
      }
      data.input(raw, input);
      System.arraycopy(input, 0, inputs.array(), i * input.length, input.length);
    }
    return inputs;
  }

  /** The lowest target, in its own units. */
  double lowestTarget() {
    return Arrays.stream(targets(data.dataset())).min().orElse(-1);
  }

  /** The highest target, in its own units. */
  double highestTarget() {
    return Arrays.stream(targets(data.dataset())).max().orElse(1);
  }
}
