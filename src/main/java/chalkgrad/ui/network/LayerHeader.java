package chalkgrad.ui.network;

import chalkgrad.base.Messages;
import chalkgrad.engine.layer.LayerSpec;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Names;
import java.util.List;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * What stands above a hidden layer: a pill that says what it is, selects it and drags it, and a row
 * with minus, number of neurons and plus. A button to remove the layer appears at the pill's corner
 * under the pointer or the focus.
 */
final class LayerHeader extends Region {
  private static final Messages TEXT = Messages.of(LayerHeader.class);
  private static final PseudoClass SKINNED = PseudoClass.getPseudoClass("skinned");
  private static final PseudoClass CARRIED = PseudoClass.getPseudoClass("carried");
  private static final double GAP = 3;

  /** The most characters of a name that a pill shows. */
  private static final int LONGEST_NAME = 14;

  private final int place;
  private final Composer composer;
  private final HeaderPill pill;
  private final Button minus;
  private final Button plus;
  private final Button remove;
  private final Tooltip minusTip = Controls.tooltip("");
  private final Tooltip plusTip = Controls.tooltip("");
  private final StackPane minusPlace;
  private final StackPane plusPlace;
  private final TextField units = new TextField();
  private LayerSpec layer;
  private boolean pressed;

  /**
   * @param place 1 for the first hidden layer
   * @param drag takes the layer along
   */
  LayerHeader(Composer composer, int place, LayerDrag drag) {
    this.composer = composer;
    this.place = place;
    String number = String.valueOf(place);
    getStyleClass().add("layer-header");
    pill =
        new HeaderPill(
            "layer-" + number + "-header",
            TEXT.text("header.settings", number),
            beside -> LayerCard.open(composer, layer.id(), beside));
    pill.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    pill.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    pill.focusedProperty().subscribe(this::focus);
    drag.ofLayers(pill, () -> layer);
    minus = button("minus", "−", TEXT.text("header.minus", number));
    plus = button("plus", "+", TEXT.text("header.plus", number));
    remove = button("remove", "×", TEXT.text("header.remove", number));
    remove.setTooltip(Controls.tooltip(TEXT.text("header.remove", number)));
    minus.setOnAction(event -> composer.addUnits(composer.meantBy(layer.id()), -1));
    plus.setOnAction(event -> composer.addUnits(composer.meantBy(layer.id()), 1));
    remove.setOnAction(event -> composer.remove(composer.meantBy(layer.id())));
    minusPlace = place(minus, minusTip);
    plusPlace = place(plus, plusTip);
    setUpUnits(TEXT.text("header.units", number, String.valueOf(LayerSpec.MAX_UNITS)));
    getChildren().addAll(pill, minusPlace, units, plusPlace, remove);
  }

  private Button button(String name, String sign, String meaning) {
    Button button = new Button(sign);
    button.setId("layer-" + place + "-" + name);
    button.getStyleClass().addAll("round-button", name + "-button");
    button.setAccessibleText(meaning);
    return button;
  }

  /** A disabled button shows no tooltip, but the box around it does. */
  private static StackPane place(Button button, Tooltip tip) {
    StackPane place = new StackPane(button);
    Tooltip.install(place, tip);
    return place;
  }

  /** A press selects; one on a layer that is selected already may be the start of a drag of all. */
  private void press(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    LayerSelection selection = composer.selection();
    if (event.isShortcutDown()) {
      selection.toggle(layer.id());
    } else if (event.isShiftDown()) {
      selection.extendTo(layer.id(), composer.order());
    } else if (!selection.contains(layer.id()) || selection.ids().get().size() == 1) {
      selection.only(layer.id());
    }
    pressed = true;
    pill.requestFocus();
    pressed = false;
  }

  /** A plain click on one of several selected layers selects it alone. */
  private void click(MouseEvent event) {
    boolean plain = !event.isShortcutDown() && !event.isShiftDown() && event.isStillSincePress();
    if (plain && event.getButton() == MouseButton.PRIMARY) {
      composer.selection().only(layer.id());
    }
  }

  private void focus(boolean focused) {
    if (focused && !pressed && layer != null && !composer.selection().contains(layer.id())) {
      composer.selection().only(layer.id());
    }
  }

  private void setUpUnits(String meaning) {
    units.setId("layer-" + place + "-units");
    units.getStyleClass().add("units-field");
    // The colour of a field's text belongs to its skin and is passed over when the skin is new.
    units
        .skinProperty()
        .subscribe(
            skin -> Platform.runLater(() -> units.pseudoClassStateChanged(SKINNED, skin != null)));
    units.setAccessibleText(meaning);
    units.setTooltip(Controls.tooltip(meaning));
    units.setTextFormatter(
        new TextFormatter<>(
            change -> change.getControlNewText().matches("\\d{0,3}") ? change : null));
    units.setOnAction(event -> commitUnits());
    units
        .focusedProperty()
        .subscribe(focused -> {
          if (!focused && layer != null) {
            commitUnits();
          }
        });
  }

  private void commitUnits() {
    String shown = String.valueOf(layer.units());
    if (units.getText().isEmpty() || units.getText().equals(shown)) {
      units.setText(shown);
      return;
    }
    int wanted = Math.clamp(Integer.parseInt(units.getText()), 1, LayerSpec.MAX_UNITS);
    units.setText(String.valueOf(wanted));
    composer.workbench().edit(LayerEdits.units(layer.id(), wanted));
  }

  /** Says what the layer is now. A number that is being typed is left alone. */
  void show(LayerSpec now, boolean compact) {
    boolean untouched = layer == null || units.getText().equals(String.valueOf(layer.units()));
    layer = now;
    pill.show(text(now, compact), whole(now), compact);
    if (!units.isFocused() || untouched) {
      units.setText(String.valueOf(now.units()));
    }
    String number = String.valueOf(place);
    minus.setDisable(now.units() == 1);
    minusTip.setText(TEXT.text(now.units() == 1 ? "header.minus.least" : "header.minus", number));
    plus.setDisable(now.units() == LayerSpec.MAX_UNITS);
    plusTip.setText(
        plus.isDisabled()
            ? TEXT.text("header.plus.most", String.valueOf(LayerSpec.MAX_UNITS))
            : TEXT.text("header.plus", number));
  }

  private String whole(LayerSpec now) {
    return switch (now) {
      case LayerSpec.Dense dense -> {
        String name = Names.activation(dense.activation().id());
        String units = String.valueOf(dense.units());
        yield dense.name().isEmpty()
            ? TEXT.text("header.hidden.whole", String.valueOf(place), units, name)
            : TEXT.text(
                "header.hidden.whole.named", String.valueOf(place), units, name, dense.name());
      }
    };
  }

  /** What the pill says. */
  static String text(LayerSpec layer, boolean compact) {
    return switch (layer) {
      case LayerSpec.Dense dense -> {
        String key =
            compact
                ? "header.hidden.compact"
                : dense.name().isEmpty() ? "header.hidden" : "header.hidden.named";
        yield TEXT.text(
            key,
            String.valueOf(dense.units()),
            Names.activation(dense.activation().id()),
            shortened(dense.name()));
      }
    };
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
  }

  /** Marks the layer as selected or not, and as being dragged or not. */
  void mark(boolean selected, boolean carried) {
    pill.pseudoClassStateChanged(HeaderPill.SELECTED, selected);
    pseudoClassStateChanged(CARRIED, carried);
  }

  long layerId() {
    return layer.id();
  }

  HeaderPill pill() {
    return pill;
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.max(pill.prefWidth(-1), rowWidth());
  }

  @Override
  protected double computePrefHeight(double width) {
    return pill.prefHeight(-1) + GAP + plusPlace.prefHeight(-1);
  }

  private double rowWidth() {
    return minusPlace.prefWidth(-1) + plusPlace.prefWidth(-1) + units.prefWidth(-1) + 2 * GAP;
  }

  @Override
  protected void layoutChildren() {
    double pillWidth = Math.min(pill.prefWidth(-1), getWidth());
    double pillHeight = pill.prefHeight(-1);
    double pillX = (getWidth() - pillWidth) / 2;
    pill.resizeRelocate(snapPositionX(pillX), 0, snapSizeX(pillWidth), pillHeight);
    double x = (getWidth() - rowWidth()) / 2;
    double y = pillHeight + GAP;
    double height = plusPlace.prefHeight(-1);
    for (Region part : List.of(minusPlace, units, plusPlace)) {
      double width = part.prefWidth(-1);
      part.resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
      x += width + GAP;
    }
    double side = remove.prefWidth(-1);
    remove.resizeRelocate(
        snapPositionX(pillX + pillWidth - side * 0.6), snapPositionY(-side * 0.4), side, side);
  }
}
