package chalkgrad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.Dataset;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.training.frame.Viewport;
import chalkgrad.ui.common.Selection;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Looking closer at a piece of the boundary, and working there. */
class ZoomUiTest extends WindowTest {
  private static final String PLOT = "#boundary-plot";

  private Viewport wanted() {
    return context().workbench().view().get().viewport();
  }

  /** Waits for the surface of what is looked at. */
  private TrainingFrame awaitSurface() {
    return await(frame -> {
      Viewport looked = wanted() == null ? frame.plot().viewport() : wanted();
      return frame.surface() != null && frame.surface().viewport().equals(looked);
    });
  }

  private Selection.Item hovered() {
    return context().workbench().selection().hovered().get();
  }

  @Test
  void aSampleDrawnCloseUpLiesWhereItWasDrawn(FxRobot robot) {
    awaitSurface();
    Point2D place = at(robot, PLOT, 0.62, 0.37);
    robot.moveTo(place);
    robot.scroll(4, VerticalDirection.UP);
    WaitForAsyncUtils.waitForFxEvents();
    TrainingFrame near = awaitSurface();
    Viewport whole = near.plot().viewport();
    Viewport piece = near.surface().viewport();
    assertTrue(piece.width() < 0.7 * whole.width(), piece + " of " + whole);
    assertFalse(robot.lookup("#boundary-zoom-fit").query().isDisabled());

    int before = near.plot().rows();
    robot.clickOn("#draw-button").clickOn("#point-button").clickOn(place);
    TrainingFrame drawn = await(frame -> frame.plot().rows() == before + 1);
    Dataset data = drawn.plot().dataset();
    assertTrue(piece.contains(data.feature(before, 0), data.feature(before, 1)), "on the piece");
    assertEquals(piece, wanted(), "an edit leaves what is looked at as it is");
    // Without a tool the pointer finds it where it was put, and no longer once all is shown.
    robot.type(KeyCode.ESCAPE).moveBy(30, 0).moveTo(place);
    assertEquals(new Selection.Item.Row(before), hovered());
    assertTrue(robot.lookup("#hover-card").query().isVisible());
    robot.clickOn(place);
    assertEquals(Set.of(data.id(before)), context().workbench().selection().rows().get());
    robot.clickOn("#boundary-zoom-fit");
    awaitSurface();
    assertNull(wanted());
    assertTrue(robot.lookup("#boundary-zoom-fit").query().isDisabled());
  }

  @Test
  void draggingMovesThePlaneAndZeroShowsAllOfIt(FxRobot robot) {
    Viewport whole = awaitSurface().plot().viewport();
    robot.clickOn("#boundary-zoom-larger").clickOn("#boundary-zoom-larger");
    Viewport centred = awaitSurface().surface().viewport();
    assertEquals(whole.width() / 1.5625, centred.width(), 1e-9);
    // Between the samples of the problem, so that none is selected.
    drag(robot, at(robot, PLOT, 0.55, 0.5), at(robot, PLOT, 0.75, 0.5), at(robot, PLOT, 0.8, 0.5));
    Viewport moved = awaitSurface().surface().viewport();
    assertTrue(moved.xMin() < centred.xMin() - 0.15 * centred.width(), moved + " of " + centred);
    assertEquals(centred.width(), moved.width(), 1e-9);
    robot.press(KeyCode.CONTROL).type(KeyCode.UP).release(KeyCode.CONTROL);
    Viewport up = awaitSurface().surface().viewport();
    assertEquals(moved.yMax() + 0.1 * moved.height(), up.yMax(), 1e-9);
    robot.type(KeyCode.DIGIT0);
    assertEquals(whole, awaitSurface().surface().viewport());
  }

  @Test
  void whatIsShownIsChosenByKeys(FxRobot robot) {
    awaitSurface();
    robot.interact(() -> robot.lookup("#view-options").queryAs(ButtonBase.class).requestFocus());
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(robot.lookup("#view-options-card").tryQuery().isPresent());
    robot.clickOn("#view-contours");
    assertTrue(robot.lookup("#view-contours").queryAs(CheckBox.class).isSelected());
    robot.type(KeyCode.ESCAPE);
    assertTrue(robot.lookup("#view-options-card").tryQuery().isEmpty());
  }
}
