package chalkgrad.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.RandomStream;
import chalkgrad.base.UserException;
import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.Task;
import chalkgrad.data.generator.Generator;
import chalkgrad.data.generator.Generators;
import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.activation.Activations;
import chalkgrad.engine.activation.Elu;
import chalkgrad.engine.init.Initializer;
import chalkgrad.engine.init.Initializers;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.engine.loss.Penalty;
import chalkgrad.engine.optimizer.Optimizer;
import chalkgrad.engine.optimizer.Optimizers;
import chalkgrad.training.DataSource;
import chalkgrad.training.Defaults;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.StoppingSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChalkFilesTest {
  private static final ExperimentSpec DEFAULT = Defaults.experiment();
  private static final TableFiles NOWHERE = new TableFiles(Path.of(""), Map.of());

  private static String text(ExperimentSpec spec) {
    return ChalkFiles.text(ChalkFile.of(spec));
  }

  private static ExperimentSpec read(String text) {
    return ChalkFiles.read(text.getBytes(StandardCharsets.UTF_8), "test.chalk", NOWHERE).spec();
  }

  static Stream<ExperimentSpec> everyMemberOfEveryCatalogue() {
    List<ExperimentSpec> specs = new ArrayList<>();
    for (Generator generator : Generators.all()) {
      specs.add(DEFAULT.withSource(new DataSource.Generated(generator.defaults().withSeed(-7))));
    }
    for (Activation activation : Activations.hidden()) {
      LayerSpec layer = new LayerSpec.Dense(3, activation, Defaults.initializer(), false);
      specs.add(DEFAULT.withNetwork(DEFAULT.network().withHidden(List.of(layer, layer))));
    }
    for (Initializer initializer : Initializers.all()) {
      specs.add(DEFAULT.withNetwork(DEFAULT.network().withInitializer(initializer)));
    }
    for (Optimizer optimizer : Optimizers.all()) {
      specs.add(DEFAULT.withTraining(DEFAULT.training().withOptimizer(optimizer)));
    }
    specs.add(
        DEFAULT.withTraining(
            DEFAULT
                .training()
                .withBatchSize(0)
                .withLearningRate(Double.MIN_VALUE)
                .withPenalty(new Penalty(0.1 + 0.2, 1e-300))
                .withSeed(Long.MIN_VALUE)
                .withStopping(new StoppingSpec(Long.MAX_VALUE, 1e-9, 3, 20))));
    specs.add(
        DEFAULT
            .withNetwork(
                DEFAULT
                    .network()
                    .withHidden(
                        List.of(new LayerSpec.Dense(512, new Elu(0.1), Defaults.initializer()))))
            .withThreshold(1.0 / 3));
    specs.add(DEFAULT.withNetwork(DEFAULT.network().withHidden(List.of())));
    specs.add(DEFAULT.withPositiveClass(0));
    specs.add(DEFAULT.withSource(new DataSource.Table(table(7, 2))));
    specs.add(DEFAULT.withSource(new DataSource.Table(table(6_000, 2))));
    return specs.stream();
  }

  /** Rows with all that a table may hold: gaps, parts, ids of its own, names with quotes. */
  private static Dataset table(int rows, int columns) {
    RandomStream random = RandomStream.of(1, "io-test", rows);
    double[] features = new double[rows * columns];
    Arrays.setAll(features, i -> i == 3 ? Double.NaN : random.nextGaussian() * 1e-5);
    double[] targets = new double[rows];
    Arrays.setAll(targets, i -> i % 3);
    long[] ids = new long[rows];
    Arrays.setAll(ids, i -> 2L * i + 1);
    Part[] parts = new Part[rows];
    Arrays.setAll(parts, i -> Part.values()[i % 3]);
    return new Dataset(
        "flöwers \"wild\"",
        Task.MULTICLASS,
        List.of("length, cm", "x₂"),
        "kind",
        List.of("a", "b\\c", "日本"),
        features,
        targets,
        ids,
        parts);
  }

  @ParameterizedTest
  @MethodSource("everyMemberOfEveryCatalogue")
  void whatIsWrittenIsReadBackEqual(ExperimentSpec spec) {
    ExperimentSpec back = read(text(spec));
    assertEquals(spec, back);
    assertEquals(text(spec), text(back));
  }

  @Test
  void numbersKeepEveryBit() {
    double[] values = {
      0.1 + 0.2, -0.0, Double.MIN_VALUE, Double.MAX_VALUE, Double.NaN, Double.NEGATIVE_INFINITY, 3
    };
    for (int length : new int[] {values.length, NumberArrays.LONGEST_PLAIN + 1}) {
      double[] array = new double[length];
      Arrays.setAll(array, i -> values[i % values.length]);
      String json = NumberArrays.write(array).toString();
      double[] back =
          NumberArrays.read(
              Place.root(tools.jackson.databind.json.JsonMapper.shared().readTree(json)), length);
      assertArrayEquals(
          Arrays.stream(array).mapToLong(Double::doubleToRawLongBits).toArray(),
          Arrays.stream(back).mapToLong(Double::doubleToRawLongBits).toArray());
    }
  }

  @Test
  void aFewLinesByHandAreAnExperiment() {
    ExperimentSpec spec =
        read(
            """
            {
              "chalkgrad": 1,
              "data": {"source": {"type": "table", "name": "by hand", "task": "regression",
                "columns": ["x"], "target": "y", "rows": [[0, 1], [1, 3], [2, 5]]}},
              "network": {"layers": [{"type": "dense", "units": 3, "activation": "relu"}]}
            }
            """);
    assertEquals("by hand", spec.data().source().dataset().name());
    assertEquals("linear", spec.network().output().id());
    assertEquals("mse", spec.training().loss().id());
    assertEquals(3, spec.network().hidden().getFirst().units());
    assertEquals(DEFAULT.training().learningRate(), spec.training().learningRate());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "learningRate": 0.01      | "learningRate": "fast"   | $.training.learningRate
          "learningRate": 0.01      | "learningRate": -1       | $.training.learningRate
          "learningRate": 0.01      | "learningrate": 1        | did you mean "learningRate"
          "batchSize": 32           | "batchSize": 0           | $.training.batchSize
          "batchSize": 32           | "batchSize": 1.5         | $.training.batchSize
          "batchSize": 32           | "batchSize": "half"      | "half" is no batch size
          "units": 4                | "units": 513             | $.network.layers[0].units
          "activation": "tanh"      | "activation": "tan"      | $.network.layers[0].activation
          "generator": "xor"        | "generator": "xyz"       | $.data.source.generator
          "points": 500             | "points": 1              | $.data.source.points
          "noise": 0.3              | "noise": -1              | $.data.source.noise
          "threshold": 0.5          | "threshold": 2           | At $.threshold
          "threshold": 0.5          | "threshold": 0.5, "x":1  | $.x
          "threshold": 0.5,         | "threshold": 0.5,,       | Line
          "learningRate": 0.01      | "learningRate": 0.02     | $.checksum
          "application":            | "aplication":            | did you mean "application"
          "l1": 0.0                 | "l1": "NaN"              | $.training.penalty.l1
          "type": "dense"           | "type": "residual"       | $.network.layers[0].type
          "type": "generator"       | "type": "magic"          | $.data.source.type
          "activation": "sigmoid"   | "activation": "linear"   | $.network.output
          "positiveClass": 1        | "positiveClass": 2       | At $.positiveClass
          "x2"                      | "y2"                     | At $.input:
          "scaling": "standard"     | "scaling": "big"         | $.input.scaling
          "chalkgrad": 1            | "chalkgrad": 2           | newer
          "chalkgrad": 1            | "format": 1              | not a Chalkgrad file
          "seed": 42                | "seed": 1, "seed": 2    | Line
          """)
  void whatIsWrongIsSaidWithItsPlace(String right, String wrong, String said) {
    String text = text(DEFAULT);
    assertTrue(text.contains(right), text);
    var refusal =
        assertThrows(UserException.class, () -> read(text.replaceFirst(right, wrong)), wrong);
    assertTrue(refusal.getMessage().contains(said), refusal.getMessage());
  }

  @Test
  void savingReplacesTheFileAsAWholeOrNotAtAll(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("lesson.chalk");
    ChalkFiles.write(file, ChalkFile.of(DEFAULT));
    assertEquals(DEFAULT, ChalkFiles.read(file).spec());
    ChalkFiles.write(file, ChalkFile.of(DEFAULT.withThreshold(0.25)));
    assertEquals(0.25, ChalkFiles.read(file).spec().threshold());
    try (var files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
    Path nowhere = folder.resolve("no such folder").resolve("a.chalk");
    var refusal =
        assertThrows(UserException.class, () -> ChalkFiles.write(nowhere, ChalkFile.of(DEFAULT)));
    assertTrue(refusal.getMessage().contains("a.chalk"), refusal.getMessage());
  }
}
