package chalkgrad.app;

import chalkgrad.training.Defaults;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.FilePicker;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window as a student sees it, for tests that use it with mouse and keyboard. */
@ExtendWith(ApplicationExtension.class)
abstract class WindowTest {
  private static final int WIDTH = 1440;
  private static final int HEIGHT = 900;
  private static final int PATIENCE_SECONDS = 20;

  private AppContext context;
  private Stage stage;

  /** The experiment that the window opens with. */
  ExperimentSpec experiment() {
    return Defaults.experiment();
  }

  /** The size of the window. */
  int width() {
    return WIDTH;
  }

  int height() {
    return HEIGHT;
  }

  /** Answers when a file is asked for; no files unless a test says otherwise. */
  FilePicker picker() {
    return Optional::empty;
  }

  // Not by TestFX's own annotations, which count only in the class that is run.
  @BeforeEach
  void open(FxRobot robot) {
    robot.interact(() -> {
      HeadlessScreen.resize(width(), height());
      context = new AppContext(AppContext.Parts.of(experiment(), picker()), width(), height());
      stage = new Stage();
      stage.setScene(context.scene());
      stage.setX(0);
      stage.setY(0);
      stage.show();
    });
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> {
      context.close();
      stage.close();
    });
  }

  final AppContext context() {
    return context;
  }

  /** Waits for a frame on screen that fulfils the condition. */
  final TrainingFrame await(Predicate<TrainingFrame> condition) {
    TrainingFrame[] found = new TrainingFrame[1];
    try {
      WaitForAsyncUtils.waitFor(
          PATIENCE_SECONDS,
          TimeUnit.SECONDS,
          () ->
              WaitForAsyncUtils.asyncFx(
                      () -> {
                        found[0] = context.workbench().frame().get();
                        return found[0] != null && condition.test(found[0]);
                      })
                  .get(5, TimeUnit.SECONDS));
    } catch (TimeoutException problem) {
      throw new AssertionError("no such frame came; the last one was " + found[0], problem);
    }
    WaitForAsyncUtils.waitForFxEvents();
    return found[0];
  }

  /** A place on a node, as shares of its width and height. */
  static Point2D at(FxRobot robot, String query, double x, double y) {
    Node node = robot.lookup(query).query();
    Bounds bounds = node.localToScreen(node.getLayoutBounds());
    return new Point2D(
        bounds.getMinX() + x * bounds.getWidth(), bounds.getMinY() + y * bounds.getHeight());
  }

  /** Drags through some places, from the first to the last, in a few steps each. */
  static void drag(FxRobot robot, Point2D... through) {
    robot.moveTo(through[0]).press(MouseButton.PRIMARY);
    for (int i = 1; i < through.length; i++) {
      robot.moveTo(through[i]);
    }
    robot.release(MouseButton.PRIMARY);
  }

  /** Presses a key together with Ctrl. */
  static void shortcut(FxRobot robot, KeyCode code) {
    robot.press(KeyCode.CONTROL).type(code).release(KeyCode.CONTROL);
  }
}
