package chalkgrad.training;

import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.training.frame.PlotAxis;
import chalkgrad.training.frame.PlotData;
import chalkgrad.training.frame.Viewport;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The plane in which a data set is drawn, and the inputs of the network over a grid on it. */
final class PlotPlane {
  /** Room around the samples, as a share of their range. */
  private static final double MARGIN = 0.08;

  /** Room around a constant column, as a share of it. */
  private static final double CONSTANT = 1e-6;

  /** An empty plane reaches from minus to plus this. */
  private static final double EMPTY_EXTENT = 6;

  /** The network's answers over the data are averaged over so many training rows at most. */
  private static final int MOST_AVERAGED = 64;

  private final Prepared data;
  private final PlaneRequest request;
  private final PlotData plot;

  /** Raw columns that the axes then move: one row of them, or those to be averaged over. */
  private final double[][] backgrounds;

  PlotPlane(Prepared data) {
    this(data, PlaneRequest.DEFAULT);
  }

  PlotPlane(Prepared data, PlaneRequest wanted) {
    this(data, wanted, null);
  }

  /**
   * A plane through prepared samples.
   *
   * @param viewport {@code null} for one that shows all samples
   */
  private PlotPlane(Prepared data, PlaneRequest wanted, Viewport viewport) {
    this.data = data;
    this.request = wanted;
    Dataset dataset = data.dataset();
    PlaneRequest plane = possible(wanted, dataset);
    List<? extends PlotAxis> axes = axes(data, plane);
    PlotAxis x = axes.getFirst();
    PlotAxis y = axes.getLast();
    Viewport view = viewport == null ? fitting(dataset, x, y) : viewport;
    this.plot = new PlotData(dataset, data.split(), x, y, view);
    this.backgrounds = backgrounds(data, plane);
  }

  /** A piece of a plane. */
  private PlotPlane(PlotPlane whole, Viewport viewport) {
    this.data = whole.data;
    this.request = whole.request;
    PlotData p = whole.plot;
    this.plot = new PlotData(p.dataset(), p.split(), p.horizontal(), p.vertical(), viewport);
    this.backgrounds = whole.backgrounds;
  }

  /** The request, or the first two columns if the data set does not allow for it. */
  private static PlaneRequest possible(PlaneRequest wanted, Dataset dataset) {
    int columns = dataset.columns();
    boolean both =
        wanted.xColumn() != wanted.yColumn()
            && Math.min(wanted.xColumn(), wanted.yColumn()) >= 0
            && Math.max(wanted.xColumn(), wanted.yColumn()) < columns;
    boolean fits =
        wanted.kind() == PlaneRequest.Kind.COMPONENTS
            ? columns <= PlaneRequest.MOST_COMPONENT_COLUMNS
            : both;
    return columns > 2 && fits ? wanted : PlaneRequest.DEFAULT;
  }

  /** The horizontal and the vertical axis. */
  private static List<? extends PlotAxis> axes(Prepared data, PlaneRequest plane) {
    Dataset dataset = data.dataset();
    if (plane.kind() == PlaneRequest.Kind.COMPONENTS) {
      return PrincipalComponents.firstTwo(dataset, data.rows(Part.TRAIN));
    }
    return List.of(
        new PlotAxis.Column(plane.xColumn()),
        dataset.columns() == 1 ? new PlotAxis.Target() : new PlotAxis.Column(plane.yColumn()));
  }

  /** Raw columns off the axes; the means where the wanted row or training rows are not there. */
  private static double[][] backgrounds(Prepared data, PlaneRequest plane) {
    Dataset dataset = data.dataset();
    int[] rows =
        switch (plane.kind()) {
          case MEAN, COMPONENTS -> new int[0];
          case ROW ->
              IntStream.range(0, dataset.rows())
                  .filter(row -> dataset.id(row) == plane.heldRow())
                  .toArray();
          case AVERAGE -> PrincipalComponents.sample(data.rows(Part.TRAIN), MOST_AVERAGED);
        };
    if (rows.length == 0) {
      return new double[][] {finite(data.means())};
    }
    return Arrays.stream(rows).mapToObj(row -> raw(dataset, row)).toArray(double[][]::new);
  }

  private static double[] raw(Dataset dataset, int row) {
    return finite(
        IntStream.range(0, dataset.columns())
            .mapToDouble(column -> dataset.feature(row, column))
            .toArray());
  }

  private static double[] finite(double[] values) {
    return Arrays.stream(values).map(value -> Double.isFinite(value) ? value : 0).toArray();
  }

  /** The plane that is asked for now: this one unless another is wanted. */
  PlotPlane looking(PlaneRequest wanted) {
    return wanted.equals(request) ? this : new PlotPlane(data, wanted);
  }

  /**
   * The same plane through another window.
   *
   * @param viewport {@code null} for all of it
   */
  PlotPlane through(Viewport viewport) {
    return viewport == null || viewport.equals(plot.viewport())
        ? this
        : new PlotPlane(this, viewport);
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

  private static Viewport fitting(Dataset dataset, PlotAxis horizontal, PlotAxis vertical) {
    double[] x = range(dataset, horizontal);
    double[] y = range(dataset, vertical);
    return new Viewport(x[0], x[1], y[0], y[1]);
  }

  private static double[] targets(Dataset dataset) {
    double[] targets = new double[dataset.rows()];
    for (int row = 0; row < targets.length; row++) {
      targets[row] = dataset.target(row);
    }
    return targets;
  }

  private static double[] range(Dataset dataset, PlotAxis axis) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (int row = 0; row < dataset.rows(); row++) {
      double value = axis.value(dataset, row);
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

  /** Of how many answers of the network each cell can be the mean; 1 without averaging. */
  int depth() {
    return backgrounds.length;
  }

  /**
   * Inputs at the centres of the cells of a grid, from the top left row by row. Each cell has as
   * many of them as answers are averaged, one after the other.
   *
   * @param depth inputs for each cell, {@link #depth} at most
   * @param first the first input that is wanted
   */
  Matrix grid(int size, int depth, int first, int count) {
    Viewport view = plot.viewport();
    Matrix inputs = new Matrix(count, data.features().size());
    double[] raw = new double[data.dataset().columns()];
    double[] input = new double[inputs.columns()];
    for (int i = 0; i < count; i++) {
      int cell = (first + i) / depth;
      System.arraycopy(backgrounds[(first + i) % depth], 0, raw, 0, raw.length);
      plot.horizontal().place(raw, view.xMin() + view.width() * (cell % size + 0.5) / size);
      if (!plot.isCurve()) {
        plot.vertical().place(raw, view.yMax() - view.height() * (cell / size + 0.5) / size);
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
