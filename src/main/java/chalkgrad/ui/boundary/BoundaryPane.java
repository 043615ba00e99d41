package chalkgrad.ui.boundary;

import chalkgrad.base.Messages;
import chalkgrad.data.Task;
import chalkgrad.training.Decision;
import chalkgrad.training.ViewRequest;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.FramePane;
import chalkgrad.ui.common.Selection;
import chalkgrad.ui.common.Workbench;
import chalkgrad.ui.common.plot.ShownRows;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What the network makes of the plane or of the line, with the samples on top, and the threshold
 * between two classes.
 */
public final class BoundaryPane implements FramePane {
  private static final int LEAST_CELLS = 64;
  private static final int MOST_CELLS = 256;
  private static final int CELL_STEP = 32;
  private static final double PIXELS_PER_CELL = 2.5;

  private final Workbench workbench;
  private final Messages messages = Messages.of(BoundaryPane.class);
  private final BoundaryPlot plot = new BoundaryPlot();
  private final BoundaryReadout readout = new BoundaryReadout(messages);
  private final BoundaryLegend legend = new BoundaryLegend(messages);
  private final ThresholdControl threshold;
  private final DrawingBar bar;
  private final PlaneControl planes;
  private final Drawing drawing;
  private final DrawingHeading heading;
  private final PlotAdvice advice = new PlotAdvice(messages);
  private final Label title = new Label();
  private final LargeMap largeMap;
  private final Label firstLine = new Label();
  private final Label secondLine = new Label();
  private final VBox node = new VBox();
  private TrainingFrame frame;

  public BoundaryPane(Workbench workbench) {
    this.workbench = workbench;
    this.threshold = new ThresholdControl(workbench, messages);
    Sketch sketch = new Sketch(workbench, plot, new Brush());
    this.bar = new DrawingBar(messages, sketch);
    this.drawing = new Drawing(workbench, plot, bar, sketch);
    this.heading = new DrawingHeading(workbench, messages, sketch);
    this.largeMap = new LargeMap(workbench, messages, title);
    this.planes = new PlaneControl(workbench, messages);
    build();
    listen();
    plot.setPalette(workbench.palette().get());
    plot.setDecision(workbench.spec().get().decision());
    write(readout.hint());
  }

  private void build() {
    node.setId("boundary-pane");
    node.getStyleClass().add("boundary-pane");
    node.getStylesheets()
        .add(
            Objects.requireNonNull(BoundaryPane.class.getResource("boundary.css"))
                .toExternalForm());
    title.getStyleClass().addAll("cg-title", "pane-title");
    firstLine.getStyleClass().add("readout");
    secondLine.getStyleClass().add("readout");
    plot.node().setId("boundary-plot");
    plot.node().setFocusTraversable(true);
    plot.node().getStyleClass().add("plot");
    StackPane field = new StackPane(plot.node(), advice.node());
    field.setMinHeight(0);
    VBox.setVgrow(field, Priority.ALWAYS);
    HBox top = new HBox(4, title, largeMap.node(), Controls.spacer(), heading.node());
    top.getStyleClass().add("heading");
    node.getChildren()
        .addAll(
            top,
            planes.node(),
            bar.node(),
            field,
            legend.node(),
            threshold.node(),
            new VBox(firstLine, secondLine));
    showDrawing(workbench.drawing().get());
  }

  private void listen() {
    workbench.palette().addListener((source, before, now) -> restyle());
    workbench.spec().addListener((source, before, now) -> rethink(now.decision()));
    workbench.selection().hovered().addListener((source, before, now) -> follow(now));
    workbench.selection().rows().addListener((source, before, now) -> select(now));
    workbench.drawing().addListener((source, before, now) -> showDrawing(now));
    bar.tool().addListener((source, before, now) -> exit());
    node.addEventHandler(KeyEvent.KEY_PRESSED, drawing::key);
    plot.node().setOnMouseMoved(this::point);
    plot.node().setOnMousePressed(this::press);
    plot.node().setOnMouseDragged(this::drag);
    plot.node().setOnMouseReleased(event -> drawing.release());
    plot.node().setOnScroll(drawing::scroll);
    plot.node().setOnMouseExited(event -> exit());
    plot.node().setOnKeyPressed(this::walk);
    plot.node().heightProperty().addListener((source, before, now) -> askForCells());
    plot.node().widthProperty().addListener((source, before, now) -> askForCells());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(TrainingFrame newFrame) {
    boolean newData = frame == null || frame.plot() != newFrame.plot();
    frame = newFrame;
    plot.show(newFrame);
    largeMap.show(newFrame);
    if (newData) {
      introduce();
    }
    legend.setMistakes(Mistakes.count(frame, plot.mistakes()));
    heading.show(newFrame);
    if (hoveredRow() >= 0) {
      follow(workbench.selection().hovered().get());
    }
  }

  private void introduce() {
    Task task = frame.plot().dataset().task();
    String text = messages.text(task == Task.REGRESSION ? "title.prediction" : "title.boundary");
    title.setText(text);
    plot.node().setAccessibleText(text + ". " + frame.plot().dataset());
    boolean tools = workbench.drawing().get();
    // The tools need the room of what can be done without for a while.
    threshold.setShown(task.isClassification() && !tools);
    threshold.offer(frame.plot().dataset().classNames());
    Controls.present(secondLine, !tools);
    bar.show(frame.plot(), workbench.palette().get());
    advice.show(frame.plot(), tools);
    planes.show(frame.plot());
    int shown = Math.min(frame.plot().rows(), ShownRows.MOST);
    legend.describe(frame.plot(), workbench.palette().get(), shown, tools);
  }

  private void restyle() {
    plot.setPalette(workbench.palette().get());
    if (frame != null) {
      introduce();
      legend.setMistakes(Mistakes.count(frame, plot.mistakes()));
    }
  }

  private void rethink(Decision decision) {
    plot.setDecision(decision);
    if (frame != null) {
      legend.setMistakes(Mistakes.count(frame, plot.mistakes()));
      follow(workbench.selection().hovered().get());
    }
  }

  /**
   * The session computes as many cells as the plot can show, in steps, so that dragging a divider
   * costs nothing.
   */
  private void askForCells() {
    double least = Math.min(plot.node().getWidth(), plot.node().getHeight());
    int cells = (int) Math.round(least / PIXELS_PER_CELL / CELL_STEP) * CELL_STEP;
    int wanted = Math.clamp(cells, LEAST_CELLS, MOST_CELLS);
    ViewRequest view = workbench.view().get();
    if (least > 0 && wanted != view.boundarySize()) {
      workbench.view().set(view.withBoundarySize(wanted));
    }
  }

  private int hoveredRow() {
    return workbench.selection().hovered().get() instanceof Selection.Item.Row(int row) ? row : -1;
  }

  private boolean isOnPlot(MouseEvent event) {
    return plot.area() != null && plot.area().contains(event.getX(), event.getY());
  }

  private void press(MouseEvent event) {
    plot.node().requestFocus();
    if (drawing.press(event)) {
      workbench.selection().hovered().set(null);
    }
  }

  private void drag(MouseEvent event) {
    if (drawing.isWorking()) {
      drawing.drag(event);
    } else {
      point(event);
    }
  }

  private void select(Set<Long> ids) {
    plot.select(ids);
    bar.showSettings();
  }

  private void showDrawing(boolean on) {
    Controls.present(bar.node(), on);
    if (on) {
      bar.takeLast();
    } else {
      bar.rest();
    }
    if (frame != null) {
      introduce();
      legend.setMistakes(Mistakes.count(frame, plot.mistakes()));
    }
  }

  private void point(MouseEvent event) {
    if (!isOnPlot(event)) {
      exit();
      return;
    }
    drawing.follow(event);
    int row = plot.points().rowAt(event.getX(), event.getY());
    if (row >= 0) {
      workbench.selection().hovered().set(new Selection.Item.Row(row));
    } else {
      leave();
      double x = plot.horizontal().value(event.getX());
      double y = plot.vertical().value(event.getY());
      write(withHint(readout.place(frame, x, y)));
    }
  }

  /** While a tool is at work, its sentence stands above the place. */
  private List<String> withHint(List<String> place) {
    return bar.tool().get() == null ? place : List.of(hint().getFirst(), place.getFirst());
  }

  private List<String> hint() {
    Tool tool = bar.tool().get();
    return tool == null
        ? readout.hint()
        : List.of(messages.text("tool." + tool.id() + ".hint"), "");
  }

  private void leave() {
    if (hoveredRow() >= 0) {
      workbench.selection().hovered().set(null);
    }
    write(hint());
  }

  private void exit() {
    drawing.leave();
    leave();
  }

  /** The arrow keys walk through the rows. */
  private void walk(KeyEvent event) {
    int direction =
        switch (event.getCode()) {
          case RIGHT, DOWN -> 1;
          case LEFT, UP -> -1;
          default -> 2;
        };
    if (direction == 2 || event.isShiftDown() || plot.points() == null) {
      return;
    }
    int next = plot.points().neighbour(hoveredRow(), direction);
    workbench.selection().hovered().set(next < 0 ? null : new Selection.Item.Row(next));
    event.consume();
  }

  private void follow(Selection.Item item) {
    if (frame != null && item instanceof Selection.Item.Row(int row) && row < frame.plot().rows()) {
      plot.highlight(row);
      write(readout.row(frame, row, workbench.spec().get().decision()));
    } else {
      plot.highlight(-1);
    }
  }

  private void write(List<String> lines) {
    firstLine.setText(lines.get(0));
    secondLine.setText(lines.get(1));
  }
}
