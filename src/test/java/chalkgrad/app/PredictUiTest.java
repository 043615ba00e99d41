package chalkgrad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.Dataset;
import chalkgrad.data.csv.CsvFile;
import chalkgrad.data.csv.CsvImport;
import chalkgrad.data.csv.CsvOptions;
import chalkgrad.training.DataSource;
import chalkgrad.training.Defaults;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.Predictor;
import chalkgrad.training.SessionCommand;
import chalkgrad.training.TrainingRun;
import chalkgrad.ui.common.FilePicker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** New rows in the window: one that is typed, a file of them, and the file of the answers. */
class PredictUiTest extends WindowTest {
  private static final Dataset WALKS =
      CsvImport.read(
              CsvFile.of(
                  "walks.csv",
                  """
                  steps,rain,mood
                  10.5,no,good
                  3,yes,bad
                  7,no,good
                  2,yes,bad
                  5,no,good
                  1.5,yes,bad
                  8,no,good
                  """
                      .getBytes(StandardCharsets.UTF_8)),
              CsvOptions.builder().target("mood").positiveClass("good").build())
          .dataset();

  @TempDir private Path folder;

  @Override
  ExperimentSpec experiment() {
    return Defaults.experiment().withSource(new DataSource.Table(WALKS));
  }

  @Override
  FilePicker picker() {
    return new FilePicker() {
      @Override
      public Optional<Path> chooseTable() {
        return Optional.of(folder.resolve("new.csv"));
      }

      @Override
      public Optional<Path> saveTable(String suggestion) {
        return Optional.of(folder.resolve(suggestion));
      }
    };
  }

  @Test
  void rowsAreTypedReadAndSaved(FxRobot robot) throws IOException {
    Files.writeString(folder.resolve("new.csv"), "rain,steps,mood\nno,9,good\nsnow,2,bad\n");
    robot.interact(() -> context().workbench().send(new SessionCommand.RunTo(2)));
    await(frame -> frame.epoch() == 2);
    TrainingRun run = new TrainingRun(experiment());
    run.stepEpoch();
    run.stepEpoch();
    Predictor expected = Predictor.of(run);

    shortcut(robot, KeyCode.P);
    TextField steps = robot.lookup("#predict-field-0").query();
    assertTrue(steps.isFocused(), "typing begins in the first field");
    robot.interact(() -> steps.setText("9"));
    double p = expected.predict(new double[] {9, 0}).values()[0];
    waitFor(() -> answer(robot).equals(p >= 0.5 ? "good" : "bad"));
    robot.interact(() -> steps.setText("many"));
    waitFor(() ->
        robot.lookup("#predict-notes .label").queryAllAs(Label.class).stream()
            .anyMatch(note -> note.getText().contains("'many'")));

    robot.interact(() -> robot.lookup("#predict-open").queryButton().fire());
    waitFor(() -> robot.lookup("#predict-facts").queryLabeled().getText().contains("2 rows"));
    TableView<Integer> table = robot.lookup("#predict-table").query();
    assertEquals(2, table.getItems().size());
    robot.interact(() -> robot.lookup("#predict-save").queryButton().fire());
    waitFor(() -> Files.exists(folder.resolve("new-predicted.csv")));
    waitFor(() -> robot.lookup("#predict-facts").queryLabeled().getText().startsWith("Saved"));
    List<String> lines = Files.readAllLines(folder.resolve("new-predicted.csv"));
    assertEquals("steps,rain,mood,predicted mood,p(bad),p(good),not usable", lines.getFirst());
    assertTrue(lines.get(1).contains("," + p + ","), lines.get(1));
    assertTrue(lines.get(2).endsWith("rain: unknown-word"), lines.get(2));

    robot.type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertNull(context().scene().lookup("#predict-dialog"));
  }

  private static String answer(FxRobot robot) {
    return robot.lookup("#predict-answer").queryLabeled().getText();
  }

  private static void waitFor(java.util.concurrent.Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(15, TimeUnit.SECONDS, condition);
    } catch (java.util.concurrent.TimeoutException late) {
      throw new AssertionError("it did not happen within 15 s", late);
    }
  }
}
