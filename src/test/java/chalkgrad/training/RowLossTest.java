package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.Part;
import chalkgrad.data.Task;
import chalkgrad.engine.activation.Activations;
import chalkgrad.engine.loss.ClassWeights;
import chalkgrad.engine.loss.Losses;
import chalkgrad.training.frame.Predictions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The losses of the rows, taken together, are the losses that the scores show. */
class RowLossTest {
  private record Case(String generator, String output, String loss) {}

  /** Every loss with every output activation that fits it, for each task. */
  private static final List<Case> CASES =
      List.of(
          new Case("moons", "sigmoid", "binary-cross-entropy"),
          new Case("moons", "sigmoid", "mse"),
          new Case("moons", "linear", "mse"),
          new Case("moons", "sigmoid", "hinge"),
          new Case("sine", "linear", "huber"),
          new Case("blobs", "softmax", "cross-entropy"),
          new Case("blobs", "sigmoid", "binary-cross-entropy"),
          new Case("blobs", "sigmoid", "mse"),
          new Case("blobs", "linear", "mse"),
          new Case("sine", "linear", "mse"),
          new Case("sine", "sigmoid", "mse"));

  @TestFactory
  Stream<DynamicTest> meanOverAPartIsItsLoss() {
    return CASES.stream().map(c -> DynamicTest.dynamicTest(c.toString(), () -> check(c)));
  }

  private static void check(Case c) {
    TrainingRun run = run(c);
    Predictions predictions = predictions(run);
    assertEquals(run.steps(), predictions.step());
    int covered = 0;
    for (Part part : Part.values()) {
      int[] rows = run.data().rows(part);
      double sum = 0;
      for (int row : rows) {
        assertTrue(predictions.loss()[row] >= 0);
        sum += predictions.loss()[row];
      }
      covered += rows.length;
      assertEquals(run.scores().get(part).loss(), sum / rows.length, 1e-12);
    }
    assertEquals(predictions.loss().length, covered);
    confidences(run, predictions);
  }

  /** The probability of the predicted class, which is the more probable one at one half. */
  private static void confidences(TrainingRun run, Predictions predictions) {
    Task task = run.data().dataset().task();
    for (int row = 0; row < predictions.value().length; row++) {
      double p = predictions.value()[row];
      switch (task) {
        case BINARY -> assertEquals(Math.max(p, 1 - p), predictions.confidence()[row], 0);
        case MULTICLASS ->
            assertEquals(
                predictions.value()[row] != run.data().dataset().target(row),
                predictions.mistake()[row]);
        case REGRESSION -> assertTrue(Double.isNaN(predictions.confidence()[row]));
      }
    }
  }

  private static TrainingRun run(Case c) {
    ExperimentSpec spec = Specs.points(c.generator(), 700, 32, 5);
    spec = spec.fittedTo(spec.data().source().dataset().task());
    var activation =
        Stream.concat(Activations.hidden().stream(), Stream.of(Activations.of("softmax", Map.of())))
            .filter(a -> a.id().equals(c.output()))
            .findFirst()
            .orElseThrow();
    spec = spec.withNetwork(spec.network().withOutput(activation));
    spec =
        spec.withTraining(
            spec.training()
                .withLoss(Losses.of(c.loss()))
                .withClassWeights(ClassWeights.of(List.of(1.0, 3.0))));
    if (spec.data().source().dataset().columns() == 1) {
      spec = spec.withInput(new InputSpec(List.of("x1"), "standard"));
    }
    var run = new TrainingRun(spec);
    run.stepEpoch();
    return run;
  }

  private static Predictions predictions(TrainingRun run) {
    var work = new FrameWork(run);
    work.begin(ViewRequest.NOTHING, FrameWork.FIRST_PRODUCTS);
    assertTrue(work.advance(() -> true));
    assertNotNull(work.predictions());
    return work.predictions();
  }
}
