package chalkgrad.io;

import chalkgrad.data.Dataset;
import chalkgrad.data.MissingPolicy;
import chalkgrad.data.Part;
import chalkgrad.data.RowEdits;
import chalkgrad.data.Task;
import chalkgrad.data.csv.ColumnKind;
import chalkgrad.data.csv.CsvImport;
import chalkgrad.data.csv.CsvOptions;
import chalkgrad.data.csv.DecimalMark;
import chalkgrad.data.csv.Delimiter;
import chalkgrad.data.csv.Quote;
import chalkgrad.data.csv.TextEncoding;
import chalkgrad.data.formula.FormulaSettings;
import chalkgrad.data.generator.Generators;
import chalkgrad.data.split.SplitSettings;
import chalkgrad.engine.activation.Elu;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.engine.loss.ClassWeights;
import chalkgrad.engine.loss.Huber;
import chalkgrad.engine.optimizer.Clipping;
import chalkgrad.engine.optimizer.MaxNorm;
import chalkgrad.engine.optimizer.Optimizer;
import chalkgrad.engine.optimizer.Optimizers;
import chalkgrad.engine.schedule.Schedule;
import chalkgrad.engine.schedule.Schedules;
import chalkgrad.training.DataSource;
import chalkgrad.training.Defaults;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.MetricHistory;
import chalkgrad.training.SavedRun;
import chalkgrad.training.SessionCommand;
import chalkgrad.training.StoppingSpec;
import chalkgrad.training.TrainingRun;
import chalkgrad.training.TrainingSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Files that together have every field there is. */
final class SampleFiles {
  static final TableFiles NOWHERE = new TableFiles(Path.of(""), Map.of());

  private SampleFiles() {}

  static List<ChalkFile> all(Path folder) throws Exception {
    List<ChalkFile> files = new ArrayList<>();
    files.add(ChalkFile.of(Defaults.experiment()));
    for (Optimizer optimizer : Optimizers.all()) {
      files.add(trained(small(optimizer), 20));
    }
    for (Schedule schedule : Schedules.all()) {
      files.add(scheduled(schedule));
    }
    files.add(ChalkFile.of(robust()));
    files.add(trained(named(), 3));
    files.add(drawnInMidEpoch());
    files.add(ChalkFile.of(imported(folder)));
    files.add(ChalkFile.of(formula()));
    files.add(finished());
    files.add(diverged());
    files.add(trained(small(Optimizers.all().getFirst()), 2_500 * 2));
    files.add(wide());
    return files;
  }

  private static ExperimentSpec small(Optimizer optimizer) {
    ExperimentSpec usual = Defaults.experiment();
    var source = (DataSource.Generated) usual.data().source();
    return usual
        .withSource(new DataSource.Generated(source.settings().withPoints(30)))
        .withData(
            usual
                .data()
                .withSource(new DataSource.Generated(source.settings().withPoints(30)))
                .withSplit(new SplitSettings(0.2, 0.2)))
        .withTraining(
            usual
                .training()
                .withOptimizer(optimizer)
                .withClipping(Clipping.byNorm(0.25))
                .withBatchSize(10));
  }

  static ChalkFile trained(ExperimentSpec spec, int steps) {
    TrainingRun run = new TrainingRun(spec);
    var history = new MetricHistory();
    history.add(0, run.scores());
    for (int i = 0; i < steps; i++) {
      long before = run.epochs();
      run.step();
      if (run.epochs() > before) {
        history.add(run.epochs(), run.scores());
      }
    }
    return ChalkFile.of(SavedRun.of(run, history));
  }

  private static ChalkFile scheduled(Schedule schedule) {
    ExperimentSpec spec = small(Optimizers.all().getFirst());
    return trained(
        spec.withTraining(
            spec.training()
                .withSchedule(schedule)
                .withMaxNorm(new MaxNorm(2.5))
                .withClassWeights(
                    schedule.settings().isEmpty()
                        ? ClassWeights.BALANCED
                        : ClassWeights.of(List.of(1.0, 3.5)))),
        20);
  }

  private static ExperimentSpec robust() {
    ExperimentSpec spec =
        Defaults.experiment()
            .withSource(
                new DataSource.Generated(Generators.byId("sine").defaults().withPoints(20)));
    return spec.withTraining(spec.training().withLoss(new Huber(0.5)));
  }

  private static ExperimentSpec named() {
    ExperimentSpec spec = small(Optimizers.all().getFirst());
    LayerSpec layer =
        new LayerSpec.Dense(4, new Elu(0.5), Defaults.initializer())
            .withName("first")
            .withNeuronName(2, "edge")
            .withoutNeuron(1);
    return spec.withNetwork(spec.network().withHidden(List.of(layer)))
        .withTraining(spec.training().withBatchSize(0));
  }

  /** The rows of the running epoch are others than those of the experiment. */
  static ChalkFile drawnInMidEpoch() throws Exception {
    double[] x = {0, 1, 2, 3, 4, 5, 6, 7};
    Dataset data =
        new Dataset(
            "drawn",
            Task.BINARY,
            List.of("x1", "x2"),
            "class",
            List.of("no", "yes"),
            x,
            new double[] {0, 1, 1, 0},
            new long[] {0, 1, 5, 9},
            new Part[] {Part.TRAIN, Part.TRAIN, Part.VALIDATION, Part.TEST});
    ExperimentSpec spec = Defaults.experiment().withSource(new DataSource.Table(data));
    spec = spec.withTraining(spec.training().withBatchSize(1));
    Dataset edited =
        RowEdits.added(data, List.of(new RowEdits.Sample(10, new double[] {9, 9}, 1, Part.TRAIN)));
    var capture = new CompletableFuture<SavedRun>();
    try (var session = new TrainingSession(spec, () -> {})) {
      session.submit(new SessionCommand.StepEpoch());
      awaitEpoch(session);
      session.submit(new SessionCommand.Open(oneStepLater(session)));
      session.submit(new SessionCommand.Edit(spec.withSource(new DataSource.Table(edited))));
      session.submit(new SessionCommand.Capture(capture::complete));
      return ChalkFile.of(capture.get(10, TimeUnit.SECONDS));
    }
  }

  private static SavedRun capture(TrainingSession session) throws Exception {
    var capture = new CompletableFuture<SavedRun>();
    session.submit(new SessionCommand.Capture(capture::complete));
    return capture.get(10, TimeUnit.SECONDS);
  }

  private static void awaitEpoch(TrainingSession session) throws Exception {
    while (capture(session).state().epoch() < 1) {
      Thread.onSpinWait();
    }
  }

  private static SavedRun oneStepLater(TrainingSession session) throws Exception {
    SavedRun saved = capture(session);
    TrainingRun run = saved.resumed();
    run.step();
    return SavedRun.of(run, saved.history());
  }

  static ExperimentSpec imported(Path folder) throws IOException {
    Path csv = folder.resolve("imported.csv");
    Files.writeString(
        csv,
        """
        size;colour;flag;code;skip;part;kind
        1,5;'red';yes;1;a;train;p
        ;'blue';no;2;b;train;q
        -9;'red';no;3;c;test;p
        2,5;;yes;1;d;train;q
        """);
    CsvOptions options =
        CsvOptions.builder()
            .delimiter(Delimiter.SEMICOLON)
            .decimalMark(DecimalMark.COMMA)
            .header(true)
            .encoding(TextEncoding.UTF_8)
            .quote(Quote.SINGLE)
            .target("kind")
            .positiveClass("q")
            .task(Task.BINARY)
            .splitColumn("part")
            .ignore("skip")
            .keep("size")
            .missingCode("?")
            .missingCodeIn("size", "-9")
            .kind(ColumnKind.CATEGORY, "code")
            .missingPolicy(MissingPolicy.MOST_FREQUENT)
            .missingPolicy(MissingPolicy.MEAN, "size")
            .build();
    return Defaults.experiment().withSource(DataSource.Table.of(CsvImport.read(csv, options)));
  }

  private static ExperimentSpec formula() {
    FormulaSettings settings = FormulaSettings.DEFAULT.withPoints(20);
    return Defaults.experiment().withSource(DataSource.Formula.of(settings));
  }

  private static ChalkFile finished() {
    ExperimentSpec spec = small(Optimizers.all().getFirst());
    return trained(
        spec.withTraining(spec.training().withStopping(new StoppingSpec(2, 1e-4, 3, 5))), 100);
  }

  private static ChalkFile diverged() {
    ExperimentSpec spec =
        Defaults.experiment()
            .withSource(
                new DataSource.Generated(Generators.byId("sine").defaults().withPoints(20)));
    return trained(
        spec.withTraining(
            spec.training().withOptimizer(Optimizers.all().getFirst()).withLearningRate(1e9)),
        100);
  }

  /** More than 10,000 weights and samples: packed. */
  private static ChalkFile wide() {
    ExperimentSpec spec = Defaults.experiment();
    LayerSpec layer = Defaults.layer(120);
    double[] x = new double[12_000];
    double[] y = new double[6_000];
    long[] ids = new long[6_000];
    for (int row = 0; row < ids.length; row++) {
      x[2 * row] = row % 17;
      x[2 * row + 1] = row % 5;
      y[row] = row % 2;
      ids[row] = row;
    }
    Dataset data =
        new Dataset(
            "many", Task.BINARY, List.of("a", "b"), "c", List.of("0", "1"), x, y, ids, null);
    return trained(
        spec.withSource(new DataSource.Table(data))
            .withNetwork(spec.network().withHidden(List.of(layer, layer))),
        1);
  }
}
