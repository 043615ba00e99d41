package chalkgrad.cli;

import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.Task;
import chalkgrad.data.csv.ImportedTable;
import chalkgrad.data.feature.FeatureSet;
import chalkgrad.data.generator.GeneratorSettings;
import chalkgrad.data.scaling.Scaling;
import chalkgrad.data.scaling.Scalings;
import chalkgrad.data.split.SplitSettings;
import chalkgrad.data.split.Splitter;
import chalkgrad.training.DataSource;
import chalkgrad.training.DataSpec;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.InputSpec;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that describe an experiment; commands that need one mix them in. */
final class ExperimentOptions {
  @ArgGroup(validate = false, headingKey = "heading.table", order = 1)
  TableOptions table = new TableOptions();

  @ArgGroup(validate = false, headingKey = "heading.generator", order = 2)
  GeneratorOptions generator = new GeneratorOptions();

  @ArgGroup(validate = false, headingKey = "heading.input", order = 3)
  InputOptions input = new InputOptions();

  @ArgGroup(validate = false, headingKey = "heading.network", order = 4)
  NetworkOptions network = new NetworkOptions();

  @ArgGroup(validate = false, headingKey = "heading.learning", order = 5)
  LearningOptions learning = new LearningOptions();

  /** How the samples are split and what the network sees of them. */
  static final class InputOptions {
    @Option(names = "--test", paramLabel = "SHARE", order = 40)
    Double test;

    @Option(names = "--validation", paramLabel = "SHARE", order = 41)
    Double validation;

    @Option(names = "--data-seed", paramLabel = "N", order = 42)
    Long dataSeed;

    @Option(names = "--features", paramLabel = "LIST", split = ",", order = 43)
    List<String> features;

    @Option(names = "--scaling", paramLabel = "NAME", order = 44)
    String scaling;

    @Option(names = "--threshold", paramLabel = "P", order = 45)
    Double threshold;

    @Option(names = "--positive-class", paramLabel = "NAME", order = 46)
    String positiveClass;
  }

  /**
   * What the options describe.
   *
   * @param table how the file was read; empty for a generator
   */
  record Experiment(ExperimentSpec spec, Optional<ImportedTable> table) {}

  /**
   * Reads the options; what they leave open is as in {@code base}.
   *
   * @throws chalkgrad.base.UserException if a value is wrong, a file cannot be read or two options
   *     exclude each other
   */
  Experiment experiment(ExperimentSpec base) {
    requireOneSource();
    Optional<ImportedTable> imported =
        table.isGiven() ? Optional.of(table.read()) : Optional.empty();
    DataSource source = imported.<DataSource>map(DataSource.Table::of).orElseGet(() -> made(base));
    ExperimentSpec sourced = base.withSource(source);
    DataSpec data = sourced.data().withSplit(split(base)).withSeed(dataSeed(base.data().seed()));
    ExperimentSpec described =
        sourced
            .withData(data)
            .withInput(input(sourced))
            .withNetwork(network.network(sourced.network()))
            .withTraining(
                learning.training(
                    sourced.training(), sourced.network().output(), source.dataset().classNames()));
    requirePossible(described);
    ExperimentSpec decided =
        input.threshold == null
            ? described
            : Settings.checked("--threshold", () -> described.withThreshold(input.threshold));
    return new Experiment(withPositiveClass(decided), imported);
  }

  private ExperimentSpec withPositiveClass(ExperimentSpec spec) {
    if (input.positiveClass == null) {
      return spec;
    }
    Dataset dataset = spec.data().source().dataset();
    if (!dataset.task().isClassification()) {
      throw Texts.error("error.positive-class");
    }
    int index = dataset.classNames().indexOf(input.positiveClass);
    if (index < 0) {
      throw Texts.unknown("--positive-class", input.positiveClass, dataset.classNames());
    }
    return spec.withPositiveClass(index);
  }

  private void requireOneSource() {
    Optional<String> ofTable = table.firstGiven();
    Optional<String> ofGenerator = generator.firstGiven();
    if (table.isGiven() && ofGenerator.isPresent()) {
      throw Texts.error("error.two-sources", ofGenerator.get());
    }
    if (!table.isGiven() && ofTable.isPresent()) {
      throw Texts.error("error.needs-data", ofTable.get());
    }
  }

  private DataSource made(ExperimentSpec base) {
    GeneratorSettings settings =
        switch (base.data().source()) {
          case DataSource.Generated(GeneratorSettings own) -> own;
          case DataSource.Formula _, DataSource.Table _ ->
              throw new IllegalArgumentException("the base must be generated");
        };
    return generator.source(settings, dataSeed(settings.seed()));
  }

  /** One seed for everything unless the data have their own. */
  private long dataSeed(long usual) {
    if (input.dataSeed != null) {
      return input.dataSeed;
    }
    return learning.seed == null ? usual : learning.seed;
  }

  private SplitSettings split(ExperimentSpec base) {
    SplitSettings usual = base.data().split();
    return Settings.checked(
        "--test, --validation",
        () ->
            new SplitSettings(
                input.validation == null ? usual.validationShare() : input.validation,
                input.test == null ? usual.testShare() : input.test));
  }

  private InputSpec input(ExperimentSpec sourced) {
    InputSpec result = sourced.input();
    if (input.features != null) {
      int columns = sourced.data().source().dataset().columns();
      FeatureSet features =
          Settings.checked("--features", () -> FeatureSet.parse(input.features, columns));
      result = result.withFeatures(features.ids());
    }
    if (input.scaling != null) {
      List<String> ids = Scalings.all().stream().map(Scaling::id).toList();
      if (!ids.contains(input.scaling)) {
        throw Texts.unknown("--scaling", input.scaling, ids);
      }
      result = result.withScaling(input.scaling);
    }
    return result;
  }

  private void requirePossible(ExperimentSpec spec) {
    Task task = spec.data().source().dataset().task();
    if (input.threshold != null && task != Task.BINARY) {
      throw Texts.error("error.threshold", task.id());
    }
    if (spec.training().stopping().patience() > 0) {
      DataSpec data = spec.data();
      int rows =
          Splitter.split(data.source().dataset(), data.split(), data.seed()).count(Part.VALIDATION);
      if (rows == 0) {
        throw Texts.error("error.patience");
      }
    }
  }
}
