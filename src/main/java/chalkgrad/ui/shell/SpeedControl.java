package chalkgrad.ui.shell;

import chalkgrad.base.Messages;
import chalkgrad.training.Defaults;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Numbers;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** How fast training goes: round numbers from one epoch a second to as fast as the machine can. */
final class SpeedControl {
  private static final List<Double> SPEEDS =
      List.of(1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, Double.POSITIVE_INFINITY);

  private final Messages messages = Messages.of(SpeedControl.class);
  private final Actions actions;
  private final Slider slider = new Slider(0, SPEEDS.size() - 1, 0);
  private final Label value = new Label();
  private final HBox node;
  private int chosen;

  SpeedControl(Actions actions) {
    this.actions = actions;
    Label name = new Label("", Controls.icon(BootstrapIcons.SPEEDOMETER2));
    name.setTooltip(Controls.tooltip(messages.text("speed.hint")));
    name.getStyleClass().add("cg-label");
    name.setMinWidth(Region.USE_PREF_SIZE);
    name.setLabelFor(slider);
    slider.setId("speed-slider");
    slider.setAccessibleText(messages.text("speed.hint"));
    slider.setTooltip(Controls.tooltip(messages.text("speed.hint")));
    slider.setMajorTickUnit(1);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    slider.setBlockIncrement(1);
    slider.setPrefWidth(84);
    slider.setMinWidth(60);
    value.setId("speed-value");
    value.getStyleClass().addAll("cg-number", "cg-speed-value");
    node = new HBox(7, name, slider, value);
    node.setAlignment(Pos.CENTER_LEFT);
    chosen = SPEEDS.indexOf(Defaults.EPOCHS_PER_SECOND);
    slider.setValue(chosen);
    write(SPEEDS.get(chosen));
    slider.valueProperty().addListener((property, before, now) -> choose(now.doubleValue()));
  }

  HBox node() {
    return node;
  }

  /** Some steps faster, or slower if negative. */
  void change(int steps) {
    slider.setValue(Math.clamp(chosen + steps, 0, SPEEDS.size() - 1));
  }

  private void choose(double position) {
    int index = (int) Math.rint(position);
    if (index == chosen) {
      return;
    }
    chosen = index;
    write(SPEEDS.get(index));
    actions.setSpeed(SPEEDS.get(index));
  }

  private void write(double speed) {
    value.setText(
        Double.isInfinite(speed)
            ? messages.text("speed.unlimited")
            : messages.text("speed.value", Numbers.plain(speed)));
  }
}
