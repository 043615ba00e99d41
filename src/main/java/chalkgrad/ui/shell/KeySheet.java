package chalkgrad.ui.shell;

import chalkgrad.base.Messages;
import chalkgrad.ui.common.Action;
import chalkgrad.ui.common.ActionGroup;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Keys;
import chalkgrad.ui.common.LocalKeys;
import chalkgrad.ui.common.Overlays;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * The sheet of keys: those of the catalogue that hold everywhere, and those that the panes obey
 * while the focus is in them. It is put together anew each time, so that it is never out of date.
 */
final class KeySheet {
  private static final int MOST_COLUMNS = 4;
  private static final double COLUMN = 370;
  private static final double LEAST_COLUMN = 290;
  private static final double HEIGHT = 640;

  /** The edge of the dialog and of the window. */
  private static final double AROUND = 80;

  private static final double COLUMN_GAP = 24;
  private static final double CHAPTER_GAP = 13;
  private static final double KEYS_WIDTH = 10.5;

  /** What a heading takes in lines, when columns are made equally long. */
  private static final double HEADING_LINES = 1.9;

  private final Messages messages = Messages.of(KeySheet.class);
  private final ActionCatalogue catalogue;
  private final Supplier<List<LocalKeys>> local;
  private final Overlays overlays;

  /**
   * @param local the keys of the panes
   */
  KeySheet(ActionCatalogue catalogue, Supplier<List<LocalKeys>> local, Overlays overlays) {
    this.catalogue = catalogue;
    this.local = local;
    this.overlays = overlays;
  }

  void open() {
    double room = overlays.node().getWidth() - AROUND;
    double width = Math.min(room, MOST_COLUMNS * COLUMN);
    GridPane columns = columns(Math.clamp((int) (width / LEAST_COLUMN), 1, MOST_COLUMNS));
    ScrollPane scroll = new ScrollPane(columns);
    scroll.setId("key-sheet-scroll");
    scroll.getStyleClass().add("cg-sheet");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(true);
    scroll.setAccessibleText(messages.text("sheet.title"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox sheet = new VBox(12, heading(), scroll);
    sheet.setId("key-sheet");
    sheet.setMaxSize(width, HEIGHT);
    sheet.setPrefSize(width, HEIGHT);
    sheet.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    overlays.showDialog(sheet, () -> {});
    scroll.requestFocus();
  }

  private GridPane columns(int most) {
    GridPane grid = new GridPane(COLUMN_GAP, 0);
    for (List<LocalKeys> chapters : Columns.balanced(chapters(), most, KeySheet::length)) {
      VBox column = new VBox(CHAPTER_GAP);
      chapters.forEach(chapter -> column.getChildren().add(chapter(chapter)));
      grid.addRow(0, column);
      ColumnConstraints share = new ColumnConstraints();
      share.setPercentWidth(100.0 / most);
      grid.getColumnConstraints().add(share);
    }
    return grid;
  }

  private HBox heading() {
    Label title = new Label(messages.text("sheet.title"));
    title.getStyleClass().add("cg-title");
    Label note = new Label(messages.text("sheet.note", catalogue.of("palette").keyText()));
    note.getStyleClass().add("cg-small");
    note.setMinWidth(0);
    Button close =
        Controls.button("key-sheet-close", BootstrapIcons.X, "", messages.text("sheet.close"));
    close.setOnAction(event -> overlays.closeDialog());
    HBox heading = new HBox(14, title, note, Controls.spacer(), close);
    heading.setAlignment(Pos.CENTER_LEFT);
    return heading;
  }

  /** The key that opens it closes it, too. */
  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.F1 || event.getCode() == KeyCode.ENTER) {
      overlays.closeDialog();
      event.consume();
    }
  }

  private List<LocalKeys> chapters() {
    List<LocalKeys> chapters = new ArrayList<>();
    List<Action> actions = catalogue.all();
    for (ActionGroup group : ActionGroup.values()) {
      List<LocalKeys.Line> lines =
          actions.stream()
              .filter(action -> action.group() == group && !action.keys().isEmpty())
              .map(KeySheet::line)
              .toList();
      if (!lines.isEmpty()) {
        chapters.add(new LocalKeys(group.text(), lines));
      }
    }
    chapters.addAll(local.get());
    return chapters;
  }

  private static LocalKeys.Line line(Action action) {
    String keys =
        action.keys().stream()
            .filter(key -> !Keys.isOfKeypad(key))
            .map(Keys::text)
            .distinct()
            .collect(Collectors.joining(" "));
    return new LocalKeys.Line(keys, action.name());
  }

  private static double length(LocalKeys chapter) {
    return HEADING_LINES + chapter.lines().size();
  }

  private static VBox chapter(LocalKeys chapter) {
    Label heading = new Label(chapter.place());
    heading.getStyleClass().add("cg-sheet-heading");
    VBox node = new VBox(3, heading);
    for (LocalKeys.Line line : chapter.lines()) {
      FlowPane keys = new FlowPane(4, 2);
      keys.getChildren().setAll(KeyCaps.of(line.keys()));
      keys.setPrefWrapLength(0);
      keys.setStyle("-fx-min-width: %1$sem; -fx-pref-width: %1$sem;".formatted(KEYS_WIDTH));
      Label text = new Label(line.text());
      text.setWrapText(true);
      text.setMinHeight(Region.USE_PREF_SIZE);
      HBox.setHgrow(text, Priority.ALWAYS);
      HBox row = new HBox(8, keys, text);
      row.setAlignment(Pos.BASELINE_LEFT);
      node.getChildren().add(row);
    }
    return node;
  }
}
