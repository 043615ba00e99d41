package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import chalkgrad.data.Dataset;
import chalkgrad.data.EmptyCanvas;
import chalkgrad.data.Part;
import chalkgrad.data.RowEdits;
import chalkgrad.data.generator.Generators;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which class is positive, and what that means for predictions. */
class DecisionTest {
  @Test
  void thePositiveClassIsPredictedFromTheThresholdOn() {
    Decision one = new Decision(0.25, 1);
    assertEquals(1, one.predicted(0.25));
    assertEquals(0, one.predicted(Math.nextDown(0.25)));
    assertEquals(0.75, one.confidence(0.75));
    assertEquals(1 - 0.125, one.confidence(0.125));
    Decision zero = new Decision(0.25, 0);
    assertEquals(0, zero.predicted(0.75), "1 − p is just the threshold");
    assertEquals(1, zero.predicted(Math.nextUp(0.75)));
    assertEquals(0.75, zero.boundary());
    assertEquals(0.25, zero.confidence(0.75), "of class 0, which is predicted");
  }

  @Test
  void whatIsNoNumberIsNotPositive() {
    assertEquals(0, new Decision(0, 1).predicted(Double.NaN));
    assertEquals(1, new Decision(0, 0).predicted(Double.NaN));
  }

  /** At a half the choice changes nothing; elsewhere it moves the accuracy. */
  @Test
  void choosingAnotherPositiveClassIsALiveEditThatCanBeUndone() {
    ExperimentSpec spec = Specs.points("moons", 200, 32, 4).withThreshold(0.9);
    LiveExperiment experiment = new LiveExperiment(spec);
    for (int i = 0; i < 20; i++) {
      experiment.step();
    }
    double before = experiment.run().scores().get(Part.TRAIN).score();
    String hash = experiment.run().parameterHash();
    assertEquals(EditKind.LIVE, EditKind.between(spec, spec.withPositiveClass(0)));
    experiment.edit(spec.withPositiveClass(0), 1);
    double after = experiment.run().scores().get(Part.TRAIN).score();
    assertEquals(hash, experiment.run().parameterHash());
    assertEquals(accuracy(experiment.run(), new Decision(0.9, 0)), after);
    assertEquals(accuracy(experiment.run(), new Decision(0.9, 1)), before);
    assertEquals(
        new EditSummary("positive-class", List.of("0")), experiment.edits().edits().getLast());
    experiment.undo();
    assertEquals(1, experiment.run().spec().positiveClass());
    assertEquals(before, experiment.run().scores().get(Part.TRAIN).score());
  }

  private static double accuracy(TrainingRun run, Decision decision) {
    double[] p = Evaluations.predictions(run, Part.TRAIN).value();
    int[] rows = run.data().rows(Part.TRAIN);
    int right = 0;
    for (int row : rows) {
      boolean says = decision.positiveClass() == 1 ? p[row] >= 0.9 : !(1 - p[row] >= 0.9);
      right += says == (run.data().dataset().target(row) == 1) ? 1 : 0;
    }
    return right / (double) rows.length;
  }

  @Test
  void aClassThatDoesNotExistIsRefused() {
    ExperimentSpec spec = Specs.points("moons", 50, 32, 4);
    assertThrows(IllegalArgumentException.class, () -> spec.withPositiveClass(-1));
    assertThrows(IllegalArgumentException.class, () -> new TrainingRun(spec.withPositiveClass(2)));
  }

  @Test
  void thePositiveClassStaysTheSameOneWhenTheDataChange() {
    Dataset two = EmptyCanvas.CLASSES.dataset();
    ExperimentSpec spec =
        Defaults.experiment().withSource(new DataSource.Table(two)).withPositiveClass(0);
    Dataset three = RowEdits.withClasses(two, List.of("A", "B", "C"));
    ExperimentSpec wider = spec.withSource(new DataSource.Table(three));
    assertEquals(0, wider.positiveClass());
    assertEquals(
        1,
        wider.withPositiveClass(2).withSource(new DataSource.Table(two)).positiveClass(),
        "class 2 is gone");
    Dataset renamed = RowEdits.withClasses(two, List.of("no", "B"));
    DataSpec other = spec.data().withSource(new DataSource.Table(renamed));
    assertEquals(0, spec.withData(other).positiveClass(), "it has only got another name");
    var sine = new DataSource.Generated(Generators.byId("sine").defaults());
    assertEquals(1, spec.withSource(sine).positiveClass());
  }
}
