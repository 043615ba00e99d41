package chalkgrad.training;

import chalkgrad.data.Dataset;
import chalkgrad.data.Task;
import chalkgrad.data.generator.GeneratorSettings;
import chalkgrad.data.generator.Generators;
import chalkgrad.data.split.SplitSettings;
import chalkgrad.engine.ReferenceNet;
import chalkgrad.engine.activation.Sigmoid;
import chalkgrad.engine.activation.Tanh;
import chalkgrad.engine.init.Initializers;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.engine.loss.BinaryCrossEntropy;
import chalkgrad.engine.loss.Penalty;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.optimizer.Adam;
import chalkgrad.engine.optimizer.Sgd;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;

/** Small experiments for the tests of this package. */
final class Specs {
  private Specs() {}

  /** Plain gradient descent on binary cross-entropy. */
  static TrainingSpec plain(double rate, int batchSize) {
    return new TrainingSpec(
        new BinaryCrossEntropy(), new Sgd(), rate, Penalty.NONE, batchSize, 1, StoppingSpec.NEVER);
  }

  /** Points of a generator with its default noise, two inputs, tanh layers, Adam at 0.01. */
  static ExperimentSpec points(String generator, int count, int batchSize, int... hidden) {
    GeneratorSettings settings =
        Generators.byId(generator).defaults().withPoints(count).withSeed(5);
    List<LayerSpec> layers = new ArrayList<>();
    for (int units : hidden) {
      layers.add(tanh(units));
    }
    return new ExperimentSpec(
        new DataSpec(new DataSource.Generated(settings), new SplitSettings(0.2, 0.2), 5),
        new InputSpec(List.of("x1", "x2"), "standard"),
        new NetworkSpec(layers, new Sigmoid(), Initializers.of("xavier-uniform")),
        plain(0.01, batchSize).withOptimizer(new Adam()),
        0.5);
  }

  static LayerSpec.Dense tanh(int units) {
    return new LayerSpec.Dense(units, new Tanh(), Initializers.of("xavier-uniform"));
  }

  /**
   * The six rows of the reference as a table: logistic regression on unscaled columns, from zeros.
   */
  static ExperimentSpec sixRows(JsonNode toy) {
    Matrix x = ReferenceNet.matrix(toy.get("X"));
    double[] y = ReferenceNet.matrix(toy.get("y")).array();
    return table(x.array(), x.columns(), y);
  }

  /**
   * Rows of two classes, all trained on and not scaled; no hidden layer, zero weights, full batch.
   */
  static ExperimentSpec table(double[] x, int columns, double[] y) {
    List<String> names = new ArrayList<>();
    for (int j = 1; j <= columns; j++) {
      names.add("x" + j);
    }
    long[] ids = LongStream.range(0, y.length).toArray();
    Dataset data =
        new Dataset(
            "table",
            Task.BINARY,
            names,
            "y",
            List.of("0", "1"),
            x,
            Arrays.copyOf(y, y.length),
            ids,
            null);
    return new ExperimentSpec(
        new DataSpec(new DataSource.Table(data), new SplitSettings(0, 0), 1),
        new InputSpec(List.of(), "none"),
        new NetworkSpec(List.of(), new Sigmoid(), Initializers.of("zeros")),
        plain(0.1, 0),
        0.5);
  }

  /** The spec with other training settings. */
  static ExperimentSpec with(ExperimentSpec spec, UnaryOperator<TrainingSpec> change) {
    return spec.withTraining(change.apply(spec.training()));
  }
}
