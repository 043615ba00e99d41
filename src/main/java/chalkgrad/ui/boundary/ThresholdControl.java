package chalkgrad.ui.boundary;

import chalkgrad.base.Messages;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Workbench;
import chalkgrad.ui.common.plot.Numbers;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * The threshold between classes, a slider in hundredths that edits the experiment while it is
 * dragged, and the class that counts as positive.
 */
final class ThresholdControl {
  private final Workbench workbench;
  private final Slider slider = new Slider(0, 1, 0.5);
  private final Label number = new Label();
  private final PositiveChoice positive;
  private final HBox node;
  private long gesture;

  ThresholdControl(Workbench workbench, Messages messages) {
    this.workbench = workbench;
    this.positive = new PositiveChoice(workbench, messages);
    Label name = new Label(messages.text("threshold"));
    name.setLabelFor(slider);
    name.setMinWidth(Label.USE_PREF_SIZE);
    number.setId("threshold-value");
    number.getStyleClass().add("number");
    number.setMinWidth(Label.USE_PREF_SIZE);
    slider.setId("threshold-slider");
    slider.setAccessibleText(messages.text("threshold.accessible"));
    slider.setBlockIncrement(0.01);
    slider.setTooltip(Controls.tooltip(messages.text("threshold.hint")));
    name.setTooltip(slider.getTooltip());
    HBox.setHgrow(slider, Priority.ALWAYS);
    node = new HBox(10, name, number, slider, positive.node());
    node.setAlignment(Pos.CENTER_LEFT);
    node.getStyleClass().add("threshold");
    slider.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> gesture = workbench.newGesture());
    slider.addEventFilter(KeyEvent.KEY_PRESSED, event -> gesture = workbench.newGesture());
    slider.valueProperty().addListener((source, before, now) -> edit(now.doubleValue()));
    workbench.spec().addListener((source, before, now) -> display(now.threshold()));
    display(workbench.spec().get().threshold());
  }

  Node node() {
    return node;
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
