package chalkgrad.ui.common;

import chalkgrad.ui.common.glossary.Explain;
import java.util.function.DoubleFunction;
import java.util.function.LongSupplier;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * A slider with its name and its number. Values are given away while the thumb moves; all those of
 * one drag carry the same gesture, so that they are undone together.
 */
public final class SliderRow {
  private static final double LABEL_WIDTH = 6.6;
  private static final double VALUE_WIDTH = 4.4;

  private final Slider slider;
  private final Label name = new Label();
  private final Label number = new Label();
  private final double step;
  private final DoubleFunction<String> format;
  private final Setter set;
  private final HBox node;
  private double shown = Double.NaN;
  private boolean showing;
  private long gesture;

  /** Takes the values that the user sets. */
  @FunctionalInterface
  public interface Setter {
    /**
     * @param gesture the same number for all values of one drag, see {@link Workbench#newGesture}
     */
    void set(double value, long gesture);
  }

  /**
   * @param gestures numbers gestures
   * @param step values are whole multiples of it
   * @param format how a value is written
   * @param set takes the value that the user has set
   */
  public SliderRow(
      String nodeId,
      String label,
      LongSupplier gestures,
      double min,
      double max,
      double step,
      DoubleFunction<String> format,
      Setter set) {
    this.step = step;
    this.format = format;
    this.set = set;
    slider = new Slider(min, max, min);
    slider.setId(nodeId);
    slider.setAccessibleText(label);
    slider.setBlockIncrement(step);
    slider.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> gesture = gestures.getAsLong());
    slider.addEventFilter(KeyEvent.KEY_PRESSED, event -> gesture = gestures.getAsLong());
    slider.valueProperty().addListener((property, before, now) -> moved());
    name.setText(label);
    name.getStyleClass().add("cg-label");
    name.setLabelFor(slider);
    Explain.linkTo(name, slider);
    name.setMinWidth(Region.USE_PREF_SIZE);
    Controls.tellWhole(name);
    name.setStyle("-fx-pref-width: " + LABEL_WIDTH + "em;");
    number.setId(nodeId + "-value");
    number.getStyleClass().add("cg-number");
    number.setStyle(
        "-fx-alignment: center-right; -fx-min-width: "
            + VALUE_WIDTH
            + "em; -fx-pref-width: "
            + VALUE_WIDTH
            + "em;");
    HBox.setHgrow(slider, Priority.ALWAYS);
    slider.setMinWidth(40);
    node = new HBox(8, name, number, slider);
    node.getStyleClass().add("cg-row");
  }

  /** One sentence about what the slider sets. */
  public SliderRow hint(String hint) {
    slider.setTooltip(Controls.tooltip(hint));
    name.setTooltip(slider.getTooltip());
    return this;
  }

  /** The way to the slider. */
  public Action action(ActionGroup group) {
    return Reach.action(group, slider);
  }

  public HBox node() {
    return node;
  }

  /** Shows a value that was set elsewhere; the thumb stays within its range, the number is true. */
  public void show(double value) {
    showing = true;
    shown = value;
    // What comes back while the thumb is held must not snap it to the rounded value.
    if (!slider.isValueChanging()) {
      slider.setValue(value);
    }
    number.setText(format.apply(value));
    showing = false;
  }

  /** Changes what the ends of the slider mean. */
  public void range(double min, double max) {
    showing = true;
    slider.setMin(min);
    slider.setMax(max);
    slider.setValue(shown);
    showing = false;
  }

  private void moved() {
    if (showing) {
      return;
    }
    double value = rounded(slider.getValue());
    number.setText(format.apply(value));
    if (value != shown) {
      shown = value;
      set.set(value, gesture);
    }
  }

  /** Dividing by the whole number of steps in 1 keeps 0.3 from becoming 0.30000000000000004. */
  private double rounded(double value) {
    double perUnit = Math.rint(1 / step);
    double near = step < 1 ? Math.rint(value * perUnit) / perUnit : Math.rint(value / step) * step;
    return Math.clamp(near, slider.getMin(), slider.getMax());
  }
}
