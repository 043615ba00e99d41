package chalkgrad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.training.DataSource;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.frame.TrainingFrame;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What a slider sets is seen while it is dragged, and a drag is one entry. */
class LiveSlidersUiTest extends WindowTest {
  private static double noise(ExperimentSpec spec) {
    return ((DataSource.Generated) spec.data().source()).settings().noise();
  }

  @Test
  void pointsFollowTheThumbAndOneUndoTakesTheDragBack(FxRobot robot) {
    TrainingFrame start = await(frame -> frame.step() == 0);
    Set<Double> seen = new ConcurrentSkipListSet<>();
    context().workbench().spec().addListener((property, before, now) -> seen.add(noise(now)));
    robot.moveTo(at(robot, "#noise-slider .thumb", 0.5, 0.5)).press(MouseButton.PRIMARY);
    for (double share : new double[] {0.3, 0.5, 0.7, 0.9}) {
      robot.moveTo(at(robot, "#noise-slider", share, 0.5));
    }
    await(frame -> noise(frame.spec()) > 2);
    assertTrue(seen.size() >= 3, "while the thumb is held: " + seen);
    robot.release(MouseButton.PRIMARY);
    TrainingFrame dragged = await(frame -> frame.commandsObeyed() > 0);
    assertEquals(1, dragged.edits().done());
    shortcut(robot, KeyCode.Z);
    await(frame -> frame.spec().equals(start.spec()));
  }
}
