package chalkgrad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.ParameterHash;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Selection;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A student draws on the plot. */
class DrawingUiTest extends WindowTest {
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

  @Test
  void drawsTwoClassesOnAnEmptyCanvasWhileTrainingRuns(FxRobot robot) {
    await(frame -> frame.step() == 0);
    robot.clickOn("#empty-canvas-button").clickOn("#canvas-classes");
    await(frame -> frame.plot().rows() == 0);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(robot.lookup("#train-button").query().isDisabled(), "there is nothing to train on");
    assertEquals("–", robot.lookup("#train-loss-value").queryAs(Label.class).getText());
    robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
    stroke(robot, at(robot, 0.25, 0.25), at(robot, 0.3, 0.4));
    await(frame -> frame.plot().rows() > 5);
    String advice = robot.lookup("#plot-advice").queryAs(Label.class).getText();
    assertTrue(advice.contains("Only class A"), advice);

    robot.clickOn("#train-button");
    await(frame -> frame.isPlaying() && frame.epoch() > 0);
    double[] lowest = {1};
    robot.interact(() ->
        context()
            .workbench()
            .frame()
            .addListener((property, before, frame) ->
                lowest[0] = Math.min(lowest[0], frame.scores().get(Part.TRAIN).score())));
    robot.clickOn("#draw-class-1");
    stroke(robot, at(robot, 0.75, 0.7), at(robot, 0.8, 0.6));
    TrainingFrame both =
        await(frame ->
            frame.isPlaying()
                && frame.plot().dataset().target(frame.plot().rows() - 1) == 1
                && frame.scores().get(Part.TRAIN).score() == 1);
    assertTrue(lowest[0] < 1, "the network had to learn the second class");
    assertFalse(robot.lookup("#plot-advice").query().isVisible());
    assertTrue(both.step() > 0);
  }

  @Test
  void lassoedSamplesAreMovedRelabelledAndDeletedAndAllComesBackBitForBit(FxRobot robot) {
    TrainingFrame start = await(frame -> frame.step() == 0);
    robot.clickOn("#draw-button").clickOn("#lasso-button");
    lasso(robot, 0.3, 0.3, 0.12);
    await(frame -> !selected().isEmpty());
    Set<Long> chosen = selected();
    for (int row = 0; row < start.plot().rows(); row++) {
      boolean inside = start.plot().x(row) < 0 && start.plot().y(row) > 0;
      assertTrue(inside || !chosen.contains(start.plot().dataset().id(row)), "row " + row);
    }

    robot.clickOn("#draw-class-0");
    TrainingFrame relabelled = await(frame -> frame.edits().done() == 1);
    Dataset samples = relabelled.plot().dataset();
    for (int row = 0; row < samples.rows(); row++) {
      boolean became = chosen.contains(samples.id(row));
      assertEquals(became ? 0 : start.plot().dataset().target(row), samples.target(row));
    }
    assertEquals(chosen, selected());

    Point2D one = overOneOf(robot, chosen, relabelled);
    stroke(robot, one, one.add(40, 50));
    TrainingFrame moved = await(frame -> frame.edits().done() == 2);
    double[] shift = null;
    for (int row = 0; row < samples.rows(); row++) {
      double dx = moved.plot().x(row) - relabelled.plot().x(row);
      double dy = moved.plot().y(row) - relabelled.plot().y(row);
      if (chosen.contains(samples.id(row))) {
        shift = shift == null ? new double[] {dx, dy} : shift;
        assertEquals(shift[0], dx, 1e-9);
        assertEquals(shift[1], dy, 1e-9);
      } else {
        assertEquals(0, Math.abs(dx) + Math.abs(dy));
      }
    }
    assertTrue(shift[0] > 0.5 && shift[1] < -0.5);

    robot.type(KeyCode.DELETE);
    TrainingFrame deleted = await(frame -> frame.edits().done() == 3);
    assertEquals(start.plot().rows() - chosen.size(), deleted.plot().rows());
    assertTrue(selected().isEmpty());

    for (int i = 0; i < 3; i++) {
      robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    }
    TrainingFrame back = await(frame -> frame.edits().done() == 0);
    assertEquals(start.spec(), back.spec());
    assertEquals(start.scores(), back.scores());
    assertEquals(ParameterHash.of(start.network()), ParameterHash.of(back.network()));
  }

  @Test
  void aThirdClassTurnsTheOutputIntoASoftmaxWhileTrainingGoesOn(FxRobot robot) {
    await(frame -> frame.step() == 0);
    robot.clickOn("#draw-button").clickOn("#train-button");
    await(frame -> frame.isPlaying() && frame.epoch() > 1);
    robot.clickOn("#add-class-button");
    TrainingFrame three = await(frame -> frame.plot().dataset().classNames().size() == 3);
    assertTrue(three.isPlaying());
    assertEquals(3, three.network().layers().getLast().units());
    stroke(robot, at(robot, 0.5, 0.45), at(robot, 0.55, 0.5));
    TrainingFrame drawn = await(frame -> frame.plot().rows() > 503);
    assertEquals(2, drawn.plot().dataset().target(drawn.plot().rows() - 1));
    await(frame -> frame.isPlaying() && frame.step() > drawn.step());
  }

  @Test
  void keysChooseToolsAndSizesAndEscapeRests(FxRobot robot) {
    await(frame -> frame.step() == 0);
    robot.press(KeyCode.D).release(KeyCode.D);
    robot.moveTo(at(robot, 0.5, 0.5)).clickOn("#erase-button").type(KeyCode.M);
    assertTrue(robot.lookup("#magnet-button").queryAs(ToggleButton.class).isSelected());
    Slider size = robot.lookup("#brush-size").queryAs(Slider.class);
    double before = size.getValue();
    robot.type(KeyCode.CLOSE_BRACKET);
    assertTrue(size.getValue() > before);
    robot.type(KeyCode.DIGIT2);
    assertTrue(robot.lookup("#draw-class-1").queryAs(ToggleButton.class).isSelected());
    robot.type(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#magnet-button").queryAs(ToggleButton.class).isSelected());
    robot.type(KeyCode.ESCAPE);
    assertFalse(context().workbench().drawing().get());
  }

  private Set<Long> selected() {
    return context().workbench().selection().rows().get();
  }

  /** Goes with the pointer until it is over one of these rows. */
  private Point2D overOneOf(FxRobot robot, Set<Long> ids, TrainingFrame frame) {
    for (double x = 0.2; x < 0.4; x += 0.02) {
      for (double y = 0.2; y < 0.4; y += 0.02) {
        Point2D place = at(robot, x, y);
        robot.moveTo(place);
        if (context().workbench().selection().hovered().get() instanceof Selection.Item.Row(int row)
            && ids.contains(frame.plot().dataset().id(row))) {
          return place;
        }
      }
    }
    throw new AssertionError("no selected sample is found");
  }

  /** A loop around a place, all in shares of the plot. */
  private static void lasso(FxRobot robot, double x, double y, double r) {
    robot.moveTo(at(robot, x + r, y)).press(MouseButton.PRIMARY);
    for (int i = 1; i <= 8; i++) {
      double angle = i * Math.PI / 4;
      robot.moveTo(at(robot, x + r * Math.cos(angle), y + r * Math.sin(angle)));
    }
    robot.release(MouseButton.PRIMARY);
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
}
