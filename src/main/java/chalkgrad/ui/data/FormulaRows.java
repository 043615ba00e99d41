package chalkgrad.ui.data;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;
import chalkgrad.data.Dataset;
import chalkgrad.data.formula.FormulaData;
import chalkgrad.data.formula.FormulaSettings;
import chalkgrad.data.formula.Placement;
import chalkgrad.training.DataSource;
import chalkgrad.training.SessionCommand;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Names;
import chalkgrad.ui.common.Numbers;
import chalkgrad.ui.common.SliderRow;
import chalkgrad.ui.common.Workbench;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * The formula that the samples are made from, and where they lie. A formula is tried while it is
 * typed and taken over by Enter or by leaving the field; as long as it is wrong the reason stands
 * below it and the samples stay as they are.
 */
final class FormulaRows {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
  private static final Duration PAUSE = Duration.millis(350);
  private static final double MAX_POINTS = 2000;
  private static final double MAX_NOISE = 3;

  private final Messages messages = Messages.of(FormulaRows.class);
  private final Workbench workbench;
  private final TextField field = new TextField();
  private final Label message = new Label();
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private final IntervalRow first;
  private final IntervalRow second;
  private final SliderRow points;
  private final SliderRow noise;
  private final CheckBox grid;
  private final VBox node;
  private FormulaSettings settings;
  private String facts = "";

  FormulaRows(Workbench workbench) {
    this.workbench = workbench;
    field.setId("formula-field");
    field.getStyleClass().addAll("cg-number", "formula-field");
    field.setAccessibleText(messages.text("formula"));
    field.setTooltip(Controls.tooltip(messages.text("formula.hint")));
    field.setPromptText(messages.text("formula.prompt"));
    message.setId("formula-message");
    message.setWrapText(true);
    message.setMinHeight(Region.USE_PREF_SIZE);
    first = new IntervalRow("formula-first", i -> edit(s -> s.withFirst(i)));
    second = new IntervalRow("formula-second", i -> edit(s -> s.withSecond(i)));
    points =
        slider(
            "points",
            20,
            MAX_POINTS,
            20,
            (v, gesture) -> edit(gesture, s -> s.withPoints((int) v)));
    noise = slider("noise", 0, MAX_NOISE, 0.05, (v, gesture) -> edit(gesture, s -> s.withNoise(v)));
    grid = new CheckBox(messages.text("formula.grid"));
    grid.setId("formula-grid");
    grid.setTooltip(Controls.tooltip(messages.text("formula.grid.hint")));
    grid.setOnAction(event -> edit(s -> s.withPlacement(chosenPlacement())));
    node =
        new VBox(
            4,
            new VBox(3, field, message),
            first.node(),
            second.node(),
            points.node(),
            noise.node(),
            grid);
    listen();
  }

  private void listen() {
    pause.setOnFinished(event -> tryOut());
    field
        .textProperty()
        .addListener((property, before, now) -> {
          if (settings != null && isPending()) {
            pause.playFromStart();
          } else {
            pause.stop();
            tell();
          }
        });
    field.setOnAction(event -> takeOver());
    field.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE && settings != null && isPending()) {
        field.setText(settings.expression());
        field.end();
        event.consume();
      }
    });
    field
        .focusedProperty()
        .addListener((property, before, focused) -> {
          if (!focused && settings != null && isPending()) {
            takeOver();
          }
        });
  }

  private SliderRow slider(String key, double min, double max, double step, SliderRow.Setter set) {
    return new SliderRow(
            "formula-" + key + "-slider",
            messages.text(key),
            workbench::newGesture,
            min,
            max,
            step,
            step < 1 ? value -> String.format(Locale.ROOT, "%.2f", value) : Numbers::plain,
            set)
        .hint(messages.text(key + ".hint"));
  }

  private Placement chosenPlacement() {
    return grid.isSelected() ? Placement.GRID : Placement.RANDOM;
  }

  VBox node() {
    return node;
  }

  /** The cursor goes into the field, everything marked: typing replaces it. */
  void focus() {
    field.requestFocus();
    field.selectAll();
  }

  /** Shows the formula at work; what is being typed stays unless another formula came. */
  void show(FormulaSettings now, Dataset dataset) {
    boolean other = settings == null || !settings.expression().equals(now.expression());
    settings = now;
    boolean plane = dataset.columns() == 2;
    first.show(dataset.featureNames().getFirst(), now.first());
    second.show("x2", now.second());
    Controls.present(second.node(), plane);
    points.show(now.points());
    noise.show(now.noise());
    grid.setSelected(now.placement() == Placement.GRID);
    facts = facts(dataset, FormulaData.places(now) - dataset.rows());
    if (other) {
      field.setText(now.expression());
      field.end();
    }
    tell();
  }

  private String facts(Dataset dataset, int missing) {
    String task = Names.task(dataset.task());
    String rows = Integer.toString(dataset.rows());
    return missing == 0
        ? messages.text("formula.facts", task, rows)
        : messages.text("formula.facts.missing", task, rows, Integer.toString(missing));
  }

  private boolean isPending() {
    return !field.getText().strip().equals(settings.expression());
  }

  private FormulaSettings typed() {
    return settings.withExpression(field.getText());
  }

  /** Says whether what has been typed so far could be taken over. */
  private void tryOut() {
    try {
      FormulaData.make(typed());
      say(messages.text("formula.enter"), false);
    } catch (UserException problem) {
      say(problem.getMessage(), true);
    }
  }

  private void takeOver() {
    pause.stop();
    edit(s -> s.withExpression(field.getText()));
  }

  private void edit(UnaryOperator<FormulaSettings> change) {
    edit(SessionCommand.NO_GESTURE, change);
  }

  private void edit(long gesture, UnaryOperator<FormulaSettings> change) {
    try {
      DataSource made = DataSource.Formula.of(change.apply(settings));
      tell();
      workbench.edit(
          gesture,
          spec ->
              spec.data().source() instanceof DataSource.Formula ? spec.withSource(made) : spec);
    } catch (UserException problem) {
      showControls();
      say(problem.getMessage(), true);
    }
  }

  /** The controls go back to what is at work. */
  private void showControls() {
    points.show(settings.points());
    noise.show(settings.noise());
    grid.setSelected(settings.placement() == Placement.GRID);
  }

  private void tell() {
    say(facts, false);
  }

  private void say(String text, boolean wrong) {
    field.pseudoClassStateChanged(ERROR, wrong);
    message.getStyleClass().setAll("label", wrong ? "cg-error" : "cg-small");
    message.setText(text);
  }
}
