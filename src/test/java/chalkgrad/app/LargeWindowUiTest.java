package chalkgrad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.Part;
import chalkgrad.training.frame.TrainingFrame;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A lesson on an old laptop for eyes that need everything twice as large. */
class LargeWindowUiTest extends WindowTest {
  private static final Path PICTURES = Path.of("target", "pictures");

  @Override
  int width() {
    return 1366;
  }

  @Override
  int height() {
    return 768;
  }

  @BeforeEach
  void magnify(FxRobot robot) {
    robot.interact(() -> context().looks().setScale(200));
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void aLessonAtTwiceTheSizeClipsNoWord(FxRobot robot) {
    TrainingFrame start = await(frame -> frame.surface() != null);
    nothingIsClipped(robot, "at-first");
    robot.clickOn("#show-data").clickOn("#generator-moons");
    await(frame -> !frame.spec().data().equals(start.spec().data()));
    nothingIsClipped(robot, "data");
    robot.clickOn("#show-network").clickOn("#add-layer");
    await(frame -> frame.network().layers().size() == start.network().layers().size() + 1);
    nothingIsClipped(robot, "network");
    robot.clickOn("#train-button");
    await(frame -> frame.epoch() >= 10);
    robot.clickOn("#train-button");
    TrainingFrame trained = await(frame -> !frame.isPlaying());
    assertTrue(trained.scores().get(Part.TRAIN).loss() < start.scores().get(Part.TRAIN).loss());
    robot.clickOn("#show-results");
    // Looked at twice: what is clicked next must have found its place.
    nothingIsClipped(robot, "results");
    robot.clickOn(at(robot, "#threshold-slider", 0.8, 0.5));
    await(frame -> frame.spec().threshold() > 0.6);
    nothingIsClipped(robot, "results");
    robot.clickOn("#undo-button");
    await(frame -> frame.spec().threshold() == 0.5);
    robot.clickOn("#more-button");
    nothingIsClipped(robot, "more");
    robot.type(KeyCode.ESCAPE).clickOn("#theme-button");
    nothingIsClipped(robot, "themes");
  }

  private void nothingIsClipped(FxRobot robot, String step) {
    WaitForAsyncUtils.waitForFxEvents();
    robot.interact(() -> {
      try {
        Snapshots.write(context().scene(), PICTURES.resolve("twice-" + step + ".png"));
      } catch (java.io.IOException problem) {
        throw new java.io.UncheckedIOException(problem);
      }
      assertEquals(List.of(), ClippedTexts.in(context().scene(), false), step);
    });
  }
}
