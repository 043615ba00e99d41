package chalkgrad.training;

import chalkgrad.data.Dataset;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.training.frame.PlotData;
import chalkgrad.training.frame.Viewport;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** The plane in which a data set is drawn, and the inputs of the network over a grid on it. */
final class PlotPlane {
  /** Room around the samples, as a share of their range. */
  private static final double MARGIN = 0.08;

  /** Room around a constant column, as a share of it. */
  private static final double CONSTANT = 1e-6;

  /** An empty plane reaches from minus to plus this. */
  private static final double EMPTY_EXTENT = 6;

  private final Prepared data;
  private final PlotData plot;

  private final PlaneRequest request;
  private final double[] held;

  PlotPlane(Prepared data) {
    this(data, PlaneRequest.DEFAULT);
  }

  PlotPlane(Prepared data, PlaneRequest wanted) {
    this(data, wanted, fitting(data.dataset(), possible(wanted, data.dataset())));
  }

  private PlotPlane(Prepared data, PlaneRequest wanted, Viewport viewport) {
    this.data = data;
    this.request = wanted;
    Dataset dataset = data.dataset();
    PlaneRequest plane = possible(wanted, dataset);
    int y = dataset.columns() == 1 ? -1 : plane.yColumn();
    this.plot = new PlotData(dataset, data.split(), plane.xColumn(), y, viewport);
    this.held = held(data, plane);
  }

  /** The request, or the first two columns if the data set does not have the ones it names. */
  private static PlaneRequest possible(PlaneRequest wanted, Dataset dataset) {
    boolean both =
        dataset.columns() > 2
            && wanted.xColumn() != wanted.yColumn()
            && Math.min(wanted.xColumn(), wanted.yColumn()) >= 0
            && Math.max(wanted.xColumn(), wanted.yColumn()) < dataset.columns();
    return both ? wanted : PlaneRequest.DEFAULT;
  }

  /** Values of all columns off the axes: those of the held row if it is there, else the means. */
  private static double[] held(Prepared data, PlaneRequest plane) {
    double[] values = data.means();
    Dataset dataset = data.dataset();
    for (int row = 0; row < dataset.rows() && plane.hold() == PlaneRequest.Hold.ROW; row++) {
      if (dataset.id(row) == plane.heldRow()) {
        Arrays.setAll(values, heldColumns(dataset, row));
      }
    }
    return Arrays.stream(values).map(value -> Double.isFinite(value) ? value : 0).toArray();
  }

  private static IntToDoubleFunction heldColumns(Dataset dataset, int row) {
    return column -> dataset.feature(row, column);
  }

  /** The plane that is asked for now: this one unless another is wanted. */
  PlotPlane looking(PlaneRequest wanted) {
    return wanted.equals(request) ? this : new PlotPlane(data, wanted);
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
    PlotPlane stay = same ? new PlotPlane(next, request, plot.viewport()) : null;
    return same && stay.holdsAll() ? stay : new PlotPlane(next, request);
  }

  private boolean holdsAll() {
    Viewport view = plot.viewport();
    for (int row = 0; row < plot.rows(); row++) {
      // Written so that a missing number is outside of nothing.
      boolean outside =
          plot.x(row) < view.xMin()
              || plot.x(row) > view.xMax()
              || plot.y(row) < view.yMin()
              || plot.y(row) > view.yMax();
      if (outside) {
        return false;
      }
    }
    return true;
  }

  private static Viewport fitting(Dataset dataset, PlaneRequest plane) {
    boolean curve = dataset.columns() == 1;
    double[] x = range(dataset.column(plane.xColumn()));
    double[] y = range(curve ? targets(dataset) : dataset.column(plane.yColumn()));
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
      if (Double.isFinite(value)) {
        min = Math.min(min, value);
        max = Math.max(max, value);
      }
    }
    if (min > max) {
      return new double[] {-EMPTY_EXTENT, EMPTY_EXTENT};
    }
    // A large constant needs more room than 1, or it and 1 more are the same number.
    double margin = max > min ? MARGIN * (max - min) : Math.max(1, CONSTANT * Math.abs(min));
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
    double[] raw = held.clone();
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
