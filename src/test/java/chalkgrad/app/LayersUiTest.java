package chalkgrad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.engine.activation.Relu;
import chalkgrad.training.Defaults;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.ParameterAddress;
import chalkgrad.training.SessionCommand;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Selection.Item;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Looking into the layers: charts, the network they light up, and neurons that are lost. */
class LayersUiTest extends WindowTest {
  @Override
  ExperimentSpec experiment() {
    ExperimentSpec usual = Defaults.experiment();
    return usual.withNetwork(
        usual.network().withReplaced(0, Defaults.layer(4).withActivation(new Relu())));
  }

  private static void choose(FxRobot robot, String slot, String chart) {
    MenuButton title = robot.lookup("#" + slot + "-title").query();
    robot.interact(() ->
        title.getItems().stream()
            .filter(item -> ("chart-" + chart).equals(item.getId()))
            .findFirst()
            .orElseThrow()
            .fire());
  }

  private static String said(FxRobot robot, String chart) {
    return robot.lookup("#" + chart + "-plot").query().getAccessibleText();
  }

  @Test
  void framesBringTheLayersOnlyWhileAChartShowsThem(FxRobot robot) {
    assertNull(await(frame -> frame.surface() != null).closeUp().gradients());
    choose(robot, "left-chart", "gradient-norm");
    robot.type(KeyCode.E);
    TrainingFrame frame =
        await(f -> f.epoch() == 1 && !f.isPlaying() && f.closeUp().gradients() != null);
    assertEquals(1, frame.closeUp().gradients().layers().getFirst().mean().size());
    assertTrue(said(robot, "gradient-norm").contains("layer 1"));
    choose(robot, "left-chart", "loss");
    assertNull(await(f -> f.closeUp().gradients() == null).closeUp().diagnostics());
  }

  @Test
  void aPanelLightsItsLayerUp(FxRobot robot) {
    choose(robot, "right-chart", "weight-histograms");
    await(f -> f.closeUp().diagnostics() != null);
    robot.moveTo(at(robot, "#weight-histograms-plot", 0.1, 0.5));
    assertEquals(new Item.Layer(1), context().workbench().selection().hovered().get());
    robot.moveTo(at(robot, "#boundary-plot", 0.02, 0.02));
    assertFalse(context().workbench().selection().hovered().get() instanceof Item.Layer);
  }

  /** A bias of −1000 puts a ReLU neuron out for all rows. */
  @Test
  void aDeadNeuronIsCountedAndCrossedOut(FxRobot robot) {
    choose(robot, "right-chart", "activation-histograms");
    await(f -> f.closeUp().diagnostics() != null);
    var bias = new ParameterAddress(0, ParameterAddress.BIAS, 2);
    robot.interact(() ->
        context()
            .workbench()
            .send(new SessionCommand.SetParameter(bias, -1000, SessionCommand.NO_GESTURE)));
    await(f -> f.closeUp().diagnostics() != null && f.closeUp().diagnostics().dead() == 1);
    assertTrue(said(robot, "activation-histograms").contains("Dead neurons: 1."));
    assertTrue(isCrossed(robot, "#neuron-1-2"));
    assertFalse(isCrossed(robot, "#neuron-1-1"));
  }

  private static boolean isCrossed(FxRobot robot, String neuron) {
    Pane tile = robot.lookup(neuron).query();
    return tile.getChildren().stream()
        .anyMatch(child -> child instanceof Path && child.isVisible());
  }
}
