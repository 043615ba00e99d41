package chalkgrad.ui.network;

import chalkgrad.base.RandomStream;
import chalkgrad.data.Dataset;
import chalkgrad.data.Task;
import chalkgrad.data.split.SplitSettings;
import chalkgrad.data.split.Splitter;
import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.activation.Linear;
import chalkgrad.engine.activation.Sigmoid;
import chalkgrad.engine.activation.Softmax;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.training.DataSource;
import chalkgrad.training.Defaults;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.SessionState;
import chalkgrad.training.frame.CloseUp;
import chalkgrad.training.frame.HistoryView;
import chalkgrad.training.frame.NetworkView;
import chalkgrad.training.frame.NeuronMaps;
import chalkgrad.training.frame.PlotData;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.training.frame.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Frames of networks with random weights and the maps that belong to them, without a session. */
final class SampleFrames {
  private static final int MAP = 32;

  private SampleFrames() {}

  /**
   * An experiment with hidden layers of these widths, over made-up data of so many columns and
   * outputs.
   */
  static ExperimentSpec spec(List<String> columns, Task task, int classes, int... hidden) {
    List<LayerSpec> layers = new ArrayList<>();
    for (int units : hidden) {
      layers.add(Defaults.layer(units));
    }
    ExperimentSpec spec =
        Defaults.experiment().withSource(new DataSource.Table(dataset(columns, task, classes)));
    return spec.withNetwork(spec.network().withHidden(layers));
  }

  private static Dataset dataset(List<String> columns, Task task, int classes) {
    int rows = 4 * Math.max(1, classes);
    double[] features = new double[rows * columns.size()];
    double[] targets = new double[rows];
    RandomStream random = RandomStream.of(1, "sample-frames", 0);
    for (int i = 0; i < features.length; i++) {
      features[i] = random.nextGaussian();
    }
    for (int row = 0; row < rows; row++) {
      targets[row] = task.isClassification() ? row % classes : random.nextGaussian();
    }
    List<String> names =
        task.isClassification()
            ? IntStream.range(0, classes).mapToObj(c -> "class " + c).toList()
            : List.of();
    long[] ids = IntStream.range(0, rows).asLongStream().toArray();
    return new Dataset("sample", task, columns, "y", names, features, targets, ids, null);
  }

  /** A frame of an experiment with the weights of a seed. */
  static TrainingFrame frame(
      ExperimentSpec spec, List<String> symbols, boolean playing, long seed) {
    Dataset dataset = spec.data().source().dataset();
    NetworkView network = network(spec, symbols, dataset, seed);
    PlotData plot =
        new PlotData(
            dataset,
            Splitter.split(dataset, new SplitSettings(0, 0.2), 1),
            0,
            Math.min(1, dataset.columns() - 1),
            new Viewport(-1, 1, -1, 1));
    return frame(spec, plot, network, playing);
  }

  /** The same frame with other weights, as a step of training would give it. */
  static TrainingFrame next(TrainingFrame before, long seed) {
    NetworkView network =
        network(before.spec(), before.network().inputs(), before.plot().dataset(), seed);
    return frame(before.spec(), before.plot(), network, before.isPlaying());
  }

  private static TrainingFrame frame(
      ExperimentSpec spec, PlotData plot, NetworkView network, boolean playing) {
    SessionState state = playing ? new SessionState.Playing() : new SessionState.Paused();
    return new TrainingFrame(
        1,
        0,
        spec,
        plot,
        state,
        0,
        0,
        0,
        1,
        0,
        network,
        Map.of(),
        0,
        HistoryView.EMPTY,
        null,
        maps(network),
        null,
        null,
        chalkgrad.training.frame.EditsView.NONE,
        0,
        CloseUp.NONE,
        spec.training().learningRate());
  }

  private static NetworkView network(
      ExperimentSpec spec, List<String> symbols, Dataset dataset, long seed) {
    List<NetworkView.Layer> layers = new ArrayList<>();
    int fanIn = symbols.size();
    RandomStream random = RandomStream.of(seed, "sample-weights", 0);
    for (LayerSpec layer : spec.network().hidden()) {
      LayerSpec.Dense dense = (LayerSpec.Dense) layer;
      layers.add(layer(fanIn, dense.units(), dense.activation(), random));
      fanIn = dense.units();
    }
    Activation output =
        switch (dataset.task()) {
          case BINARY -> new Sigmoid();
          case MULTICLASS -> new Softmax();
          case REGRESSION -> new Linear();
        };
    int outputs = dataset.task() == Task.MULTICLASS ? dataset.classNames().size() : 1;
    layers.add(layer(fanIn, outputs, output, random));
    return new NetworkView(symbols, layers);
  }

  private static NetworkView.Layer layer(
      int fanIn, int units, Activation activation, RandomStream random) {
    double[] weights = new double[fanIn * units];
    double[] biases = new double[units];
    double spread = 3 / Math.sqrt(fanIn + 1.0);
    for (int i = 0; i < weights.length; i++) {
      weights[i] = spread * random.nextGaussian();
    }
    for (int i = 0; i < units; i++) {
      biases[i] = 0.6 * random.nextGaussian();
    }
    return new NetworkView.Layer(units, activation, true, weights, biases);
  }

  private static NeuronMaps maps(NetworkView network) {
    float[][][] values = new float[network.layers().size() + 1][][];
    for (int l = 0; l < values.length; l++) {
      values[l] = new float[Descriptions.width(network, l)][MAP * MAP];
    }
    for (int cell = 0; cell < MAP * MAP; cell++) {
      double x = 4.0 * (cell % MAP) / (MAP - 1) - 2;
      double y = 2 - 4.0 * (cell / MAP) / (MAP - 1);
      for (int i = 0; i < values[0].length; i++) {
        double angle = i * 1.5708 + i / 2 * 0.4;
        values[0][i][cell] = (float) ((x * Math.cos(angle) + y * Math.sin(angle)) / 2);
      }
      for (int l = 1; l < values.length; l++) {
        fill(network.layers().get(l - 1), values[l - 1], values[l], cell, l == values.length - 1);
      }
    }
    return new NeuronMaps(1, MAP, values);
  }

  private static void fill(
      NetworkView.Layer layer, float[][] in, float[][] out, int cell, boolean last) {
    for (int j = 0; j < out.length; j++) {
      double z = layer.biases()[j];
      for (int i = 0; i < in.length; i++) {
        z += in[i][cell] * layer.weight(i, j);
      }
      out[j][cell] = (float) Math.tanh(last ? 2 * z : z);
    }
  }
}
