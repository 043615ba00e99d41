package chalkgrad.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.training.Defaults;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.SessionCommand;
import chalkgrad.ui.common.Overlays;
import chalkgrad.ui.common.Selection.Item;
import chalkgrad.ui.common.Workbench;
import chalkgrad.ui.theme.Palette;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A student's clicks in the network, answered by a stand-in for the session. */
class NetworkPaneUiTest extends ApplicationTest {
  private static final List<String> FEATURES = List.of("x₁", "x₂");

  private Workbench workbench;
  private NetworkPane pane;

  @Override
  public void start(Stage stage) {
    workbench = new Workbench(Defaults.experiment(), this::answer);
    Overlays overlays = new Overlays();
    pane = new NetworkPane(workbench, overlays);
    StackPane root = new StackPane(pane.node(), overlays.node());
    root.setStyle(NetworkGallery.tokens(Palette.LIGHT) + "-fx-font-size: 13px;");
    stage.setScene(new Scene(root, 760, 480));
    stage.setX(0);
    stage.setY(0);
    stage.show();
    show(workbench.spec().get());
  }

  private void answer(SessionCommand command) {
    if (command instanceof SessionCommand.Edit edit) {
      show(edit.spec());
    }
  }

  private void show(ExperimentSpec spec) {
    pane.show(SampleFrames.frame(spec, FEATURES, false, 1));
  }

  private List<Integer> widths() {
    return workbench.spec().get().network().hidden().stream().map(LayerSpec::units).toList();
  }

  private void press(String id) {
    clickOn("#" + id);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void layersAndNeuronsComeAndGoByClicks() {
    press("layer-1-plus");
    assertEquals(List.of(5, 2), widths());
    press("insert-layer-1");
    assertEquals(List.of(5, 4, 2), widths());
    assertEquals(
        "Network · 2 → 5 → 4 → 2 → 1 · 52 parameters",
        lookup("#network-title").<Labeled>query().getText());
    assertNotNull(lookup("#neuron-2-3").query());
    press("layer-3-minus");
    assertEquals(List.of(5, 4, 1), widths());
    assertTrue(lookup("#layer-3-minus").query().isDisabled());
    moveTo("#layer-2-header");
    press("layer-2-remove");
    assertEquals(List.of(5, 1), widths());
  }

  @Test
  void aNumberOfNeuronsCanBeTyped() {
    doubleClickOn("#layer-1-units").write("12").type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(List.of(12, 2), widths());
  }

  @Test
  void theActivationIsChosenOnTheCard() {
    press("layer-2-settings");
    type(KeyCode.DOWN);
    WaitForAsyncUtils.waitForFxEvents();
    LayerSpec.Dense layer = (LayerSpec.Dense) workbench.spec().get().network().hidden().get(1);
    assertEquals("relu", layer.activation().id());
  }

  @Test
  void pointingReadsTheNumberAndTellsOtherPanes() {
    moveTo("#neuron-1-2");
    assertEquals(new Item.Neuron(1, 2), workbench.selection().hovered().get());
    assertTrue(readout().startsWith("hidden 1, neuron 3 · tanh · bias b = "), readout());
    interact(() -> workbench.selection().hovered().set(new Item.Edge(1, 0, 1)));
    double weight =
        SampleFrames.frame(workbench.spec().get(), FEATURES, false, 1)
            .network()
            .layers()
            .getFirst()
            .weight(0, 1);
    String number = String.valueOf(weight).replace('-', '−');
    assertEquals("w = " + number + "   (x₁ → hidden 1, neuron 2)", readout());
  }

  private String readout() {
    return lookup("#network-readout").<Labeled>query().getText();
  }

  @Test
  void atTheLimitTheButtonsSaySo() {
    Button add = lookup("#add-layer").query();
    for (int layers = 2; layers < 12; layers++) {
      assertFalse(add.isDisabled());
      interact(add::fire);
    }
    assertEquals(12, widths().size());
    assertTrue(add.isDisabled());
    Node insert = lookup("#insert-layer-0").query();
    assertFalse(insert.isVisible());
  }
}
