package chalkgrad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.generator.Generators;
import chalkgrad.engine.optimizer.Optimizers;
import chalkgrad.training.DataSource;
import chalkgrad.training.Defaults;
import chalkgrad.training.SessionState;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.theme.Palette;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.css.CssParser;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does with the window: train, pause, step, mend a divergence, change the theme. */
@ExtendWith(ApplicationExtension.class)
class MainWindowUiTest {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 720;

  private AppContext context;
  private Stage stage;

  @Start
  void start(Stage primary) {
    HeadlessScreen.resize(1920, 1080);
    CssParser.errorsProperty().clear();
    stage = primary;
    context =
        new AppContext(AppContext.Parts.of(Defaults.experiment(), Optional::empty), WIDTH, HEIGHT);
    stage.setScene(context.scene());
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    stage.show();
  }

  @AfterEach
  void stop(FxRobot robot) {
    robot.interact(context::close);
  }

  @Test
  void trainsByButtonAndPausesBySpaceBar(FxRobot robot) {
    awaitFrame(frame -> frame.step() == 0);
    robot.clickOn("#train-button");
    awaitFrame(frame -> frame.isPlaying() && frame.epoch() > 2);
    assertEquals("Pause", text(robot, "#train-button"));
    assertNotEquals("0", text(robot, "#epoch-value"));

    robot.type(KeyCode.SPACE);
    awaitFrame(frame -> !frame.isPlaying());
    assertEquals("Train", text(robot, "#train-button"));
  }

  @Test
  void stepsByKeyAndComesBack(FxRobot robot) {
    awaitFrame(frame -> frame.step() == 0);
    robot.type(KeyCode.N);
    awaitFrame(frame -> frame.step() == 1);
    robot.type(KeyCode.E);
    // 400 training rows in batches of 32 are 13 updates.
    awaitFrame(frame -> frame.step() == 13 && frame.epoch() == 1 && !frame.isPlaying());
    robot.clickOn("#reset-button");
    awaitFrame(frame -> frame.step() == 0);
  }

  @Test
  void aSpaceBarAfterAClickOnResetTrains(FxRobot robot) {
    robot.clickOn("#reset-button").type(KeyCode.SPACE);
    awaitFrame(TrainingFrame::isPlaying);
  }

  @Test
  void explainsADivergenceAndOffersTheWayOut(FxRobot robot) {
    robot.interact(() ->
        context
            .workbench()
            .edit(spec -> {
              var plane =
                  spec.withSource(new DataSource.Generated(Generators.byId("plane").defaults()));
              return plane.withTraining(
                  plane
                      .training()
                      .withOptimizer(Optimizers.of("sgd", Map.of()))
                      .withLearningRate(1000));
            }));
    awaitFrame(frame -> frame.spec().training().learningRate() == 1000);
    robot.clickOn("#train-button");
    awaitFrame(frame -> frame.state() instanceof SessionState.Diverged);
    assertTrue(text(robot, "#status-text").contains("1000"), text(robot, "#status-text"));
    assertTrue(robot.lookup("#train-button").query().isDisabled());

    robot.clickOn("#smaller-rate-button");
    awaitFrame(frame -> frame.state() instanceof SessionState.Paused && frame.step() == 0);
    assertEquals(100, context.workbench().spec().get().training().learningRate());
    assertFalse(robot.lookup("#smaller-rate-button").query().isVisible());
  }

  @Test
  void sleepsWhenNothingHappens(FxRobot robot) {
    await(() -> !context.pump().isAwake());
    robot.type(KeyCode.N);
    awaitFrame(frame -> frame.step() == 1);
    await(() -> !context.pump().isAwake());
  }

  @Test
  void bothThemesAreFreeOfStyleErrors(FxRobot robot) {
    for (Palette palette : List.of(Palette.DARK, Palette.LIGHT)) {
      robot.interact(() -> context.workbench().palette().set(palette));
      WaitForAsyncUtils.waitForFxEvents();
    }
    assertEquals(List.of(), List.copyOf(CssParser.errorsProperty()));
  }

  @Test
  void nothingOutsideTheScrollingColumnIsCutOffOrOverlaps(FxRobot robot) {
    for (double[] size : new double[][] {{1280, 720}, {1366, 768}, {1440, 900}, {1920, 1080}}) {
      robot.interact(() -> {
        stage.setWidth(size[0]);
        stage.setHeight(size[1]);
      });
      WaitForAsyncUtils.waitForFxEvents();
      for (String id : List.of("#top-bar", "#status-bar", "#network-pane", "#boundary-pane")) {
        assertInside(robot.lookup(id).query(), size, id);
      }
      List<Node> parts =
          ((Pane) robot.lookup("#top-bar").<Pane>query().getChildren().getFirst())
              .getChildren().stream().filter(Node::isManaged).toList();
      for (int i = 1; i < parts.size(); i++) {
        Bounds left = parts.get(i - 1).getBoundsInParent();
        Bounds right = parts.get(i).getBoundsInParent();
        assertTrue(
            left.getMaxX() <= right.getMinX() + 0.5, parts.get(i - 1) + " over " + parts.get(i));
      }
      ScrollPane column = robot.lookup("#left-column").query();
      assertTrue(
          column.getContent().getLayoutBounds().getWidth()
              <= column.getViewportBounds().getWidth() + 0.5,
          "the left column is wider than its place");
    }
  }

  private static void assertInside(Node node, double[] size, String id) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    assertTrue(
        bounds.getMinX() >= -0.5
            && bounds.getMinY() >= -0.5
            && bounds.getMaxX() <= size[0] + 0.5
            && bounds.getMaxY() <= size[1] + 0.5,
        id + " at " + bounds);
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).<Labeled>query().getText();
  }

  private void awaitFrame(Predicate<TrainingFrame> condition) {
    await(() -> {
      TrainingFrame frame = context.workbench().frame().get();
      return frame != null && condition.test(frame);
    });
  }

  private static void await(BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(
          10,
          TimeUnit.SECONDS,
          () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get(5, TimeUnit.SECONDS));
    } catch (java.util.concurrent.TimeoutException problem) {
      throw new AssertionError("waited in vain", problem);
    }
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(Platform.isFxApplicationThread());
  }
}
