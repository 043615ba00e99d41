package chalkgrad.ui.boundary;

import chalkgrad.base.Messages;
import chalkgrad.training.SessionCommand;
import chalkgrad.training.frame.TrainingFrame;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Workbench;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Beside the title: the pencil that takes the tools out, and what concerns all samples. */
final class DrawingHeading {
  private final Workbench workbench;
  private final Button refit;
  private final Button clear;
  private final HBox node;

  DrawingHeading(Workbench workbench, Messages messages, Sketch sketch) {
    this.workbench = workbench;
    refit =
        Controls.button(
            "refit-button",
            BootstrapIcons.ARROW_REPEAT,
            messages.text("refit"),
            messages.text("refit.hint"));
    refit.getStyleClass().add("refit");
    refit.setOnAction(event -> workbench.send(new SessionCommand.Refit()));
    clear = Controls.button("clear-button", BootstrapIcons.TRASH, "", messages.text("clear"));
    clear.getStyleClass().add("tool");
    clear.setOnAction(event -> sketch.clear());
    ToggleButton pencil = new ToggleButton("", Controls.icon(BootstrapIcons.PENCIL));
    pencil.setId("draw-button");
    pencil.getStyleClass().addAll("cg-icon-button", "tool");
    pencil.setAccessibleText(messages.text("draw"));
    pencil.setTooltip(Controls.tooltip(messages.text("draw")));
    pencil.selectedProperty().bindBidirectional(workbench.drawing());
    node = new HBox(3, refit, clear, pencil);
    node.setAlignment(Pos.CENTER_RIGHT);
    clear.visibleProperty().bind(workbench.drawing());
    clear.managedProperty().bind(workbench.drawing());
    Controls.present(refit, false);
  }

  Node node() {
    return node;
  }

  void show(TrainingFrame frame) {
    clear.setDisable(frame.plot().rows() == 0);
    boolean advised = frame.edits().refitAdvised();
    if (refit.isVisible() != advised) {
      Controls.present(refit, advised);
    }
  }
}
