package chalkgrad.ui.boundary;

import chalkgrad.base.Messages;
import chalkgrad.training.PlaneRequest;
import chalkgrad.training.PlaneRequest.Kind;
import chalkgrad.training.frame.PlotAxis;
import chalkgrad.training.frame.PlotData;
import chalkgrad.ui.common.Choice;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Workbench;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Chooses the plane of the plot where the data have more than two columns. */
final class PlaneControl {
  private static final int MOST_LINES = 12;
  private static final double GAP = 6;
  private static final double KIND_WIDTH = 112;
  private static final double PERCENT = 100;

  private final Workbench workbench;
  private final Messages messages;
  private final HBox node = new HBox(GAP);
  private List<String> names = List.of();
  private Choice x;
  private Choice y;
  private Choice kind;
  private final HBox axes = new HBox(GAP);
  private final Label share = new Label();

  PlaneControl(Workbench workbench, Messages messages) {
    this.workbench = workbench;
    this.messages = messages;
    node.setId("plane-control");
    node.getStyleClass().add("plane-control");
    axes.getStyleClass().add("plane-control");
    share.setId("plane-share");
    for (Region region : List.of(axes, share)) {
      region.setMinWidth(0);
      region.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(region, Priority.ALWAYS);
    }
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
      describe(plot);
    }
  }

  /** In the place of two columns, how much the principal components show. */
  private void describe(PlotData plot) {
    boolean components = !plot.isAlongColumns();
    Controls.present(axes, !components);
    Controls.present(share, components);
    if (plot.horizontal() instanceof PlotAxis.Component first
        && plot.vertical() instanceof PlotAxis.Component second) {
      long percent = Math.round(PERCENT * (first.share() + second.share()));
      share.setText(messages.text("plane.components.share", Long.toString(percent)));
    }
  }

  private void build() {
    List<String> columns = IntStream.range(0, names.size()).mapToObj(Integer::toString).toList();
    x = column("x", columns, c -> request(plane -> plane.withX(c)));
    y = column("y", columns, c -> request(plane -> plane.withY(c)));
    kind =
        new Choice(
            "plane-kind",
            messages.text("plane.kind"),
            Arrays.stream(Kind.values()).map(PlaneControl::id).toList(),
            id -> messages.text("plane.kind." + id + ".menu"),
            id -> request(plane -> plane.withKind(kind(id), selected(plane))));
    kind.node().setButtonCell(new ClosedCell());
    kind.node().setTooltip(Controls.tooltip(""));
    kind.node().setMinWidth(KIND_WIDTH);
    kind.node().setPrefWidth(KIND_WIDTH);
    kind.refuse(this::refusal);
    axes.getChildren().setAll(label("plane.x"), flexible(x), label("plane.y"), flexible(y));
    node.getChildren().setAll(axes, share, kind.node());
  }

  /** The closed box has less room than the menu. */
  private final class ClosedCell extends ListCell<String> {
    @Override
    protected void updateItem(String id, boolean empty) {
      super.updateItem(id, empty);
      setText(empty || id == null ? "" : messages.text("plane.kind." + id));
    }
  }

  private static String id(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static Kind kind(String id) {
    return Kind.valueOf(id.toUpperCase(Locale.ROOT));
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

  /** Why a plane cannot be chosen now; {@code null} if it can. */
  private String refusal(String id) {
    return switch (kind(id)) {
      case MEAN, AVERAGE -> null;
      case ROW -> {
        boolean none = workbench.selection().rows().get().isEmpty();
        boolean held = workbench.view().get().plane().kind() == Kind.ROW;
        yield none && !held ? messages.text("plane.row.none") : null;
      }
      case COMPONENTS -> {
        int most = PlaneRequest.MOST_COMPONENT_COLUMNS;
        yield names.size() > most
            ? messages.text("plane.components.wide", Integer.toString(most))
            : null;
      }
    };
  }

  /** The selected row with the smallest id; the one held before if none is selected. */
  private long selected(PlaneRequest plane) {
    var rows = workbench.selection().rows().get();
    return rows.isEmpty() ? plane.heldRow() : Collections.min(rows);
  }

  private void followSelection() {
    if (kind != null) {
      kind.refuse(this::refusal);
    }
    if (workbench.view().get().plane().kind() == Kind.ROW) {
      request(plane -> plane.withKind(Kind.ROW, selected(plane)));
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
    String shown = id(plane.kind());
    kind.show(shown);
    kind.node().getTooltip().setText(messages.text("plane.kind." + shown + ".hint"));
  }

  private void show(Choice choice, int column, String hint) {
    if (column < choice.node().getItems().size()) {
      choice.show(Integer.toString(column));
      choice.node().getTooltip().setText(messages.text(hint) + ": " + names.get(column));
    }
  }
}
