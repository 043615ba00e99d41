package chalkgrad.ui.boundary;

import chalkgrad.base.Messages;
import chalkgrad.training.PlaneRequest;
import chalkgrad.training.PlaneRequest.Hold;
import chalkgrad.training.frame.PlotData;
import chalkgrad.ui.common.Choice;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Workbench;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Chooses the plane of the plot where the data have more than two columns. */
final class PlaneControl {
  private static final int MOST_LINES = 12;

  private final Workbench workbench;
  private final Messages messages;
  private final HBox node = new HBox(6);
  private List<String> names = List.of();
  private Choice x;
  private Choice y;
  private Choice hold;

  PlaneControl(Workbench workbench, Messages messages) {
    this.workbench = workbench;
    this.messages = messages;
    node.setId("plane-control");
    node.getStyleClass().add("plane-control");
    Controls.present(node, false);
    workbench.selection().rows().addListener((source, before, now) -> followSelection());
  }

  HBox node() {
    return node;
  }

  /** Shows the plane of a plot; other columns than before begin with the first two. */
  void show(PlotData plot) {
    boolean wide = plot.dataset().columns() > 2;
    Controls.present(node, wide);
    if (!plot.dataset().featureNames().equals(names)) {
      boolean first = names.isEmpty();
      names = plot.dataset().featureNames();
      if (!first) {
        request(plane -> PlaneRequest.DEFAULT);
      }
      if (wide) {
        build();
      }
    }
    if (wide) {
      showChosen();
    }
  }

  private void build() {
    List<String> columns = IntStream.range(0, names.size()).mapToObj(Integer::toString).toList();
    x = column("x", columns, c -> request(plane -> plane.withX(c)));
    y = column("y", columns, c -> request(plane -> plane.withY(c)));
    hold =
        new Choice(
            "plane-hold",
            messages.text("plane.hold.hint"),
            List.of("mean", "row"),
            id -> messages.text("plane.hold." + id),
            id ->
                request(plane ->
                    plane.withHold(Hold.valueOf(id.toUpperCase(Locale.ROOT)), selected(plane))));
    hold.node().setTooltip(Controls.tooltip(messages.text("plane.hold.hint")));
    hold.refuse(this::refusal);
    node.getChildren()
        .setAll(label("plane.x"), flexible(x), label("plane.y"), flexible(y), flexible(hold));
  }

  private Choice column(String axis, List<String> columns, Consumer<Integer> chosen) {
    Choice choice =
        new Choice(
            "plane-" + axis,
            messages.text("plane." + axis + ".hint"),
            columns,
            id -> names.get(Integer.parseInt(id)),
            id -> chosen.accept(Integer.parseInt(id)));
    choice.node().setVisibleRowCount(Math.min(MOST_LINES, columns.size()));
    choice.node().setTooltip(new Tooltip());
    return choice;
  }

  private static Region flexible(Choice choice) {
    Region box = choice.node();
    box.setMinWidth(0);
    box.setPrefWidth(0);
    box.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private Label label(String key) {
    Label label = new Label(messages.text(key));
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private String refusal(String id) {
    boolean none = workbench.selection().rows().get().isEmpty();
    boolean held = workbench.view().get().plane().hold() == Hold.ROW;
    return id.equals("row") && none && !held ? messages.text("plane.hold.none") : null;
  }

  /** The selected row with the smallest id; the one held before if none is selected. */
  private long selected(PlaneRequest plane) {
    var rows = workbench.selection().rows().get();
    return rows.isEmpty() ? plane.heldRow() : Collections.min(rows);
  }

  private void followSelection() {
    if (hold != null) {
      hold.refuse(this::refusal);
    }
    if (workbench.view().get().plane().hold() == Hold.ROW) {
      request(plane -> plane.withHold(Hold.ROW, selected(plane)));
    }
  }

  private void request(UnaryOperator<PlaneRequest> change) {
    var view = workbench.view().get();
    workbench.view().set(view.withPlane(change.apply(view.plane())));
    if (x != null && names.size() > 2) {
      showChosen();
    }
  }

  private void showChosen() {
    PlaneRequest plane = workbench.view().get().plane();
    show(x, plane.xColumn(), "plane.x.hint");
    show(y, plane.yColumn(), "plane.y.hint");
    hold.show(plane.hold().name().toLowerCase(Locale.ROOT));
  }

  private void show(Choice choice, int column, String hint) {
    if (column < choice.node().getItems().size()) {
      choice.show(Integer.toString(column));
      choice.node().getTooltip().setText(messages.text(hint) + ": " + names.get(column));
    }
  }
}
