package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.Dataset;
import chalkgrad.data.EmptyCanvas;
import chalkgrad.data.Part;
import chalkgrad.data.RowEdits;
import chalkgrad.data.Task;
import chalkgrad.data.split.Splitter;
import chalkgrad.engine.activation.Softmax;
import chalkgrad.engine.matrix.Matrix;
import chalkgrad.engine.network.Parameters;
import chalkgrad.training.evaluation.BinaryEvaluation;
import chalkgrad.training.evaluation.MultiClassEvaluation;
import chalkgrad.training.frame.Surface;
import chalkgrad.training.frame.Viewport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Samples that come, change and go by hand, from none at all on. */
class DrawnDataTest {
  private static ExperimentSpec with(ExperimentSpec spec, Dataset data) {
    return spec.withSource(new DataSource.Table(data));
  }

  private static Dataset data(LiveExperiment experiment) {
    return experiment.run().data().dataset();
  }

  /** So many samples around a place, every fourth of them a test row. */
  private static Dataset painted(Dataset data, int count, double x, double y, double target) {
    List<RowEdits.Sample> samples = new ArrayList<>();
    long id = RowEdits.nextId(data);
    for (int i = 0; i < count; i++) {
      double[] both = {x + 0.1 * (i % 5), y + 0.1 * (i % 3)};
      double[] features = data.columns() == 1 ? new double[] {both[0]} : both;
      samples.add(
          new RowEdits.Sample(id + i, features, target, i % 4 == 3 ? Part.TEST : Part.TRAIN));
    }
    return RowEdits.added(data, samples);
  }

  private static void edit(LiveExperiment experiment, Dataset data) {
    experiment.edit(with(experiment.run().spec(), data), SessionCommand.NO_GESTURE);
  }

  /** XOR in the middle of its training, all rows with their parts. */
  private static LiveExperiment trained() {
    ExperimentSpec spec = Specs.points("xor", 150, 16, 4, 3);
    LiveExperiment experiment = new LiveExperiment(spec);
    Dataset xor = spec.data().source().dataset();
    edit(
        experiment,
        RowEdits.withParts(xor, Splitter.split(xor, spec.data().split(), spec.data().seed())));
    for (int i = 0; i < 30; i++) {
      experiment.step();
    }
    return experiment;
  }

  private static double[] outputs(TrainingRun run) {
    return run.data().dataset().task() == Task.MULTICLASS
        ? ((MultiClassEvaluation) Evaluations.of(run, Part.TEST)).probabilities()
        : ((BinaryEvaluation) Evaluations.of(run, Part.TEST)).probabilities();
  }

  @ParameterizedTest
  @EnumSource(EmptyCanvas.class)
  void withoutRowsThereIsNothingToTrainAndNothingThatIsNoNumber(EmptyCanvas canvas) {
    LiveExperiment experiment = new LiveExperiment(with(Defaults.experiment(), canvas.dataset()));
    experiment.step();
    experiment.run().stepEpoch();
    assertFalse(experiment.run().hasRows());
    assertEquals(0, experiment.run().steps());
    assertEquals(1, experiment.run().stepsPerEpoch());
    assertTrue(experiment.run().scores().isEmpty());
    assertTrue(experiment.history().view(-1).curves().isEmpty());
    assertThrows(
        IllegalArgumentException.class, () -> Evaluations.of(experiment.run(), Part.TRAIN));
    FrameWork work = new FrameWork(experiment.run());
    work.begin(ViewRequest.DEFAULT.withBoundarySize(8).withMapSize(4), FrameWork.FIRST_PRODUCTS);
    assertTrue(work.advance(() -> true));
    assertEquals(new Viewport(-6, 6, -6, 6), work.plot().viewport());
    assertEquals(0, work.predictions().value().length);
    assertNull(work.evaluation());
    assertTrue(cells(work.surface()).allMatch(Double::isFinite));
  }

  private static DoubleStream cells(Surface surface) {
    if (surface instanceof Surface.Curve curve) {
      return Arrays.stream(curve.y());
    }
    float[] cells =
        surface instanceof Surface.Values values
            ? values.value()
            : ((Surface.Probability) surface).p();
    return IntStream.range(0, cells.length).mapToDouble(i -> cells[i]);
  }

  @Test
  void trainingBeginsAsSoonAsThereAreRows() {
    LiveExperiment experiment =
        new LiveExperiment(with(Defaults.experiment(), EmptyCanvas.CLASSES.dataset()));
    edit(experiment, painted(data(experiment), 40, -3, -2, 0));
    edit(experiment, painted(data(experiment), 40, 3, 2, 1));
    assertEquals(2, experiment.edits().done());
    for (int i = 0; i < 200; i++) {
      experiment.run().stepEpoch();
    }
    assertEquals(1, experiment.run().scores().get(Part.TEST).score());
    edit(experiment, RowEdits.kept(data(experiment), row -> false));
    long steps = experiment.run().steps();
    experiment.step();
    assertEquals(steps, experiment.run().steps());
    assertTrue(experiment.run().scores().isEmpty());
    String cleared = experiment.run().parameterHash();
    experiment.undo();
    assertEquals(80, data(experiment).rows());
    assertEquals(1, experiment.run().scores().get(Part.TEST).score());
    assertEquals(cleared, experiment.run().parameterHash());
  }

  @Test
  void aThirdClassKeepsHowProbableTheTwoAreRelativeToEachOther() {
    LiveExperiment experiment = trained();
    double[] sigmoid = outputs(experiment.run());
    double[] hidden = experiment.run().parameters().weights(1).toArray();
    double[] memory = experiment.run().memory()[0].clone();
    int steps = (int) experiment.run().steps();

    edit(experiment, RowEdits.withClasses(data(experiment), List.of("0", "1", "2")));
    TrainingRun run = experiment.run();
    assertEquals(Task.MULTICLASS, run.data().dataset().task());
    assertEquals(new Softmax(), run.spec().network().output());
    assertEquals("cross-entropy", run.spec().training().loss().id());
    assertEquals(steps, run.steps());
    assertArrayEquals(hidden, run.parameters().weights(1).toArray());
    double[] softmax = outputs(run);
    assertEquals(3 * sigmoid.length, softmax.length);
    for (int row = 0; row < sigmoid.length; row++) {
      double p0 = softmax[3 * row];
      double p1 = softmax[3 * row + 1];
      assertEquals(sigmoid[row], p1 / (p0 + p1), 4e-16);
      assertTrue(softmax[3 * row + 2] > 0);
    }
    Matrix w = run.parameters().weights(2);
    assertTrue(w.get(0, 2) != 0, "the new column starts with weights of its own");
    assertEquals(0, w.get(0, 0));
    // The hidden layers' memory comes first in the vector and is all there.
    Parameters young = new Parameters(run.shape(), run.memory()[0]);
    for (int i = 0; i < hidden.length; i++) {
      assertEquals(memory[12 + i], young.weights(1).toArray()[i]);
    }
    run.stepEpoch();
    assertTrue(run.parameters().areFinite());
  }

  @Test
  void moreClassesKeepTheColumnsOfThoseThereAre() {
    LiveExperiment experiment = trained();
    edit(experiment, RowEdits.withClasses(data(experiment), List.of("0", "1", "2")));
    edit(experiment, painted(data(experiment), 12, 0, 0, 2));
    experiment.run().stepEpoch();
    double[] three = outputs(experiment.run());
    edit(experiment, RowEdits.withClasses(data(experiment), List.of("0", "1", "2", "3")));
    double[] four = outputs(experiment.run());
    for (int row = 0; row < three.length / 3; row++) {
      double rest = four[4 * row] + four[4 * row + 1] + four[4 * row + 2];
      for (int c = 0; c < 3; c++) {
        assertEquals(three[3 * row + c], four[4 * row + c] / rest, 1e-15);
      }
    }
  }

  @Test
  void takingTheThirdClassBackAfterTrainingGivesTheSigmoidOfTheDifference() {
    LiveExperiment experiment = trained();
    edit(experiment, RowEdits.withClasses(data(experiment), List.of("0", "1", "2")));
    experiment.run().stepEpoch();
    double[] softmax = outputs(experiment.run());
    assertTrue(experiment.undo());
    assertEquals(Task.BINARY, data(experiment).task());
    double[] sigmoid = outputs(experiment.run());
    for (int row = 0; row < sigmoid.length; row++) {
      double p0 = softmax[3 * row];
      double p1 = softmax[3 * row + 1];
      assertEquals(p1 / (p0 + p1), sigmoid[row], 4e-16);
    }
    // Moments of squares must not become negative.
    for (double v : experiment.run().memory()[1]) {
      assertTrue(v >= 0);
    }
    experiment.run().stepEpoch();
    assertTrue(experiment.run().parameters().areFinite());
  }

  @Test
  void theKindOfAnEditIsTold() {
    ExperimentSpec spec = trained().run().spec();
    Dataset data = spec.data().source().dataset();
    Dataset third = RowEdits.withClasses(data, List.of("0", "1", "2"));
    assertEquals(EditKind.CLASSES, EditKind.between(spec, with(spec, third)));
    assertEquals(EditKind.CLASSES, EditKind.between(with(spec, third), spec));
    for (Dataset rows :
        List.of(
            RowEdits.relabelled(data, row -> row < 9, 1),
            RowEdits.kept(data, row -> row > 3),
            RowEdits.kept(data, row -> false),
            RowEdits.withClasses(data, List.of("0", "one")))) {
      assertEquals(EditKind.ROWS, EditKind.between(spec, with(spec, rows)));
    }
    // The last point of a class may go: the problem stays what it is.
    Dataset one = RowEdits.kept(data, row -> data.target(row) == 0);
    assertEquals(Task.BINARY, with(spec, one).data().source().dataset().task());
    assertEquals(EditKind.ROWS, EditKind.between(spec, with(spec, one)));
    Dataset other = EmptyCanvas.CLASSES.dataset();
    assertEquals(EditKind.NEW_RUN, EditKind.between(spec, with(spec, other)));
    Dataset swapped = RowEdits.withClasses(data, List.of("1", "0"));
    assertEquals(EditKind.NEW_RUN, EditKind.between(spec, with(spec, swapped)));
  }

  @Test
  void scalersStayWhileTrainingAndARefitIsOfferedWhenTheyNoLongerFit() {
    LiveExperiment experiment = trained();
    assertFalse(experiment.edits().refitAdvised());
    edit(experiment, painted(data(experiment), 3, 1, 1, 0));
    assertFalse(experiment.edits().refitAdvised(), "a few points change nothing");
    double[] input = new double[2];
    double[] place = {3, 4};
    experiment.run().data().input(place.clone(), input);
    double[] before = input.clone();
    edit(experiment, painted(data(experiment), 200, 40, 40, 0));
    experiment.run().data().input(place.clone(), input);
    assertArrayEquals(before, input);
    assertTrue(experiment.edits().refitAdvised());

    RunState state = experiment.run().state();
    ExperimentSpec spec = experiment.run().spec();
    experiment.refit();
    assertEquals(spec, experiment.run().spec());
    assertFalse(experiment.edits().refitAdvised());
    experiment.run().data().input(place.clone(), input);
    assertNotEquals(before[0], input[0]);
    assertArrayEquals(state.parameters(), experiment.run().parameters().vector());
    assertTrue(experiment.undo());
    assertArrayEquals(state.parameters(), experiment.run().state().parameters());
    experiment.run().data().input(place.clone(), input);
    assertArrayEquals(before, input);
    assertTrue(experiment.edits().refitAdvised());
    assertTrue(experiment.redo());
    assertFalse(experiment.edits().refitAdvised());
    experiment.step();
    assertTrue(experiment.undo(), "and so it goes with training in between");
    experiment.run().data().input(place.clone(), input);
    assertArrayEquals(before, input);
  }

  @Test
  void beforeTheFirstStepScalersFollowTheRows() {
    LiveExperiment experiment =
        new LiveExperiment(with(Defaults.experiment(), EmptyCanvas.CLASSES.dataset()));
    edit(experiment, painted(data(experiment), 40, -3, -2, 0));
    edit(experiment, painted(data(experiment), 400, 300, 200, 1));
    assertFalse(experiment.edits().refitAdvised());
    double[] raw = new double[2];
    experiment.run().data().input(experiment.run().data().means(), raw);
    assertEquals(0, raw[0], 1e-9);
    assertEquals(0, raw[1], 1e-9);
  }

  @Test
  void theSummarySaysWhatWasDone() {
    Dataset data = trained().run().data().dataset();
    assertSummary("points-moved", "5", data, RowEdits.changed(data, r -> r < 5, (r, s) -> s[0]++));
    int zeros = 0;
    for (int row = 0; row < data.rows(); row++) {
      zeros += data.target(row) == 0 ? 1 : 0;
    }
    Dataset ones = RowEdits.relabelled(data, row -> true, 1);
    assertSummary("points-relabelled", Integer.toString(zeros), data, ones);
    assertSummary("points-removed", "4", data, RowEdits.kept(data, row -> row >= 4));
    assertSummary("point-removed", "1", data, RowEdits.kept(data, row -> row > 0));
    assertSummary("points-cleared", null, data, RowEdits.kept(data, row -> false));
    Dataset third = RowEdits.withClasses(data, List.of("0", "1", "2"));
    assertSummary("class-added", "2", data, third);
    assertSummary("class-renamed", "1", data, RowEdits.withClasses(data, List.of("0", "x")));
  }

  private static void assertSummary(String key, String first, Dataset before, Dataset after) {
    ExperimentSpec spec = with(Defaults.experiment(), before);
    EditSummary summary = EditSummary.between(spec, with(spec, after));
    assertEquals(key, summary.key());
    if (first == null) {
      assertTrue(summary.arguments().isEmpty());
    } else {
      assertEquals(first, summary.arguments().getFirst());
    }
  }
}
