package chalkgrad.ui.network;

import chalkgrad.training.frame.NetworkView;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Selection.Item;
import chalkgrad.ui.common.Workbench;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * The picture: lines on a canvas, over them the neurons, over these the headers. Where everything
 * stands is decided anew only when the shape of the network or the room changes; a frame changes
 * colours and widths.
 */
final class NetworkDiagram extends Region {
  /** While training, more lines than this are straight, which is several times faster to draw. */
  static final int MOST_CURVES_WHILE_TRAINING = 60;

  private static final int TURNS_OF_MANY_LINES = 3;
  private static final double BELOW_POINTER = 14;
  private static final int MAP_SIZE = 32;
  private static final double DIMMED = 0.3;
  private static final double PADDING = 6;

  private final Workbench workbench;
  private final Canvas lines = new Canvas();
  private final Canvas hoveredLines = new Canvas();
  private final NeuronLayer neurons = new NeuronLayer();
  private final HeaderRow headers;
  private final ParameterEditor editor;
  private TrainingFrame frame;
  private List<Integer> widths = List.of();
  private boolean stale;
  private NetworkLayout layout;
  private double builtWidth;
  private double builtHeight;
  private Edges edges;
  private boolean curved;
  private int turn;

  NetworkDiagram(Workbench workbench) {
    this.workbench = workbench;
    headers = new HeaderRow(workbench);
    getStyleClass().add("network-diagram");
    neurons.setMouseTransparent(true);
    headers.setPickOnBounds(false);
    editor = new ParameterEditor(workbench);
    getChildren().addAll(lines, hoveredLines, neurons, headers, editor);
    setOnMouseMoved(event -> hover(itemAt(event.getX(), event.getY())));
    setOnMouseExited(event -> hover(null));
    setOnMouseClicked(this::click);
    workbench.selection().hovered().subscribe(item -> showHovered());
    workbench.palette().subscribe(palette -> repaint());
  }

  private void hover(Item item) {
    workbench.selection().hovered().set(item);
  }

  private void click(MouseEvent event) {
    if (frame != null && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      Item item = itemAt(event.getX(), event.getY());
      editor.open(item, frame.network(), event.getX(), event.getY() + BELOW_POINTER, getWidth());
    }
  }

  private Item itemAt(double x, double y) {
    return layout == null ? null : HitTest.at(layout, edges, curved, x, y);
  }

  /** Shows a frame; if the network has another shape now, with the next layout. */
  void show(TrainingFrame newFrame) {
    TrainingFrame before = frame;
    frame = newFrame;
    if (before == null || !sameShape(before, newFrame)) {
      widths = widths(newFrame.network());
      headers.show(newFrame, isCompact());
      stale = true;
      requestLayout();
    } else if (!stale) {
      headers.show(newFrame, isCompact());
      update();
    }
  }

  private static boolean sameShape(TrainingFrame before, TrainingFrame after) {
    return widths(before.network()).equals(widths(after.network()))
        && before.network().inputs().equals(after.network().inputs())
        && before.plot() == after.plot();
  }

  private static List<Integer> widths(NetworkView network) {
    List<Integer> widths = new ArrayList<>();
    for (int layer = 0; layer <= network.layers().size(); layer++) {
      widths.add(Descriptions.width(network, layer));
    }
    return widths;
  }

  private boolean isCompact() {
    return layout != null && layout.pitch() < headers.fullPitch();
  }

  @Override
  protected double computeMinWidth(double height) {
    return widths.isEmpty()
        ? 0
        : leftRoom() + headers.compactPitch() * (widths.size() - 1) + rightRoom();
  }

  @Override
  protected double computePrefWidth(double height) {
    return computeMinWidth(height);
  }

  private double leftRoom() {
    return neurons.labelRoom(frame.network().inputs(), headers.compactPitch());
  }

  private double rightRoom() {
    return Math.max(
        headers.endRoom(),
        neurons.labelRoom(NeuronLayer.outputNames(frame), headers.compactPitch()));
  }

  @Override
  protected void layoutChildren() {
    if (frame == null) {
      return;
    }
    if (stale || layout == null || isResized()) {
      rebuild();
    }
    headers.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  private boolean isResized() {
    return builtWidth != getWidth() || builtHeight != getHeight();
  }

  /** Only where the lines are: what lies under a canvas is drawn anew whenever the canvas is. */
  private void placeBetweenHeaders(Canvas canvas) {
    double top = Math.rint(headers.topRoom());
    canvas.setLayoutY(top);
    canvas.setWidth(getWidth());
    canvas.setHeight(Math.max(1, getHeight() - top - headers.bottomRoom()));
    canvas.getGraphicsContext2D().setTransform(1, 0, 0, 1, 0, -top);
  }

  private void rebuild() {
    stale = false;
    builtWidth = getWidth();
    builtHeight = getHeight();
    layout =
        NetworkLayout.of(
            new NetworkLayout.Room(
                widths,
                getWidth(),
                getHeight(),
                headers.topRoom() + PADDING,
                headers.bottomRoom() + PADDING,
                headers.compactPitch(),
                leftRoom(),
                rightRoom()));
    edges = new Edges(layout);
    for (Canvas canvas : List.of(lines, hoveredLines)) {
      placeBetweenHeaders(canvas);
    }
    neurons.rebuild(layout, frame, MAP_SIZE);
    headers.place(layout);
    headers.show(frame, isCompact());
    repaint();
  }

  /** Draws everything in new colours. */
  private void repaint() {
    if (layout != null && !stale) {
      neurons.setColors(workbench.palette().get());
      edges.update(frame.network());
      paintLines();
      neurons.update(frame, workbench.palette().get());
      showHovered();
    }
  }

  /** Draws what a new frame has changed visibly. */
  private void update() {
    boolean wasCurved = curved;
    curved = isCurved();
    if (isTurnOfLines() && (edges.update(frame.network()) || curved != wasCurved)) {
      paintLines();
      paintHoveredLines();
    }
    neurons.update(frame, workbench.palette().get());
  }

  /** Many lines take most of a frame's time; while training every third frame moves them. */
  private boolean isTurnOfLines() {
    boolean many = frame.isPlaying() && edges.drawn() > MOST_CURVES_WHILE_TRAINING;
    turn = many ? (turn + 1) % TURNS_OF_MANY_LINES : 0;
    return turn == 0;
  }

  private boolean isCurved() {
    return !frame.isPlaying() || edges.drawn() <= MOST_CURVES_WHILE_TRAINING;
  }

  private void paintLines() {
    curved = isCurved();
    EdgePainter.paint(lines.getGraphicsContext2D(), edges, curved, workbench.palette().get());
  }

  private void showHovered() {
    if (layout == null || stale) {
      return;
    }
    Item item = workbench.selection().hovered().get();
    boolean dimmed =
        switch (item) {
          case Item.Neuron neuron -> true;
          case Item.Edge edge -> true;
          case null, default -> false;
        };
    lines.setOpacity(dimmed ? DIMMED : 1);
    neurons.setHovered(item, workbench.palette().get());
    paintHoveredLines();
  }

  private void paintHoveredLines() {
    Item item = workbench.selection().hovered().get();
    boolean empty = item == null || item instanceof Item.Row;
    if (!empty) {
      EdgePainter.paintHovered(
          hoveredLines.getGraphicsContext2D(), edges, curved, workbench.palette().get(), item);
    }
    hoveredLines.setVisible(!empty);
  }
}
