package chalkgrad.ui.chart;

import chalkgrad.base.Messages;
import chalkgrad.data.Part;
import chalkgrad.data.Task;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.FramePane;
import chalkgrad.ui.common.Workbench;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * How good the network is on rows that it was not trained on: ROC, AUC and confusion matrix for
 * classes, predicted against true values for a regression.
 */
public final class RocPane implements FramePane {
  private final Messages messages = Messages.of(RocPane.class);
  private final RocPlot plot = new RocPlot(messages);
  private final Label title = new Label();
  private final VBox node = new VBox();
  private final Workbench workbench;

  public RocPane(Workbench workbench) {
    this.workbench = workbench;
    title.getStyleClass().addAll("cg-title", "pane-title");
    plot.node().setId("roc-plot");
    VBox.setVgrow(plot.node(), Priority.ALWAYS);
    node.setId("roc-pane");
    node.getStyleClass().add("chart-pane");
    node.getStylesheets()
        .add(Objects.requireNonNull(RocPane.class.getResource("chart.css")).toExternalForm());
    node.getChildren().addAll(title, plot.node());
    plot.setPalette(workbench.palette().get());
    plot.setThreshold(workbench.spec().get().threshold());
    workbench.palette().addListener((source, before, now) -> plot.setPalette(now));
    workbench.spec().addListener((source, before, now) -> plot.setThreshold(now.threshold()));
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(TrainingFrame frame) {
    boolean regression = frame.plot().dataset().task() == Task.REGRESSION;
    Part part =
        frame.evaluation() == null
            ? workbench.view().get().lookedPart(frame.plot().split())
            : frame.evaluation().part();
    String rows = messages.text("rows." + part.id());
    title.setText(messages.text(regression ? "title.scatter" : "title.roc", rows));
    plot.show(frame);
  }
}
