package chalkgrad.ui.boundary;

import chalkgrad.base.Messages;
import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.Task;
import chalkgrad.training.frame.PlotData;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** What is missing before training makes sense, written on the plot. */
final class PlotAdvice {
  private final Messages messages;
  private final Label label = new Label();

  PlotAdvice(Messages messages) {
    this.messages = messages;
    label.setId("plot-advice");
    label.getStyleClass().add("plot-advice");
    label.setMouseTransparent(true);
    label.setWrapText(true);
    StackPane.setAlignment(label, Pos.TOP_CENTER);
    StackPane.setMargin(label, new Insets(24, 12, 12, 44));
  }

  Node node() {
    return label;
  }

  void show(PlotData plot, boolean drawing) {
    String text = text(plot, drawing);
    label.setVisible(!text.isEmpty());
    label.setText(text);
  }

  private String text(PlotData plot, boolean drawing) {
    Dataset data = plot.dataset();
    if (data.rows() == 0) {
      return messages.text(drawing ? "advice.empty.drawing" : "advice.empty");
    }
    if (plot.split().count(Part.TRAIN) == 0) {
      return messages.text("advice.no-training");
    }
    int only = data.task() == Task.REGRESSION ? -1 : onlyClass(plot);
    return only < 0 ? "" : messages.text("advice.one-class", data.classNames().get(only));
  }

  /** The one class that all training rows have; −1 if there are several. */
  private static int onlyClass(PlotData plot) {
    int only = -1;
    for (int row = 0; row < plot.rows(); row++) {
      if (plot.split().part(row) == Part.TRAIN) {
        int own = (int) plot.dataset().target(row);
        if (only >= 0 && own != only) {
          return -1;
        }
        only = own;
      }
    }
    return only;
  }
}
