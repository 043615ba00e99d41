package chalkgrad.ui.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.training.Defaults;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.ParameterAddress;
import chalkgrad.training.SessionCommand;
import chalkgrad.training.SessionCommand.SetParameter;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Overlays;
import chalkgrad.ui.common.Selection.Item;
import chalkgrad.ui.common.Workbench;
import chalkgrad.ui.theme.Palette;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A student's clicks in the network, answered by a stand-in for the session. */
class NetworkPaneUiTest extends ApplicationTest {
  private static final List<String> FEATURES = List.of("x₁", "x₂");

  private final List<SetParameter> typed = new ArrayList<>();
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
    } else if (command instanceof SetParameter set) {
      typed.add(set);
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

  @Test
  void aNumberIsDraggedInOneGestureAndNudgedByKeys() {
    moveTo("#neuron-1-2").press(MouseButton.PRIMARY).moveBy(0, -20).moveBy(0, -20);
    moveBy(0, -10).release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    var last = typed.getLast();
    assertTrue(typed.size() > 1);
    assertEquals(new ParameterAddress(0, ParameterAddress.BIAS, 2), last.address());
    double bias = frame().network().layers().getFirst().biases()[2];
    assertEquals(bias + 0.5, last.value(), 0.0006);
    assertEquals(1, typed.stream().map(SetParameter::gesture).distinct().count());
    assertFalse(lookup("#parameter-editor").query().isVisible());
    assertFalse(lookup("#parameter-drag").query().isVisible());

    interact(() -> workbench.selection().hovered().set(new Item.Neuron(1, 2)));
    type(KeyCode.RIGHT);
    assertEquals(new Item.Edge(2, 2, 0), workbench.selection().hovered().get());
    type(KeyCode.DOWN);
    type(KeyCode.RIGHT);
    assertEquals(new Item.Neuron(2, 1), workbench.selection().hovered().get());
    type(KeyCode.P);
    assertEquals(new Item.Neuron(2, 1), workbench.selection().pinned().get());
    type(KeyCode.ENTER);
    assertTrue(lookup("#parameter-editor").query().isVisible());
  }

  @Test
  void wideLayersShowGroupsAndMatrices() {
    doubleClickOn("#layer-1-units").write("300").type(KeyCode.ENTER);
    doubleClickOn("#layer-2-units").write("200").type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    Labeled below = lookup("#group-1-below").query();
    int hidden = Integer.parseInt(below.getText().replaceAll("\\D", ""));
    assertNotNull(lookup("#neuron-1-" + (299 - hidden)).query());
    assertTrue(lookup("#neuron-1-299").tryQuery().isEmpty());
    moveTo("#weights-2");
    assertTrue(
        workbench.selection().hovered().get() instanceof Item.Edge(int layer, int i, int j)
            && layer == 2);
    interact(((Button) below)::fire);
    assertNotNull(lookup("#group-1-above").query());
    assertTrue(lookup("#neuron-1-0").tryQuery().isEmpty());
    assertEquals(2, workbench.view().get().drawn().size());
    moveTo("#neuron-1-" + (300 - hidden));
    scroll(30, VerticalDirection.UP);
    WaitForAsyncUtils.waitForFxEvents();
    assertNotNull(lookup("#neuron-1-0").query());
  }

  @Test
  void zoomingSpreadsTheLayersAndFits() {
    double before = lookup("#neuron-3-0").query().getLayoutX();
    press("zoom-larger");
    assertTrue(lookup("#neuron-3-0").query().getLayoutX() > before + 50);
    press("zoom-fit");
    assertEquals(before, lookup("#neuron-3-0").query().getLayoutX(), 1);
  }

  private TrainingFrame frame() {
    return SampleFrames.frame(workbench.spec().get(), FEATURES, false, 1);
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
