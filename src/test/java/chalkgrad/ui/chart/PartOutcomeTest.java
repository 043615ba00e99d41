package chalkgrad.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import chalkgrad.data.Part;
import chalkgrad.training.evaluation.BinaryEvaluation;
import chalkgrad.training.evaluation.Evaluation;
import chalkgrad.training.evaluation.EvaluationBuilder;
import chalkgrad.training.frame.HistoryView;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.sample.SampleFrames;
import org.junit.jupiter.api.Test;

class PartOutcomeTest {
  private static Evaluation evaluation(TrainingFrame frame, Part part) {
    int[] rows = frame.plot().split().rows(part);
    return EvaluationBuilder.of(
        frame.plot().dataset(), part, rows, frame.predictions(), frame.spec().decision());
  }

  @Test
  void theMatrixIsThatOfTheRocCurvesPointAtTheSameThreshold() {
    TrainingFrame frame = SampleFrames.binary(500, HistoryView.EMPTY, 0.5);
    for (double threshold : new double[] {0, 0.2, 0.5, 0.9, 1}) {
      var outcome = (PartOutcome.Classified) PartOutcome.of(frame.evaluation(), threshold);
      var curve = ((BinaryEvaluation) frame.evaluation()).positive().roc();
      assertEquals(
          java.util.Arrays.deepToString(curve.confusionAt(curve.pointAt(threshold)).counts()),
          java.util.Arrays.deepToString(outcome.matrix().counts()));
    }
  }

  @Test
  void onlyTheRowsOfThePartCount() {
    TrainingFrame frame = SampleFrames.classes(5, 300, HistoryView.EMPTY);
    for (Part part : Part.values()) {
      var outcome = (PartOutcome.Classified) PartOutcome.of(evaluation(frame, part), 0.5);
      assertEquals(frame.plot().split().count(part), outcome.matrix().total());
    }
  }

  @Test
  void predictionsThatRanAwayAreCountedApart() {
    TrainingFrame frame = SampleFrames.regressionMap(HistoryView.EMPTY);
    int row = frame.plot().split().rows(Part.TEST)[0];
    frame.predictions().value()[row] = Double.NaN;
    var outcome =
        assertInstanceOf(
            PartOutcome.Regressed.class, PartOutcome.of(evaluation(frame, Part.TEST), 0.5));
    assertEquals(1, outcome.notFinite());
    assertEquals(frame.plot().split().count(Part.TEST) - 1, outcome.scores().count());
  }
}
