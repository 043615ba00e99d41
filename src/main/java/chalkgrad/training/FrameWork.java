package chalkgrad.training;

import chalkgrad.data.Part;
import chalkgrad.engine.matrix.Kernels;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.network.Activity;
import chalkgrad.engine.network.Backpropagation;
import chalkgrad.engine.network.Parameters;
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

  /** Inputs over a grid are kept from round to round up to so many numbers. */
  private static final long MOST_KEPT = 2_000_000;

  private final TrainingRun run;
  private PlotPlane plane;
  private final Parameters theta;
  private final Backpropagation pass;
  private final Activity activity;
  private final Part rocPart;
  private final Deque<Runnable> todo = new ArrayDeque<>();
  private Grid surfaceGrid = new Grid(0, List.of());
  private Grid mapGrid = new Grid(0, List.of());

  private Surface surface;
  private NeuronMaps maps;
  private Predictions predictions;
  private List<RocSeries> roc = List.of();

  /** The inputs over a grid, in blocks; they do not depend on the parameters. */
  private record Grid(int size, List<Supplier<Matrix>> blocks) {}

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
    }
  }

  private FrameWork(TrainingRun run, PlotPlane plane) {
    this.run = run;
    this.plane = plane;
    this.theta = new Parameters(run.shape());
    TrainingSpec training = run.spec().training();
    this.pass = new Backpropagation(training.loss(), training.penalty(), Kernels.portable(), null);
    this.activity = new Activity(run.shape(), BLOCK);
    this.rocPart =
        run.data().has(Part.TEST)
            ? Part.TEST
            : run.data().has(Part.VALIDATION) ? Part.VALIDATION : Part.TRAIN;
  }

  /**
   * Starts a round with the parameters as they are now; what an unfinished round was still to do is
   * dropped.
   */
  void begin(ViewRequest view) {
    System.arraycopy(run.parameters().vector(), 0, theta.vector(), 0, theta.vector().length);
    todo.clear();
    look(view.plane());
    long step = run.steps();
    if (view.boundarySize() > 0) {
      surfaceGrid = grid(surfaceGrid, view.boundarySize());
      int size = surfaceGrid.size();
      Consumer<Surface> answer = made -> surface = made;
      plan(surfaceGrid.blocks(), new SurfaceSink(run.data(), plane, size, step, answer));
    }
    if (view.mapSize() > 0) {
      mapGrid = grid(mapGrid, view.mapSize());
      int size = mapGrid.size();
      Consumer<NeuronMaps> answer = made -> maps = made;
      plan(mapGrid.blocks(), new MapSink(run.shape(), size, plane.cells(size), step, answer));
    }
    planPredictions(view.wantsRoc(), step);
  }

  /** Another plane has other pictures; those of the one before are never shown on it. */
  private void look(PlaneRequest wanted) {
    PlotPlane looked = plane.looking(wanted);
    if (looked != plane) {
      plane = looked;
      surface = null;
      maps = null;
      surfaceGrid = new Grid(0, List.of());
      mapGrid = new Grid(0, List.of());
    }
  }

  private void planPredictions(boolean wantsRoc, long step) {
    Prepared data = run.data();
    int rows = data.dataset().rows();
    float[] value = new float[rows];
    boolean[] mistake = new boolean[rows];
    boolean ranked = wantsRoc && data.dataset().task().isClassification();
    for (Part part : Part.values()) {
      if (data.has(part)) {
        Consumer<List<RocSeries>> curves = ranked && part == rocPart ? made -> roc = made : null;
        double threshold = run.spec().threshold();
        plan(
            blocks(data.x(part)),
            new PredictionSink(data, part, threshold, value, mistake, curves));
      }
    }
    todo.add(() -> predictions = new Predictions(step, value, mistake));
  }

  private Grid grid(Grid kept, int size) {
    if (kept.size() == size) {
      return kept;
    }
    int cells = plane.cells(size);
    if ((long) cells * run.shape().inputs() <= MOST_KEPT) {
      return new Grid(size, blocks(plane.grid(size, 0, cells)));
    }
    List<Supplier<Matrix>> blocks = new ArrayList<>();
    for (int first = 0; first < cells; first += BLOCK) {
      int start = first;
      blocks.add(() -> plane.grid(size, start, Math.min(BLOCK, cells - start)));
    }
    return new Grid(size, blocks);
  }

  private static List<Supplier<Matrix>> blocks(Matrix x) {
    List<Supplier<Matrix>> blocks = new ArrayList<>();
    for (int first = 0; first < x.rows(); first += BLOCK) {
      Matrix rows = x.rows(first, Math.min(BLOCK, x.rows() - first));
      blocks.add(() -> rows);
    }
    return blocks;
  }

  private void plan(List<Supplier<Matrix>> blocks, RowSink sink) {
    for (int i = 0; i < blocks.size(); i++) {
      Supplier<Matrix> rows = blocks.get(i);
      int first = i * BLOCK;
      todo.add(() -> send(rows.get(), first, sink));
    }
    todo.add(sink::close);
  }

  private void send(Matrix inputs, int first, RowSink sink) {
    Activity outcome = activity.rows(inputs.rows());
    pass.forward(theta, inputs, outcome);
    sink.take(first, inputs, outcome);
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

  Predictions predictions() {
    return predictions;
  }

  List<RocSeries> roc() {
    return roc;
  }

  Part rocPart() {
    return rocPart;
  }
}
