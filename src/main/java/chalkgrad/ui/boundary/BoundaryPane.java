package chalkgrad.ui.boundary;

import chalkgrad.base.Messages;
import chalkgrad.data.Task;
import chalkgrad.training.ViewRequest;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.FramePane;
import chalkgrad.ui.common.Selection;
import chalkgrad.ui.common.Workbench;
import chalkgrad.ui.common.plot.ShownRows;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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
  private final DrawingTools tools = new DrawingTools(messages);
  private final PlaneControl planes;
  private final Drawing drawing;
  private final Label title = new Label();
  private final Label firstLine = new Label();
  private final Label secondLine = new Label();
  private final VBox node = new VBox();
  private TrainingFrame frame;
  private boolean stroking;

  public BoundaryPane(Workbench workbench) {
    this.workbench = workbench;
    this.threshold = new ThresholdControl(workbench, messages);
    this.planes = new PlaneControl(workbench, messages);
    this.drawing = new Drawing(workbench, messages, plot);
    build();
    listen();
    plot.setPalette(workbench.palette().get());
    plot.setThreshold(workbench.spec().get().threshold());
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
    VBox.setVgrow(plot.node(), Priority.ALWAYS);
    HBox heading = new HBox(title, Controls.spacer(), tools.node());
    heading.getStyleClass().add("heading");
    node.getChildren()
        .addAll(
            heading,
            planes.node(),
            plot.node(),
            legend.node(),
            threshold.node(),
            new VBox(firstLine, secondLine));
  }

  private void listen() {
    workbench.palette().addListener((source, before, now) -> restyle());
    workbench.spec().addListener((source, before, now) -> rethink(now.threshold()));
    workbench.selection().hovered().addListener((source, before, now) -> follow(now));
    plot.node().setOnMouseMoved(this::point);
    plot.node().setOnMousePressed(this::press);
    plot.node().setOnMouseDragged(this::drag);
    plot.node().setOnMouseReleased(event -> stroking = false);
    plot.node().setOnMouseExited(event -> leave());
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
    if (newData) {
      introduce();
    }
    legend.setMistakes(Mistakes.count(plot.mistakes()));
    if (hoveredRow() >= 0) {
      follow(workbench.selection().hovered().get());
    }
  }

  private void introduce() {
    Task task = frame.plot().dataset().task();
    String text = messages.text(task == Task.REGRESSION ? "title.prediction" : "title.boundary");
    title.setText(text);
    plot.node().setAccessibleText(text + ". " + frame.plot().dataset());
    threshold.setShown(task == Task.BINARY);
    planes.show(frame.plot());
    tools.show(frame.plot(), workbench.palette().get());
    int shown = Math.min(frame.plot().rows(), ShownRows.MOST);
    legend.describe(frame.plot(), workbench.palette().get(), shown);
  }

  private void restyle() {
    plot.setPalette(workbench.palette().get());
    if (frame != null) {
      introduce();
      legend.setMistakes(Mistakes.count(plot.mistakes()));
    }
  }

  private void rethink(double newThreshold) {
    plot.setThreshold(newThreshold);
    if (frame != null) {
      legend.setMistakes(Mistakes.count(plot.mistakes()));
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
    boolean tool = tools.isDrawing() || tools.isErasing();
    stroking = tool && event.getButton() == MouseButton.PRIMARY && isOnPlot(event);
    if (stroking) {
      drawing.press(event.getX(), event.getY(), tools);
    }
  }

  private void drag(MouseEvent event) {
    if (!stroking) {
      point(event);
    } else if (isOnPlot(event)) {
      drawing.drag(event.getX(), event.getY(), tools);
    }
  }

  private void point(MouseEvent event) {
    if (!isOnPlot(event)) {
      leave();
      return;
    }
    int row = plot.points().rowAt(event.getX(), event.getY());
    if (row >= 0) {
      workbench.selection().hovered().set(new Selection.Item.Row(row));
    } else {
      leave();
      double x = plot.horizontal().value(event.getX());
      double y = plot.vertical().value(event.getY());
      write(readout.place(frame, x, y));
    }
  }

  private void leave() {
    if (hoveredRow() >= 0) {
      workbench.selection().hovered().set(null);
    }
    write(readout.hint());
  }

  /** The arrow keys walk through the rows. */
  private void walk(KeyEvent event) {
    int direction =
        switch (event.getCode()) {
          case RIGHT, DOWN -> 1;
          case LEFT, UP -> -1;
          case ESCAPE -> 0;
          default -> 2;
        };
    if (direction == 2 || plot.points() == null) {
      return;
    }
    if (direction == 0) {
      tools.rest();
      leave();
    } else {
      int next = plot.points().neighbour(hoveredRow(), direction);
      workbench.selection().hovered().set(new Selection.Item.Row(next));
    }
    event.consume();
  }

  private void follow(Selection.Item item) {
    if (frame != null && item instanceof Selection.Item.Row(int row) && row < frame.plot().rows()) {
      plot.highlight(row);
      write(readout.row(frame, row, workbench.spec().get().threshold()));
    } else {
      plot.highlight(-1);
    }
  }

  private void write(List<String> lines) {
    firstLine.setText(lines.get(0));
    secondLine.setText(lines.get(1));
  }
}
