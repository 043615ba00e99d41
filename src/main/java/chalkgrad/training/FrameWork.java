package chalkgrad.training;

import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.engine.loss.Loss;
import chalkgrad.engine.matrix.Kernels;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.network.Activity;
import chalkgrad.engine.network.Backpropagation;
import chalkgrad.engine.network.Parameters;
import chalkgrad.training.frame.Diagnostics;
import chalkgrad.training.frame.NeuronMap;
import chalkgrad.training.frame.NeuronMaps;
import chalkgrad.training.frame.PlotData;
import chalkgrad.training.frame.Predictions;
import chalkgrad.training.frame.RocSeries;
import chalkgrad.training.frame.Surface;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Computes the expensive parts of frames for one run: surface, neuron maps, predictions, ROC. Each
 * round works on a copy of the parameters, block of rows by block of rows, and can be left off
 * after any of them.
 */
final class FrameWork {
  private static final int BLOCK = 256;

  /** Of no step at all. */
  private static final long STALE = -1;

  /** Of a large network fewer rows at a time, so that a block takes no more products than this. */
  private static final int BLOCK_PRODUCTS = 30_000_000;

  /** Blocks of whole tiles of the kernels. */
  private static final int LEAST_BLOCK = 4;

  /**
   * Grids of a large network are coarse at first: so many products each, a fraction of a second.
   */
  static final long FIRST_PRODUCTS = 1_000_000_000;

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
  private PlotPlane plane;
  private final Parameters theta;
  private final Backpropagation pass;
  private final Activity activity;
  private final int block;
  private boolean coarse;
  private final Part rocPart;
  private final Deque<Runnable> todo = new ArrayDeque<>();
  private Grid surfaceGrid = Grid.NONE;
  private Grid mapGrid = Grid.NONE;

  private Surface surface;
  private NeuronMaps maps;
  private NeuronMap largeMap;
  private Predictions predictions;
  private final DiagnosticsWork inside;
  private Diagnostics diagnostics;
  private List<RocSeries> roc = List.of();

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

  FrameWork(TrainingRun run) {
    this(run, new PlotPlane(run.data()));
  }

  /**
   * The work for a run that follows another one. The plane stays as it is while it holds all
   * samples, and the older pictures are shown until there are new ones, where they still fit.
   */
  FrameWork(TrainingRun run, FrameWork before) {
    this(run, before.plane.following(run.data()));
    if (run.data() == before.run.data()) {
      surface = before.surface;
      predictions = before.predictions;
      roc = before.roc;
      maps = run.shape().equals(before.run.shape()) ? before.maps : null;
      diagnostics = run.shape().equals(before.run.shape()) ? before.diagnostics : null;
    } else if (isOnlyRowsFrom(before)) {
      // Without these the pictures would flicker with every stroke of a brush.
      surface = before.surface;
      maps = before.maps;
      roc = rocPart == before.rocPart ? before.roc : List.of();
      predictions = carriedOver(before);
    }
  }

  /** Whether the same place of the plane gives the same input as before, to the same network. */
  private boolean isOnlyRowsFrom(FrameWork before) {
    return run.data().hasFitOf(before.run.data())
        && run.data().dataset().columns() <= 2
        && run.shape().equals(before.run.shape())
        && plane.plot().viewport().equals(before.plane.plot().viewport());
  }

  /** What was said of the rows that remain; of new ones that they are right, until it is known. */
  private Predictions carriedOver(FrameWork before) {
    Dataset old = before.run.data().dataset();
    Dataset young = run.data().dataset();
    if (before.predictions == null) {
      return null;
    }
    float[] value = new float[young.rows()];
    boolean[] mistake = new boolean[value.length];
    int from = 0;
    for (int row = 0; row < value.length; row++) {
      int match = from;
      while (match < old.rows() && old.id(match) != young.id(row)) {
        match++;
      }
      boolean known = match < old.rows();
      value[row] = known ? before.predictions.value()[match] : (float) young.target(row);
      mistake[row] = known && before.predictions.mistake()[match];
      from = match + 1;
    }
    return new Predictions(STALE, value, mistake);
  }

  private FrameWork(TrainingRun run, PlotPlane plane) {
    this.run = run;
    this.plane = plane;
    this.theta = new Parameters(run.shape());
    TrainingSpec training = run.spec().training();
    this.pass = new Backpropagation(training.loss(), training.penalty(), Kernels.portable(), null);
    int affordable = BLOCK_PRODUCTS / run.shape().size();
    this.block = Math.clamp(affordable - affordable % LEAST_BLOCK, LEAST_BLOCK, BLOCK);
    this.activity = new Activity(run.shape(), block);
    this.inside = new DiagnosticsWork(run.data(), theta, pass, activity);
    this.rocPart =
        run.data().has(Part.TEST)
            ? Part.TEST
            : run.data().has(Part.VALIDATION) ? Part.VALIDATION : Part.TRAIN;
  }

  /**
   * Starts a round with the parameters as they are now; what an unfinished round was still to do is
   * dropped.
   *
   * @param products so many a grid may take; one that would take more is made coarser
   */
  void begin(ViewRequest view, long products) {
    coarse = false;
    System.arraycopy(run.parameters().vector(), 0, theta.vector(), 0, theta.vector().length);
    todo.clear();
    look(view.plane());
    long step = run.steps();
    if (view.boundarySize() > 0) {
      surfaceGrid = grid(surfaceGrid, affordable(view.boundarySize(), plane.depth(), products));
      int size = surfaceGrid.extent().size();
      int depth = surfaceGrid.extent().depth();
      Consumer<Surface> answer = made -> surface = made;
      SurfaceSink surfaceSink = new SurfaceSink(run.data(), plane, size, depth, step, answer);
      if (LargeMapSink.isIn(run.shape(), view.enlarged())) {
        Consumer<NeuronMap> other = made -> largeMap = made;
        LargeMapSink large =
            new LargeMapSink(run.shape(), plane, view.enlarged(), size, depth, step, other);
        plan(surfaceGrid.blocks(), surfaceSink, large);
      } else {
        largeMap = null;
        plan(surfaceGrid.blocks(), surfaceSink);
      }
    }
    if (view.mapSize() > 0) {
      int mapDepth = Math.min(MAP_DEPTH, plane.depth());
      mapGrid = grid(mapGrid, affordable(view.mapSize(), mapDepth, products));
      int size = mapGrid.extent().size();
      int depth = mapGrid.extent().depth();
      int cells = plane.cells(size);
      Consumer<NeuronMaps> answer = made -> maps = made;
      plan(mapGrid.blocks(), new MapSink(run.shape(), size, cells, depth, step, view, answer));
    }
    planPredictions(view.wantsRoc(), step);
    if (view.wantsDiagnostics()) {
      inside.plan(Part.TRAIN, step, todo::add, made -> diagnostics = made);
    }
  }

  /** Another plane has other pictures; those of the one before are never shown on it. */
  private void look(PlaneRequest wanted) {
    PlotPlane looked = plane.looking(wanted);
    if (looked != plane) {
      plane = looked;
      surface = null;
      maps = null;
      surfaceGrid = Grid.NONE;
      mapGrid = Grid.NONE;
    }
  }

  private void planPredictions(boolean wantsRoc, long step) {
    Prepared data = run.data();
    Predictions made = Predictions.ofRows(step, data.dataset().rows());
    boolean ranked = wantsRoc && data.dataset().task().isClassification();
    Loss loss = run.spec().training().loss();
    double threshold = run.spec().threshold();
    for (Part part : Part.values()) {
      if (data.has(part)) {
        Consumer<List<RocSeries>> curves =
            ranked && part == rocPart ? answer -> roc = answer : null;
        plan(blocks(data.x(part)), new PredictionSink(data, part, loss, threshold, made, curves));
      }
    }
    todo.add(() -> predictions = made);
  }

  /** The grid that the products allow for, with fewer rows to average before too few cells. */
  private Extent affordable(int wantedSize, int wantedDepth, long products) {
    long rows = products / run.shape().size();
    int leastCells = plane.cells(LEAST_SIZE);
    int depth = (int) Math.clamp(rows / leastCells, 1, wantedDepth);
    int finest = wantedDepth > 1 ? Math.min(wantedSize, FINEST_AVERAGES) : wantedSize;
    boolean first = wantedDepth > 1 && products <= FIRST_PRODUCTS;
    int size = first ? Math.min(finest, FIRST_AVERAGES) : finest;
    int cells = (int) Math.min(size * size, rows / depth);
    int side = plane.plot().isCurve() ? cells : (int) Math.sqrt(cells);
    int affordable = Math.min(size, Math.max(LEAST_SIZE, side));
    coarse |= affordable < finest || depth < wantedDepth;
    return new Extent(affordable, depth);
  }

  /** Whether the round that was begun last has coarser grids than were asked for. */
  boolean isCoarse() {
    return coarse;
  }

  private Grid grid(Grid kept, Extent extent) {
    if (kept.extent().equals(extent)) {
      return kept;
    }
    int size = extent.size();
    int depth = extent.depth();
    int rows = plane.cells(size) * depth;
    if ((long) rows * run.shape().inputs() <= MOST_KEPT) {
      return new Grid(extent, blocks(plane.grid(size, depth, 0, rows)));
    }
    List<Supplier<Matrix>> blocks = new ArrayList<>();
    for (int first = 0; first < rows; first += block) {
      int start = first;
      blocks.add(() -> plane.grid(size, depth, start, Math.min(block, rows - start)));
    }
    return new Grid(extent, blocks);
  }

  private List<Supplier<Matrix>> blocks(Matrix x) {
    List<Supplier<Matrix>> blocks = new ArrayList<>();
    for (int first = 0; first < x.rows(); first += block) {
      Matrix rows = x.rows(first, Math.min(block, x.rows() - first));
      blocks.add(() -> rows);
    }
    return blocks;
  }

  private void plan(List<Supplier<Matrix>> blocks, RowSink... sinks) {
    for (int i = 0; i < blocks.size(); i++) {
      Supplier<Matrix> rows = blocks.get(i);
      int first = i * block;
      todo.add(() -> send(rows.get(), first, sinks));
    }
    for (RowSink sink : sinks) {
      todo.add(sink::close);
    }
  }

  private void send(Matrix inputs, int first, RowSink... sinks) {
    Activity outcome = activity.rows(inputs.rows());
    pass.forward(theta, inputs, outcome);
    for (RowSink sink : sinks) {
      sink.take(first, inputs, outcome);
    }
  }

  /**
   * Works on, at least one block; stops when there is nothing left (true) or when it may not go on
   * (false).
   */
  boolean advance(BooleanSupplier mayGoOn) {
    do {
      Runnable next = todo.poll();
      if (next == null) {
        return true;
      }
      next.run();
    } while (mayGoOn.getAsBoolean());
    return todo.isEmpty();
  }

  boolean isDone() {
    return todo.isEmpty();
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

  Predictions predictions() {
    return predictions;
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }

  List<RocSeries> roc() {
    return roc;
  }

  Part rocPart() {
    return rocPart;
  }
}
