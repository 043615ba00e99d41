package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.RandomStream;
import chalkgrad.data.Dataset;
import chalkgrad.data.MissingPolicy;
import chalkgrad.data.Part;
import chalkgrad.data.RowEdits;
import chalkgrad.data.csv.CsvImport;
import chalkgrad.data.csv.CsvOptions;
import chalkgrad.data.formula.FormulaSettings;
import chalkgrad.data.generator.Generator;
import chalkgrad.data.generator.Generators;
import chalkgrad.data.split.Splitter;
import chalkgrad.engine.loss.ClassWeights;
import chalkgrad.engine.loss.Hinge;
import chalkgrad.engine.optimizer.MaxNorm;
import chalkgrad.engine.optimizer.Optimizer;
import chalkgrad.engine.optimizer.Optimizers;
import chalkgrad.engine.schedule.ReduceOnPlateau;
import chalkgrad.engine.schedule.Schedule;
import chalkgrad.engine.schedule.Schedules;
import chalkgrad.io.ChalkFile;
import chalkgrad.io.ChalkFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A run that was saved and opened goes on as if it had never been: both are saved again later, and
 * the files agree to the last byte. A file holds every bit of the parameters, the optimizer's
 * memory, the scores, the stopping rules and the curves, so nothing can differ unseen.
 */
class SavedRunTest {
  private static final ExperimentSpec SPEC = Specs.points("moons", 100, 7, 5, 3);

  @TempDir private Path folder;

  private Path save(String name, LiveExperiment experiment) {
    Path file = folder.resolve(name);
    ChalkFiles.write(file, ChalkFile.of(experiment.capture()));
    return file;
  }

  private LiveExperiment reopened(LiveExperiment experiment) {
    var other = new LiveExperiment(Defaults.experiment());
    other.open(ChalkFiles.read(save("saved.chalk", experiment)).start());
    return other;
  }

  private void assertSame(LiveExperiment expected, LiveExperiment actual) throws IOException {
    Path one = save("expected.chalk", expected);
    Path other = save("actual.chalk", actual);
    if (Files.mismatch(one, other) >= 0) {
      assertEquals(Files.readString(one), Files.readString(other));
    }
  }

  /** Saves, opens and trains both on, over the end of an epoch. */
  private LiveExperiment goesOn(LiveExperiment experiment, int steps) throws IOException {
    LiveExperiment other = reopened(experiment);
    assertSame(experiment, other);
    steps(experiment, steps);
    steps(other, steps);
    assertSame(experiment, other);
    assertArrayEquals(experiment.run().parameters().vector(), other.run().parameters().vector());
    return other;
  }

  private static void steps(LiveExperiment experiment, int count) {
    for (int i = 0; i < count; i++) {
      experiment.step();
    }
  }

  private static LiveExperiment trained(ExperimentSpec spec, int steps) {
    var experiment = new LiveExperiment(spec);
    steps(experiment, steps);
    return experiment;
  }

  static List<Optimizer> optimizers() {
    return Optimizers.all();
  }

  @ParameterizedTest
  @MethodSource("optimizers")
  void everyOptimizerGoesOnInMidEpoch(Optimizer optimizer) throws IOException {
    LiveExperiment experiment =
        trained(Specs.with(SPEC, training -> training.withOptimizer(optimizer)), 13);
    assertTrue(experiment.run().stepInEpoch() > 0, "in mid-epoch");
    goesOn(experiment, 40);
  }

  static List<Schedule> schedules() {
    return Schedules.all();
  }

  @ParameterizedTest
  @MethodSource("schedules")
  void everyScheduleGoesOnInMidEpoch(Schedule schedule) throws IOException {
    LiveExperiment experiment =
        trained(
            Specs.with(
                SPEC,
                training ->
                    training
                        .withSchedule(schedule)
                        .withLearningRate(0.2)
                        .withMaxNorm(new MaxNorm(1.5))
                        .withLoss(new Hinge())
                        .withClassWeights(ClassWeights.of(List.of(1.0, 2.5)))),
            13);
    assertTrue(experiment.run().stepInEpoch() > 0, "in mid-epoch");
    LiveExperiment other = goesOn(experiment, 200);
    assertEquals(experiment.run().rate(), other.run().rate());
    experiment.edit(
        Specs.with(experiment.run().spec(), t -> t.withSchedule(new ReduceOnPlateau(0.5, 1, 0))),
        SessionCommand.NO_GESTURE);
    goesOn(experiment, 50);
  }

  static Stream<DataSource> sources() {
    Stream<DataSource> generated =
        Generators.all().stream()
            .map(Generator::defaults)
            .map(settings -> settings.withPoints(Math.min(settings.points(), 60)).withSeed(-3))
            .map(DataSource.Generated::new);
    Stream<DataSource> formulas =
        Stream.of("sin(x) + x / 3", "x1^2 + x2^2 < 4", "1 / x1 + x2")
            .map(FormulaSettings.DEFAULT::withExpression)
            .map(settings -> DataSource.Formula.of(settings.withPoints(80)));
    return Stream.concat(generated, formulas);
  }

  @ParameterizedTest
  @MethodSource("sources")
  void everySourceGoesOn(DataSource source) throws IOException {
    goesOn(trained(SPEC.withSource(source), 8), 20);
  }

  @Test
  void aTableWithGapsGoesOn() throws IOException {
    Path csv = folder.resolve("gaps.csv");
    StringBuilder text = new StringBuilder("size,colour,place,kind\n");
    RandomStream random = RandomStream.of(1, "saved", 0);
    for (int row = 0; row < 90; row++) {
      String size = row % 7 == 0 ? "" : Double.toString(random.nextGaussian());
      String colour = List.of("red", "green", "blue", "").get(random.nextInt(4));
      text.append(size).append(',').append(colour).append(',').append(random.nextDouble());
      text.append(',').append("abc".charAt(row % 3)).append('\n');
    }
    Files.writeString(csv, text);
    for (MissingPolicy policy : MissingPolicy.values()) {
      CsvOptions options = CsvOptions.builder().missingPolicy(policy).target("kind").build();
      var table = DataSource.Table.of(CsvImport.read(csv, options));
      LiveExperiment other = goesOn(trained(SPEC.withSource(table), 9), 20);
      assertEquals(table, other.run().spec().data().source(), "with its origin");
    }
  }

  @Test
  void stoppingRulesGoOn() throws IOException {
    for (StoppingSpec rules :
        List.of(
            new StoppingSpec(6, 1e-4, 0, 0),
            new StoppingSpec(0, 1e-3, 2, 0),
            new StoppingSpec(0, 0, 0, 3))) {
      var spec =
          Specs.with(
              SPEC,
              training -> training.withStopping(rules).withLearningRate(0.3).withBatchSize(20));
      LiveExperiment experiment = trained(spec, 7);
      goesOn(experiment, 400);
      assertInstanceOf(SessionState.Finished.class, experiment.run().outcome(), rules.toString());
      LiveExperiment finished = reopened(experiment);
      assertEquals(experiment.run().outcome(), finished.run().outcome());
      experiment.run().goOn();
      goesOn(experiment, 10);
    }
  }

  @Test
  void aRunThatDivergedStaysSo() throws IOException {
    LiveExperiment experiment =
        trained(
            Specs.with(
                SPEC.withSource(new DataSource.Generated(Generators.byId("sine").defaults())),
                training ->
                    training.withOptimizer(Optimizers.all().getFirst()).withLearningRate(1e9)),
            50);
    assertInstanceOf(SessionState.Diverged.class, experiment.run().outcome());
    goesOn(experiment, 3);
  }

  /** The loss of so many rows is the running mean of the batches, a sum that goes on too. */
  @Test
  void runningMeansGoOn() throws IOException {
    LiveExperiment experiment = trained(Specs.points("spirals", 40_000, 1000, 4), 33);
    assertTrue(experiment.run().isRunningMean());
    goesOn(experiment, 30);
  }

  @Test
  void thinnedCurvesGoOn() throws IOException {
    LiveExperiment experiment = trained(Specs.points("xor", 20, 0), 9_000);
    LiveExperiment other = goesOn(experiment, 2_500);
    var curve = other.history().view(-1).curves();
    assertFalse(curve.isEmpty());
    curve.forEach((series, values) ->
        assertArrayEquals(
            experiment.history().view(-1).curve(series).y(), values.y(), series.toString()));
  }

  @Test
  void rowsDrawnInMidEpochComeWithTheNext() throws IOException {
    LiveExperiment experiment = trained(SPEC, 13);
    Dataset raw = SPEC.data().source().dataset();
    Dataset parted =
        RowEdits.withParts(raw, Splitter.split(raw, SPEC.data().split(), SPEC.data().seed()));
    var far = new RowEdits.Sample(RowEdits.nextId(raw), new double[] {90, -90}, 1, Part.TRAIN);
    Dataset drawn = RowEdits.added(parted, List.of(far));
    experiment.edit(SPEC.withSource(new DataSource.Table(drawn)), SessionCommand.NO_GESTURE);
    assertNotSame(experiment.run().data(), experiment.run().state().epochData());
    LiveExperiment other = reopened(experiment);
    assertTrue(other.run().data().isOutgrown(), "the scalers are those of before");
    assertFalse(other.run().data().fit().equals(Prepared.of(other.run().spec()).fit()));
    goesOn(experiment, 2);
    goesOn(experiment, 40);
    assertEquals(experiment.run().data(), experiment.run().state().epochData());
    experiment.refit();
    assertFalse(goesOn(experiment, 20).run().data().isOutgrown());
  }

  /** Layers, neurons, rows, classes, settings, typed numbers, undoing: all in mid-epoch. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void afterAnyEditsItGoesOn(long seed) throws IOException {
    RandomStream random = RandomStream.of(seed, "saved-edits", 0);
    LiveExperiment experiment = trained(LiveExperimentTest.SPEC, 5);
    for (int i = 0; i < 60; i++) {
      switch (random.nextInt(8)) {
        case 0 -> experiment.undo();
        case 1 -> experiment.redo();
        case 2 ->
            experiment.type(
                new ParameterAddress(0, ParameterAddress.BIAS, 0), random.nextGaussian(), 0);
        case 3 -> experiment.refit();
        case 4 -> steps(experiment, random.nextInt(9));
        default ->
            experiment.edit(
                LiveExperimentTest.edited(experiment.run().spec(), random),
                SessionCommand.NO_GESTURE);
      }
      if (i % 3 == 0) {
        goesOn(experiment, 1 + random.nextInt(6));
      }
    }
  }

  @Test
  void openingForgetsTheEdits() {
    LiveExperiment experiment = trained(SPEC, 3);
    experiment.edit(SPEC.withThreshold(0.25), SessionCommand.NO_GESTURE);
    experiment.open(SavedRun.atStart(SPEC));
    assertEquals(0, experiment.run().steps());
    assertTrue(experiment.edits().edits().isEmpty());
    assertFalse(experiment.undo());
  }

  @Test
  void aSessionIsCapturedWhileItTrainsAndOpenedPaused() throws Exception {
    try (var session = new TrainingSession(SPEC, () -> {})) {
      session.submit(new SessionCommand.Play());
      var capture = new CompletableFuture<SavedRun>();
      var later = new CompletableFuture<SavedRun>();
      session.submit(new SessionCommand.Capture(capture::complete));
      SavedRun saved = capture.get(10, TimeUnit.SECONDS);
      long step = saved.state().step();
      session.submit(new SessionCommand.Open(saved));
      session.submit(new SessionCommand.Capture(later::complete));
      assertEquals(step, later.get(10, TimeUnit.SECONDS).state().step(), "paused");
      var uninterrupted = new TrainingRun(SPEC);
      while (uninterrupted.steps() < step) {
        uninterrupted.step();
      }
      assertArrayEquals(uninterrupted.parameters().vector(), saved.state().parameters());
    }
  }
}
