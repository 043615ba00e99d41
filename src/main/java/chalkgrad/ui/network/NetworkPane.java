package chalkgrad.ui.network;

import chalkgrad.base.Messages;
import chalkgrad.training.NetworkSpec;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Action;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.FramePane;
import chalkgrad.ui.common.LocalKeys;
import chalkgrad.ui.common.Names;
import chalkgrad.ui.common.Overlays;
import chalkgrad.ui.common.Workbench;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * The network: a title with shape and size, the picture, in which layers are added, changed and
 * removed, and a strip that reads out the number under the pointer.
 */
public final class NetworkPane implements FramePane {
  private static final Messages TEXT = Messages.of(NetworkPane.class);

  private final Workbench workbench;
  private final Composer composer;
  private final LayerPalette palette;
  private final ToggleButton kinds = new ToggleButton();
  private final BorderPane root = new BorderPane();
  private final Label title = new Label(TEXT.text("title.empty"));
  private final Button addLayer = new Button(TEXT.text("add-layer"));
  private final Tooltip addLayerTip = Controls.tooltip("");
  private final Label readout = new Label(TEXT.text("readout.hint"));
  private final NetworkDiagram diagram;
  private final NetworkActions actions;
  private TrainingFrame frame;

  public NetworkPane(Workbench workbench, Overlays overlays) {
    this.workbench = workbench;
    composer = new Composer(workbench, overlays);
    LayerDrag drag = new LayerDrag(composer);
    diagram = new NetworkDiagram(workbench, composer, drag);
    actions = new NetworkActions(composer, diagram);
    palette = new LayerPalette(composer, drag);
    root.setId("network-pane");
    root.getStyleClass().add("network-pane");
    root.getStylesheets().add(NetworkPane.class.getResource("network.css").toExternalForm());
    root.setTop(new VBox(titleRow(), palette.node()));
    Controls.present(palette.node(), false);
    root.setCenter(scroller());
    root.setBottom(strip());
    readout.setId("network-readout");
    Controls.tellWhole(readout);
    readout.getStyleClass().add("network-readout");
    readout.setMaxWidth(Double.MAX_VALUE);
    readout.setMinWidth(0);
    root.setMinSize(0, 0);
    LayerKeys keys = new LayerKeys(composer);
    root.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
    root.addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
    workbench.selection().hovered().subscribe(item -> showReadout());
    workbench.spec().subscribe(spec -> showLimit(spec.network().hidden().size()));
    composer.kind().subscribe(kind -> showLimit(workbench.spec().get().network().hidden().size()));
  }

  private HBox titleRow() {
    title.setId("network-title");
    Controls.tellWhole(title);
    title.getStyleClass().add("network-title");
    title.setMinWidth(0);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    addLayer.setId("add-layer");
    addLayer.getStyleClass().add("small");
    addLayer.setMinWidth(Button.USE_PREF_SIZE);
    addLayer.setAccessibleText(TEXT.text("add-layer.accessible"));
    addLayer.setOnAction(event -> composer.insert(NetworkSpec.MAX_HIDDEN));
    // A disabled button shows no tooltip, but the box around it does.
    StackPane box = new StackPane(addLayer);
    Tooltip.install(box, addLayerTip);
    kinds.setId("layer-kinds");
    kinds.getStyleClass().addAll("small", "layer-kinds");
    kinds.setGraphic(Controls.icon(BootstrapIcons.CHEVRON_DOWN));
    kinds.setMinWidth(Button.USE_PREF_SIZE);
    kinds.setAccessibleText(TEXT.text("palette.open"));
    kinds.setTooltip(Controls.tooltip(TEXT.text("palette.open")));
    kinds.setOnAction(event -> Controls.present(palette.node(), kinds.isSelected()));
    HBox buttons = new HBox(2, box, kinds);
    buttons.setMinWidth(Button.USE_PREF_SIZE);
    HBox row = new HBox(title, buttons);
    row.getStyleClass().add("network-title-row");
    return row;
  }

  private ScrollPane scroller() {
    ScrollPane scroller = new ScrollPane(diagram);
    scroller.getStyleClass().add("network-scroller");
    scroller.setFitToHeight(true);
    scroller.setFitToWidth(true);
    scroller.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroller.setFocusTraversable(false);
    scroller.setMinSize(0, 0);
    scroller.viewportBoundsProperty().subscribe(bounds -> diagram.setViewport(bounds.getWidth()));
    return scroller;
  }

  private HBox strip() {
    ZoomBar zoom = new ZoomBar(diagram);
    root.addEventHandler(KeyEvent.KEY_PRESSED, zoom::pressed);
    HBox.setHgrow(readout, Priority.ALWAYS);
    HBox strip = new HBox(readout, zoom.node());
    strip.getStyleClass().add("network-strip");
    return strip;
  }

  @Override
  public Node node() {
    return root;
  }

  @Override
  public List<Action> actions() {
    return actions.actions();
  }

  @Override
  public List<LocalKeys> localKeys() {
    return NetworkActions.localKeys();
  }

  @Override
  public void show(TrainingFrame newFrame) {
    frame = newFrame;
    setText(title, Descriptions.title(frame));
    diagram.show(frame);
    showReadout();
  }

  private void showReadout() {
    if (frame != null) {
      setText(readout, Descriptions.of(frame, workbench.selection().hovered().get()));
    }
  }

  private static void setText(Label label, String text) {
    if (!text.equals(label.getText())) {
      label.setText(text);
    }
  }

  private void showLimit(int hidden) {
    boolean full = hidden == NetworkSpec.MAX_HIDDEN;
    addLayer.setDisable(full);
    addLayerTip.setText(
        full
            ? TEXT.text("add-layer.full", String.valueOf(hidden))
            : TEXT.text("add-layer.tip", Names.activation(composer.kind().get().id())));
  }
}
