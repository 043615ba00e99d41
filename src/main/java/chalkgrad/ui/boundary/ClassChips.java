package chalkgrad.ui.boundary;

import chalkgrad.base.Messages;
import chalkgrad.data.Dataset;
import chalkgrad.data.EmptyCanvas;
import chalkgrad.data.Part;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.plot.Marker;
import chalkgrad.ui.common.plot.SharpCanvas;
import chalkgrad.ui.theme.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The classes to draw, by colour, shape and name, and one more on request. */
final class ClassChips {
  private static final double MARK = 13;
  private static final int LONGEST_NAME = 24;

  private final Messages messages;
  private final FlowPane node = new FlowPane(2, 2);
  private final ToggleGroup group = new ToggleGroup();
  private final Button more;
  private final Tooltip moreTip = Controls.tooltip("");
  private final StackPane morePlace;
  private final IntConsumer chosen;
  private final Consumer<List<String>> named;
  private List<String> names = List.of();
  private Palette palette;

  /**
   * @param chosen told of the class that the user chooses
   * @param named told of the names of all classes after one was added or renamed
   */
  ClassChips(Messages messages, IntConsumer chosen, Consumer<List<String>> named) {
    this.messages = messages;
    this.chosen = chosen;
    this.named = named;
    more = new Button("", Controls.icon(BootstrapIcons.PLUS));
    more.setId("add-class-button");
    more.getStyleClass().addAll("cg-icon-button", "tool");
    more.setAccessibleText(messages.text("class.add"));
    more.setOnAction(event -> add());
    // A disabled button shows no tooltip.
    morePlace = new StackPane(more);
    Tooltip.install(morePlace, moreTip);
    node.setId("class-chips");
  }

  Node node() {
    return node;
  }

  /** Shows the classes of a data set, one of them chosen. */
  void show(Dataset dataset, Palette newPalette, int choice) {
    boolean same = dataset.classNames().equals(names) && newPalette.equals(palette);
    names = dataset.classNames();
    palette = newPalette;
    if (!same) {
      fill();
    }
    if (!names.isEmpty()) {
      group.selectToggle(group.getToggles().get(Math.min(choice, names.size() - 1)));
    }
  }

  private void fill() {
    group.getToggles().clear();
    node.getChildren().clear();
    for (int c = 0; c < names.size(); c++) {
      node.getChildren().add(chip(c));
    }
    boolean full = names.size() >= EmptyCanvas.MOST_CLASSES;
    more.setDisable(full);
    String most = Integer.toString(EmptyCanvas.MOST_CLASSES);
    moreTip.setText(messages.text(full ? "class.full" : "class.add.hint", most));
    node.getChildren().add(morePlace);
  }

  private void paintMark(GraphicsContext g, int c) {
    Color colour = PointStyle.classColour(palette, c, names.size());
    double centre = MARK / 2;
    PointStyle.paint(
        g, palette, Marker.of(c), Part.TRAIN, colour, palette.card(), centre, centre, 4);
  }

  private ToggleButton chip(int c) {
    SharpCanvas mark = new SharpCanvas(MARK, MARK, g -> paintMark(g, c));
    ToggleButton chip = new ToggleButton(names.get(c), mark);
    chip.setId("draw-class-" + c);
    chip.getStyleClass().addAll("cg-icon-button", "class-chip");
    String text = messages.text("draw.class", names.get(c), Integer.toString((c + 1) % 10));
    chip.setAccessibleText(text);
    chip.setTooltip(Controls.tooltip(text));
    chip.setToggleGroup(group);
    chip.setOnAction(event -> {
      chip.setSelected(true);
      chosen.accept(c);
    });
    chip.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2) {
        rename(c, chip);
      }
    });
    chip.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.F2) {
            rename(c, chip);
            event.consume();
          }
        });
    return chip;
  }

  private void add() {
    List<String> all = new ArrayList<>(names);
    all.add(EmptyCanvas.nextClassName(names));
    named.accept(all);
    chosen.accept(all.size() - 1);
  }

  /** A field in the place of the chip, until Enter, Escape or another focus. */
  private void rename(int c, ToggleButton chip) {
    TextField field = new TextField(names.get(c));
    field.setId("class-name-field");
    field.setPrefColumnCount(7);
    field.setAccessibleText(messages.text("class.rename", names.get(c)));
    field.getStyleClass().add("class-name");
    int at = node.getChildren().indexOf(chip);
    node.getChildren().set(at, field);
    field.requestFocus();
    field.selectAll();
    field.setOnAction(event -> take(c, field));
    field
        .focusedProperty()
        .addListener((property, before, focused) -> {
          if (!focused) {
            take(c, field);
          }
        });
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            field.setText(names.get(c));
            take(c, field);
            event.consume();
          }
        });
  }

  private void take(int c, TextField field) {
    if (!node.getChildren().contains(field)) {
      return;
    }
    String name = field.getText().strip();
    name = name.substring(0, Math.min(LONGEST_NAME, name.length()));
    fill();
    group.selectToggle(group.getToggles().get(c));
    if (!name.isEmpty() && !names.contains(name)) {
      List<String> all = new ArrayList<>(names);
      all.set(c, name);
      named.accept(all);
    }
  }
}
