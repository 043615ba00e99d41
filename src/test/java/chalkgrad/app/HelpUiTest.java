package chalkgrad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.engine.optimizer.Clipping;
import chalkgrad.engine.optimizer.Sgd;
import chalkgrad.training.ParameterHash;
import chalkgrad.training.SessionCommand;
import chalkgrad.training.SessionState;
import chalkgrad.training.frame.TrainingFrame;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Ways out: of a divergence, of a mistake of the program, of not knowing a word. */
class HelpUiTest extends WindowTest {
  private Thread.UncaughtExceptionHandler before;

  /** As the application does. */
  @BeforeEach
  void listen() {
    before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, problem) -> context().errors().report(thread, problem));
  }

  @AfterEach
  void listenNoMore() {
    Thread.setDefaultUncaughtExceptionHandler(before);
  }

  private void runAway(FxRobot robot) {
    robot.interact(() ->
        context()
            .workbench()
            .edit(spec ->
                spec.withTraining(
                    spec.training().withOptimizer(new Sgd()).withLearningRate(1e12))));
    robot.type(KeyCode.SPACE);
    await(frame -> frame.state() instanceof SessionState.Diverged);
  }

  @Test
  void oneClickLeadsOutOfADivergence(FxRobot robot) {
    await(frame -> frame.surface() != null);
    runAway(robot);
    String said = robot.lookup("#status-text").<Labeled>query().getText();
    assertTrue(said.contains("step") && said.contains("became"), said);
    robot.clickOn("#smaller-rate-button");
    TrainingFrame start =
        await(frame -> frame.step() == 0 && frame.state() instanceof SessionState.Paused);
    assertEquals(1e11, start.spec().training().learningRate());
    runAway(robot);
    robot.clickOn("#clip-button");
    TrainingFrame clipped =
        await(frame -> frame.step() == 0 && !frame.spec().training().clipping().isNone());
    assertEquals(Clipping.byNorm(1), clipped.spec().training().clipping());
    robot.interact(() ->
        context()
            .workbench()
            .edit(spec -> spec.withTraining(spec.training().withLearningRate(0.1))));
    robot.type(KeyCode.SPACE);
    await(frame -> frame.epoch() >= 3 && frame.isPlaying());
    robot.type(KeyCode.SPACE);
    // Both the rate and the clipping were edits like any other.
    shortcut(robot, KeyCode.Z);
    shortcut(robot, KeyCode.Z);
    await(frame -> frame.spec().training().clipping().isNone());
  }

  @Test
  void mistakesOnTheWindowsThreadAndOnOthersAreToldOnceAndTheWindowLivesOn(FxRobot robot) {
    TrainingFrame start = await(frame -> frame.surface() != null);
    Platform.runLater(() -> {
      throw new IllegalStateException("lost " + System.getProperty("user.home") + "/a.csv");
    });
    awaitDialog(robot, true);
    String report = robot.lookup("#error-report").<TextArea>queryAs(TextArea.class).getText();
    assertTrue(report.contains("IllegalStateException") && report.contains("Java "), report);
    assertTrue(report.contains("~/a.csv"), report);
    Thread other =
        new Thread(() -> {
          throw new UnsupportedOperationException("elsewhere");
        });
    other.start();
    waitUntil(() ->
        robot.lookup(".cg-small").queryAll().stream()
            .anyMatch(node -> node instanceof Labeled text && text.getText().contains("2 times")));
    robot.clickOn("#error-copy");
    String[] copied = new String[1];
    robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
    assertEquals(report, copied[0]);
    robot.clickOn("#error-continue");
    assertTrue(robot.lookup("#error-dialog").tryQuery().isEmpty());
    robot.type(KeyCode.E);
    TrainingFrame end = await(frame -> frame.epoch() == 1 && !frame.isPlaying());
    assertEquals(start.spec(), end.spec());
  }

  @Test
  void aMistakeInTheSessionLosesNothing(FxRobot robot) {
    await(frame -> frame.surface() != null);
    robot.type(KeyCode.E);
    TrainingFrame trained = await(frame -> frame.epoch() == 1 && !frame.isPlaying());
    robot.interact(() ->
        context()
            .workbench()
            .send(
                new SessionCommand.Capture(run -> {
                  throw new AssertionError("a mistake");
                })));
    awaitDialog(robot, true);
    robot.type(KeyCode.ENTER);
    awaitDialog(robot, false);
    TrainingFrame after = await(frame -> frame.state() instanceof SessionState.Failed);
    assertEquals(ParameterHash.of(trained.network()), ParameterHash.of(after.network()));
    robot.type(KeyCode.E);
    TrainingFrame on = await(frame -> frame.epoch() == 2 && !frame.isPlaying());
    assertTrue(on.state() instanceof SessionState.Paused);
  }

  @Test
  void theGlossaryByKeyboard(FxRobot robot) {
    await(frame -> frame.surface() != null);
    // In the palette every term is found.
    shortcut(robot, KeyCode.K);
    robot.write("what is backprop").type(KeyCode.ENTER);
    assertEquals("Backpropagation", title(robot));
    robot.type(KeyCode.ESCAPE);
    assertTrue(robot.lookup("#glossary").tryQuery().isEmpty());
    // And searched in the glossary itself.
    robot.press(KeyCode.CONTROL).type(KeyCode.F1).release(KeyCode.CONTROL);
    robot.write("kappa");
    assertEquals("Cohen’s κ", title(robot));
    robot.type(KeyCode.ESCAPE);
    // A control that has the focus is explained beside it.
    robot.interact(
        () -> chalkgrad.ui.common.Reach.to(context().scene().lookup("#optimizer-choice")));
    robot.press(KeyCode.SHIFT).type(KeyCode.F1).release(KeyCode.SHIFT);
    assertEquals("Optimizer", title(robot));
    robot.clickOn("#see-optimizer-adam");
    assertEquals("Adam", title(robot));
    robot.type(KeyCode.ESCAPE);
    assertTrue(robot.lookup("#explanation").tryQuery().isEmpty());
    // And what the pointer is on, when no focus is visible.
    robot.clickOn("#train-loss-value").moveTo("#right-chart-more");
    robot.press(KeyCode.SHIFT).type(KeyCode.F1).release(KeyCode.SHIFT);
    assertEquals("ROC curve", title(robot));
    robot.type(KeyCode.ESCAPE);
    // So is one whose name is clicked.
    robot.clickOn(
        robot
            .lookup(".cg-term")
            .match(node -> node instanceof Labeled label && label.getText().equals("Loss"))
            .<Labeled>query());
    assertEquals("Loss", title(robot));
    robot.clickOn("#explanation-glossary");
    assertTrue(robot.lookup("#glossary-field").<TextInputControl>query().isFocused());
    assertEquals("Loss", title(robot));
    robot.type(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#glossary").tryQuery().isPresent());
  }

  private static String title(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    return robot.lookup("#term-title").<Labeled>query().getText();
  }

  private static void awaitDialog(FxRobot robot, boolean present) {
    waitUntil(() -> robot.lookup("#error-dialog").tryQuery().isPresent() == present);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void waitUntil(java.util.concurrent.Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    } catch (TimeoutException problem) {
      throw new AssertionError("it did not happen", problem);
    }
  }
}
