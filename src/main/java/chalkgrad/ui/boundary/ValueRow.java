package chalkgrad.ui.boundary;

import chalkgrad.base.Messages;
import chalkgrad.training.frame.PlotData;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.plot.Numbers;
import chalkgrad.ui.theme.Palette;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.shape.Circle;

/** The number of new samples where the plane shows two columns and the target is a colour. */
final class ValueRow {
  private final Brush brush;
  private final Label name = new Label();
  private final Label number = new Label();
  private final Circle swatch = new Circle(6);
  private final Slider slider = new Slider(-1, 1, 1);
  private final HBox node = new HBox(8, name, swatch, number, slider);
  private Palette palette = Palette.LIGHT;
  private double[] range = {-1, 1};
  private boolean empty = true;

  ValueRow(Messages messages, Brush brush) {
    this.brush = brush;
    slider.setId("draw-value");
    slider.setAccessibleText(messages.text("draw.value"));
    slider.setTooltip(Controls.tooltip(messages.text("draw.value.hint")));
    slider.setBlockIncrement(0.1);
    name.setLabelFor(slider);
    number.setId("draw-value-number");
    number.getStyleClass().add("number");
    number.setStyle("-fx-min-width: 4em;");
    swatch.setStrokeWidth(1);
    HBox.setHgrow(slider, Priority.ALWAYS);
    node.setAlignment(Pos.CENTER_LEFT);
    slider.valueProperty().addListener((property, before, now) -> choose(now.doubleValue()));
    choose(slider.getValue());
  }

  Node node() {
    return node;
  }

  /** The targets there are, and at least those from −1 to 1. */
  void show(PlotData plot, Palette newPalette) {
    palette = newPalette;
    name.setText(plot.dataset().targetName() + " =");
    range = PointLayer.targetRange(plot);
    empty = plot.rows() == 0;
    double extent = Math.max(1, Math.max(Math.abs(range[0]), Math.abs(range[1])));
    slider.setMin(-extent);
    slider.setMax(extent);
    paint();
  }

  private void choose(double value) {
    double step = (slider.getMax() - slider.getMin()) / 200;
    brush.value().set(Math.rint(value / step) * step);
    paint();
  }

  private void paint() {
    double value = brush.value().get();
    number.setText(Numbers.fixed(value, 2));
    // As the plot will colour it: from the lowest target to the highest one.
    double low = empty ? value : Math.min(range[0], value);
    double high = empty ? value + 1 : Math.max(range[1], value);
    double signed = 2 * (value - low) / (high - low) - 1;
    swatch.setFill(PointStyle.strong(palette, palette.signed(signed)));
    swatch.setStroke(palette.inkMuted());
  }
}
