package chalkgrad.ui.data;

import chalkgrad.base.Messages;
import chalkgrad.data.Dataset;
import chalkgrad.data.formula.FormulaSettings;
import chalkgrad.data.generator.Generator;
import chalkgrad.data.generator.GeneratorSettings;
import chalkgrad.data.generator.Generators;
import chalkgrad.training.DataSource;
import chalkgrad.ui.common.Action;
import chalkgrad.ui.common.ActionGroup;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Workbench;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.TilePane;

/**
 * All generators as pictures of what they would make with the present settings, and the formula.
 */
final class Gallery {
  private static final int COLUMNS = 5;
  private static final double SIZE = 40;
  private static final double GAP = 4;

  private final Messages messages = Messages.of(Gallery.class);
  private final Workbench workbench;
  private final Runnable formulaChosen;
  private final TilePane node = new TilePane(GAP, GAP);
  private final Map<Generator, ToggleButton> buttons = new LinkedHashMap<>();
  private final Map<Generator, Thumbnail> thumbnails = new LinkedHashMap<>();
  private final ToggleButton formula = new ToggleButton();
  private GeneratorSettings lastSettings;
  private FormulaSettings lastFormula = FormulaSettings.DEFAULT;

  /** {@code formulaChosen} is told when the user wants to type a formula. */
  Gallery(Workbench workbench, Runnable formulaChosen) {
    this.workbench = workbench;
    this.formulaChosen = formulaChosen;
    node.setId("gallery");
    node.setPrefColumns(COLUMNS);
    node.setAccessibleRole(AccessibleRole.PARENT);
    node.setAccessibleText(messages.text("gallery"));
    for (Generator generator : Generators.all()) {
      add(generator);
    }
    addFormula();
    workbench.palette().addListener((property, before, now) -> show());
    show();
  }

  TilePane node() {
    return node;
  }

  /** Draws what has changed and marks the generator at work. */
  void show() {
    DataSource source = workbench.spec().get().data().source();
    if (source instanceof DataSource.Generated(GeneratorSettings settings)) {
      lastSettings = settings;
    }
    if (source instanceof DataSource.Formula(FormulaSettings settings, Dataset _)) {
      lastFormula = settings;
    }
    formula.setSelected(source instanceof DataSource.Formula);
    for (Generator generator : buttons.keySet()) {
      boolean chosen =
          source instanceof DataSource.Generated(GeneratorSettings settings)
              && settings.generator().equals(generator.id());
      buttons.get(generator).setSelected(chosen);
      thumbnails.get(generator).show(settings(generator), workbench.palette().get());
    }
  }

  /** What a click on a generator would make the data's settings. */
  private GeneratorSettings settings(Generator generator) {
    if (lastSettings == null) {
      return generator.defaults();
    }
    return lastSettings.generator().equals(generator.id())
        ? lastSettings
        : generator.adapted(lastSettings);
  }

  private void add(Generator generator) {
    Thumbnail thumbnail = new Thumbnail(generator, SIZE);
    ToggleButton button = new ToggleButton(null, thumbnail.node());
    button.setId("generator-" + generator.id());
    button.getStyleClass().add("cg-thumbnail");
    button.setAccessibleText(generator.label());
    button.setTooltip(
        Controls.tooltip(messages.text("thumbnail.tooltip", generator.label(), generator.hint())));
    button.setOnAction(event -> choose(generator));
    buttons.put(generator, button);
    thumbnails.put(generator, thumbnail);
    node.getChildren().add(button);
  }

  /** The tile in which the user writes what the samples are made from. */
  private void addFormula() {
    Label sign = new Label(messages.text("formula.tile"));
    sign.getStyleClass().add("cg-formula-sign");
    sign.setAlignment(Pos.CENTER);
    sign.setMinSize(SIZE, SIZE);
    sign.setPrefSize(SIZE, SIZE);
    Controls.tellWhole(sign);
    formula.setGraphic(sign);
    formula.setId("formula-tile");
    formula.getStyleClass().add("cg-thumbnail");
    formula.setAccessibleText(messages.text("formula.tile.hint"));
    formula.setTooltip(Controls.tooltip(messages.text("formula.tile.hint")));
    formula.setOnAction(event -> chooseFormula());
    node.getChildren().add(formula);
  }

  private void chooseFormula() {
    formula.setSelected(true);
    workbench.edit(spec ->
        spec.data().source() instanceof DataSource.Formula
            ? spec
            : spec.withSource(DataSource.Formula.of(lastFormula)));
    formulaChosen.run();
  }

  private void choose(Generator generator) {
    buttons.get(generator).setSelected(true);
    workbench.edit(spec -> spec.withSource(new DataSource.Generated(settings(generator))));
  }

  /** An action for each data set, and one for the formula. */
  List<Action> actions() {
    List<Action> actions = new ArrayList<>();
    for (Generator generator : buttons.keySet()) {
      actions.add(
          Action.named(
                  ActionGroup.DATA,
                  "generator-" + generator.id(),
                  messages.text("generator.named", generator.label()),
                  generator.hint(),
                  () -> choose(generator))
              .unlisted());
    }
    actions.add(Action.of(ActionGroup.DATA, "formula", messages, this::chooseFormula).unlisted());
    return actions;
  }

  /** Back from a table to the generator that was at work before it, else to the first. */
  void chooseLast() {
    choose(
        lastSettings == null
            ? Generators.all().getFirst()
            : Generators.byId(lastSettings.generator()));
  }
}
