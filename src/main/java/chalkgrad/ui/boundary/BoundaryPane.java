package chalkgrad.ui.boundary;

import chalkgrad.base.Messages;
import chalkgrad.data.Task;
import chalkgrad.training.Decision;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Action;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.FilePicker;
import chalkgrad.ui.common.FramePane;
import chalkgrad.ui.common.LocalKeys;
import chalkgrad.ui.common.Overlays;
import chalkgrad.ui.common.Workbench;
import chalkgrad.ui.common.plot.ShownRows;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/**
 * What the network makes of the plane or of the line, with the samples on top, and the threshold
 * between two classes.
 */
public final class BoundaryPane implements FramePane {
  private static final double LOW = 290;

  /** While the tools are out, one line must do for what is said below the plot. */
  private static final PseudoClass BRIEF = PseudoClass.getPseudoClass("brief");

  private final Workbench workbench;
  private final Messages messages = Messages.of(BoundaryPane.class);
  private final Zoom zoom = new Zoom();
  private final ViewOptions options = new ViewOptions();
  private final BoundaryPlot plot = new BoundaryPlot(zoom, options);
  private final BoundaryLegend legend = new BoundaryLegend(messages);
  private final SurfaceRequest request;
  private final ZoomButtons zoomButtons = new ZoomButtons(zoom, messages);
  private final ThresholdControl threshold;
  private final DrawingBar bar;
  private final PlaneControl planes;
  private final Drawing drawing;
  private final KeyboardPen pen;
  private final BoundaryActions actions;
  private final DrawingHeading heading;
  private final PlotPointing pointing;
  private final OptionsButton optionsButton;
  private final PlotMenu menu;
  private final PlotAdvice advice = new PlotAdvice(messages);
  private final Label title = new Label();
  private String name = "";
  private final LargeMap largeMap;
  private final VBox pictured = new VBox();
  private final VBox node = new VBox();
  private TrainingFrame frame;

  /**
   * @param overlays show the options and the menu
   * @param picker asks where to save
   */
  public BoundaryPane(Workbench workbench, Overlays overlays, FilePicker picker) {
    this.workbench = workbench;
    this.threshold = new ThresholdControl(workbench, messages);
    Sketch sketch = new Sketch(workbench, plot, new Brush());
    this.bar = new DrawingBar(messages, sketch);
    this.drawing = new Drawing(workbench, plot, bar, sketch);
    this.actions = new BoundaryActions(workbench, messages, bar, sketch, threshold.slider());
    this.heading = new DrawingHeading(workbench, messages, sketch);
    this.largeMap = new LargeMap(workbench, messages, title);
    this.planes = new PlaneControl(workbench, messages);
    this.request = new SurfaceRequest(workbench, zoom);
    this.pointing = new PlotPointing(workbench, messages, plot, drawing, bar, zoom);
    this.pen = new KeyboardPen(plot, drawing, pointing::tell);
    this.optionsButton = new OptionsButton(options, messages, overlays);
    this.menu = new PlotMenu(workbench, messages, overlays, picker, plot, pictured);
    build();
    listen();
    plot.setPalette(workbench.palette().get());
    pen.setPalette(workbench.palette().get());
    plot.setDecision(workbench.spec().get().decision());
  }

  private void build() {
    node.setId("boundary-pane");
    node.getStyleClass().add("boundary-pane");
    node.getStylesheets()
        .add(
            Objects.requireNonNull(BoundaryPane.class.getResource("boundary.css"))
                .toExternalForm());
    title.getStyleClass().addAll("cg-title", "pane-title");
    Controls.tellWhole(title);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.widthProperty().addListener((source, before, now) -> nameIt());
    title.fontProperty().addListener((source, before, now) -> nameIt());
    plot.node().setId("boundary-plot");
    plot.node().setFocusTraversable(true);
    plot.node().getStyleClass().add("plot");
    StackPane field = new StackPane(plot.node(), advice.node(), pointing.card().node());
    field.setMinHeight(0);
    VBox.setVgrow(field, Priority.ALWAYS);
    pictured.getStyleClass().add("pictured");
    pictured.setMinHeight(0);
    pictured.getChildren().addAll(field, legend.node());
    VBox.setVgrow(pictured, Priority.ALWAYS);
    HBox.setHgrow(pointing.line(), Priority.ALWAYS);
    pointing.line().setMaxWidth(Double.MAX_VALUE);
    Controls.tellWhole(pointing.line());
    HBox bottom = new HBox(4, pointing.line(), zoomButtons.node());
    node.heightProperty()
        .addListener((source, before, now) -> makeRoom(now.doubleValue() < LOW, bottom));
    bottom.setAlignment(Pos.CENTER_LEFT);
    // Grows only while the formula of a neuron stands in the place of the title.
    Region spacer = Controls.spacer();
    HBox.setHgrow(spacer, Priority.SOMETIMES);
    HBox top =
        new HBox(
            4, title, largeMap.node(), spacer, heading.node(), optionsButton.node(), menu.node());
    top.getStyleClass().add("heading");
    node.getChildren().addAll(top, planes.node(), bar.node(), pictured, threshold.node(), bottom);
    showDrawing(workbench.drawing().get());
  }

  private void listen() {
    workbench.palette().addListener((source, before, now) -> restyle());
    workbench.spec().addListener((source, before, now) -> rethink(now.decision()));
    workbench.selection().rows().addListener((source, before, now) -> select(now));
    workbench.drawing().addListener((source, before, now) -> showDrawing(now));
    zoom.piece().addListener((source, before, now) -> zoomButtons.show());
    node.addEventHandler(KeyEvent.KEY_PRESSED, drawing::key);
    plot.node().addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pen.hide());
    bar.tool().addListener((source, before, now) -> layDown(now));
    plot.node().heightProperty().addListener((source, before, now) -> askForCells());
    plot.node().widthProperty().addListener((source, before, now) -> askForCells());
  }

  @Override
  public Node node() {
    return node;
  }

  /** How the plot is shown, for whoever remembers it. */
  public ViewOptions options() {
    return options;
  }

  @Override
  public void show(TrainingFrame newFrame) {
    boolean newData = frame == null || frame.plot() != newFrame.plot();
    frame = newFrame;
    plot.show(newFrame);
    request.show(newFrame);
    largeMap.show(newFrame);
    if (newData) {
      introduce();
      zoomButtons.show();
    }
    legend.setMistakes(Mistakes.count(frame, plot.mistakes()));
    heading.show(newFrame);
    pointing.show(newFrame);
  }

  private void introduce() {
    Task task = frame.plot().dataset().task();
    String text = messages.text(task == Task.REGRESSION ? "title.prediction" : "title.boundary");
    name = text;
    nameIt();
    plot.node().setAccessibleText(text + ". " + frame.plot().dataset());
    boolean tools = workbench.drawing().get();
    // The tools need the room of what can be done without for a while.
    threshold.setShown(task.isClassification() && !tools);
    threshold.offer(frame.plot().dataset().classNames());
    bar.show(frame.plot(), workbench.palette().get());
    advice.show(frame.plot(), tools);
    planes.show(frame.plot());
    optionsButton.show(frame.plot());
    int shown = Math.min(frame.plot().rows(), ShownRows.MOST);
    legend.describe(frame.plot(), workbench.palette().get(), shown, tools);
  }

  /** In a low pane the plot is worth more than what can be read elsewhere or done by keys. */
  private void makeRoom(boolean low, HBox bottom) {
    Controls.present(legend.node(), !low);
    Controls.present(bottom, !low);
  }

  /** In full where there is room for it. */
  private void nameIt() {
    Text whole = new Text(name);
    whole.setFont(title.getFont());
    boolean fits = whole.getLayoutBounds().getWidth() <= title.getWidth() || title.getWidth() == 0;
    boolean boundary = name.equals(messages.text("title.boundary"));
    title.setText(fits || !boundary ? name : messages.text("title.boundary.short"));
  }

  private void restyle() {
    plot.setPalette(workbench.palette().get());
    pen.setPalette(workbench.palette().get());
    if (frame != null) {
      introduce();
      legend.setMistakes(Mistakes.count(frame, plot.mistakes()));
    }
  }

  private void rethink(Decision decision) {
    plot.setDecision(decision);
    if (frame != null) {
      legend.setMistakes(Mistakes.count(frame, plot.mistakes()));
      pointing.follow();
    }
  }

  private void askForCells() {
    Platform.runLater(pen::place);
    request.fill(plot.node().getWidth(), plot.node().getHeight());
  }

  private void layDown(Tool tool) {
    if (tool == null) {
      pen.hide();
    }
  }

  @Override
  public List<Action> actions() {
    return actions.actions(frame);
  }

  @Override
  public List<LocalKeys> localKeys() {
    return actions.localKeys();
  }

  private void select(Set<Long> ids) {
    plot.select(ids);
    bar.showSettings();
  }

  private void showDrawing(boolean on) {
    Controls.present(bar.node(), on);
    pointing.line().pseudoClassStateChanged(BRIEF, on);
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
}
