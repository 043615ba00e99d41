package chalkgrad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.ui.theme.Palette;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Columns and cards are made wider, folded away and brought back; themes and sizes change. */
class LayoutUiTest extends WindowTest {
  @Test
  void aDividerIsDraggedMovedByKeysAndPutBack(FxRobot robot) {
    double before = width(robot, "#left-column");
    Point2D grip = at(robot, "#left-grip", 0.5, 0.1);
    drag(robot, grip, grip.add(60, 0), grip.add(120, 0));
    assertEquals(before + 120, width(robot, "#left-column"), 2);
    robot.type(KeyCode.LEFT);
    assertEquals(before + 96, width(robot, "#left-column"), 2);
    robot.doubleClickOn(at(robot, "#left-grip", 0.5, 0.1));
    assertEquals(before, width(robot, "#left-column"), 1);
  }

  @Test
  void dividersFollowThePointerAtAnyScale(FxRobot robot) {
    robot.interact(() -> context().looks().setScale(125));
    WaitForAsyncUtils.waitForFxEvents();
    Point2D grip = at(robot, "#left-grip", 0.5, 0.1);
    drag(robot, grip, grip.add(50, 0), grip.add(100, 0));
    Point2D now = at(robot, "#left-grip", 0.5, 0.1);
    assertEquals(grip.getX() + 100, now.getX(), 3);
  }

  @Test
  void aColumnFoldsAwayAndComesBack(FxRobot robot) {
    double network = width(robot, "#network-pane");
    robot.clickOn("#right-grip-fold");
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(shown(robot, "#boundary-plot"));
    assertTrue(width(robot, "#network-pane") > network + 300);
    robot.clickOn("#right-grip-fold");
    assertTrue(shown(robot, "#boundary-plot"));
    assertEquals(network, width(robot, "#network-pane"), 1);
    robot.press(KeyCode.ALT).type(KeyCode.DIGIT1).release(KeyCode.ALT);
    assertFalse(shown(robot, "#data-pane"));
    robot.press(KeyCode.ALT).type(KeyCode.DIGIT1).release(KeyCode.ALT);
    assertTrue(shown(robot, "#data-pane"));
  }

  @Test
  void aCardFoldsToItsTitle(FxRobot robot) {
    assertTrue(shown(robot, "#new-data-button"));
    robot.clickOn("#data-title");
    assertFalse(shown(robot, "#new-data-button"));
    robot.clickOn("#data-title");
    assertTrue(shown(robot, "#new-data-button"));
  }

  @Test
  void themesAndSizesAreChosenFromTheMenu(FxRobot robot) {
    robot.clickOn("#theme-button").clickOn("#theme-projector");
    assertEquals(Palette.PROJECTOR, context().workbench().palette().get());
    assertEquals(1.15, context().looks().magnification().get(), 1e-9);
    robot.clickOn("#scale-150");
    assertEquals(150, context().looks().scale());
    robot.type(KeyCode.ESCAPE);
    robot.press(KeyCode.ALT).type(KeyCode.DIGIT0).release(KeyCode.ALT);
    assertEquals(100, context().looks().scale());
    shortcut(robot, KeyCode.L);
    assertEquals(Palette.DARK, context().workbench().palette().get());
  }

  private static double width(FxRobot robot, String query) {
    WaitForAsyncUtils.waitForFxEvents();
    return robot.lookup(query).<Region>query().getWidth();
  }

  private static boolean shown(FxRobot robot, String query) {
    WaitForAsyncUtils.waitForFxEvents();
    Node node = robot.lookup(query).query();
    while (node != null && node.isVisible()) {
      node = node.getParent();
    }
    return node == null;
  }
}
