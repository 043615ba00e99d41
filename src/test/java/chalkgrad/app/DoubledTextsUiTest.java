package chalkgrad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chalkgrad.base.DoublableTexts;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Other languages are longer: with every text doubled none is lost. */
class DoubledTextsUiTest extends WindowTest {
  @Override
  int width() {
    return 1366;
  }

  @Override
  int height() {
    return 768;
  }

  @Override
  @BeforeEach
  void open(FxRobot robot) {
    DoublableTexts.setDoubled(true);
    super.open(robot);
  }

  @AfterEach
  void single() {
    DoublableTexts.setDoubled(false);
  }

  @Test
  void everyDoubledTextCanBeRead(FxRobot robot) {
    await(frame -> frame.surface() != null && frame.predictions() != null);
    everythingCanBeRead(robot, "at first");
    robot.clickOn("#table-button");
    everythingCanBeRead(robot, "table");
    robot.clickOn("#table-button").clickOn("#theme-button");
    everythingCanBeRead(robot, "themes");
    for (int scale : List.of(125, 150)) {
      robot.interact(() -> context().looks().setScale(scale));
      everythingCanBeRead(robot, scale + " %");
    }
  }

  private void everythingCanBeRead(FxRobot robot, String where) {
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> {
      // Texts that wrap settle with the second layout.
      context().scene().snapshot(null);
      assertEquals(List.of(), ClippedTexts.in(context().scene(), true), where);
    });
  }
}
