package chalkgrad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.training.SessionCommand;
import chalkgrad.training.evaluation.BinaryEvaluation;
import chalkgrad.training.evaluation.ClassEvaluation;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.chart.ChartSlot;
import chalkgrad.ui.common.Selection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The charts of the evaluation together: one threshold, one selection, one truth. */
class EvaluationUiTest extends WindowTest {
  private void show(FxRobot robot, String left, String right) {
    robot.interact(() -> {
      slot(robot, "left").chosen().set(left);
      slot(robot, "right").chosen().set(right);
    });
    atRest();
  }

  private static ChartSlot slot(FxRobot robot, String side) {
    return (ChartSlot) robot.lookup("#" + side + "-chart").query().getUserData();
  }

  private TrainingFrame atRest() {
    return await(
        f -> !f.isPlaying() && f.evaluation() != null && f.evaluation().step() == f.step());
  }

  private Set<Long> selected() {
    return context().workbench().selection().rows().get();
  }

  private static Set<Long> cell(TrainingFrame frame, double threshold, int truth, int predicted) {
    ClassEvaluation classes = ((ClassEvaluation) frame.evaluation()).at(threshold);
    return LongStream.of(classes.idsOf(truth, predicted)).boxed().collect(Collectors.toSet());
  }

  @Test
  void aCellSelectsItsRowsAndFollowsThemUntilSomethingElseIsSelected(FxRobot robot) {
    show(robot, "confusion-matrix", "roc");
    Node matrix = robot.lookup("#confusion-matrix-plot").query();
    robot.interact(matrix::requestFocus);
    robot.type(KeyCode.DOWN).type(KeyCode.RIGHT).type(KeyCode.ENTER);
    assertEquals(cell(atRest(), 0.5, 0, 1), selected());
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
    assertEquals(cell(atRest(), 0.5, 1, 1), selected());
    assertFalse(selected().isEmpty());
    robot.interact(() -> {
      context().workbench().send(new SessionCommand.Speed(Double.POSITIVE_INFINITY));
      context().workbench().send(new SessionCommand.RunTo(30));
    });
    TrainingFrame trained = await(f -> f.epoch() >= 30 && f.evaluation().step() == f.step());
    assertEquals(cell(trained, 0.5, 1, 1), selected(), "the selection follows the training");
    robot.interact(() -> context().workbench().edit(spec -> spec.withThreshold(0.8)));
    assertEquals(cell(trained, 0.8, 1, 1), selected(), "and the threshold");
    robot.interact(() -> context().workbench().selection().rows().set(Set.of(3L)));
    robot.interact(() -> context().workbench().edit(spec -> spec.withThreshold(0.3)));
    assertEquals(Set.of(3L), selected(), "another selection is left alone");
    robot.type(KeyCode.ENTER);
    assertEquals(cell(trained, 0.3, 1, 1), selected());
    robot.type(KeyCode.ENTER);
    assertEquals(Set.of(), selected(), "a second time clears");
  }

  @Test
  void aMistakeIsPointedAtAndSelectedEverywhere(FxRobot robot) {
    show(robot, "worst-rows", "metrics");
    robot.interact(() -> robot.lookup("#worst-rows-plot").query().requestFocus());
    robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
    var worst = atRest().evaluation().worst(2);
    assertEquals(
        new Selection.Item.Row(worst.get(1).row()),
        context().workbench().selection().hovered().get());
    robot.type(KeyCode.ENTER);
    assertEquals(Set.of(worst.get(1).id()), selected());
    robot.type(KeyCode.ENTER);
    assertEquals(Set.of(), selected());
  }

  @Test
  void oneThresholdWhereverItIsDragged(FxRobot robot) {
    show(robot, "score-histogram", "roc");
    robot.interact(() -> {
      context().workbench().send(new SessionCommand.Speed(Double.POSITIVE_INFINITY));
      context().workbench().send(new SessionCommand.Play());
    });
    await(f -> f.epoch() >= 3);
    ChartSlot histogram = slot(robot, "left");
    drag(robot, place(robot, histogram, 0.5, 0), place(robot, histogram, 0.42, 0));
    assertEquals(0.42, threshold(), 0.03);
    assertEverywhere(robot);
    double before = threshold();
    robot.interact(() -> robot.lookup("#roc-plot").query().requestFocus());
    robot.type(KeyCode.RIGHT);
    assertTrue(threshold() < before);
    assertEverywhere(robot);
    show2(robot, "precision-recall");
    before = threshold();
    robot.interact(() -> robot.lookup("#precision-recall-plot").query().requestFocus());
    robot.type(KeyCode.LEFT);
    assertTrue(threshold() > before);
    assertEverywhere(robot);
    robot.interact(() -> robot.lookup("#threshold-slider").query().requestFocus());
    robot.type(KeyCode.RIGHT);
    assertEverywhere(robot);
  }

  private void show2(FxRobot robot, String right) {
    robot.interact(() -> slot(robot, "right").chosen().set(right));
    await(f -> f.evaluation() instanceof BinaryEvaluation b && b.positive() != null);
  }

  private static Point2D place(FxRobot robot, ChartSlot slot, double x, double y) {
    Point2D[] place = new Point2D[1];
    robot.interact(() -> place[0] = slot.onScreen(x, y).orElseThrow());
    return place[0].add(0, -12);
  }

  private double threshold() {
    return context().workbench().spec().get().threshold();
  }

  /** While it trains, in one pulse: the top bar, the charts' own words and the matrix agree. */
  private void assertEverywhere(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> {
      TrainingFrame frame = context().workbench().frame().get();
      var matrix = ((BinaryEvaluation) frame.evaluation()).at(threshold()).confusion();
      String score = robot.lookup("#score-value").<Labeled>query().getText();
      assertEquals(String.format(Locale.ROOT, "%.1f %%", 100 * matrix.accuracy()), score);
      String histogram = robot.lookup("#score-histogram-plot").query().getAccessibleText();
      assertTrue(histogram.contains(matrix.count(1, 1) + " of " + matrix.trueTotal(1)), histogram);
      String shown = slot(robot, "right").chosen().get();
      String curve = robot.lookup("#" + shown + "-plot").query().getAccessibleText();
      String accuracy = String.format(Locale.ROOT, "%.3f", matrix.accuracy());
      assertTrue(curve.contains("accuracy " + accuracy), curve);
    });
  }
}
