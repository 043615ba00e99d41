package chalkgrad.ui.network;

import chalkgrad.base.Messages;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.NetworkSpec;
import chalkgrad.training.frame.NetworkView;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The headers above the columns, the buttons that insert layers between them, and the gaps into
 * which layers are dropped. Its children stand in reading order, because the focus travels in that
 * order.
 */
final class HeaderRow extends Pane implements LayerDrag.Area {
  private static final Messages TEXT = Messages.of(HeaderRow.class);

  /**
   * The size of the pills' text for which the numbers below are meant; larger text widens them in
   * proportion.
   */
  private static final double NORMAL_FONT = 11.2;

  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
  private static final double COMPACT_PITCH = 84;

  /** What a header's text takes: so much for each character, and so much around them. */
  private static final double CHARACTER = 6.2;

  private static final double AROUND = 44;
  private static final double END_ROOM = 48;
  private static final double FULL_OUTPUT = 132;
  private static final double TOP = 8;
  private static final double PILL_GAP = 8;

  /** While dragging, so near to an edge the picture is scrolled, by this share at a time. */
  private static final double SCROLL_EDGE = 30;

  private static final double SCROLL_SHARE = 0.04;
  private static final double BLOCK_MARGIN = 12;

  private final Composer composer;
  private final LayerDrag drag;
  private final GapMarks marks = new GapMarks();
  private final HeaderPill input;
  private final HeaderPill output;
  private final List<LayerHeader> layers = new ArrayList<>();
  private final List<Button> inserts = new ArrayList<>();
  private int longest;
  private NetworkLayout layout;
  private Shown shown;

  /** What the headers depend on. */
  private record Shown(ExperimentSpec spec, List<String> inputs, boolean compact, boolean tight) {
    boolean isSameAs(Shown other) {
      return other != null
          && spec == other.spec
          && inputs.equals(other.inputs)
          && compact == other.compact
          && tight == other.tight;
    }
  }

  HeaderRow(Composer composer, LayerDrag drag) {
    this.composer = composer;
    this.drag = drag;
    input =
        new HeaderPill(
            "layer-0-header",
            TEXT.text("header.input.settings"),
            beside -> InputCard.open(composer, beside));
    output =
        new HeaderPill(
            "output-header",
            TEXT.text("header.output.settings"),
            beside -> OutputCard.open(composer, beside));
    input.openOnClick();
    output.openOnClick();
    getChildren().addAll(marks, input, output);
    addInsert();
    drag.over(this);
    composer.selection().ids().subscribe(ids -> showSelection(Set.of()));
  }

  private void addInsert() {
    int gap = inserts.size();
    Button button = new Button("+");
    button.setId("insert-layer-" + gap);
    button.getStyleClass().addAll("round-button", "insert-button");
    button.setOnAction(event -> composer.insert(gap));
    button.setTooltip(Controls.tooltip(""));
    inserts.add(button);
    getChildren().add(getChildren().size() - 1, button);
  }

  /** Says what the layers are; training does not change that. */
  void show(TrainingFrame frame, boolean compact) {
    NetworkView network = frame.network();
    Shown next = new Shown(frame.spec(), network.inputs(), compact, isTightAtTheEnd());
    if (next.isSameAs(shown)) {
      return;
    }
    shown = next;
    List<LayerSpec> hidden = frame.spec().network().hidden();
    boolean recount = hidden.size() != layers.size();
    boolean focused = layers.stream().anyMatch(header -> header.pill().isFocused());
    setHiddenCount(hidden.size());
    longest = hidden.stream().mapToInt(l -> LayerHeader.text(l, false).length()).max().orElse(0);
    showEnds(network, compact);
    for (int i = 0; i < hidden.size(); i++) {
      layers.get(i).show(hidden.get(i), compact);
    }
    marks.show(network);
    if (recount || inserts.getFirst().getAccessibleText() == null) {
      nameInserts();
    }
    showSelection(Set.of());
    if (focused) {
      focusLead();
    }
  }

  private void showEnds(NetworkView network, boolean compact) {
    String inputs = String.valueOf(network.inputs().size());
    input.show(TEXT.text("header.input", inputs), TEXT.text("header.input.whole", inputs), compact);
    NetworkView.Layer last = network.layers().getLast();
    String units = String.valueOf(last.units());
    String activation = Names.activation(last.activation().id());
    boolean brief = compact || isTightAtTheEnd();
    output.show(
        TEXT.text(brief ? "header.output.compact" : "header.output", units, activation),
        TEXT.text("header.output.whole", units, activation),
        brief);
  }

  private void showSelection(Set<Long> carried) {
    LayerSelection selection = composer.selection();
    for (LayerHeader header : layers) {
      header.mark(selection.contains(header.layerId()), carried.contains(header.layerId()));
    }
    marks.select(place -> place < layers.size() && selection.contains(layers.get(place).layerId()));
    boolean focused = layers.stream().anyMatch(header -> header.pill().isFocused());
    if (focused) {
      focusLead();
    }
  }

  /** The focus follows the layer that was chosen or moved last. */
  private void focusLead() {
    layers.stream()
        .filter(header -> header.layerId() == composer.selection().lead())
        .filter(header -> !header.pill().isFocused())
        .findFirst()
        .ifPresent(header -> header.pill().requestFocus());
  }

  /** Whether the last column stands too near to the right edge for the output's header in full. */
  private boolean isTightAtTheEnd() {
    return layout != null
        && layout.width() - layout.columns().getLast().x() < FULL_OUTPUT / 2 * scale();
  }

  private void setHiddenCount(int count) {
    while (layers.size() < count) {
      LayerHeader header = new LayerHeader(composer, layers.size() + 1, drag);
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
    double widest = layers.stream().mapToDouble(header -> header.prefWidth(-1)).max().orElse(0);
    marks.place(newLayout, bottomRoom(), widest + BLOCK_MARGIN);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    if (layout == null || layout.columns().size() != layers.size() + 2) {
      return;
    }
    marks.resizeRelocate(0, 0, getWidth(), getHeight());
    centre(input, layout.columns().getFirst().x());
    centre(output, layout.columns().getLast().x());
    for (int i = 0; i < layers.size(); i++) {
      centre(layers.get(i), layout.columns().get(i + 1).x());
    }
    for (int gap = 0; gap < inserts.size(); gap++) {
      Button button = inserts.get(gap);
      double side = button.prefWidth(-1);
      double y = getHeight() - marks.shapeHeight() - side;
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
    return input.fontSize() / NORMAL_FONT;
  }

  /** The distance of columns below which headers are cut to the essential. */
  double fullPitch() {
    return (longest * CHARACTER + AROUND) * scale();
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
    return inserts.getFirst().prefHeight(-1) + marks.shapeHeight() + TOP / 2;
  }

  @Override
  public int gapAt(double sceneX, double sceneY) {
    ScrollPane canvas = canvas();
    Bounds visible = canvas.localToScene(canvas.getLayoutBounds());
    if (!visible.contains(sceneX, sceneY) || layout == null) {
      return OUTSIDE;
    }
    scrollNear(canvas, visible, sceneX);
    Point2D local = sceneToLocal(sceneX, sceneY);
    int gap = 0;
    while (gap < layers.size() && layout.columns().get(gap + 1).x() < local.getX()) {
      gap++;
    }
    return gap;
  }

  private static void scrollNear(ScrollPane canvas, Bounds visible, double sceneX) {
    if (sceneX < visible.getMinX() + SCROLL_EDGE) {
      canvas.setHvalue(Math.max(0, canvas.getHvalue() - SCROLL_SHARE));
    } else if (sceneX > visible.getMaxX() - SCROLL_EDGE) {
      canvas.setHvalue(Math.min(1, canvas.getHvalue() + SCROLL_SHARE));
    }
  }

  /** The scroll pane around the picture: what lies outside is out of the picture. */
  private ScrollPane canvas() {
    Parent parent = getParent();
    while (!(parent instanceof ScrollPane canvas)) {
      parent = parent.getParent();
    }
    return canvas;
  }

  @Override
  public void mark(int gap, Set<Long> carried) {
    marks.mark(gap);
    showSelection(carried);
    for (int i = 0; i < inserts.size(); i++) {
      inserts.get(i).pseudoClassStateChanged(TARGET, i == gap);
    }
  }
}
