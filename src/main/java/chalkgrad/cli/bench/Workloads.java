package chalkgrad.cli.bench;

import chalkgrad.base.Messages;
import chalkgrad.base.RandomStream;
import chalkgrad.data.Dataset;
import chalkgrad.data.Task;
import chalkgrad.data.generator.Generators;
import chalkgrad.data.split.SplitSettings;
import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.activation.Relu;
import chalkgrad.engine.activation.Tanh;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.engine.loss.Penalty;
import chalkgrad.engine.matrix.KernelChoice;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.network.Activity;
import chalkgrad.engine.network.Backpropagation;
import chalkgrad.engine.optimizer.Adam;
import chalkgrad.engine.optimizer.Optimizer;
import chalkgrad.engine.optimizer.Sgd;
import chalkgrad.training.DataSource;
import chalkgrad.training.Defaults;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.TrainingRun;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The workloads: from a toy to a digit recogniser. They train as the window does, with a new order
 * of the rows and new scores in every epoch; only the data are made up.
 */
public final class Workloads {
  private static final int PIXELS = 784;
  private static final int DIGITS = 60_000;
  private static final int GRID = 256;
  private static final int GRID_BLOCK = 256;

  private Workloads() {}

  /** All of them; their data are made when they are measured. */
  public static List<Workload> all() {
    return List.of(
        training("W1a", 1, () -> plane(new int[] {4, 2}, 250, new Sgd(), 0.03, 10)),
        training("W1b", 1, () -> plane(new int[] {8, 8, 8, 8, 8, 8}, 250, new Sgd(), 0.03, 10)),
        training("W2-100", 1000, () -> curve(100, 0)),
        training("W2-800", 1000, () -> curve(800, 200)),
        training("W3", 1000, () -> plane(new int[0], 200, new Sgd(), 0.03, 0)),
        training("W4", 1, Workloads::digits),
        new Workload("W5", text("W5"), Workload.Unit.GRIDS, 1, Workloads::map));
  }

  private static Workload training(String name, int epochs, Experiment experiment) {
    return new Workload(
        name,
        text(name),
        Workload.Unit.EPOCHS,
        epochs,
        seconds -> {
          var run = new TrainingRun(experiment.spec());
          return Measurement.of(seconds, count -> epochs(run, count));
        });
  }

  /** Makes the experiment when its turn comes. */
  @FunctionalInterface
  private interface Experiment {
    ExperimentSpec spec();
  }

  private static void epochs(TrainingRun run, int count) {
    for (int i = 0; i < count; i++) {
      run.stepEpoch();
    }
    if (run.isOver()) {
      throw new IllegalStateException("a workload must not end: " + run.outcome());
    }
  }

  private static String text(String name) {
    return Messages.of(Workloads.class).text("workload." + name);
  }

  /** Two inputs, two classes: exclusive or. */
  private static ExperimentSpec plane(
      int[] hidden, int rows, Optimizer optimizer, double rate, int batch) {
    var settings = Generators.byId("xor").defaults().withPoints(rows).withSeed(Defaults.SEED);
    return spec(new DataSource.Generated(settings), hidden, new Tanh(), optimizer, rate, batch);
  }

  /** One input, one number: a sine wave. */
  private static ExperimentSpec curve(int rows, int batch) {
    var settings = Generators.byId("sine").defaults().withPoints(rows).withSeed(Defaults.SEED);
    int[] hidden = {100, 100};
    return spec(new DataSource.Generated(settings), hidden, new Tanh(), new Adam(), 1e-3, batch);
  }

  /** As many pictures of noise as MNIST has pictures of digits. */
  private static ExperimentSpec digits() {
    RandomStream random = RandomStream.of(Defaults.SEED, "bench-digits", 0);
    double[] pixels = new double[DIGITS * PIXELS];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = random.nextInt(256);
    }
    double[] classes = new double[DIGITS];
    for (int i = 0; i < DIGITS; i++) {
      classes[i] = random.nextInt(10);
    }
    List<String> names = IntStream.range(0, PIXELS).mapToObj(i -> "pixel " + i).toList();
    List<String> digits = IntStream.range(0, 10).mapToObj(String::valueOf).toList();
    long[] ids = IntStream.range(0, DIGITS).asLongStream().toArray();
    var dataset =
        new Dataset("noise", Task.MULTICLASS, names, "digit", digits, pixels, classes, ids, null);
    int[] hidden = {128, 64};
    var table = new DataSource.Table(dataset);
    return spec(table, hidden, new Relu(), new Adam(), 1e-3, 200);
  }

  private static ExperimentSpec spec(
      DataSource source,
      int[] hidden,
      Activation activation,
      Optimizer optimizer,
      double rate,
      int batch) {
    List<LayerSpec> layers = new ArrayList<>();
    for (int units : hidden) {
      layers.add(Defaults.layer(units).withActivation(activation));
    }
    ExperimentSpec usual = Defaults.experiment().withSource(source);
    return usual
        .withData(usual.data().withSplit(new SplitSettings(0, 0)))
        .withInput(usual.input().withScaling("min-max"))
        .withNetwork(usual.network().withHidden(layers))
        .withTraining(
            usual.training().withOptimizer(optimizer).withLearningRate(rate).withBatchSize(batch));
  }

  /** The forward pass of a 2-8-8-1 network over a grid: what a decision boundary costs. */
  private static Measurement map(double seconds) {
    ExperimentSpec spec = plane(new int[] {8, 8}, 250, new Sgd(), 0.03, 10);
    var run = new TrainingRun(spec);
    var training = spec.training();
    var pass =
        new Backpropagation(
            training.loss(), Penalty.NONE, KernelChoice.ofProcess().following(), null);
    var points = new Matrix(GRID * GRID, 2);
    for (int i = 0; i < points.rows(); i++) {
      points.set(i, 0, i % GRID / (double) GRID);
      points.set(i, 1, i / GRID / (double) GRID);
    }
    List<Matrix> blocks = new ArrayList<>();
    for (int first = 0; first < points.rows(); first += GRID_BLOCK) {
      blocks.add(points.rows(first, GRID_BLOCK));
    }
    var room = new Activity(run.shape(), GRID_BLOCK);
    return Measurement.of(
        seconds,
        count -> {
          for (int i = 0; i < count; i++) {
            blocks.forEach(block -> pass.forward(run.parameters(), block, room));
          }
        });
  }
}
