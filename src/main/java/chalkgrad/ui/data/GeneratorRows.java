package chalkgrad.ui.data;

import chalkgrad.base.Messages;
import chalkgrad.data.generator.Generator;
import chalkgrad.data.generator.GeneratorControl;
import chalkgrad.data.generator.GeneratorParameter;
import chalkgrad.data.generator.GeneratorSettings;
import chalkgrad.data.generator.Generators;
import chalkgrad.training.DataSource;
import chalkgrad.training.SessionCommand;
import chalkgrad.ui.common.Action;
import chalkgrad.ui.common.ActionGroup;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Numbers;
import chalkgrad.ui.common.Reach;
import chalkgrad.ui.common.SliderRow;
import chalkgrad.ui.common.Workbench;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** The settings of the generator at work: only those that it answers to. */
final class GeneratorRows {
  private static final double MAX_POINTS = 2000;
  private static final double MAX_NOISE = 3;

  private final Messages messages = Messages.of(GeneratorRows.class);
  private final Workbench workbench;
  private final SliderRow points;
  private final SliderRow noise;
  private final SliderRow balance;
  private final SliderRow labelNoise;
  private final VBox own = new VBox();
  private final Map<String, SliderRow> sliders = new LinkedHashMap<>();
  private final Map<String, CheckBox> switches = new LinkedHashMap<>();
  private String shownGenerator = "";

  GeneratorRows(Workbench workbench) {
    this.workbench = workbench;
    points = slider("points", 20, MAX_POINTS, 20, Numbers::plain, (s, v) -> s.withPoints((int) v));
    noise = slider("noise", 0, MAX_NOISE, 0.05, two(), GeneratorSettings::withNoise);
    balance = slider("balance", 0.05, 0.95, 0.05, percent(), GeneratorSettings::withBalance);
    labelNoise = slider("label-noise", 0, 0.5, 0.01, percent(), GeneratorSettings::withLabelNoise);
  }

  /** Points, noise and the generator's own parameters: what one reaches for first. */
  VBox main() {
    return new VBox(points.node(), noise.node(), own);
  }

  /** Balance and label noise. */
  VBox more() {
    return new VBox(balance.node(), labelNoise.node());
  }

  /** The ways to the settings that the generator has. */
  List<Action> actions() {
    List<Action> actions = new ArrayList<>();
    for (SliderRow row : List.of(points, noise, balance, labelNoise)) {
      actions.add(row.action(ActionGroup.DATA));
    }
    sliders.values().forEach(row -> actions.add(row.action(ActionGroup.DATA)));
    switches.values().forEach(box -> actions.add(Reach.action(ActionGroup.DATA, box)));
    return actions;
  }

  void show(GeneratorSettings settings) {
    Generator generator = Generators.byId(settings.generator());
    Set<GeneratorControl> controls = generator.controls(settings);
    Controls.present(points.node(), controls.contains(GeneratorControl.POINTS));
    Controls.present(noise.node(), controls.contains(GeneratorControl.NOISE));
    Controls.present(balance.node(), controls.contains(GeneratorControl.BALANCE));
    Controls.present(labelNoise.node(), controls.contains(GeneratorControl.LABEL_NOISE));
    points.show(settings.points());
    noise.show(settings.noise());
    balance.show(settings.balance());
    labelNoise.show(settings.labelNoise());
    if (!shownGenerator.equals(generator.id())) {
      shownGenerator = generator.id();
      offer(generator);
    }
    Map<String, Double> values = generator.checked(settings).parameters();
    sliders.forEach((id, slider) -> slider.show(values.get(id)));
    switches.forEach((id, box) -> box.setSelected(values.get(id) == 1));
  }

  private void offer(Generator generator) {
    own.getChildren().clear();
    sliders.clear();
    switches.clear();
    for (GeneratorParameter parameter : generator.parameters()) {
      boolean yesOrNo = parameter.integer() && parameter.min() == 0 && parameter.max() == 1;
      if (yesOrNo) {
        offerSwitch(parameter);
      } else {
        offerSlider(parameter);
      }
    }
  }

  private void offerSwitch(GeneratorParameter parameter) {
    CheckBox box = new CheckBox(parameter.label());
    box.setId("parameter-" + parameter.id());
    box.setAccessibleText(parameter.label());
    box.setTooltip(Controls.tooltip(messages.text("parameter.hint")));
    box.setOnAction(event ->
        edit(
            SessionCommand.NO_GESTURE,
            s -> s.withParameter(parameter.id(), box.isSelected() ? 1 : 0)));
    switches.put(parameter.id(), box);
    own.getChildren().add(box);
  }

  private void offerSlider(GeneratorParameter parameter) {
    double step = parameter.integer() ? 1 : 0.05;
    SliderRow row =
        new SliderRow(
            "parameter-" + parameter.id(),
            parameter.label(),
            workbench::newGesture,
            parameter.min(),
            parameter.max(),
            step,
            parameter.integer() ? Numbers::plain : two(),
            (value, gesture) -> edit(gesture, s -> s.withParameter(parameter.id(), value)));
    row.hint(messages.text("parameter.hint"));
    sliders.put(parameter.id(), row);
    own.getChildren().add(row.node());
  }

  @FunctionalInterface
  private interface Change {
    GeneratorSettings of(GeneratorSettings settings, double value);
  }

  private SliderRow slider(
      String key, double min, double max, double step, DoubleFunction<String> format, Change set) {
    return new SliderRow(
            key + "-slider",
            messages.text(key),
            workbench::newGesture,
            min,
            max,
            step,
            format,
            (value, gesture) -> edit(gesture, settings -> set.of(settings, value)))
        .hint(messages.text(key + ".hint"));
  }

  private void edit(long gesture, UnaryOperator<GeneratorSettings> change) {
    workbench.edit(
        gesture,
        spec ->
            spec.data().source() instanceof DataSource.Generated(GeneratorSettings settings)
                ? spec.withSource(new DataSource.Generated(change.apply(settings)))
                : spec);
  }

  private static DoubleFunction<String> two() {
    return value -> String.format(Locale.ROOT, "%.2f", value);
  }

  static DoubleFunction<String> percent() {
    return value -> String.format(Locale.ROOT, "%.0f %%", 100 * value);
  }
}
