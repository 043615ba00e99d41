package chalkgrad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.training.ParameterHash;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.FilePicker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A student keeps an experiment in a file, spoils it, and gets it back. */
class DocumentUiTest extends WindowTest {
  @TempDir Path folder;

  private Path chosen;

  @Override
  FilePicker picker() {
    return new FilePicker() {
      @Override
      public Optional<Path> chooseTable() {
        return Optional.empty();
      }

      @Override
      public List<Path> chooseExperiment() {
        return List.of(chosen);
      }

      @Override
      public Optional<Path> saveExperiment(String suggestion, Path lately) {
        return Optional.of(chosen);
      }
    };
  }

  private String name() {
    return context().documents().title().getValue();
  }

  private void shifted(FxRobot robot, KeyCode code) {
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(code);
    robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
  }

  @Test
  void anExperimentIsSavedSpoiltAndOpenedAgain(FxRobot robot) {
    await(frame -> frame.predictions() != null);
    robot.clickOn("#draw-button").clickOn("#draw-class-1").clickOn("#spray-button");
    drag(robot, at(robot, "#boundary-plot", 0.3, 0.3), at(robot, "#boundary-plot", 0.5, 0.35));
    await(frame -> frame.edits().done() == 1);
    robot.clickOn("#draw-button").clickOn("#step-epoch-button").clickOn("#step-batch-button");
    TrainingFrame trained = await(frame -> frame.epoch() == 1 && frame.stepInEpoch() == 1);
    assertEquals("*Untitled • Chalkgrad", name());

    chosen = folder.resolve("lesson.chalk");
    shifted(robot, KeyCode.S);
    await(frame -> name().equals("lesson • Chalkgrad"));

    robot.clickOn("#insert-layer-1").clickOn("#step-epoch-button");
    TrainingFrame spoilt = await(frame -> frame.epoch() == 2 && !frame.isPlaying());
    assertNotEquals(ParameterHash.of(trained.network()), ParameterHash.of(spoilt.network()));
    assertEquals("*lesson • Chalkgrad", name());

    // Who thinks better of it keeps everything.
    shortcut(robot, KeyCode.O);
    await(frame -> robot.lookup("#unsaved-dialog").tryQuery().isPresent());
    robot.type(KeyCode.ESCAPE);
    await(frame -> robot.lookup("#unsaved-dialog").tryQuery().isEmpty());
    assertEquals(spoilt.spec(), context().workbench().spec().get());
    assertEquals("*lesson • Chalkgrad", name());

    shortcut(robot, KeyCode.O);
    robot.clickOn("#unsaved-discard");
    TrainingFrame back = await(frame -> frame.spec().equals(trained.spec()));
    assertEquals("lesson • Chalkgrad", name());
    assertEquals(trained.step(), back.step());
    assertEquals(ParameterHash.of(trained.network()), ParameterHash.of(back.network()));
    assertEquals(trained.plot().dataset(), back.plot().dataset());
    assertFalse(back.edits().canUndo());
  }

  @Test
  void aDamagedFileSaysWhereAndRecentFilesAreAtHand(FxRobot robot) throws IOException {
    await(frame -> frame.predictions() != null);
    chosen = folder.resolve("first.chalk");
    shortcut(robot, KeyCode.S);
    await(frame -> name().equals("first • Chalkgrad"));
    chosen = folder.resolve("second.chalk");
    shifted(robot, KeyCode.S);
    await(frame -> name().equals("second • Chalkgrad"));

    chosen =
        Files.writeString(
            folder.resolve("damaged.chalk"),
            "{\"chalkgrad\": 1, \"training\": {\"learningRate\": \"fast\"}}");
    shortcut(robot, KeyCode.O);
    await(frame -> robot.lookup("#failed-dialog").tryQuery().isPresent());
    assertTrue(
        ((Parent) robot.lookup("#failed-dialog").query())
            .lookupAll(".document-text").stream()
                .anyMatch(text -> ((Label) text).getText().contains("$.training.learningRate")));
    robot.type(KeyCode.ENTER);
    await(frame -> robot.lookup("#failed-dialog").tryQuery().isEmpty());
    assertEquals("second • Chalkgrad", name());

    // The keys begin at the file before the present one.
    shifted(robot, KeyCode.O);
    await(frame -> robot.lookup("#recent-1").tryQuery().isPresent());
    robot.type(KeyCode.ENTER);
    await(frame -> name().equals("first • Chalkgrad"));
    robot.clickOn("#document-button").clickOn("#recent-remove-1");
    await(frame -> robot.lookup("#recent-1").tryQuery().isEmpty());
    assertEquals(List.of(folder.resolve("first.chalk")), context().documents().recent().all());
  }
}
