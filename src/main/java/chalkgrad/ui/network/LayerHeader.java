package chalkgrad.ui.network;

import chalkgrad.base.Messages;
import chalkgrad.engine.activation.Activation;
import chalkgrad.engine.activation.Activations;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.ui.common.Workbench;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/**
 * What stands above a hidden layer: a pill that says what it is and opens the choice of
 * activations, and a row with minus, number of neurons and plus. A button to remove the layer
 * appears at the pill's corner under the pointer or the focus.
 */
final class LayerHeader extends Region {
  private static final Messages TEXT = Messages.of(LayerHeader.class);
  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
  private static final double GAP = 3;

  private final int layer;
  private final Workbench workbench;
  private final MenuButton pill = new MenuButton();
  private final ToggleGroup choice = new ToggleGroup();
  private final Button minus;
  private final Button plus;
  private final Button remove;
  private final TextField units = new TextField();
  private int shownUnits;

  /**
   * @param layer 1 for the first hidden layer
   */
  LayerHeader(Workbench workbench, int layer) {
    this.workbench = workbench;
    this.layer = layer;
    String number = String.valueOf(layer);
    getStyleClass().add("layer-header");
    pill.setId("layer-" + layer + "-activation");
    pill.getStyleClass().add("layer-pill");
    pill.setTooltip(new Tooltip(TEXT.text("header.activation.tip", number)));
    Activations.hidden().forEach(this::addChoice);
    minus = button("minus", "−", TEXT.text("header.minus", number));
    plus = button("plus", "+", TEXT.text("header.plus", number));
    remove = button("remove", "×", TEXT.text("header.remove", number));
    minus.setOnAction(event -> workbench.edit(LayerEdits.addUnits(layer - 1, -1)));
    plus.setOnAction(event -> workbench.edit(LayerEdits.addUnits(layer - 1, 1)));
    remove.setOnAction(event -> workbench.edit(LayerEdits.remove(layer - 1)));
    setUpUnits(TEXT.text("header.units", number, String.valueOf(LayerSpec.MAX_UNITS)));
    getChildren().addAll(pill, minus, units, plus, remove);
  }

  private void addChoice(Activation activation) {
    RadioMenuItem item = new RadioMenuItem(activation.id());
    item.setUserData(activation);
    item.setToggleGroup(choice);
    item.setOnAction(event -> workbench.edit(LayerEdits.activation(layer - 1, activation)));
    pill.getItems().add(item);
  }

  private Button button(String name, String sign, String meaning) {
    Button button = new Button(sign);
    button.setId("layer-" + layer + "-" + name);
    button.getStyleClass().addAll("round-button", name + "-button");
    button.setAccessibleText(meaning);
    button.setTooltip(new Tooltip(meaning));
    return button;
  }

  private void setUpUnits(String meaning) {
    units.setId("layer-" + layer + "-units");
    units.getStyleClass().add("units-field");
    units.setAccessibleText(meaning);
    units.setTooltip(new Tooltip(meaning));
    units.setTextFormatter(
        new TextFormatter<>(
            change -> change.getControlNewText().matches("\\d{0,3}") ? change : null));
    units.setOnAction(event -> commitUnits());
    units
        .focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            commitUnits();
          }
        });
  }

  private void commitUnits() {
    if (units.getText().isEmpty() || units.getText().equals(String.valueOf(shownUnits))) {
      units.setText(String.valueOf(shownUnits));
      return;
    }
    int wanted = Math.clamp(Integer.parseInt(units.getText()), 1, LayerSpec.MAX_UNITS);
    units.setText(String.valueOf(wanted));
    workbench.edit(LayerEdits.units(layer - 1, wanted));
  }

  /** Says what the layer is now. A number that is being typed is left alone. */
  void show(int newUnits, Activation activation, boolean compact) {
    String number = String.valueOf(newUnits);
    pill.pseudoClassStateChanged(COMPACT, compact);
    String key = compact ? "header.hidden.compact" : "header.hidden";
    pill.setText(TEXT.text(key, number, activation.id()));
    pill.setAccessibleText(
        TEXT.text("header.hidden.accessible", String.valueOf(layer), number, activation.id()));
    choice.getToggles().stream()
        .filter(toggle -> ((Activation) toggle.getUserData()).id().equals(activation.id()))
        .forEach(choice::selectToggle);
    if (!units.isFocused() || units.getText().equals(String.valueOf(shownUnits))) {
      units.setText(number);
    }
    shownUnits = newUnits;
    minus.setDisable(newUnits == 1);
    plus.setDisable(newUnits == LayerSpec.MAX_UNITS);
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.max(pill.prefWidth(-1), rowWidth());
  }

  @Override
  protected double computePrefHeight(double width) {
    return pill.prefHeight(-1) + GAP + plus.prefHeight(-1);
  }

  private double rowWidth() {
    return minus.prefWidth(-1) + plus.prefWidth(-1) + units.prefWidth(-1) + 2 * GAP;
  }

  @Override
  protected void layoutChildren() {
    double pillWidth = Math.min(pill.prefWidth(-1), getWidth());
    double pillHeight = pill.prefHeight(-1);
    double pillX = (getWidth() - pillWidth) / 2;
    pill.resizeRelocate(snapPositionX(pillX), 0, snapSizeX(pillWidth), pillHeight);
    double x = (getWidth() - rowWidth()) / 2;
    double y = pillHeight + GAP;
    double height = plus.prefHeight(-1);
    for (Region part : List.of(minus, units, plus)) {
      double width = part.prefWidth(-1);
      part.resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
      x += width + GAP;
    }
    double side = remove.prefWidth(-1);
    remove.resizeRelocate(
        snapPositionX(pillX + pillWidth - side * 0.6), snapPositionY(-side * 0.4), side, side);
  }
}
