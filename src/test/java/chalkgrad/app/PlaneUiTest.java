package chalkgrad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.RandomStream;
import chalkgrad.data.Dataset;
import chalkgrad.data.Task;
import chalkgrad.training.DataSource;
import chalkgrad.training.Defaults;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.frame.PlotAxis;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.training.frame.Viewport;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Which plane of four columns the plot shows, and data from a formula. */
class PlaneUiTest extends WindowTest {
  private static final int ROWS = 80;

  @Override
  ExperimentSpec experiment() {
    RandomStream random = RandomStream.of(1, "test", 0);
    double[] x = new double[4 * ROWS];
    double[] y = new double[ROWS];
    Arrays.setAll(x, i -> random.nextGaussian());
    Arrays.setAll(y, row -> x[4 * row] + x[4 * row + 3] > 0 ? 1 : 0);
    long[] ids = LongStream.range(0, ROWS).toArray();
    List<String> names = List.of("north", "east", "south", "west");
    Dataset data =
        new Dataset("winds", Task.BINARY, names, "y", List.of("0", "1"), x, y, ids, null);
    return Defaults.experiment().withSource(new DataSource.Table(data));
  }

  private static boolean isDrawn(TrainingFrame frame) {
    return frame.surface() != null
        && frame.maps() != null
        && frame.surface().viewport().equals(frame.plot().viewport());
  }

  @Test
  void axesAndTheOtherColumnsAreChosenAboveThePlot(FxRobot robot) {
    await(frame -> frame.step() == 0 && isDrawn(frame));
    robot.clickOn("#plane-y").type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
    await(frame -> frame.plot().vertical().equals(new PlotAxis.Column(3)) && isDrawn(frame));
    robot.clickOn("#plane-kind").clickOn("Principal components");
    TrainingFrame components =
        await(frame -> frame.plot().horizontal() instanceof PlotAxis.Component && isDrawn(frame));
    assertTrue(components.plot().xLabel().startsWith("PC 1 ("), components.plot().xLabel());
    assertFalse(robot.lookup("#plane-x").query().getParent().isVisible());
    assertTrue(robot.lookup("#plane-share").queryAs(Label.class).getText().startsWith("PC 1"));
    robot.clickOn("#draw-button");
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(robot.lookup("#move-button").query().isDisabled());
    lassoTheLeft(robot, components);
    robot.clickOn("#draw-button");
    robot.clickOn("#plane-kind").clickOn("Others averaged over the data");
    await(frame -> frame.plot().vertical().equals(new PlotAxis.Column(3)) && isDrawn(frame));
  }

  /** Samples are selected where they lie in this plane. */
  private void lassoTheLeft(FxRobot robot, TrainingFrame frame) {
    robot.clickOn("#lasso-button");
    String plot = "#boundary-plot";
    drag(
        robot,
        at(robot, plot, 0.45, 0.25),
        at(robot, plot, 0.1, 0.25),
        at(robot, plot, 0.1, 0.8),
        at(robot, plot, 0.45, 0.8));
    WaitForAsyncUtils.waitForFxEvents();
    Set<Long> chosen = context().workbench().selection().rows().get();
    assertFalse(chosen.isEmpty());
    Viewport view = frame.plot().viewport();
    for (int row = 0; row < ROWS; row++) {
      boolean left = frame.plot().x(row) < view.xMin() + view.width() / 2;
      assertTrue(left || !chosen.contains(frame.plot().dataset().id(row)), "row " + row);
    }
  }

  @Test
  void aWrongFormulaIsExplainedAndARightOneMakesData(FxRobot robot) {
    robot.clickOn("#table-back");
    await(frame -> frame.spec().data().source() instanceof DataSource.Generated);
    robot.clickOn("#formula-tile");
    await(frame -> frame.spec().data().source() instanceof DataSource.Formula);
    DataSource before = context().workbench().spec().get().data().source();
    Label message = robot.lookup("#formula-message").queryAs(Label.class);
    type(robot, "sin(");
    assertTrue(message.getStyleClass().contains("cg-error"), message.getText());
    assertEquals(before, context().workbench().spec().get().data().source());
    type(robot, "cos(x)/2");
    assertFalse(message.getStyleClass().contains("cg-error"), message.getText());
    TrainingFrame frame =
        await(f ->
            f.spec().data().source() instanceof DataSource.Formula made
                && made.settings().expression().equals("cos(x)/2"));
    assertTrue(frame.plot().isCurve());
  }

  private static void type(FxRobot robot, String formula) {
    robot.clickOn("#formula-field");
    shortcut(robot, KeyCode.A);
    robot.write(formula).type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
