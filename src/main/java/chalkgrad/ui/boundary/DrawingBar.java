package chalkgrad.ui.boundary;

import chalkgrad.base.Messages;
import chalkgrad.training.frame.PlotData;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.theme.Palette;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/** The tools with their settings, and below them what they draw. */
final class DrawingBar {
  private final Messages messages;
  private final Brush brush;
  private final Sketch sketch;
  private final List<Tool> tools = Tools.all();
  private final List<ToggleButton> buttons = new ArrayList<>();
  private final List<Tooltip> tips = new ArrayList<>();
  private final ToggleGroup group = new ToggleGroup();
  private final ReadOnlyObjectWrapper<Tool> tool = new ReadOnlyObjectWrapper<>(this, "tool");
  private final ClassChips classes;
  private final ValueRow value;
  private final HBox sizeRow;
  private final HBox densityRow;
  private final Label selectedCount = new Label();
  private final Button delete;
  private final HBox selection;
  private final VBox node;
  private Tool lastTool;
  private PlotData plot;
  private Palette palette;

  DrawingBar(Messages messages, Sketch sketch) {
    this.messages = messages;
    this.sketch = sketch;
    this.brush = sketch.brush();
    classes = new ClassChips(messages, this::chooseClass, sketch::setClasses);
    value = new ValueRow(messages, brush);
    Slider size = slider("brush-size", Brush.SMALLEST, Brush.LARGEST);
    size.valueProperty().bindBidirectional(brush.radius());
    Slider density = slider("brush-density", 1, Brush.DENSEST);
    density.valueProperty().bindBidirectional(brush.density());
    delete =
        Controls.button(
            "delete-button", BootstrapIcons.BACKSPACE, "", messages.text("selection.delete"));
    delete.getStyleClass().add("tool");
    delete.setOnAction(event -> sketch.deleteSelected());
    selectedCount.setMinWidth(Region.USE_PREF_SIZE);
    selectedCount.getStyleClass().add("readout");
    selection = new HBox(4, selectedCount, delete);
    selection.setAlignment(Pos.CENTER_RIGHT);
    HBox row = new HBox(2);
    row.setAlignment(Pos.CENTER_LEFT);
    tools.forEach(each -> row.getChildren().add(button(each)));
    sizeRow = setting(BootstrapIcons.CIRCLE, size);
    densityRow = setting(BootstrapIcons.GRID_3X3_GAP_FILL, density);
    row.getChildren().addAll(Controls.spacer(), sizeRow, densityRow, selection);
    node = new VBox(4, row, classes.node(), value.node());
    node.getStyleClass().add("drawing-bar");
    group.selectedToggleProperty().addListener((property, before, now) -> choose());
    lastTool = tools.get(1);
    showSettings();
  }

  private Slider slider(String id, double least, double most) {
    Slider slider = new Slider(least, most, least);
    slider.setId(id);
    slider.setAccessibleText(messages.text(id));
    slider.setTooltip(Controls.tooltip(messages.text(id + ".hint")));
    slider.setMinWidth(34);
    slider.setPrefWidth(66);
    HBox.setHgrow(slider, Priority.ALWAYS);
    return slider;
  }

  /** A slider with the picture of what it sets. */
  private static HBox setting(Ikon icon, Slider slider) {
    FontIcon picture = Controls.icon(icon);
    picture.getStyleClass().add("setting");
    HBox setting = new HBox(3, picture, slider);
    setting.setAlignment(Pos.CENTER_LEFT);
    setting.setMaxWidth(130);
    HBox.setMargin(setting, new Insets(0, 0, 0, 4));
    HBox.setHgrow(setting, Priority.SOMETIMES);
    return setting;
  }

  private Node button(Tool each) {
    ToggleButton button =
        new ToggleButton("", each.icon()) {
          @Override
          public void fire() {
            // As in a paint program: pressing the tool in hand does not lay it down.
            if (!isSelected()) {
              super.fire();
            }
          }
        };
    button.setId(each.id() + "-button");
    button.getStyleClass().addAll("cg-icon-button", "tool");
    button.setAccessibleText(hint(each));
    button.setToggleGroup(group);
    buttons.add(button);
    // A disabled button shows no tooltip.
    StackPane place = new StackPane(button);
    Tooltip tip = Controls.tooltip("");
    Tooltip.install(place, tip);
    tips.add(tip);
    return place;
  }

  private String hint(Tool each) {
    return messages.text("tool." + each.id(), each.key().getName());
  }

  Node node() {
    return node;
  }

  /** The tool at work; {@code null} while none is. */
  ReadOnlyObjectProperty<Tool> tool() {
    return tool.getReadOnlyProperty();
  }

  List<Tool> tools() {
    return tools;
  }

  private void choose() {
    int index = buttons.indexOf(group.getSelectedToggle());
    tool.set(index < 0 ? null : tools.get(index));
    lastTool = index < 0 ? lastTool : tools.get(index);
    showSettings();
  }

  /** Takes a tool, if it can be used here. */
  void take(Tool wanted) {
    ToggleButton button = buttons.get(tools.indexOf(wanted));
    if (!button.isDisabled()) {
      group.selectToggle(button);
    }
  }

  /** Takes the tool that was used last. */
  void takeLast() {
    take(lastTool);
  }

  /** Lays the tools down. */
  void rest() {
    group.selectToggle(null);
  }

  /** Draws this class from now on; with a lasso full of samples, they become it. */
  void chooseClass(int chosen) {
    if (plot == null || chosen >= plot.dataset().classNames().size() + 1) {
      return;
    }
    brush.chosenClass().set(chosen);
    boolean selecting = tool.get() instanceof LassoTool || tool.get() instanceof MoveTool;
    if (selecting && !sketch.selected().isEmpty() && chosen < plot.dataset().classNames().size()) {
      sketch.relabel(chosen);
    }
    classes.show(plot.dataset(), palette, chosen);
  }

  /** Offers what can be drawn on this plot, and says why if something cannot. */
  void show(PlotData newPlot, Palette newPalette) {
    plot = newPlot;
    palette = newPalette;
    for (int i = 0; i < tools.size(); i++) {
      String refusal = tools.get(i).refusal(plot);
      buttons.get(i).setDisable(!refusal.isEmpty());
      tips.get(i).setText(refusal.isEmpty() ? hint(tools.get(i)) : messages.text(refusal));
      if (!refusal.isEmpty() && tool.get() == tools.get(i)) {
        rest();
      }
    }
    showSettings();
    boolean named = plot.dataset().task().isClassification();
    boolean numbered = !named && !plot.isCurve();
    Controls.present(classes.node(), named);
    Controls.present(value.node(), numbered);
    if (named) {
      int last = plot.dataset().classNames().size() - 1;
      classes.show(plot.dataset(), palette, Math.min(last, brush.chosenClass().get()));
    } else if (numbered) {
      value.show(plot, palette);
    }
  }

  /** Shows how many samples are selected, and what can be done with them. */
  void showSettings() {
    Tool now = tool.get();
    int count = sketch.selectedCount();
    boolean selecting = count > 0 && (now == null || !now.hasSize());
    Controls.present(selection, selecting);
    selectedCount.setText(messages.text("selection.count", Integer.toString(count)));
    Controls.present(sizeRow, now != null && now.hasSize());
    Controls.present(densityRow, now != null && now.hasDensity());
  }
}
