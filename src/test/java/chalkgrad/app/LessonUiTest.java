package chalkgrad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.Part;
import chalkgrad.training.Defaults;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.ParameterHash;
import chalkgrad.training.TrainingRun;
import chalkgrad.training.evaluation.BinaryEvaluation;
import chalkgrad.training.evaluation.MultiClassEvaluation;
import chalkgrad.training.evaluation.RegressionEvaluation;
import chalkgrad.training.frame.Surface;
import chalkgrad.training.frame.TrainingFrame;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/**
 * A lesson in the real window: train, add a layer, switch the data, and watch the pictures change.
 */
class LessonUiTest extends WindowTest {
  @Test
  void aClickOnTrainMakesTheLossFallAndThePicturesMove(FxRobot robot) {
    TrainingFrame start = atRest();
    int[] boundary = pixels(robot, "#boundary-plot");
    int[] roc = pixels(robot, "#roc-plot");
    robot.clickOn("#train-button");
    TrainingFrame trained =
        await(f -> f.scores().get(Part.TRAIN).loss() < start.scores().get(Part.TRAIN).loss() / 2);
    robot.clickOn("#train-button");
    TrainingFrame end = atRest();
    assertTrue(trained.step() > 0 && end.step() >= trained.step());
    assertTrue(auc(end) > auc(start));
    assertFalse(
        Arrays.equals(boundary, pixels(robot, "#boundary-plot")), "the boundary stood still");
    assertFalse(Arrays.equals(roc, pixels(robot, "#roc-plot")), "the ROC curve stood still");
  }

  private static double auc(TrainingFrame frame) {
    return ((BinaryEvaluation) frame.evaluation()).positive().roc().auc();
  }

  @Test
  void theWindowEndsInTheBitsOfTheRunAlone(FxRobot robot) {
    atRest();
    robot.clickOn("#train-button");
    await(frame -> frame.epoch() >= 3);
    robot.type(KeyCode.SPACE);
    atRest();
    robot.clickOn("#step-epoch-button");
    TrainingFrame end = atRest();
    TrainingRun alone = new TrainingRun(Defaults.experiment());
    while (alone.steps() < end.step()) {
      alone.step();
    }
    assertEquals(alone.parameterHash(), ParameterHash.of(end.network()));
  }

  @Test
  void addsALayerSwitchesTheDataAndTakesBothBack(FxRobot robot) {
    TrainingFrame start = atRest();
    ExperimentSpec before = start.spec();
    robot.clickOn("#add-layer");
    TrainingFrame deeper = await(frame -> frame.network().layers().size() == 4);
    assertEquals(3, deeper.spec().network().hidden().size());
    robot.clickOn("#generator-blobs");
    TrainingFrame blobs = await(frame -> frame.surface() instanceof Surface.Classes);
    assertEquals(
        blobs.plot().dataset().classNames().size(),
        ((MultiClassEvaluation) blobs.evaluation()).curves().size());
    assertEquals("cross-entropy", blobs.spec().training().loss().id());
    robot.clickOn("#undo-button");
    await(frame -> frame.surface() instanceof Surface.Probability);
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    TrainingFrame back = await(frame -> frame.spec().equals(before));
    assertEquals(ParameterHash.of(start.network()), ParameterHash.of(back.network()));
    assertEquals(before, context().workbench().spec().get());
    robot.clickOn("#redo-button");
    await(frame -> frame.network().layers().size() == 4);
  }

  @Test
  void aTypedBiasActsAtOnceAndCanBeTakenBack(FxRobot robot) {
    TrainingFrame start = atRest();
    robot.clickOn("#neuron-1-0").write("2,5").type(KeyCode.ENTER);
    TrainingFrame typed = await(f -> f.network().layers().getFirst().biases()[0] == 2.5);
    assertNotEquals(start.scores().get(Part.TRAIN).loss(), typed.scores().get(Part.TRAIN).loss());
    assertFalse(robot.lookup("#parameter-editor").query().isVisible());
    robot.clickOn("#undo-button");
    TrainingFrame back = await(f -> f.network().layers().getFirst().biases()[0] == 0);
    assertEquals(ParameterHash.of(start.network()), ParameterHash.of(back.network()));
    robot.clickOn("#neuron-1-0").write("lots").type(KeyCode.ENTER);
    assertTrue(robot.lookup("#status-text").<Labeled>query().getText().contains("lots"));
    robot.type(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#parameter-editor").query().isVisible());
  }

  @Test
  void regressionShowsTheFittedCurveAndR2(FxRobot robot) {
    atRest();
    robot.clickOn("#generator-sine");
    TrainingFrame frame = await(f -> f.surface() instanceof Surface.Curve);
    assertInstanceOf(RegressionEvaluation.class, frame.evaluation());
    robot.clickOn("#train-button");
    TrainingFrame better =
        await(
            f -> f.scores().get(Part.TRAIN).score() > frame.scores().get(Part.TRAIN).score() + 0.1);
    assertNotEquals(0, better.step());
    robot.clickOn("#left-chart-title").clickOn("R²");
    assertEquals("R²", robot.lookup("#left-chart-title").<Labeled>query().getText());
    String instead = robot.lookup("#right-chart-title").query().getAccessibleText();
    assertTrue(instead.contains("Predicted vs. true"), instead);
  }

  private int[] pixels(FxRobot robot, String id) {
    Node node = robot.lookup(id).query();
    int[][] copy = new int[1][];
    robot.interact(() -> {
      WritableImage image = node.snapshot(null, null);
      copy[0] =
          Snapshots.toBuffered(image)
              .getRGB(
                  0,
                  0,
                  (int) image.getWidth(),
                  (int) image.getHeight(),
                  null,
                  0,
                  (int) image.getWidth());
    });
    return copy[0];
  }

  private TrainingFrame atRest() {
    return await(frame ->
        !frame.isPlaying()
            && frame.surface() != null
            && frame.surface().step() == frame.step()
            && frame.predictions() != null
            && frame.predictions().step() == frame.step());
  }
}
