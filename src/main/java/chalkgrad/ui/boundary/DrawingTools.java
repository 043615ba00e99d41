package chalkgrad.ui.boundary;

import chalkgrad.base.Messages;
import chalkgrad.data.Dataset;
import chalkgrad.data.Task;
import chalkgrad.training.frame.PlotData;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.theme.Palette;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Pencil and eraser, and the class that the pencil draws. */
final class DrawingTools {
  private static final double SWATCH = 5;

  private final Messages messages;
  private final ToggleButton pencil;
  private final ToggleButton eraser;
  private final Tooltip reason = Controls.tooltip("");
  private final ToggleGroup classGroup = new ToggleGroup();
  private final HBox classes = new HBox(2);
  private final HBox node;

  DrawingTools(Messages messages) {
    this.messages = messages;
    pencil = tool("draw", BootstrapIcons.PENCIL);
    eraser = tool("erase", BootstrapIcons.ERASER);
    ToggleGroup tools = new ToggleGroup();
    tools.getToggles().addAll(pencil, eraser);
    classes.visibleProperty().bind(pencil.selectedProperty());
    classes.setAlignment(Pos.CENTER_RIGHT);
    StackPane place = new StackPane(new HBox(2, pencil, eraser));
    Tooltip.install(place, reason);
    node = new HBox(6, classes, place);
    node.setAlignment(Pos.CENTER_RIGHT);
  }

  private ToggleButton tool(String key, Ikon icon) {
    ToggleButton button = new ToggleButton("", Controls.icon(icon));
    button.setId(key + "-button");
    button.getStyleClass().addAll("cg-icon-button", "tool");
    button.setAccessibleText(messages.text(key));
    button.setTooltip(Controls.tooltip(messages.text(key)));
    return button;
  }

  Node node() {
    return node;
  }

  boolean isDrawing() {
    return pencil.isSelected();
  }

  boolean isErasing() {
    return eraser.isSelected();
  }

  /** Lays the tools down. */
  void rest() {
    pencil.setSelected(false);
    eraser.setSelected(false);
  }

  /** The class to draw. */
  int chosenClass() {
    return Math.max(0, classGroup.getToggles().indexOf(classGroup.getSelectedToggle()));
  }

  /** Offers what can be drawn on this plot, and says why if nothing can. */
  void show(PlotData plot, Palette palette) {
    Dataset dataset = plot.dataset();
    String refusal = refusal(plot);
    boolean refused = !refusal.isEmpty();
    reason.setText(refusal);
    pencil.setDisable(refused);
    eraser.setDisable(refused);
    if (refused) {
      rest();
    }
    int chosen = chosenClass();
    classGroup.getToggles().clear();
    classes.getChildren().clear();
    for (int c = 0; c < dataset.classNames().size(); c++) {
      addClass(c, dataset, palette);
    }
    if (!classGroup.getToggles().isEmpty()) {
      int kept = Math.min(chosen, classGroup.getToggles().size() - 1);
      classGroup.selectToggle(classGroup.getToggles().get(kept));
    }
  }

  private String refusal(PlotData plot) {
    boolean regression = plot.dataset().task() == Task.REGRESSION;
    if (plot.dataset().columns() > 2) {
      return messages.text("draw.wide");
    }
    if (plot.isCurve() != regression) {
      return messages.text(regression ? "draw.surface" : "draw.line");
    }
    return "";
  }

  private void addClass(int c, Dataset dataset, Palette palette) {
    String name = dataset.classNames().get(c);
    Circle swatch = new Circle(SWATCH, palette.classColor(c, dataset.classNames().size()));
    ToggleButton button = new ToggleButton("", swatch);
    button.setId("draw-class-" + c);
    button.getStyleClass().addAll("cg-icon-button", "tool", "class-chip");
    button.setAccessibleText(messages.text("draw.class", name));
    button.setTooltip(Controls.tooltip(messages.text("draw.class", name)));
    button.setToggleGroup(classGroup);
    classes.getChildren().add(button);
  }
}
