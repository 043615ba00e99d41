package chalkgrad.ui.network;

import chalkgrad.base.Messages;
import chalkgrad.training.NeuronSpan;
import chalkgrad.training.ViewRequest;
import chalkgrad.training.frame.NetworkView;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Selection.Item;
import chalkgrad.ui.common.Workbench;
import chalkgrad.ui.common.plot.Density;
import chalkgrad.ui.network.NetworkLayout.Column;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * The picture: lines on a canvas, over them the neurons, over these the headers. Where everything
 * stands is decided anew only when the shape of the network or the room changes; a frame changes
 * colours and widths.
 */
final class NetworkDiagram extends Region {
  /** What a press on the zoom buttons multiplies by. */
  static final double ZOOM_STEP = 1.25;

  private static final double MOST_ZOOM = 4;
  private static final double BELOW_POINTER = 14;
  private static final int MAP_SIZE = 32;
  private static final double DIMMED = 0.3;
  private static final double PADDING = 6;

  private final Workbench workbench;
  private final LinePicture lines = new LinePicture();
  private final Canvas hoveredLines = new Canvas();
  private final NeuronLayer neurons = new NeuronLayer();
  private final WeightMatrices matrices = new WeightMatrices();
  private final GroupButtons groups = new GroupButtons(this::scroll);
  private final HeaderRow headers;
  private final ParameterEditor editor;
  private final HistoryCard history;
  private final DoubleProperty zoom = new SimpleDoubleProperty(this, "zoom", 1);
  private final List<Integer> firsts = new ArrayList<>();
  private double viewport;
  private Point2D pointer;
  private final ParameterDrag drag;
  private TrainingFrame frame;
  private List<Integer> widths = List.of();
  private boolean stale;
  private NetworkLayout layout;
  private double builtWidth;
  private double builtHeight;
  private double builtDensity;
  private Edges edges;

  NetworkDiagram(Workbench workbench, Composer composer, LayerDrag layerDrag) {
    this.workbench = workbench;
    headers = new HeaderRow(composer, layerDrag);
    getStyleClass().add("network-diagram");
    neurons.setMouseTransparent(true);
    headers.setPickOnBounds(false);
    editor = new ParameterEditor(workbench);
    history = new HistoryCard(workbench);
    matrices.setMouseTransparent(true);
    drag = new ParameterDrag(workbench);
    getChildren()
        .addAll(
            lines.view(), hoveredLines, matrices, neurons, groups, headers, history, drag, editor);
    new DiagramMouse(this, workbench, composer, drag);
    new DiagramKeys(this, workbench);
    Density.listen(this, this::requestLayout);
    setFocusTraversable(true);
    setAccessibleText(Messages.of(NetworkDiagram.class).text("diagram.accessible"));
    workbench.selection().hovered().subscribe(item -> showHovered());
    workbench.selection().pinned().subscribe(neuron -> showHovered());
    workbench.palette().subscribe(palette -> repaint());
  }

  TrainingFrame frame() {
    return frame;
  }

  /** Opens the field for the number of what is at a place of the diagram. */
  void openEditor(Item item, double x, double y) {
    editor.open(item, frame.network(), x, y + BELOW_POINTER, getWidth());
  }

  void closeEditor() {
    editor.setVisible(false);
  }

  /** What is under a point; {@code null} if nothing. */
  Item itemAt(double x, double y) {
    if (layout == null || stale) {
      return null;
    }
    Item weight = matrices.at(x, y);
    return weight != null ? weight : HitTest.at(layout, edges, x, y);
  }

  /** Where an item stands, roughly if it is out of sight. */
  Point2D place(Item item) {
    return switch (item) {
      case Item.Neuron(int layer, int index) -> centre(layer, index);
      case Item.Edge(int layer, int from, int to) ->
          centre(layer - 1, from).midpoint(centre(layer, to));
      case null, default -> new Point2D(getWidth() / 2, getHeight() / 2);
    };
  }

  private Point2D centre(int layer, int index) {
    Column column = layout.columns().get(layer);
    int slot = Math.clamp(index - column.first(), 0, column.drawn() - 1);
    return new Point2D(column.x(), column.y(slot));
  }

  /** Where the pointer is; {@code null} if it is elsewhere, or keys are used. */
  void setPointer(Point2D place) {
    pointer = place;
  }

  private void showHistory() {
    Item item = workbench.selection().hovered().get();
    if (drag.isDragging() || editor.isVisible()) {
      history.setVisible(false);
    } else {
      history.show(frame, pointer == null ? place(item) : pointer);
    }
  }

  ReadOnlyDoubleProperty zoom() {
    return zoom;
  }

  /** Makes the network larger or smaller. */
  void zoomBy(double factor) {
    if (layout != null) {
      double wanted = Math.clamp(zoom.get() * factor, room().fittingZoom(), MOST_ZOOM);
      setZoom(Math.abs(wanted - 1) < 0.05 ? 1 : wanted);
    }
  }

  /** All layers in sight; once more, and headers are in full size again. */
  void zoomToFit() {
    if (layout != null) {
      double fitting = room().fittingZoom();
      setZoom(zoom.get() == fitting ? 1 : fitting);
    }
  }

  private void setZoom(double wanted) {
    zoom.set(wanted);
    relayout();
  }

  /** The width of what can be seen of the diagram. */
  void setViewport(double width) {
    if (width != viewport) {
      viewport = width;
      relayout();
    }
  }

  private void relayout() {
    stale = true;
    requestLayout();
  }

  /** The wide layer whose column is at an x; −1 if there is none. */
  int layerAt(double x) {
    for (int layer = 0; layout != null && layer < layout.columns().size(); layer++) {
      Column column = layout.columns().get(layer);
      if (column.overflows() && Math.abs(x - column.x()) <= column.size()) {
        return layer;
      }
    }
    return -1;
  }

  /** Moves the window onto a wide layer. */
  void scroll(int layer, int rows) {
    Column column = layout.columns().get(layer);
    showFrom(layer, Math.clamp(column.first() + rows, 0, column.units() - 1));
  }

  /** Moves the window onto a layer just so far that a neuron is in it. */
  void bringIntoSight(int layer, int neuron) {
    Column column = layout.columns().get(layer);
    if (neuron < column.first()) {
      showFrom(layer, neuron);
    } else if (neuron >= column.first() + column.drawn()) {
      showFrom(layer, column.first() + neuron - (column.first() + column.drawn()) + 2);
    }
  }

  private void showFrom(int layer, int first) {
    firsts.set(layer, first);
    rebuild();
    firsts.set(layer, layout.columns().get(layer).first());
  }

  /** Shows a frame; if the network has another shape now, with the next layout. */
  void show(TrainingFrame newFrame) {
    TrainingFrame before = frame;
    frame = newFrame;
    if (before == null || !sameShape(before, newFrame)) {
      widths = widths(newFrame.network());
      while (firsts.size() < widths.size()) {
        firsts.add(0);
      }
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
    if (widths.isEmpty()) {
      return 0;
    }
    NetworkLayout.Room room = room();
    double pitch = zoom.get() == 1 ? room.minPitch() : NetworkLayout.of(room).pitch();
    return room.left() + pitch * (widths.size() - 1) + room.right();
  }

  private NetworkLayout.Room room() {
    return new NetworkLayout.Room(
        widths,
        firsts.subList(0, widths.size()),
        viewport > 0 ? viewport : getWidth(),
        getHeight(),
        headers.topRoom() + PADDING,
        headers.bottomRoom() + PADDING,
        headers.compactPitch(),
        leftRoom(),
        rightRoom(),
        zoom.get());
  }

  /** Whether columns stand so near to each other that there is no room for headers. */
  private boolean isOverview() {
    return layout.pitch() < headers.compactPitch() - 1;
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
    groups.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  private boolean isResized() {
    return builtWidth != getWidth()
        || builtHeight != getHeight()
        || builtDensity != Density.of(this);
  }

  /** Only where the lines are: what lies under a canvas is drawn anew whenever the canvas is. */
  private void placeBetweenHeaders() {
    double top = Math.rint(headers.topRoom());
    double height = Math.max(1, getHeight() - top - headers.bottomRoom());
    boolean shown = getScene() != null && getScene().getWindow() != null;
    double density = Density.of(this);
    double output = shown ? getScene().getWindow().getOutputScaleX() : 1;
    lines.resize(top, getWidth(), height, output * density);
    hoveredLines.setLayoutY(top);
    hoveredLines.setWidth(Math.ceil(getWidth() * density));
    hoveredLines.setHeight(Math.ceil(height * density));
    hoveredLines.getTransforms().setAll(new Scale(1 / density, 1 / density));
    hoveredLines.getGraphicsContext2D().setTransform(density, 0, 0, density, 0, -top * density);
  }

  private void rebuild() {
    stale = false;
    builtWidth = getWidth();
    builtHeight = getHeight();
    builtDensity = Density.of(this);
    layout = NetworkLayout.of(room());
    edges = new Edges(layout);
    placeBetweenHeaders();
    neurons.rebuild(layout, frame, MAP_SIZE);
    matrices.rebuild(layout, frame.network());
    groups.rebuild(layout);
    headers.place(layout);
    headers.setVisible(!isOverview());
    if (isOverview()) {
      neurons.addWidths(PADDING);
    }
    headers.show(frame, isCompact());
    repaint();
    tellWhatIsDrawn();
  }

  /** The session makes the maps of drawn neurons only. */
  private void tellWhatIsDrawn() {
    List<NeuronSpan> drawn = new ArrayList<>();
    for (int layer = 0; layer < layout.columns().size(); layer++) {
      Column column = layout.columns().get(layer);
      if (column.overflows()) {
        drawn.add(new NeuronSpan(layer, column.first(), column.drawn()));
      }
    }
    ViewRequest view = workbench.view().get();
    if (!view.drawn().equals(drawn)) {
      workbench.view().set(view.withDrawn(drawn));
    }
  }

  /** Draws everything in new colours. */
  private void repaint() {
    if (layout != null && !stale) {
      neurons.setColors(workbench.palette().get());
      matrices.setColors(workbench.palette().get());
      matrices.update(frame.network());
      edges.update(frame.network());
      lines.paint(edges, workbench.palette().get());
      neurons.update(frame, workbench.palette().get());
      showHovered();
    }
  }

  /** Draws what a new frame has changed visibly. */
  private void update() {
    if (edges.update(frame.network())) {
      lines.paint(edges, workbench.palette().get());
      paintHoveredLines();
    }
    matrices.update(frame.network());
    neurons.update(frame, workbench.palette().get());
    showHistory();
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
          case Item.Layer layer -> true;
          case null, default -> false;
        };
    lines.view().setOpacity(dimmed ? DIMMED : 1);
    history.watch(item, frame);
    Item.Neuron pinned = workbench.selection().pinned().get();
    neurons.setHovered(item, pinned, workbench.palette().get());
    matrices.setHovered(item);
    paintHoveredLines();
  }

  private void paintHoveredLines() {
    Item item = workbench.selection().hovered().get();
    boolean empty = item == null || item instanceof Item.Row;
    if (!empty) {
      EdgePainter.paintHovered(
          hoveredLines.getGraphicsContext2D(), edges, workbench.palette().get(), item);
    }
    hoveredLines.setVisible(!empty);
  }
}
