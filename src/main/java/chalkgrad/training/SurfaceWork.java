package chalkgrad.training;

import chalkgrad.engine.matrix.Matrix;
import chalkgrad.training.frame.NeuronMap;
import chalkgrad.training.frame.NeuronMaps;
import chalkgrad.training.frame.PlotData;
import chalkgrad.training.frame.Surface;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Plans what frames show of the plane: the surface and the maps of the neurons. */
final class SurfaceWork {
  /** The coarsest grid. */
  private static final int LEAST_SIZE = 16;

  /** Grids whose cells are averages are no finer than this at first, … */
  private static final int FIRST_AVERAGES = 40;

  /** … and than this in the end. */
  private static final int FINEST_AVERAGES = 80;

  /** The maps of the neurons average over so many rows at most. */
  private static final int MAP_DEPTH = 16;

  /** Inputs over a grid are kept from round to round up to so many numbers. */
  private static final long MOST_KEPT = 2_000_000;

  private final TrainingRun run;
  private final Passes passes;
  private PlotPlane plane;

  /** The piece of the plane that the surface shows. */
  private PlotPlane piece;

  private boolean coarse;
  private Grid surfaceGrid = Grid.NONE;
  private Grid mapGrid = Grid.NONE;
  private Surface surface;
  private NeuronMaps maps;
  private NeuronMap largeMap;

  /** The inputs over a grid, in blocks; they do not depend on the parameters. */
  private record Grid(Extent extent, List<Supplier<Matrix>> blocks) {
    static final Grid NONE = new Grid(new Extent(0, 0), List.of());
  }

  /**
   * How fine a grid is.
   *
   * @param size cells in each direction
   * @param depth answers of the network that are averaged in each cell
   */
  private record Extent(int size, int depth) {}

  SurfaceWork(TrainingRun run, Passes passes, PlotPlane plane) {
    this.run = run;
    this.passes = passes;
    this.plane = plane;
    this.piece = plane;
  }

  /** The plane for a run that follows: it stays as it is while it holds all samples. */
  PlotPlane planeFor(TrainingRun next) {
    return plane.following(next.data());
  }

  /** Shows what was made of the same plane before, until there is something newer. */
  void keep(SurfaceWork before) {
    surface = before.surface;
    boolean alike = run.shape().equals(before.run.shape());
    maps = alike && plot().viewport().equals(before.plot().viewport()) ? before.maps : null;
  }

  /** Whether the same place of the plane gives the same input as before, to the same network. */
  boolean isOnlyRowsFrom(SurfaceWork before) {
    return run.data().hasFitOf(before.run.data())
        && run.data().dataset().columns() <= 2
        && run.shape().equals(before.run.shape());
  }

  /**
   * Plans the pictures of the run as it is now.
   *
   * @param products so many a grid may take; one that would take more is made coarser
   */
  void plan(ViewRequest view, long products) {
    coarse = false;
    look(view);
    if (view.boundarySize() > 0) {
      planSurface(view, products);
    }
    if (view.mapSize() > 0) {
      planMaps(view, products);
    }
  }

  /** Another plane has other pictures; those of the one before are never shown on it. */
  private void look(ViewRequest view) {
    PlotPlane looked = plane.looking(view.plane());
    if (looked != plane) {
      plane = looked;
      surface = null;
      maps = null;
      surfaceGrid = Grid.NONE;
      mapGrid = Grid.NONE;
    }
    PlotPlane wanted = plane.through(view.viewport());
    if (!wanted.plot().viewport().equals(piece.plot().viewport())) {
      surfaceGrid = Grid.NONE;
    }
    piece = wanted;
  }

  private void planSurface(ViewRequest view, long products) {
    long step = run.steps();
    surfaceGrid =
        grid(piece, surfaceGrid, affordable(view.boundarySize(), plane.depth(), products));
    int size = surfaceGrid.extent().size();
    int depth = surfaceGrid.extent().depth();
    Consumer<Surface> answer = made -> surface = made;
    SurfaceSink surfaceSink = new SurfaceSink(run.data(), piece, size, depth, step, answer);
    if (LargeMapSink.isIn(run.shape(), view.enlarged())) {
      Consumer<NeuronMap> other = made -> largeMap = made;
      LargeMapSink large =
          new LargeMapSink(run.shape(), piece, view.enlarged(), size, depth, step, other);
      passes.plan(surfaceGrid.blocks(), surfaceSink, large);
    } else {
      largeMap = null;
      passes.plan(surfaceGrid.blocks(), surfaceSink);
    }
  }

  private void planMaps(ViewRequest view, long products) {
    long step = run.steps();
    int mapDepth = Math.min(MAP_DEPTH, plane.depth());
    mapGrid = grid(plane, mapGrid, affordable(view.mapSize(), mapDepth, products));
    int size = mapGrid.extent().size();
    int depth = mapGrid.extent().depth();
    int cells = plane.cells(size);
    Consumer<NeuronMaps> answer = made -> maps = made;
    passes.plan(mapGrid.blocks(), new MapSink(run.shape(), size, cells, depth, step, view, answer));
  }

  /** The grid that the products allow for, with fewer rows to average before too few cells. */
  private Extent affordable(int wantedSize, int wantedDepth, long products) {
    long rows = products / run.shape().size();
    int leastCells = plane.cells(LEAST_SIZE);
    int depth = (int) Math.clamp(rows / leastCells, 1, wantedDepth);
    int finest = wantedDepth > 1 ? Math.min(wantedSize, FINEST_AVERAGES) : wantedSize;
    boolean first = wantedDepth > 1 && products <= FrameWork.FIRST_PRODUCTS;
    int size = first ? Math.min(finest, FIRST_AVERAGES) : finest;
    int cells = (int) Math.min(size * size, rows / depth);
    int side = plane.plot().isCurve() ? cells : (int) Math.sqrt(cells);
    int affordable = Math.min(size, Math.max(LEAST_SIZE, side));
    coarse |= affordable < finest || depth < wantedDepth;
    return new Extent(affordable, depth);
  }

  /** Whether what was planned last has coarser grids than were asked for. */
  boolean isCoarse() {
    return coarse;
  }

  private Grid grid(PlotPlane over, Grid kept, Extent extent) {
    if (kept.extent().equals(extent)) {
      return kept;
    }
    int size = extent.size();
    int depth = extent.depth();
    int rows = over.cells(size) * depth;
    if ((long) rows * run.shape().inputs() <= MOST_KEPT) {
      return new Grid(extent, passes.blocks(over.grid(size, depth, 0, rows)));
    }
    List<Supplier<Matrix>> blocks = new ArrayList<>();
    for (int first = 0; first < rows; first += passes.block()) {
      int start = first;
      int count = Math.min(passes.block(), rows - start);
      blocks.add(() -> over.grid(size, depth, start, count));
    }
    return new Grid(extent, blocks);
  }

  PlotData plot() {
    return plane.plot();
  }

  Surface surface() {
    return surface;
  }

  NeuronMaps maps() {
    return maps;
  }

  NeuronMap largeMap() {
    return largeMap;
  }
}
