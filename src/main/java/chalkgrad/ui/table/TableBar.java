package chalkgrad.ui.table;

import chalkgrad.base.Messages;
import chalkgrad.data.Part;
import chalkgrad.ui.common.Controls;
import java.util.EnumMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Above the table: what is shown of it, and what can be done with it. */
final class TableBar {
  private static final Duration TYPING = Duration.millis(150);

  private final Messages messages;
  private final Map<RowFilter.Quick, ToggleButton> segments = new EnumMap<>(RowFilter.Quick.class);
  private final ToggleGroup group = new ToggleGroup();
  private final TextField search = new TextField();
  private final Label count = new Label();
  private final Button again;
  private final Button remove;
  private final Button export;
  private final HBox node;
  private final PauseTransition typing = new PauseTransition(TYPING);

  /** What the buttons do. */
  record Deeds(
      Runnable filter,
      Runnable sortAgain,
      Runnable add,
      Runnable remove,
      Runnable paste,
      Runnable export,
      Runnable close) {}

  TableBar(Messages messages, Deeds deeds) {
    this.messages = messages;
    HBox quick = new HBox();
    quick.setAlignment(Pos.CENTER_LEFT);
    for (RowFilter.Quick choice : RowFilter.Quick.values()) {
      quick.getChildren().add(segment(choice, deeds.filter()));
    }
    segments.get(RowFilter.Quick.ALL).setSelected(true);
    search.setId("table-search");
    search.setPromptText(messages.text("search"));
    search.setAccessibleText(messages.text("search"));
    search.setTooltip(Controls.tooltip(messages.text("search.hint")));
    search.setPrefColumnCount(9);
    search.setMinWidth(70);
    search.setMaxWidth(200);
    HBox.setHgrow(search, Priority.ALWAYS);
    typing.setOnFinished(event -> deeds.filter().run());
    search.textProperty().addListener((property, before, now) -> typing.playFromStart());
    search.setOnAction(event -> deeds.filter().run());
    count.getStyleClass().add("cg-small");
    Controls.tellWhole(count);
    count.setId("table-count");
    count.setMinWidth(0);
    again = button("sort-again", BootstrapIcons.ARROW_REPEAT, deeds.sortAgain());
    remove = button("remove-rows", BootstrapIcons.TRASH, deeds.remove());
    export = button("export-table", BootstrapIcons.DOWNLOAD, deeds.export());
    node =
        new HBox(
            4,
            quick,
            search,
            count,
            again,
            Controls.spacer(),
            button("add-row", BootstrapIcons.PLUS_CIRCLE, deeds.add()),
            remove,
            button("paste-rows", BootstrapIcons.CLIPBOARD_PLUS, deeds.paste()),
            export,
            button("close-table", BootstrapIcons.X, deeds.close()));
    node.setAlignment(Pos.CENTER_LEFT);
    node.getStyleClass().add("table-bar");
    Controls.present(again, false);
  }

  HBox node() {
    return node;
  }

  private ToggleButton segment(RowFilter.Quick choice, Runnable filter) {
    ToggleButton segment = new ToggleButton(messages.text("filter." + choice.id()));
    segment.setId("filter-" + choice.id());
    segment.getStyleClass().add("cg-segment");
    segment.setMinWidth(Region.USE_PREF_SIZE);
    segment.setTooltip(Controls.tooltip(messages.text("filter." + choice.id() + ".hint")));
    segment.setToggleGroup(group);
    segment.setUserData(choice);
    segment.setOnAction(event -> {
      // One of them always holds.
      segment.setSelected(true);
      filter.run();
    });
    segments.put(choice, segment);
    return segment;
  }

  private Button button(String key, BootstrapIcons icon, Runnable action) {
    Button button = Controls.button(key + "-button", icon, "", messages.text(key));
    button.getStyleClass().add("table-button");
    button.setOnAction(event -> action.run());
    return button;
  }

  Button exportButton() {
    return export;
  }

  RowFilter filter() {
    typing.stop();
    return new RowFilter(
        (RowFilter.Quick) group.getSelectedToggle().getUserData(), search.getText());
  }

  /** Shows everything again. */
  void clear() {
    segments.get(RowFilter.Quick.ALL).setSelected(true);
    search.clear();
    typing.stop();
  }

  void focusSearch() {
    search.requestFocus();
  }

  /** Offers what makes sense for the data. */
  void fit(TableData data) {
    Controls.present(
        segments.get(RowFilter.Quick.VALIDATION), data.split().count(Part.VALIDATION) > 0);
    Controls.present(segments.get(RowFilter.Quick.MISTAKES), data.isClassification());
    ToggleButton chosen = (ToggleButton) group.getSelectedToggle();
    if (!chosen.isManaged()) {
      segments.get(RowFilter.Quick.ALL).setSelected(true);
    }
  }

  /** How many rows are shown, and how many are selected. */
  void showCount(int shown, int all, int selected) {
    String rows =
        shown == all
            ? messages.text("count.all", Integer.toString(all))
            : messages.text("count.some", Integer.toString(shown), Integer.toString(all));
    count.setText(
        selected == 0
            ? rows
            : rows + " · " + messages.text("count.selected", Integer.toString(selected)));
    remove.setDisable(selected == 0);
  }

  /** Whether training has gone on since the rows were sorted. */
  void showStale(boolean stale) {
    if (again.isManaged() != stale) {
      Controls.present(again, stale);
    }
  }
}
