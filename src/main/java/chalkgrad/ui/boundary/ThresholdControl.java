package chalkgrad.ui.boundary;

import chalkgrad.base.Messages;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Workbench;
import chalkgrad.ui.common.glossary.Explain;
import chalkgrad.ui.common.plot.Numbers;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * The threshold between classes, a slider in hundredths that edits the experiment while it is
 * dragged, and the class that counts as positive.
 */
final class ThresholdControl {
  private static final double GAP = 10;
  private static final double LEAST_SLIDER = 70;

  /** More room than that makes a slider that can be set well. */
  private static final double COMFORT = 30;

  private final Workbench workbench;
  private final Slider slider = new Slider(0, 1, 0.5);
  private final Label number = new Label();
  private final PositiveChoice positive;
  private final FlowPane node;
  private long gesture;

  ThresholdControl(Workbench workbench, Messages messages) {
    this.workbench = workbench;
    this.positive = new PositiveChoice(workbench, messages);
    Label name = new Label(messages.text("threshold"));
    name.setLabelFor(slider);
    name.setMinWidth(Label.USE_PREF_SIZE);
    Explain.link(name, "threshold");
    number.setId("threshold-value");
    number.getStyleClass().add("number");
    number.setMinWidth(Label.USE_PREF_SIZE);
    slider.setId("threshold-slider");
    slider.setAccessibleText(messages.text("threshold.accessible"));
    slider.setBlockIncrement(0.01);
    slider.setTooltip(Controls.tooltip(messages.text("threshold.hint")));
    name.setTooltip(slider.getTooltip());
    HBox.setHgrow(slider, Priority.ALWAYS);
    slider.setMinWidth(LEAST_SLIDER);
    HBox row = new HBox(GAP, name, number, slider);
    row.setAlignment(Pos.CENTER_LEFT);
    node = new FlowPane(GAP, 4, row, positive.node());
    node.setAlignment(Pos.CENTER_LEFT);
    node.getStyleClass().add("threshold");
    // Else what it has been given once would be the least that it takes.
    node.setMinWidth(0);
    row.prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> room(row), node.widthProperty(), positive.node().widthProperty()));
    slider.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> gesture = workbench.newGesture());
    slider.addEventFilter(KeyEvent.KEY_PRESSED, event -> gesture = workbench.newGesture());
    slider.valueProperty().addListener((source, before, now) -> edit(now.doubleValue()));
    workbench.spec().addListener((source, before, now) -> display(now.threshold()));
    display(workbench.spec().get().threshold());
  }

  Node node() {
    return node;
  }

  /** Slider and choice share a line, unless it is so short that each needs its own. */
  private double room(HBox row) {
    double whole = Math.floor(node.getWidth());
    double beside = whole - Math.ceil(positive.node().getWidth()) - GAP;
    return beside >= row.minWidth(-1) + COMFORT ? beside : whole;
  }

  /** Offers the classes of which one is positive. */
  void offer(List<String> classNames) {
    positive.offer(classNames);
  }

  Slider slider() {
    return slider;
  }

  void setShown(boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private void edit(double value) {
    double rounded = Math.rint(value * 100) / 100;
    double present = workbench.spec().get().threshold();
    // A threshold of a file may have more digits: showing it must not round it.
    if (value != present) {
      workbench.edit(gesture, spec -> spec.withThreshold(rounded));
    }
  }

  private void display(double threshold) {
    number.setText(Numbers.fixed(threshold, 2));
    slider.setValue(threshold);
  }
}
