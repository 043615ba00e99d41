package chalkgrad.training;

import chalkgrad.data.Part;
import chalkgrad.data.Task;
import chalkgrad.engine.matrix.Kernels;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.network.Activity;
import chalkgrad.engine.network.Backpropagation;
import chalkgrad.engine.network.Parameters;
import chalkgrad.metric.RocCurve;
import chalkgrad.training.frame.NeuronMaps;
import chalkgrad.training.frame.PlotData;
import chalkgrad.training.frame.Predictions;
import chalkgrad.training.frame.RocSeries;
import chalkgrad.training.frame.Surface;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Computes the expensive parts of frames for one run: surface, neuron maps, predictions, ROC. Each
 * round works on a copy of the parameters, block of rows by block of rows, and can be left off
 * after any of them.
 */
final class FrameWork {
  private static final int BLOCK = 256;

  /** A map that stays below this is the rounding error of a feature that is held at its mean. */
  private static final float NOTHING = 1e-9f;

  private final TrainingRun run;
  private final PlotPlane plane;
  private final double[] targetRange;
  private final Parameters theta;
  private final Backpropagation pass;
  private final Activity activity;
  private final Part rocPart;
  private final Deque<Block> todo = new ArrayDeque<>();
  private Grid surfaceGrid = new Grid(0, List.of());
  private Grid mapGrid = new Grid(0, List.of());
  private long step;

  private Surface surface;
  private NeuronMaps maps;
  private Predictions predictions;
  private List<RocSeries> roc = List.of();

  /** Rows to be sent through the network, and what is to be done with the outcome. */
  private record Block(Matrix x, Sink sink, Runnable atEnd) {}

  /** Takes the outcome of some rows; {@code first} is the number of the first of them. */
  private interface Sink {
    void take(int first, Activity rows);
  }

  /** The inputs over a grid, in blocks; they do not depend on the parameters, so they are kept. */
  private record Grid(int size, List<Matrix> blocks) {}

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
    this.targetRange = plane.targetRange();
    this.theta = new Parameters(run.shape());
    this.pass =
        new Backpropagation(
            run.spec().training().loss(),
            run.spec().training().penalty(),
            Kernels.portable(),
            null);
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
    step = run.steps();
    todo.clear();
    if (view.boundarySize() > 0) {
      surfaceGrid = grid(surfaceGrid, view.boundarySize());
      plan(surfaceGrid.blocks(), surfaceSink(surfaceGrid.size()));
    }
    if (view.mapSize() > 0) {
      mapGrid = grid(mapGrid, view.mapSize());
      plan(mapGrid.blocks(), new MapSink(mapGrid.size()));
    }
    planPredictions(view.wantsRoc());
  }

  private Grid grid(Grid kept, int size) {
    return kept.size() == size ? kept : new Grid(size, blocks(plane.grid(size)));
  }

  private static List<Matrix> blocks(Matrix x) {
    List<Matrix> blocks = new ArrayList<>();
    for (int first = 0; first < x.rows(); first += BLOCK) {
      blocks.add(x.rows(first, Math.min(BLOCK, x.rows() - first)));
    }
    return blocks;
  }

  private void plan(List<Matrix> blocks, ClosingSink sink) {
    for (int i = 0; i < blocks.size(); i++) {
      todo.add(
          new Block(
              blocks.get(i),
              offset(sink, i * BLOCK),
              i == blocks.size() - 1 ? sink::close : () -> {}));
    }
  }

  private static Sink offset(Sink sink, int first) {
    return (zero, rows) -> sink.take(first, rows);
  }

  /** A sink that has an answer when all rows have come. */
  private interface ClosingSink extends Sink {
    void close();
  }

  /**
   * Works on, at least one block; stops when there is nothing left (true) or when it may not go on
   * (false).
   */
  boolean advance(BooleanSupplier mayGoOn) {
    do {
      Block block = todo.poll();
      if (block == null) {
        return true;
      }
      Activity rows = activity.rows(block.x().rows());
      pass.forward(theta, block.x(), rows);
      block.sink().take(0, rows);
      block.atEnd().run();
    } while (mayGoOn.getAsBoolean());
    return todo.isEmpty();
  }

  boolean isDone() {
    return todo.isEmpty();
  }

  private ClosingSink surfaceSink(int size) {
    PlotData plot = plane.plot();
    if (plot.isCurve()) {
      return new CurveSink(size);
    }
    return run.data().dataset().task() == Task.MULTICLASS
        ? new ClassesSink(size)
        : new ValueSink(size);
  }

  private final class CurveSink implements ClosingSink {
    private final double[] x;
    private final double[] y;

    CurveSink(int size) {
      x = new double[size];
      y = new double[size];
      var view = plane.plot().viewport();
      Arrays.setAll(x, i -> view.xMin() + view.width() * (i + 0.5) / size);
    }

    @Override
    public void take(int first, Activity rows) {
      for (int i = 0; i < rows.rows(); i++) {
        y[first + i] = run.data().inOwnUnits(rows.output().get(i, 0));
      }
    }

    @Override
    public void close() {
      surface = new Surface.Curve(step, plane.plot().viewport(), x, y);
    }
  }

  private final class ValueSink implements ClosingSink {
    private final int size;
    private final float[] value;

    ValueSink(int size) {
      this.size = size;
      value = new float[size * size];
    }

    @Override
    public void take(int first, Activity rows) {
      for (int i = 0; i < rows.rows(); i++) {
        value[first + i] = (float) run.data().inOwnUnits(rows.output().get(i, 0));
      }
    }

    @Override
    public void close() {
      var view = plane.plot().viewport();
      surface =
          plane.isRegression()
              ? new Surface.Values(step, view, size, value, targetRange[0], targetRange[1])
              : new Surface.Probability(step, view, size, value);
    }
  }

  private final class ClassesSink implements ClosingSink {
    private final int size;
    private final byte[] winner;
    private final float[] p;

    ClassesSink(int size) {
      this.size = size;
      winner = new byte[size * size];
      p = new float[size * size];
    }

    @Override
    public void take(int first, Activity rows) {
      for (int i = 0; i < rows.rows(); i++) {
        int best = Evaluator.argmax(rows.output(), i);
        winner[first + i] = (byte) best;
        p[first + i] = (float) rows.output().get(i, best);
      }
    }

    @Override
    public void close() {
      surface = new Surface.Classes(step, plane.plot().viewport(), size, winner, p);
    }
  }

  /** Gathers what every neuron makes of the grid. */
  private final class MapSink implements ClosingSink {
    private final int size;
    private final int cells;
    private final float[][][] values;

    MapSink(int size) {
      this.size = size;
      this.cells = plane.plot().isCurve() ? size : size * size;
      values = new float[run.shape().depth() + 1][][];
      values[0] = new float[run.shape().inputs()][cells];
      for (int l = 0; l < run.shape().depth(); l++) {
        values[l + 1] = new float[run.shape().units(l)][cells];
      }
    }

    @Override
    public void take(int first, Activity rows) {
      gather(mapGrid.blocks().get(first / BLOCK), values[0], first);
      for (int l = 0; l < run.shape().depth(); l++) {
        gather(rows.a(l), values[l + 1], first);
      }
    }

    private static void gather(Matrix a, float[][] layer, int first) {
      for (int neuron = 0; neuron < layer.length; neuron++) {
        float[] map = layer[neuron];
        for (int i = 0; i < a.rows(); i++) {
          map[first + i] = (float) a.get(i, neuron);
        }
      }
    }

    @Override
    public void close() {
      for (int layer = 0; layer < values.length; layer++) {
        for (int neuron = 0; neuron < values[layer].length; neuron++) {
          scale(values[layer][neuron], layer);
          if (cells == size) {
            values[layer][neuron] = repeated(values[layer][neuron]);
          }
        }
      }
      maps = new NeuronMaps(step, size, values);
    }

    /** To −1 … 1: see {@link NeuronMaps}. */
    private void scale(float[] map, int layer) {
      String activation = layer == 0 ? "" : run.shape().layers().get(layer - 1).activation().id();
      if (activation.equals("sigmoid") || activation.equals("softmax")) {
        for (int i = 0; i < map.length; i++) {
          map[i] = 2 * map[i] - 1;
        }
      } else if (!activation.equals("tanh")) {
        float largest = 0;
        for (float value : map) {
          largest = Math.max(largest, Math.abs(value));
        }
        for (int i = 0; i < map.length; i++) {
          map[i] = largest < NOTHING ? 0 : map[i] / largest;
        }
      }
    }

    /** A curve's line of cells as a picture: the same line again and again. */
    private float[] repeated(float[] line) {
      float[] picture = new float[size * size];
      for (int i = 0; i < size; i++) {
        System.arraycopy(line, 0, picture, i * size, size);
      }
      return picture;
    }
  }

  private void planPredictions(boolean wantsRoc) {
    int rows = run.data().dataset().rows();
    float[] value = new float[rows];
    boolean[] mistake = new boolean[rows];
    for (Part part : Part.values()) {
      if (run.data().has(part)) {
        plan(
            blocks(run.data().x(part)),
            new PartSink(
                part, value, mistake, wantsRoc && part == rocPart && !plane.isRegression()));
      }
    }
    if (!todo.isEmpty()) {
      Block last = todo.removeLast();
      Runnable publish =
          () -> {
            last.atEnd().run();
            predictions = new Predictions(step, value, mistake);
          };
      todo.addLast(new Block(last.x(), last.sink(), publish));
    }
  }

  /** Predictions of one part, and its ROC curves if wanted. */
  private final class PartSink implements ClosingSink {
    private final int[] rows;
    private final float[] value;
    private final boolean[] mistake;
    private final double[][] scores;

    PartSink(Part part, float[] value, boolean[] mistake, boolean wantsRoc) {
      this.rows = run.data().rows(part);
      this.value = value;
      this.mistake = mistake;
      this.scores = wantsRoc ? new double[run.shape().outputs()][rows.length] : new double[0][];
    }

    @Override
    public void take(int first, Activity block) {
      Matrix output = block.output();
      boolean regression = plane.isRegression();
      boolean binary = output.columns() == 1;
      for (int i = 0; i < output.rows(); i++) {
        int row = rows[first + i];
        double target = run.data().dataset().target(row);
        if (regression) {
          value[row] = (float) run.data().inOwnUnits(output.get(i, 0));
        } else if (binary) {
          value[row] = (float) output.get(i, 0);
          mistake[row] = output.get(i, 0) >= run.spec().threshold() != (target == 1);
        } else {
          int best = Evaluator.argmax(output, i);
          value[row] = best;
          mistake[row] = best != target;
        }
        for (int k = 0; k < scores.length; k++) {
          scores[k][first + i] = output.get(i, k);
        }
      }
    }

    @Override
    public void close() {
      if (scores.length == 0) {
        return;
      }
      List<RocSeries> series = new ArrayList<>();
      for (int k = 0; k < scores.length; k++) {
        // With one output it is the probability of class 1.
        int positive = scores.length == 1 ? 1 : k;
        if (Arrays.stream(scores[k]).allMatch(Double::isFinite)) {
          boolean[] truth = new boolean[rows.length];
          for (int i = 0; i < rows.length; i++) {
            truth[i] = run.data().dataset().target(rows[i]) == positive;
          }
          series.add(new RocSeries(positive, RocCurve.of(scores[k], truth)));
        }
      }
      roc = series;
    }
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
