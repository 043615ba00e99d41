package chalkgrad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.engine.layer.Neuron;
import chalkgrad.training.EditSummary;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.ParameterHash;
import chalkgrad.training.frame.NetworkView;
import chalkgrad.training.frame.TrainingFrame;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A student puts layers together. */
class ComposeUiTest extends WindowTest {
  @Test
  void aLayerIsDraggedFromThePaletteMovedAndThrownOut(FxRobot robot) {
    TrainingFrame start = await(frame -> frame.step() == 0);
    robot.clickOn("#layer-kinds");
    drag(robot, "#palette-relu", above(robot, "#insert-layer-1"));
    TrainingFrame added = await(frame -> frame.network().layers().size() == 4);
    assertEquals(List.of(1L, 3L, 2L), ids(added));
    assertEquals("relu", added.network().layers().get(1).activation().id());
    assertEquals(new EditSummary("layer-added", List.of("2", "4", "relu")), newest(added));
    assertWeightsKept(start, 0, added, 0);
    assertWeightsKept(start, 2, added, 3);

    drag(robot, "#layer-2-header", above(robot, "#insert-layer-0"));
    TrainingFrame moved = await(frame -> ids(frame).equals(List.of(3L, 1L, 2L)));
    assertEquals(new EditSummary("layer-moved", List.of("2", "1")), newest(moved));
    assertWeightsKept(start, 1, moved, 2);

    drag(robot, "#layer-1-header", centre(robot, "#boundary-plot"));
    TrainingFrame gone = await(frame -> ids(frame).equals(List.of(1L, 2L)));
    assertEquals(new EditSummary("layer-removed", List.of("1")), newest(gone));
    undoAll(robot, start, 3);
  }

  @Test
  void escapeLetsADraggedLayerWhereItWas(FxRobot robot) {
    TrainingFrame start = await(frame -> frame.step() == 0);
    robot
        .moveTo("#layer-2-header")
        .press(MouseButton.PRIMARY)
        .moveTo(above(robot, "#insert-layer-0"));
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(robot.lookup("#insertion-mark").query().isVisible());
    assertTrue(robot.lookup(".layer-ghost").tryQuery().isPresent());
    robot.type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(robot.lookup("#insertion-mark").query().isVisible());
    assertFalse(robot.lookup(".layer-ghost").tryQuery().isPresent());
    robot.release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(start.spec(), context().workbench().spec().get());
  }

  @Test
  void layersAreSelectedCopiedMovedAndRemovedByKeys(FxRobot robot) {
    TrainingFrame start = await(frame -> frame.step() == 0);
    robot.clickOn("#layer-1-header");
    robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
    robot.press(KeyCode.CONTROL).type(KeyCode.C).type(KeyCode.V).release(KeyCode.CONTROL);
    TrainingFrame pasted = await(frame -> frame.network().layers().size() == 5);
    assertEquals(List.of(1L, 2L, 3L, 4L), ids(pasted));
    assertEquals(List.of(4, 2, 4, 2), widths(pasted));
    assertEquals(new EditSummary("layers-added", List.of("2")), newest(pasted));
    assertWeightsKept(start, 0, pasted, 0);
    assertWeightsKept(start, 1, pasted, 1);

    robot.clickOn("#layer-3-plus");
    assertEquals(List.of(4, 2, 5, 3), widths(await(frame -> widths(frame).get(2) == 5)));

    robot.clickOn("#layer-2-header");
    robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
    await(frame -> ids(frame).equals(List.of(2L, 1L, 3L, 4L)));
    robot.type(KeyCode.RIGHT).type(KeyCode.DELETE);
    await(frame -> ids(frame).equals(List.of(2L, 3L, 4L)));
    robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL).type(KeyCode.DELETE);
    await(frame -> ids(frame).isEmpty());
    undoAll(robot, start, 5);
  }

  @Test
  void theCardOfALayerActsAtOnce(FxRobot robot) {
    TrainingFrame start = await(frame -> frame.step() == 0);
    robot.clickOn("#layer-1-settings").type(KeyCode.DOWN);
    await(frame -> frame.network().layers().get(0).activation().id().equals("relu"));
    robot.doubleClickOn("#card-units").write("6").type(KeyCode.ENTER);
    await(frame -> widths(frame).equals(List.of(6, 2)));
    robot.clickOn("#card-bias");
    await(frame -> !frame.network().layers().get(0).hasBias());
    robot.clickOn("#card-name").write("edges").type(KeyCode.ENTER);
    TrainingFrame named = await(frame -> hidden(frame).get(0).name().equals("edges"));
    assertEquals(new EditSummary("layer-named", List.of("1", "edges")), newest(named));
    robot.type(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(robot.lookup("#layer-card").tryQuery().isPresent());
    undoAll(robot, start, 4);
  }

  @Test
  void aChosenNeuronIsRemoved(FxRobot robot) {
    TrainingFrame start = await(frame -> frame.step() == 0);
    robot.rightClickOn("#neuron-1-1").clickOn("#neuron-card-remove");
    TrainingFrame without = await(frame -> widths(frame).equals(List.of(3, 2)));
    List<Integer> neurons = hidden(without).get(0).neurons().stream().map(Neuron::id).toList();
    assertEquals(List.of(1, 3, 4), neurons);
    assertEquals(new EditSummary("neuron-removed", List.of("1", "2")), newest(without));
    NetworkView.Layer before = start.network().layers().get(0);
    NetworkView.Layer after = without.network().layers().get(0);
    for (int i = 0; i < 2; i++) {
      assertEquals(before.weight(i, 0), after.weight(i, 0));
      assertEquals(before.weight(i, 2), after.weight(i, 1));
      assertEquals(before.weight(i, 3), after.weight(i, 2));
    }
    undoAll(robot, start, 1);
  }

  /** Softmax is greyed for two classes, with the reason below its name. */
  @Test
  void whatTheOutputCannotBeIsRefused(FxRobot robot) {
    TrainingFrame start = await(frame -> frame.step() == 0);
    robot.clickOn("#output-settings").clickOn("#card-activation");
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(robot.lookup("two classes need one output only").tryQuery().isPresent());
    robot.type(KeyCode.ESCAPE);
    assertEquals(start.spec(), context().workbench().spec().get());
    assertNull(context().workbench().notice().get());
  }

  private void undoAll(FxRobot robot, TrainingFrame start, int edits) {
    assertEquals(edits, context().workbench().frame().get().edits().done());
    for (int i = 0; i < edits; i++) {
      robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    }
    ExperimentSpec before = start.spec();
    TrainingFrame back = await(frame -> frame.spec().equals(before));
    assertEquals(ParameterHash.of(start.network()), ParameterHash.of(back.network()));
  }

  private static void assertWeightsKept(
      TrainingFrame before, int oldLayer, TrainingFrame after, int newLayer) {
    double[] old = before.network().layers().get(oldLayer).weights();
    double[] young = after.network().layers().get(newLayer).weights();
    assertEquals(old.length, young.length);
    for (int i = 0; i < old.length; i++) {
      assertEquals(old[i], young[i], "weight " + i);
    }
  }

  private static List<LayerSpec> hidden(TrainingFrame frame) {
    return frame.spec().network().hidden();
  }

  private static List<Long> ids(TrainingFrame frame) {
    return hidden(frame).stream().map(LayerSpec::id).toList();
  }

  private static List<Integer> widths(TrainingFrame frame) {
    return hidden(frame).stream().map(LayerSpec::units).toList();
  }

  private static EditSummary newest(TrainingFrame frame) {
    return frame.edits().edits().get(frame.edits().done() - 1);
  }

  private static void drag(FxRobot robot, String from, Point2D to) {
    robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(to).release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static Point2D above(FxRobot robot, String button) {
    return centre(robot, button).subtract(0, 150);
  }

  private static Point2D centre(FxRobot robot, String id) {
    Node node = robot.lookup(id).query();
    Bounds bounds = node.localToScreen(node.getLayoutBounds());
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }
}
