package chalkgrad.ui.chart;

import chalkgrad.data.Task;
import chalkgrad.training.ViewRequest;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Action;
import chalkgrad.ui.common.ActionGroup;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.FilePicker;
import chalkgrad.ui.common.FramePane;
import chalkgrad.ui.common.Workbench;
import chalkgrad.ui.common.plot.Plane;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A place of the window for one chart, which is chosen at its title: heading, chart, and the ways
 * to take it along. A chart that means nothing for the present task is stood in for by one of its
 * group until the task changes again.
 */
public final class ChartSlot implements FramePane, Chart.Host {
  private static final double LEAST_EXPORT_WIDTH = 640;
  private static final double LEAST_EXPORT_HEIGHT = 420;

  private final Workbench workbench;
  private final ObjectProperty<String> chosen;
  private static final PseudoClass ENLARGED = PseudoClass.getPseudoClass("enlarged");

  private final BooleanProperty enlarged = new SimpleBooleanProperty(this, "enlarged");
  private final ObjectProperty<Chart> shown = new SimpleObjectProperty<>(this, "shown");
  private final Charts charts = new Charts(this);
  private final ChartCanvas canvas = new ChartCanvas();
  private final ChartHeading heading;
  private final Label about = new Label();
  private final VBox node = new VBox();
  private TrainingFrame frame;
  private Task task;

  /**
   * @param id of its node; those of its controls begin with it
   * @param chosen the id of the chart that was chosen; another one is put there if it is unknown
   */
  ChartSlot(String id, Workbench workbench, FilePicker picker, ObjectProperty<String> chosen) {
    this.workbench = workbench;
    this.chosen = chosen;
    ChartSharing sharing =
        new ChartSharing(picker, notice -> workbench.notice().set(notice), this::export);
    heading = new ChartHeading(id, this, sharing);
    node.setId(id);
    node.setUserData(this);
    node.getStyleClass().add("chart-pane");
    node.getStylesheets()
        .add(Objects.requireNonNull(ChartSlot.class.getResource("chart.css")).toExternalForm());
    about.getStyleClass().add("chart-about");
    about.setWrapText(true);
    enlarged.addListener((property, before, now) -> node.pseudoClassStateChanged(ENLARGED, now));
    about.visibleProperty().bind(enlarged);
    about.managedProperty().bind(enlarged);
    StackPane plot = new StackPane(canvas.node(), fitButton(id));
    plot.setMinSize(0, 0);
    VBox.setVgrow(plot, Priority.ALWAYS);
    node.getChildren().addAll(heading.node(), about, plot);
    task = workbench.spec().get().data().source().dataset().task();
    if (!charts.has(chosen.get())) {
      chosen.set(Charts.LOSS);
    }
    chosen.addListener((property, before, now) -> choose(before, now));
    place();
    workbench.palette().addListener((property, before, now) -> refresh());
    workbench.spec().addListener((property, before, now) -> refresh());
    workbench.selection().hovered().addListener((property, before, now) -> canvas.follow());
    workbench.selection().rows().addListener((property, before, now) -> followRows());
    node.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  private Button fitButton(String id) {
    Button fit = new Button(Chart.TEXT.text("fit"));
    fit.setId(id + "-fit");
    fit.getStyleClass().add("chart-fit");
    fit.setAccessibleText(Chart.TEXT.text("fit.accessible"));
    fit.setTooltip(Controls.tooltip(Chart.TEXT.text("fit.accessible")));
    fit.setOnAction(event -> {
      canvas.fit();
      canvas.node().requestFocus();
    });
    fit.visibleProperty().bind(canvas.zoomed());
    StackPane.setAlignment(fit, Pos.TOP_RIGHT);
    return fit;
  }

  @Override
  public Node node() {
    return node;
  }

  /** Each chart for this place, in the palette. */
  @Override
  public List<Action> actions() {
    return charts.all().stream().map(this::action).toList();
  }

  private Action action(Chart chart) {
    String name = Chart.TEXT.text("action." + node.getId(), chart.name(task));
    return Action.named(
            ActionGroup.VIEW,
            node.getId() + "-" + chart.id(),
            name,
            chart.about(),
            () -> chosen.set(chart.id()))
        .unlisted()
        .refusedBy(() -> chart.fits(task) ? "" : Chart.TEXT.text("chart.refused"));
  }

  @Override
  public Workbench workbench() {
    return workbench;
  }

  /** The id of the chart that was chosen, to be remembered; an unknown one is not taken. */
  public ObjectProperty<String> chosen() {
    return chosen;
  }

  /** Whether the chart has much more room than usual; whoever places the slot sees to it. */
  public BooleanProperty enlarged() {
    return enlarged;
  }

  /** Where values of the axes lie on the screen; empty without axes. */
  public Optional<Point2D> onScreen(double x, double y) {
    Plane plane = shown.get().plane();
    return plane.isPlaced()
        ? Optional.of(canvas.node().localToScreen(plane.x().pixel(x), plane.y().pixel(y)))
        : Optional.empty();
  }

  /** The chart that is shown, which stands in for the chosen one if need be. */
  ObjectProperty<Chart> shown() {
    return shown;
  }

  Charts charts() {
    return charts;
  }

  /** Adds to a request what frames must bring for the chart. */
  ViewRequest wants(ViewRequest view) {
    return shown.get().wants(view);
  }

  private void choose(String before, String id) {
    if (!charts.has(id)) {
      chosen.set(before);
      return;
    }
    place();
  }

  private void place() {
    Chart chart = charts.chosen(chosen.get(), task);
    if (chart != shown.get()) {
      if (frame != null) {
        chart.learn(input());
      }
      canvas.setChart(chart);
      shown.set(chart);
    }
    about.setText(chart.about());
    heading.show(chart, task);
    refresh();
  }

  @Override
  public void show(TrainingFrame newFrame) {
    frame = newFrame;
    if (input().task() != task) {
      task = input().task();
      place();
    } else {
      refresh();
    }
  }

  private ChartInput input() {
    return new ChartInput(
        frame, workbench.spec().get(), workbench.view().get(), workbench.palette().get());
  }

  private void refresh() {
    if (frame != null) {
      ChartInput in = input();
      shown.get().learn(in);
      heading.name(in);
      canvas.show(in);
    }
  }

  /** Rows have been selected, perhaps by the chart itself. */
  private void followRows() {
    refresh();
    canvas.follow();
  }

  @Override
  public void repaint() {
    if (frame != null) {
      canvas.repaint();
    }
  }

  /** The chart as a picture of its own, at least so large that everything has room. */
  private ChartExport export() {
    ChartInput in = input();
    double width = Math.max(LEAST_EXPORT_WIDTH, canvas.node().getWidth());
    double height = Math.max(LEAST_EXPORT_HEIGHT, canvas.node().getHeight());
    return new ChartExport(
        shown.get(), in, canvas.node(), ChartTexts.heading(shown.get(), in), width, height);
  }

  private void key(KeyEvent event) {
    boolean onChart = event.getTarget() == canvas.node();
    if (event.getCode() == KeyCode.ESCAPE && enlarged.get()) {
      enlarged.set(false);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && onChart) {
      enlarged.set(!enlarged.get());
      event.consume();
    }
  }
}
