package chalkgrad.ui.network;

import chalkgrad.base.Messages;
import chalkgrad.engine.activation.Activation;
import chalkgrad.training.NetworkSpec;
import chalkgrad.training.frame.NetworkView;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Workbench;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The headers above the columns and the buttons that insert layers between them. Its children stand
 * in reading order, because the focus travels in that order.
 */
final class HeaderRow extends Pane {
  private static final Messages TEXT = Messages.of(HeaderRow.class);

  /**
   * The size of the pills' text for which the numbers below are meant; larger text widens them in
   * proportion.
   */
  private static final double NORMAL_FONT = 11.2;

  private static final double COMPACT_PITCH = 94;
  private static final double FULL_PITCH = 144;
  private static final double END_ROOM = 70;
  private static final double TOP = 8;
  private static final double PILL_GAP = 8;

  private final Workbench workbench;
  private final Label input = pill("layer-0-header");
  private final Label output = pill("output-header");
  private final List<LayerHeader> layers = new ArrayList<>();
  private final List<Button> inserts = new ArrayList<>();
  private NetworkLayout layout;

  HeaderRow(Workbench workbench) {
    this.workbench = workbench;
    getChildren().addAll(input, output);
    addInsert();
  }

  private static Label pill(String id) {
    Label pill = new Label();
    pill.setId(id);
    pill.getStyleClass().addAll("layer-pill", "plain-pill");
    pill.setAlignment(Pos.CENTER);
    return pill;
  }

  private void addInsert() {
    int gap = inserts.size();
    Button button = new Button("+");
    button.setId("insert-layer-" + gap);
    button.getStyleClass().addAll("round-button", "insert-button");
    button.setOnAction(event -> workbench.edit(LayerEdits.insert(gap)));
    button.setTooltip(new Tooltip());
    inserts.add(button);
    getChildren().add(getChildren().size() - 1, button);
  }

  /** Says what the layers are. */
  void show(TrainingFrame frame, boolean compact) {
    NetworkView network = frame.network();
    int hidden = network.layers().size() - 1;
    boolean recount = hidden != layers.size();
    setHiddenCount(hidden);
    input.setText(TEXT.text("header.input", String.valueOf(network.inputs().size())));
    for (int i = 0; i < hidden; i++) {
      NetworkView.Layer layer = network.layers().get(i);
      layers.get(i).show(layer.units(), layer.activation(), compact);
    }
    NetworkView.Layer last = network.layers().getLast();
    Activation activation = last.activation();
    String key = compact ? "header.output.compact" : "header.output";
    output.setText(TEXT.text(key, String.valueOf(last.units()), activation.id()));
    if (recount || inserts.getFirst().getAccessibleText() == null) {
      nameInserts();
    }
  }

  private void setHiddenCount(int count) {
    while (layers.size() < count) {
      LayerHeader header = new LayerHeader(workbench, layers.size() + 1);
      layers.add(header);
      getChildren().add(getChildren().size() - 1, header);
      addInsert();
    }
    while (layers.size() > count) {
      getChildren().removeAll(layers.removeLast(), inserts.removeLast());
    }
  }

  private void nameInserts() {
    for (int gap = 0; gap < inserts.size(); gap++) {
      String left = gap == 0 ? "insert.input" : "insert.hidden";
      String right = gap == layers.size() ? "insert.output" : "insert.hidden";
      String name =
          TEXT.text(
              "insert.between",
              TEXT.text(left, String.valueOf(gap)),
              TEXT.text(right, String.valueOf(gap + 1)));
      Button button = inserts.get(gap);
      button.setAccessibleText(name);
      button.getTooltip().setText(name);
      button.setVisible(layers.size() < NetworkSpec.MAX_HIDDEN);
    }
  }

  void place(NetworkLayout newLayout) {
    layout = newLayout;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    if (layout == null || layout.columns().size() != layers.size() + 2) {
      return;
    }
    centre(input, layout.columns().getFirst().x());
    centre(output, layout.columns().getLast().x());
    for (int i = 0; i < layers.size(); i++) {
      centre(layers.get(i), layout.columns().get(i + 1).x());
    }
    for (int gap = 0; gap < inserts.size(); gap++) {
      Button button = inserts.get(gap);
      double side = button.prefWidth(-1);
      double y = getHeight() - bottomRoom() / 2 - side / 2;
      button.resizeRelocate(
          snapPositionX(layout.gapX(gap) - side / 2), snapPositionY(y), side, side);
    }
  }

  private void centre(Region header, double x) {
    double room = layout.columns().size() < 2 ? getWidth() : layout.pitch() - PILL_GAP;
    double width = snapSizeX(Math.min(header.prefWidth(-1), room));
    double left = Math.clamp(x - width / 2, 0, Math.max(0, getWidth() - width));
    header.resizeRelocate(snapPositionX(left), TOP, width, snapSizeY(header.prefHeight(-1)));
  }

  private double scale() {
    return input.getFont().getSize() / NORMAL_FONT;
  }

  /** The distance of columns below which headers are cut to the essential. */
  double fullPitch() {
    return FULL_PITCH * scale();
  }

  /** The smallest distance of columns. */
  double compactPitch() {
    return COMPACT_PITCH * scale();
  }

  /** Room beside the centre of the last column for the longest header of an output. */
  double endRoom() {
    return END_ROOM * scale();
  }

  /** Room that the headers take above the neurons. */
  double topRoom() {
    double header = layers.isEmpty() ? input.prefHeight(-1) : layers.getFirst().prefHeight(-1);
    return TOP + header;
  }

  /** Room that the insert buttons take below the neurons. */
  double bottomRoom() {
    return inserts.getFirst().prefHeight(-1) + TOP;
  }
}
