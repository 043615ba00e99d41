package chalkgrad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.generator.GeneratorSettings;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.training.DataSource;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.frame.TrainingFrame;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A whole lesson by somebody who has no mouse, or cannot use one. */
class KeyboardLessonUiTest extends WindowTest {
  @Test
  void aLessonWithTheKeyboardOnly(FxRobot robot) {
    TrainingFrame start = await(frame -> frame.surface() != null && frame.predictions() != null);
    chooseData(robot);
    drawASample(robot);
    buildTheNetwork(robot);
    trainPauseAndStep(robot);
    setRateAndThreshold(robot);
    changeTheChart(robot);
    takeBack(robot, start.spec());
    helpOneself(robot);
  }

  /** By name, in the palette. */
  private void chooseData(FxRobot robot) {
    shortcut(robot, KeyCode.K);
    robot.write("moons");
    assertTrue(robot.lookup("#palette").tryQuery().isPresent());
    robot.type(KeyCode.ENTER);
    await(frame -> generator(frame.spec()).equals("moons"));
    assertTrue(robot.lookup("#palette").tryQuery().isEmpty(), "the palette stayed open");
    // And from tile to tile in the gallery, where the second one is the exclusive or.
    shortcut(robot, KeyCode.DIGIT1);
    robot.type(KeyCode.TAB).type(KeyCode.SPACE);
    await(frame -> generator(frame.spec()).equals("xor"));
  }

  private static String generator(ExperimentSpec spec) {
    return spec.data().source() instanceof DataSource.Generated(GeneratorSettings settings)
        ? settings.generator()
        : "";
  }

  /** The pencil, the pen of the plot, a class, a tap of the space bar; held, it draws a line. */
  private void drawASample(FxRobot robot) {
    int before = rows();
    robot.type(KeyCode.D);
    shortcut(robot, KeyCode.DIGIT4);
    assertEquals("boundary-plot", focused(robot));
    robot.type(KeyCode.P).type(KeyCode.DIGIT2);
    robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
    shortcut(robot, KeyCode.UP);
    robot.type(KeyCode.SPACE);
    TrainingFrame drawn = await(frame -> frame.plot().rows() == before + 1);
    assertEquals(1, drawn.plot().dataset().target(before), "it is of the second class");
    assertFalse(drawn.isPlaying(), "the space bar drew, and did not train");
    robot.type(KeyCode.S).press(KeyCode.SPACE).type(KeyCode.LEFT, 4).release(KeyCode.SPACE);
    TrainingFrame sprayed = await(frame -> frame.plot().rows() > before + 2);
    shortcut(robot, KeyCode.Z);
    await(frame -> frame.plot().rows() == before + 1);
    assertTrue(sprayed.plot().rows() > before + 2);
    robot.type(KeyCode.D);
    await(frame -> !context().workbench().drawing().get());
  }

  private int rows() {
    return context().workbench().frame().get().plot().rows();
  }

  private void buildTheNetwork(FxRobot robot) {
    int layers = context().workbench().spec().get().network().hidden().size();
    robot.type(KeyCode.L);
    TrainingFrame deeper = await(f -> f.spec().network().hidden().size() == layers + 1);
    int units = deeper.spec().network().hidden().getLast().units();
    robot.type(KeyCode.U);
    await(frame -> frame.spec().network().hidden().getLast().units() == units + 1);
    shortcut(robot, KeyCode.K);
    robot.write("activation relu").type(KeyCode.ENTER);
    await(frame ->
        frame.spec().network().hidden().stream()
            .allMatch(layer -> ((LayerSpec.Dense) layer).activation().id().equals("relu")));
    // To the first neuron of the first layer, and a bias typed there.
    shortcut(robot, KeyCode.DIGIT3);
    robot.type(KeyCode.RIGHT, 3).type(KeyCode.ENTER).write("1,5").type(KeyCode.ENTER);
    await(frame -> frame.network().layers().getFirst().biases()[0] == 1.5);
  }

  private void trainPauseAndStep(FxRobot robot) {
    shortcut(robot, KeyCode.DIGIT8);
    robot.type(KeyCode.SPACE);
    await(frame -> frame.isPlaying() && frame.epoch() >= 2);
    robot.type(KeyCode.SPACE);
    TrainingFrame paused = await(frame -> !frame.isPlaying());
    robot.type(KeyCode.N);
    await(frame -> frame.step() == paused.step() + 1);
    robot.type(KeyCode.E);
    await(frame -> frame.epoch() == paused.epoch() + 1 && !frame.isPlaying());
  }

  private void setRateAndThreshold(FxRobot robot) {
    shortcut(robot, KeyCode.K);
    robot.write("learning rate …").type(KeyCode.ENTER);
    shortcut(robot, KeyCode.A);
    robot.write("0,05").type(KeyCode.ENTER);
    await(frame -> frame.spec().training().learningRate() == 0.05);
    // A field takes letters: Shift and Tab lead out of it, then keys are keys again.
    shortcut(robot, KeyCode.DIGIT8);
    double threshold = context().workbench().spec().get().threshold();
    robot.type(KeyCode.T).type(KeyCode.RIGHT, 3);
    TrainingFrame moved = await(frame -> frame.spec().threshold() > threshold + 0.02);
    assertEquals(threshold + 0.03, moved.spec().threshold(), 1e-9);
  }

  private void changeTheChart(FxRobot robot) {
    shortcut(robot, KeyCode.K);
    robot.write("right chart confusion").type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    String title = robot.lookup("#right-chart-title").query().getAccessibleText();
    assertTrue(title.contains("Confusion matrix"), title);
  }

  private void takeBack(FxRobot robot, ExperimentSpec start) {
    ExperimentSpec end = context().workbench().spec().get();
    while (context().workbench().frame().get().edits().canUndo()) {
      int done = context().workbench().frame().get().edits().done();
      shortcut(robot, KeyCode.Z);
      await(frame -> frame.edits().done() < done);
    }
    assertEquals(start, context().workbench().spec().get());
    shortcut(robot, KeyCode.Y);
    await(frame -> frame.edits().done() == 1);
    assertNotEquals(start, context().workbench().spec().get());
    assertNotEquals(end, start);
  }

  /** Panes one after the other, menu, sheet of keys. */
  private void helpOneself(FxRobot robot) {
    shortcut(robot, KeyCode.DIGIT3);
    robot.type(KeyCode.F6);
    assertEquals("threshold-slider", focused(robot), "F6 leads back to where it was");
    shortcut(robot, KeyCode.DIGIT4);
    assertEquals("boundary-plot", focused(robot));
    robot.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
    robot.type(KeyCode.F10);
    assertTrue(robot.lookup("#app-menu").tryQuery().isPresent());
    assertEquals("menu-new-experiment", focused(robot));
    robot.type(KeyCode.RIGHT).type(KeyCode.DOWN);
    List<Node> entries = List.copyOf(robot.lookup(".cg-menu-entry").queryAll());
    assertTrue(entries.stream().anyMatch(Node::isFocused), "the arrows lead through the menu");
    robot.type(KeyCode.ESCAPE);
    assertTrue(robot.lookup("#app-menu").tryQuery().isEmpty());
    robot.type(KeyCode.F1);
    assertTrue(robot.lookup("#key-sheet").tryQuery().isPresent());
    robot.type(KeyCode.ESCAPE);
    assertTrue(robot.lookup("#key-sheet").tryQuery().isEmpty());
  }

  private String focused(FxRobot robot) {
    String[] id = new String[1];
    robot.interact(() -> id[0] = context().scene().getFocusOwner().getId());
    return id[0];
  }
}
