package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.Part;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.engine.loss.MeanSquaredError;
import chalkgrad.engine.loss.Penalty;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.network.Parameters;
import chalkgrad.engine.optimizer.MaxNorm;
import chalkgrad.engine.optimizer.Momentum;
import chalkgrad.engine.schedule.WarmUp;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stays when an experiment is edited in the middle of its training. */
class EditTest {
  private TrainingRun run;

  /** 2-4-3-1 after 15 steps: in the third epoch, after three of its six batches. */
  @BeforeEach
  void train() {
    run = new TrainingRun(Specs.points("xor", 150, 16, 4, 3));
    for (int i = 0; i < 15; i++) {
      run.step();
    }
  }

  static Stream<UnaryOperator<TrainingSpec>> liveEdits() {
    return Stream.of(
        t -> t.withLearningRate(0.5),
        t -> t.withPenalty(new Penalty(0.1, 0.1)),
        t -> t.withBatchSize(7),
        t -> t.withBatchSize(0),
        t -> t.withOptimizer(new Momentum()),
        t -> t.withSchedule(new WarmUp()),
        t -> t.withMaxNorm(new MaxNorm(0.3)),
        t -> t.withStopping(StoppingSpec.NEVER.withMaxEpochs(50)));
  }

  @ParameterizedTest
  @MethodSource("liveEdits")
  void liveEditsKeepTheParametersAndActAtOnce(UnaryOperator<TrainingSpec> edit) {
    ExperimentSpec next = Specs.with(run.spec(), edit);
    assertEquals(EditKind.LIVE, EditKind.between(run.spec(), next));
    RunState before = run.state();
    run.adopt(next);
    assertArrayEquals(before.parameters(), run.parameters().vector());
    assertEquals(15, run.steps());
    assertEquals(2, run.epochs());
    assertEquals(before.position(), run.state().position());
    boolean sameOptimizer =
        next.training().optimizer().equals(Specs.points("xor", 150, 16).training().optimizer());
    assertEquals(sameOptimizer ? 15 : 0, run.state().updates());
    if (sameOptimizer) {
      assertArrayEquals(before.memory(), run.memory());
    } else {
      assertArrayEquals(new double[1][before.parameters().length], run.memory());
    }
    run.step();
    TrainingRun unedited = new TrainingRun(Specs.points("xor", 150, 16, 4, 3));
    unedited.restore(before);
    unedited.step();
    if (next.training().stopping().equals(StoppingSpec.NEVER)) {
      assertNotEquals(unedited.parameterHash(), run.parameterHash());
    } else {
      assertEquals(unedited.parameterHash(), run.parameterHash());
    }
  }

  @Test
  void thresholdMovesScoresOnly() {
    double before = run.scores().get(Part.TRAIN).score();
    run.adopt(run.spec().withThreshold(1));
    run.refreshScores();
    assertNotEquals(before, run.scores().get(Part.TRAIN).score());
  }

  @Test
  void otherNetworksDataAndLossesAreNotLive() {
    ExperimentSpec spec = run.spec();
    for (ExperimentSpec next :
        List.of(
            spec.withNetwork(spec.network().withRemoved(0)),
            spec.withData(spec.data().withSeed(9)),
            spec.withInput(spec.input().withScaling("min-max")),
            Specs.with(spec, t -> t.withLoss(new MeanSquaredError())),
            Specs.with(spec, t -> t.withSeed(9)))) {
      assertNotEquals(EditKind.LIVE, EditKind.between(run.spec(), next));
      assertThrows(IllegalArgumentException.class, () -> run.adopt(next));
    }
  }

  private TrainingRun edited(NetworkSpec network) {
    return check(run.edited(run.spec().withNetwork(network)));
  }

  /**
   * What every edit of the network leaves alone; the old run is not touched, and the new one can go
   * on.
   */
  private TrainingRun check(TrainingRun next) {
    assertEquals(run.steps(), next.steps());
    assertEquals(run.epochs(), next.epochs());
    assertEquals(run.state().updates(), next.state().updates());
    TrainingRun copy = new TrainingRun(next.spec(), next.data());
    copy.restore(next.state());
    copy.stepEpoch();
    assertEquals(next.epochs() + 1, copy.epochs());
    assertEquals(new SessionState.Paused(), copy.outcome());
    return next;
  }

  /** As below, for the parameters and for both arrays of Adam's memory. */
  private void assertKept(TrainingRun next, int oldLayer, int newLayer, int[] rows, int columns) {
    assertKept(run.parameters(), next.parameters(), oldLayer, newLayer, rows, columns);
    for (int slot = 0; slot < 2; slot++) {
      Parameters old = new Parameters(run.shape(), run.memory()[slot]);
      Parameters young = new Parameters(next.shape(), next.memory()[slot]);
      assertKept(old, young, oldLayer, newLayer, rows, columns);
      assertTrue(old.weights(oldLayer).get(0, 0) != 0);
    }
  }

  /**
   * Row i of the old weights is row rows[i] of the new ones; the first columns and biases agree.
   */
  private static void assertKept(
      Parameters old, Parameters young, int oldLayer, int newLayer, int[] rows, int columns) {
    for (int j = 0; j < columns; j++) {
      for (int i = 0; i < rows.length; i++) {
        assertEquals(
            old.weights(oldLayer).get(i, j), young.weights(newLayer).get(rows[i], j), i + ", " + j);
      }
      assertEquals(old.biases(oldLayer).get(0, j), young.biases(newLayer).get(0, j));
    }
  }

  private static int[] first(int count) {
    return IntStream.range(0, count).toArray();
  }

  @Test
  void addedNeuronKeepsAllOthers() {
    TrainingRun next = edited(run.spec().network().withReplaced(0, Specs.tanh(5)));
    assertKept(next, 0, 0, first(2), 4);
    assertKept(next, 1, 1, first(4), 3);
    assertKept(next, 2, 2, first(3), 1);
    assertEquals(run.stepInEpoch(), next.stepInEpoch());
    Matrix w = next.parameters().weights(0);
    assertTrue(w.get(0, 4) != 0 && w.get(1, 4) != 0, "the new one starts with weights of its own");
    assertEquals(0, next.parameters().biases(0).get(0, 4));
    Parameters memory = new Parameters(next.shape(), next.memory()[0]);
    assertEquals(0, memory.weights(0).get(0, 4), "and with an empty memory");
    assertEquals(0, memory.weights(1).get(4, 0));
  }

  @Test
  void removedNeuronKeepsAllOthers() {
    TrainingRun next = edited(run.spec().network().withReplaced(1, Specs.tanh(2)));
    assertKept(next, 0, 0, first(2), 4);
    assertKept(next, 1, 1, first(4), 2);
    assertKept(next, 2, 2, first(2), 1);
  }

  /** A layer without bias has b = 0, also when it had one before. */
  @Test
  void biasThatIsSwitchedOffIsGone() {
    var tanh = Specs.tanh(4);
    var without = new LayerSpec.Dense(4, tanh.activation(), tanh.initializer(), false);
    TrainingRun next = edited(run.spec().network().withReplaced(0, without));
    next.stepEpoch();
    assertArrayEquals(new double[4], next.parameters().biases(0).getRow(0));
    assertTrue(run.parameters().biases(0).get(0, 0) != 0);
  }

  @Test
  void addedLayerKeepsWhatIsNotBesideIt() {
    TrainingRun front = edited(run.spec().network().withInserted(0, Specs.tanh(6)));
    assertKept(front, 1, 2, first(4), 3);
    assertKept(front, 2, 3, first(3), 1);
    TrainingRun middle = edited(run.spec().network().withInserted(1, Specs.tanh(6)));
    assertKept(middle, 0, 0, first(2), 4);
    assertKept(middle, 2, 3, first(3), 1);
    TrainingRun end = edited(run.spec().network().withInserted(2, Specs.tanh(6)));
    assertKept(end, 0, 0, first(2), 4);
    assertKept(end, 1, 1, first(4), 3);
    assertEquals(run.parameters().biases(2).get(0, 0), end.parameters().biases(3).get(0, 0));
  }

  @Test
  void removedLayerKeepsWhatIsNotBesideIt() {
    TrainingRun front = edited(run.spec().network().withRemoved(0));
    assertKept(front, 2, 1, first(3), 1);
    assertArrayEquals(run.parameters().biases(1).getRow(0), front.parameters().biases(0).getRow(0));
    TrainingRun end = edited(run.spec().network().withRemoved(1));
    assertKept(end, 0, 0, first(2), 4);
    TrainingRun none =
        check(end.edited(end.spec().withNetwork(end.spec().network().withRemoved(0))));
    assertEquals(1, none.shape().depth());
  }

  @Test
  void featuresKeepTheirWeightsWhereverTheyMove() {
    ExperimentSpec next =
        run.spec().withInput(run.spec().input().withFeatures(List.of("x1*x2", "x2", "x1")));
    TrainingRun young = check(run.edited(next));
    assertKept(young, 0, 0, new int[] {2, 1}, 4);
    assertKept(young, 1, 1, first(4), 3);
    assertEquals(0, young.stepInEpoch(), "the data were prepared anew: the epoch begins again");
    TrainingRun without = check(young.edited(run.spec()));
    assertKept(without, 0, 0, first(2), 4);
  }

  @Test
  void anotherLossKeepsEverything() {
    TrainingRun next = run.edited(Specs.with(run.spec(), t -> t.withLoss(new MeanSquaredError())));
    assertEquals(run.parameterHash(), next.parameterHash());
    assertArrayEquals(run.memory(), next.memory());
    assertNotEquals(run.scores().get(Part.TRAIN).loss(), next.scores().get(Part.TRAIN).loss());
  }

  @Test
  void anEditThatChangesNothingGoesOnAsIfThereWereNone() {
    TrainingRun next = run.edited(run.spec());
    for (int i = 0; i < 20; i++) {
      run.step();
      next.step();
    }
    assertEquals(run.parameterHash(), next.parameterHash());
  }
}
