package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.Messages;
import chalkgrad.base.RandomStream;
import chalkgrad.data.Dataset;
import chalkgrad.data.EmptyCanvas;
import chalkgrad.data.Part;
import chalkgrad.data.RowEdits;
import chalkgrad.data.generator.Generators;
import chalkgrad.data.split.SplitSettings;
import chalkgrad.data.split.Splitter;
import chalkgrad.engine.activation.Relu;
import chalkgrad.engine.activation.Tanh;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.engine.loss.ClassWeights;
import chalkgrad.engine.loss.Penalty;
import chalkgrad.engine.optimizer.MaxNorm;
import chalkgrad.engine.optimizer.Optimizers;
import chalkgrad.engine.schedule.Schedules;
import chalkgrad.training.frame.EditsView;
import chalkgrad.ui.shell.StatusBar;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveExperimentTest {
  static final ExperimentSpec SPEC =
      Defaults.experiment()
          .withSource(new DataSource.Generated(Generators.byId("xor").defaults().withPoints(40)));

  /** What an edit of random kind makes of a spec. */
  static ExperimentSpec edited(ExperimentSpec spec, RandomStream random) {
    TrainingSpec training = spec.training();
    NetworkSpec network = spec.network();
    int hidden = network.hidden().size();
    return switch (random.nextInt(25)) {
      case 0 -> spec.withTraining(training.withLearningRate(random.nextDouble(0.001, 0.1)));
      case 1 -> spec.withTraining(training.withBatchSize(random.nextInt(40)));
      case 2 ->
          spec.withTraining(
              training.withOptimizer(
                  Optimizers.all().get(random.nextInt(Optimizers.all().size()))));
      case 3 -> spec.withThreshold(random.nextInt(101) / 100.0);
      case 4 -> spec.withTraining(training.withPenalty(new Penalty(0, random.nextDouble(0, 0.1))));
      case 5 ->
          hidden < 4
              ? spec.withNetwork(
                  network.withInserted(
                      random.nextInt(hidden + 1), Defaults.layer(1 + random.nextInt(5))))
              : spec;
      case 6 -> hidden > 0 ? spec.withNetwork(network.withRemoved(random.nextInt(hidden))) : spec;
      case 7, 8 -> hidden > 0 ? resized(spec, random.nextInt(hidden), random) : spec;
      case 9 ->
          spec.withInput(
              spec.input()
                  .withFeatures(
                      random.nextBoolean() ? List.of("x1", "x2") : List.of("x2", "x1*x2")));
      case 10 -> spec.withTraining(training.withSeed(random.nextInt(5)));
      case 11, 12 ->
          spec.withNetwork(network.withMoved(someLayers(network, random), random.nextInt(5)));
      case 13 -> hidden > 0 ? copied(spec, random) : spec;
      case 14 -> hidden > 0 ? withoutSomeNeuron(spec, random.nextInt(hidden), random) : spec;
      case 15, 16, 17, 18, 19, 20 -> drawn(spec, random);
      case 21 ->
          spec.withTraining(
              training.withSchedule(Schedules.all().get(random.nextInt(Schedules.all().size()))));
      case 22 ->
          spec.withTraining(
              training.withClassWeights(
                  random.nextBoolean()
                      ? ClassWeights.BALANCED
                      : ClassWeights.of(List.of(1.0, 0.5 + random.nextInt(3)))));
      case 23 -> spec.withTraining(training.withMaxNorm(new MaxNorm(0.5 + random.nextInt(3))));
      default ->
          spec.withData(spec.data().withSplit(new SplitSettings(0.1, random.nextInt(4) / 10.0)));
    };
  }

  private static Set<Long> someLayers(NetworkSpec network, RandomStream random) {
    return network.hidden().stream()
        .map(LayerSpec::id)
        .filter(id -> random.nextBoolean())
        .collect(Collectors.toSet());
  }

  private static ExperimentSpec copied(ExperimentSpec spec, RandomStream random) {
    NetworkSpec network = spec.network();
    LayerSpec copy =
        network.hidden().get(random.nextInt(network.hidden().size())).withId(LayerSpec.NO_ID);
    int gap = random.nextInt(network.hidden().size() + 1);
    return network.hidden().size() < 5
        ? spec.withNetwork(network.withInserted(gap, copy.withName("copy")))
        : spec.withNetwork(network.without(someLayers(network, random)));
  }

  private static ExperimentSpec withoutSomeNeuron(
      ExperimentSpec spec, int layer, RandomStream random) {
    LayerSpec before = spec.network().hidden().get(layer);
    LayerSpec after =
        before.units() > 1
            ? before.withoutNeuron(random.nextInt(before.units()))
            : before.withNeuronName(0, "n" + random.nextInt(3));
    return spec.withNetwork(spec.network().withReplaced(layer, after));
  }

  /** Rows added, moved, relabelled, erased or all gone, or one more class. */
  private static ExperimentSpec drawn(ExperimentSpec spec, RandomStream random) {
    DataSpec data = spec.data();
    Dataset raw = data.source().dataset();
    Dataset before =
        raw.hasParts()
            ? raw
            : RowEdits.withParts(raw, Splitter.split(raw, data.split(), data.seed()));
    int classes = before.classNames().size();
    double label = random.nextInt(classes);
    int some = 1 + random.nextInt(8);
    Dataset after =
        switch (random.nextInt(12)) {
          case 0 -> RowEdits.kept(before, row -> false);
          case 1, 2 -> RowEdits.kept(before, row -> row % some != 0);
          case 3, 4 -> RowEdits.relabelled(before, row -> row % some == 0, label);
          case 5, 6 -> RowEdits.changed(before, row -> row % some == 0, (row, s) -> s[1] += 0.5);
          case 7 -> classes < 5 ? oneClassMore(before) : before;
          default -> added(before, some, label, random);
        };
    return spec.withSource(new DataSource.Table(after));
  }

  private static Dataset oneClassMore(Dataset data) {
    List<String> names = new ArrayList<>(data.classNames());
    names.add(EmptyCanvas.nextClassName(names));
    return RowEdits.withClasses(data, names);
  }

  private static Dataset added(Dataset data, int count, double label, RandomStream random) {
    List<RowEdits.Sample> samples = new ArrayList<>();
    long id = RowEdits.nextId(data);
    for (int i = 0; i < count; i++) {
      double[] place = {random.nextDouble(-6, 6), random.nextDouble(-6, 6)};
      Part part = Part.values()[random.nextInt(3)];
      samples.add(new RowEdits.Sample(id + i, place, label, part));
    }
    return RowEdits.added(data, samples);
  }

  private static ExperimentSpec resized(ExperimentSpec spec, int layer, RandomStream random) {
    LayerSpec.Dense dense = (LayerSpec.Dense) spec.network().hidden().get(layer);
    LayerSpec.Dense next =
        dense
            .withUnits(1 + random.nextInt(6))
            .withActivation(random.nextBoolean() ? new Tanh() : new Relu());
    return spec.withNetwork(spec.network().withReplaced(layer, next));
  }

  /** 2,000 random edits, steps, undos and redos: what is shown, kept and computed always agrees. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void specParametersAndListOfEditsStayConsistent(long seed) {
    RandomStream random = RandomStream.of(seed, "edits", 0);
    LiveExperiment experiment = new LiveExperiment(SPEC);
    List<ExperimentSpec> specs = new ArrayList<>(List.of(SPEC));
    int at = 0;
    for (int i = 0; i < 2000; i++) {
      switch (random.nextInt(5)) {
        case 0, 1 -> {
          ExperimentSpec next = edited(experiment.run().spec(), random);
          if (!next.equals(experiment.run().spec())) {
            specs.subList(at + 1, specs.size()).clear();
            specs.add(next);
            at++;
          }
          experiment.edit(next, SessionCommand.NO_GESTURE);
        }
        case 2 -> at -= experiment.undo() ? 1 : 0;
        case 3 -> at += experiment.redo() ? 1 : 0;
        default -> experiment.step();
      }
      assertEquals(specs.get(at), experiment.run().spec(), "after action " + i);
      assertEquals(at, experiment.edits().done());
      assertEquals(specs.size() - 1, experiment.edits().edits().size());
      assertEquals(
          Networks.shape(experiment.run().spec(), experiment.run().data()).size(),
          experiment.run().parameters().vector().length);
      assertTrue(experiment.run().parameters().areFinite() || experiment.run().isOver());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void withoutTrainingEverythingComesBackBitForBit(long seed) {
    RandomStream random = RandomStream.of(seed, "edits", 1);
    LiveExperiment experiment = new LiveExperiment(SPEC);
    for (int i = 0; i < 7; i++) {
      experiment.step();
    }
    Deque<RunState> states = new ArrayDeque<>(List.of(experiment.run().state()));
    for (int i = 0; i < 200; i++) {
      int before = experiment.edits().done();
      if (random.nextInt(4) == 0) {
        ParameterAddress bias = new ParameterAddress(0, ParameterAddress.BIAS, 0);
        experiment.type(bias, random.nextGaussian(), SessionCommand.NO_GESTURE);
      } else {
        experiment.edit(edited(experiment.run().spec(), random), SessionCommand.NO_GESTURE);
      }
      if (experiment.edits().done() > before) {
        states.push(experiment.run().state());
      }
    }
    states.pop();
    while (!states.isEmpty()) {
      assertTrue(experiment.undo());
      RunState expected = states.pop();
      assertArrayEquals(expected.parameters(), experiment.run().state().parameters());
      assertArrayEquals(expected.memory(), experiment.run().state().memory());
      assertEquals(expected.step(), experiment.run().steps());
    }
    assertFalse(experiment.undo());
    assertEquals(SPEC, experiment.run().spec());
  }

  @Test
  void aRemovedLayerReturnsWithItsNumbersAndWhatWasLearnedSinceStays() {
    LiveExperiment experiment = new LiveExperiment(SPEC);
    experiment.run().stepEpoch();
    double[] removed = experiment.run().parameters().weights(1).toArray();
    experiment.edit(SPEC.withNetwork(SPEC.network().withRemoved(1)), SessionCommand.NO_GESTURE);
    experiment.run().stepEpoch();
    double[] learned = experiment.run().parameters().weights(0).toArray();
    long steps = experiment.run().steps();
    experiment.undo();
    assertArrayEquals(removed, experiment.run().parameters().weights(1).toArray());
    assertArrayEquals(learned, experiment.run().parameters().weights(0).toArray());
    assertEquals(steps, experiment.run().steps());
  }

  @Test
  void undoingAfterADivergenceWasResetDoesNotBringItBack() {
    ExperimentSpec plane =
        SPEC.withSource(new DataSource.Generated(Generators.byId("plane").defaults()));
    ExperimentSpec wild =
        plane.withTraining(
            plane.training().withOptimizer(Optimizers.of("sgd", Map.of())).withLearningRate(1e6));
    LiveExperiment experiment = new LiveExperiment(wild);
    for (int i = 0; i < 20; i++) {
      experiment.step();
    }
    assertInstanceOf(SessionState.Diverged.class, experiment.run().outcome());
    experiment.edit(
        wild.withTraining(wild.training().withLearningRate(0.01)), SessionCommand.NO_GESTURE);
    experiment.reset();
    experiment.step();
    experiment.undo();
    assertEquals(wild, experiment.run().spec());
    assertInstanceOf(SessionState.Paused.class, experiment.run().outcome());
    assertTrue(experiment.run().parameters().areFinite());
    assertEquals(1, experiment.run().steps());
  }

  @Test
  void theEditsOfAGestureAreOneEntry() {
    LiveExperiment experiment = new LiveExperiment(SPEC);
    for (int i = 1; i <= 30; i++) {
      experiment.edit(SPEC.withThreshold(0.5 + i / 100.0), 7);
    }
    assertEquals(1, experiment.edits().done());
    experiment.undo();
    assertEquals(0.5, experiment.run().spec().threshold());
  }

  @Test
  void everySummaryHasItsText() {
    Messages texts = Messages.of(StatusBar.class);
    RandomStream random = RandomStream.of(6, "edits", 2);
    LiveExperiment experiment = new LiveExperiment(SPEC);
    for (int i = 0; i < 300; i++) {
      experiment.edit(edited(experiment.run().spec(), random), SessionCommand.NO_GESTURE);
    }
    experiment.type(new ParameterAddress(0, 0, 0), 0.25, SessionCommand.NO_GESTURE);
    experiment.edit(Defaults.experiment(), SessionCommand.NO_GESTURE);
    EditsView edits = experiment.edits();
    for (EditSummary edit : edits.edits()) {
      assertTrue(texts.has("edit." + edit.key()), edit.key());
      String text = texts.text("edit." + edit.key(), edit.arguments().toArray());
      assertFalse(text.contains("{"), text);
    }
  }
}
