package chalkgrad.ui.chart;

import chalkgrad.base.Messages;
import chalkgrad.data.Task;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.FramePane;
import chalkgrad.ui.common.Workbench;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The loss, or the score, of each part over the epochs. */
public final class LossPane implements FramePane {
  private final Messages messages = Messages.of(LossPane.class);
  private final LossPlot plot = new LossPlot(messages);
  private final ToggleButton loss = new ToggleButton(messages.text("tab.loss"));
  private final ToggleButton score = new ToggleButton(messages.text("tab.accuracy"));
  private final ToggleButton log = new ToggleButton(messages.text("log"));
  private final VBox node = new VBox();
  private String lossId = "";
  private Task task = Task.BINARY;

  public LossPane(Workbench workbench) {
    build();
    plot.setPalette(workbench.palette().get());
    workbench.palette().addListener((source, before, now) -> plot.setPalette(now));
    learn(workbench.spec().get().training().loss().id(), task);
    name();
  }

  private void build() {
    ToggleGroup tabs = new ToggleGroup();
    loss.setToggleGroup(tabs);
    score.setToggleGroup(tabs);
    loss.setSelected(true);
    loss.setId("loss-loss");
    score.setId("loss-score");
    log.setId("loss-log");
    loss.getStyleClass().add("chart-tab");
    score.getStyleClass().add("chart-tab");
    log.getStyleClass().add("chart-switch");
    loss.setTooltip(Controls.tooltip(messages.text("tab.loss.hint")));
    score.setTooltip(Controls.tooltip(messages.text("tab.score.hint")));
    log.setAccessibleText(messages.text("log.accessible"));
    log.setTooltip(new Tooltip(messages.text("log.accessible")));
    tabs.selectedToggleProperty()
        .addListener((source, before, now) -> {
          if (now == null) {
            before.setSelected(true);
          } else {
            name();
          }
        });
    log.selectedProperty().addListener((source, before, now) -> name());
    log.disableProperty().bind(score.selectedProperty());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox header = new HBox(loss, score, space, log);
    header.setAlignment(Pos.CENTER_LEFT);
    header.getStyleClass().add("chart-header");
    VBox.setVgrow(plot.node(), Priority.ALWAYS);
    plot.node().setId("loss-plot");
    node.setId("loss-pane");
    node.getStyleClass().add("chart-pane");
    node.getStylesheets()
        .add(Objects.requireNonNull(LossPane.class.getResource("chart.css")).toExternalForm());
    node.getChildren().addAll(header, plot.node());
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(TrainingFrame frame) {
    String newLoss = frame.spec().training().loss().id();
    Task newTask = frame.plot().dataset().task();
    if (!newLoss.equals(lossId) || newTask != task) {
      learn(newLoss, newTask);
      name();
    }
    plot.show(frame.history());
  }

  private void learn(String newLoss, Task newTask) {
    lossId = newLoss;
    task = newTask;
    score.setText(messages.text(task == Task.REGRESSION ? "tab.r2" : "tab.accuracy"));
  }

  private void name() {
    boolean isScore = score.isSelected();
    String quantity;
    if (isScore) {
      quantity = messages.text(task == Task.REGRESSION ? "axis.r2" : "axis.accuracy");
    } else {
      quantity = messages.text("axis.loss", messages.text("loss." + lossId));
    }
    plot.setQuantity(
        quantity, messages.text(isScore ? "empty.score" : "empty.loss"), isScore, log.isSelected());
  }
}
