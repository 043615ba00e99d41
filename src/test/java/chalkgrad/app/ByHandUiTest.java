package chalkgrad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.Task;
import chalkgrad.training.ParameterHash;
import chalkgrad.training.frame.TrainingFrame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A student changes everything that can be changed, and takes all of it back. */
class ByHandUiTest extends WindowTest {
  private static final int ROWS = 40;

  @TempDir Path folder;

  /** As a measuring station writes: semicolons, decimal commas, -200 where nothing was measured. */
  private Path airQuality() throws IOException {
    StringBuilder text = new StringBuilder("CO;T;AH\n");
    for (int i = 0; i < ROWS; i++) {
      String co = i % 8 == 7 ? "-200" : i % 5 + ",5";
      text.append(co).append(';').append(i % 9).append(",25;0,").append(100 + 7 * i).append('\n');
    }
    return Files.writeString(folder.resolve("air.csv"), text);
  }

  @Test
  void everythingIsTakenBackToTheFirstBit(FxRobot robot) throws IOException {
    TrainingFrame start = await(frame -> frame.step() == 0 && frame.predictions() != null);

    robot.clickOn("#draw-button").clickOn("#draw-class-1").clickOn("#spray-button");
    drag(robot, at(robot, "#boundary-plot", 0.3, 0.3), at(robot, "#boundary-plot", 0.5, 0.35));
    TrainingFrame drawn = await(frame -> frame.edits().done() == 1);
    assertTrue(drawn.plot().rows() > start.plot().rows());
    robot.clickOn("#draw-button");

    robot.clickOn("#insert-layer-1");
    await(frame -> frame.network().layers().size() == 4);
    drag(robot, at(robot, "#layer-2-header", 0.2, 0.5), at(robot, "#insert-layer-0", 0.5, 0.5));
    await(frame -> frame.edits().done() == 3);

    robot.clickOn("#neuron-1-0").write("2.5").type(KeyCode.ENTER);
    TrainingFrame typed = await(frame -> frame.edits().done() == 4);
    assertEquals(2.5, typed.network().layers().getFirst().biases()[0]);

    drag(robot, at(robot, "#threshold-slider", 0.5, 0.5), at(robot, "#threshold-slider", 0.7, 0.5));
    TrainingFrame before = await(frame -> frame.edits().done() == 5);
    assertTrue(before.spec().threshold() > 0.6);

    Path file = airQuality();
    robot.interact(() -> context().imports().open(file));
    untilEnabled(robot, "#import-remedy");
    robot.clickOn("#import-remedy");
    untilEnabled(robot, "#import-accept");
    robot.clickOn("#import-accept");
    TrainingFrame imported = await(frame -> frame.edits().done() == 6);
    Dataset air = imported.plot().dataset();
    assertEquals(Task.REGRESSION, air.task());
    assertEquals(ROWS * 7 / 8, air.rows());

    for (int done = 5; done >= 0; done--) {
      int left = done;
      shortcut(robot, KeyCode.Z);
      await(frame -> frame.edits().done() == left);
    }
    TrainingFrame back = await(frame -> frame.spec().equals(start.spec()));
    assertEquals(ParameterHash.of(start.network()), ParameterHash.of(back.network()));
    assertEquals(start.scores(), back.scores());
    assertNotEquals(start.scores().get(Part.TRAIN).loss(), typed.scores().get(Part.TRAIN).loss());

    for (int done = 1; done <= 6; done++) {
      int now = done;
      shortcut(robot, KeyCode.Y);
      await(frame -> frame.edits().done() == now);
    }
    await(frame -> frame.spec().equals(imported.spec()));
  }

  private void untilEnabled(FxRobot robot, String query) {
    await(frame ->
        robot
            .lookup(query)
            .tryQuery()
            .filter(node -> node instanceof ButtonBase button && !button.isDisabled())
            .isPresent());
  }
}
