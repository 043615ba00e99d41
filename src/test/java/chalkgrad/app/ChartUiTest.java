package chalkgrad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.Part;
import chalkgrad.metric.RocCurve;
import chalkgrad.training.evaluation.BinaryEvaluation;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.chart.ChartSlot;
import chalkgrad.ui.common.FilePicker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** What a student does with the charts: choose, move the threshold, zoom, enlarge and save. */
class ChartUiTest extends WindowTest {
  @TempDir Path folder;

  @Override
  FilePicker picker() {
    return new FilePicker() {
      @Override
      public Optional<Path> chooseTable() {
        return Optional.empty();
      }

      @Override
      public Optional<Path> saveFile(String kind, String suggestion) {
        return Optional.of(folder.resolve(suggestion));
      }
    };
  }

  private static RocCurve roc(TrainingFrame frame) {
    return ((BinaryEvaluation) frame.evaluation()).positive().roc();
  }

  private double threshold() {
    return context().workbench().spec().get().threshold();
  }

  @Test
  void aDragOfThePointOnTheRocCurveMovesTheThresholdAndIsOneEdit(FxRobot robot) {
    TrainingFrame frame = atRest();
    RocCurve curve = roc(frame);
    int point = curve.pointAt(0.5);
    Point2D from = onRoc(robot, curve.fpr(point), curve.tpr(point));
    drag(robot, from, onRoc(robot, 0.5, 0.9), onRoc(robot, 1, 1));
    assertTrue(threshold() < 0.5, "the upper right corner calls everything positive");
    double low = threshold();
    robot.type(KeyCode.LEFT);
    assertTrue(threshold() > low, "an arrow to the left calls less positive");
    robot.clickOn("#undo-button");
    await(f -> f.spec().threshold() == low);
    robot.clickOn("#undo-button");
    assertEquals(0.5, await(f -> f.spec().threshold() == 0.5).spec().threshold());
  }

  private static Point2D onRoc(FxRobot robot, double fpr, double tpr) {
    ChartSlot slot = (ChartSlot) robot.lookup("#right-chart").query().getUserData();
    return slot.onScreen(fpr, tpr).orElseThrow();
  }

  @Test
  void anotherChartIsChosenAtTheTitleAndItsNumbersAreSaved(FxRobot robot) throws IOException {
    atRest();
    robot.clickOn("#left-chart-title").clickOn("Precision–recall");
    // Where there is little room the title is shorter.
    String title = robot.lookup("#left-chart-title").query().getAccessibleText();
    assertTrue(title.contains("Precision–recall"), title);
    robot.clickOn("#left-chart-more").clickOn("#left-chart-more-save-csv");
    List<String> lines = Files.readAllLines(folder.resolve("precision-recall-test.csv"));
    TrainingFrame frame = atRest();
    assertEquals(roc(frame).size() + 1, lines.size());
    assertEquals("class,threshold,recall,precision", lines.getFirst());
    robot.clickOn("#left-chart-more").clickOn("#left-chart-more-save-svg");
    assertTrue(Files.readString(folder.resolve("precision-recall-test.svg")).contains("</svg>"));
    robot.clickOn("#left-chart-more").clickOn("#left-chart-more-save-png");
    assertTrue(Files.size(folder.resolve("precision-recall-test.png")) > 1000);
  }

  @Test
  void theRowsThatAreEvaluatedAreChosenForAllCharts(FxRobot robot) {
    atRest();
    robot.clickOn("#right-chart-part").clickOn("#right-chart-part-train");
    TrainingFrame frame = await(f -> f.evaluation().part() == Part.TRAIN);
    assertEquals(frame.plot().split().count(Part.TRAIN), frame.evaluation().rows());
    String label = robot.lookup("#right-chart-part").<Labeled>query().getText();
    assertTrue(label.contains("train"), label);
  }

  @Test
  void zoomsByKeyAndEnlargesUntilEscape(FxRobot robot) {
    atRest();
    var plot = robot.lookup("#roc-plot").query();
    robot.clickOn("#roc-plot").type(KeyCode.PLUS);
    assertTrue(robot.lookup("#right-chart-fit").query().isVisible());
    robot.clickOn("#right-chart-fit");
    assertTrue(!robot.lookup("#right-chart-fit").query().isVisible());
    double usual = plot.getLayoutBounds().getWidth();
    robot.type(KeyCode.ENTER);
    assertTrue(plot.getLayoutBounds().getWidth() > 1.5 * usual);
    robot.type(KeyCode.ESCAPE);
    assertEquals(usual, plot.getLayoutBounds().getWidth());
    assertNotEquals(0, usual);
  }

  private TrainingFrame atRest() {
    return await(f ->
        !f.isPlaying()
            && f.evaluation() instanceof BinaryEvaluation binary
            && binary.positive() != null
            && f.evaluation().step() == f.step());
  }
}
