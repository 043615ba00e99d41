package chalkgrad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.training.Defaults;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.ParameterHash;
import chalkgrad.training.frame.TrainingFrame;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A student draws on the plot. */
@ExtendWith(ApplicationExtension.class)
class DrawingUiTest {
  private AppContext context;

  @Start
  void start(Stage stage) {
    HeadlessScreen.resize(1440, 900);
    context =
        new AppContext(AppContext.Parts.of(Defaults.experiment(), Optional::empty), 1440, 900);
    stage.setScene(context.scene());
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  @AfterEach
  void stop(FxRobot robot) {
    robot.interact(context::close);
  }

  @Test
  void drawsAndErasesWhileTrainingGoesOn(FxRobot robot) {
    TrainingFrame start = await(frame -> frame.step() == 0);
    robot.clickOn("#train-button");
    TrainingFrame playing = await(frame -> frame.isPlaying() && frame.epoch() > 1);
    robot.clickOn("#draw-button").clickOn("#draw-class-0");
    stroke(robot, at(robot, 0.3, 0.25), at(robot, 0.45, 0.3));
    TrainingFrame drawn = await(frame -> frame.plot().rows() > start.plot().rows() + 3);
    assertTrue(drawn.isPlaying() && drawn.step() >= playing.step());
    Dataset samples = drawn.plot().dataset();
    for (int row = start.plot().rows(); row < samples.rows(); row++) {
      assertEquals(0, samples.target(row));
    }
    for (int row = 0; row < start.plot().rows(); row++) {
      assertEquals(start.plot().split().part(row), samples.part(row));
    }

    robot.clickOn("#erase-button");
    stroke(robot, at(robot, 0.25, 0.2), at(robot, 0.5, 0.4));
    await(frame -> frame.plot().rows() < samples.rows() && frame.isPlaying());
  }

  @Test
  void aStrokeIsOneEntryAndComesBackBitForBit(FxRobot robot) {
    TrainingFrame start = await(frame -> frame.step() == 0);
    ExperimentSpec before = start.spec();
    robot.clickOn("#draw-button");
    stroke(robot, at(robot, 0.3, 0.25), at(robot, 0.6, 0.3));
    TrainingFrame drawn = await(frame -> frame.plot().rows() > start.plot().rows() + 3);
    assertEquals(1, drawn.edits().done());
    robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    TrainingFrame back = await(frame -> frame.spec().equals(before));
    assertEquals(ParameterHash.of(start.network()), ParameterHash.of(back.network()));
    assertEquals(start.scores().get(Part.TEST), back.scores().get(Part.TEST));
    assertEquals(500, back.plot().rows());
  }

  private static void stroke(FxRobot robot, Point2D from, Point2D to) {
    robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(to).release(MouseButton.PRIMARY);
  }

  /** A place on the plot, as shares of its width and height. */
  private static Point2D at(FxRobot robot, double x, double y) {
    Node plot = robot.lookup("#boundary-plot").query();
    Bounds bounds = plot.localToScreen(plot.getLayoutBounds());
    return new Point2D(
        bounds.getMinX() + x * bounds.getWidth(), bounds.getMinY() + y * bounds.getHeight());
  }

  private TrainingFrame await(Predicate<TrainingFrame> condition) {
    TrainingFrame[] found = new TrainingFrame[1];
    try {
      WaitForAsyncUtils.waitFor(
          20,
          TimeUnit.SECONDS,
          () ->
              WaitForAsyncUtils.asyncFx(
                      () -> {
                        found[0] = context.workbench().frame().get();
                        return found[0] != null && condition.test(found[0]);
                      })
                  .get(5, TimeUnit.SECONDS));
    } catch (TimeoutException problem) {
      throw new AssertionError("no such frame came; the last one was " + found[0], problem);
    }
    WaitForAsyncUtils.waitForFxEvents();
    return found[0];
  }
}
