package chalkgrad.ui.shell;

import chalkgrad.base.Messages;
import chalkgrad.ui.common.Action;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Overlays;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * The palette of commands: a few letters find anything that can be done. What was used last stands
 * on top; what cannot be done now is grey and says why.
 */
final class ActionPalette {
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
  private static final double WIDTH = 620;
  private static final double LINE = 46;
  private static final int LINES = 9;
  private static final int LEAST_LINES = 2;

  /** What stands around the list: the field, the line below, the edge of dialog and window. */
  private static final double AROUND = 150;

  private static final int PAGE = 7;
  private static final int MOST_RECENT = 8;

  private final Messages messages = Messages.of(ActionPalette.class);
  private final ActionCatalogue catalogue;
  private final Overlays overlays;
  private final TextField field = new TextField();
  private final ListView<Action> list = new ListView<>();
  private final Label count = new Label();
  private final VBox node;
  private final List<String> recent = new ArrayList<>();
  private List<Action> actions = List.of();

  ActionPalette(ActionCatalogue catalogue, Overlays overlays) {
    this.catalogue = catalogue;
    this.overlays = overlays;
    field.setId("palette-field");
    field.setPromptText(messages.text("palette.prompt"));
    field.setAccessibleText(messages.text("palette.prompt"));
    field.setTooltip(Controls.tooltip(messages.text("palette.hint")));
    field.textProperty().addListener((property, before, now) -> search());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox top = new HBox(10, Controls.icon(BootstrapIcons.SEARCH), field);
    top.setAlignment(Pos.CENTER_LEFT);
    list.setId("palette-list");
    list.setAccessibleText(messages.text("palette"));
    list.getStyleClass().add("cg-palette");
    list.setFixedCellSize(LINE);
    list.setFocusTraversable(false);
    list.setCellFactory(any -> new Line());
    Label nothing = new Label(messages.text("palette.nothing"));
    nothing.getStyleClass().add("cg-label");
    list.setPlaceholder(nothing);
    Label keys = new Label(messages.text("palette.keys"));
    keys.getStyleClass().add("cg-small");
    count.getStyleClass().add("cg-small");
    HBox bottom = new HBox(keys, Controls.spacer(), count);
    node = new VBox(10, top, list, bottom);
    node.setId("palette");
    node.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    node.setPrefWidth(WIDTH);
    // The dialog's focus is the field's.
    node.focusedProperty()
        .addListener((property, before, focused) -> {
          if (focused) {
            field.requestFocus();
          }
        });
  }

  /** Opens the palette with an empty field. */
  void open() {
    actions = catalogue.all().stream().filter(each -> !each.id().equals("palette")).toList();
    field.clear();
    search();
    double room = overlays.node().getHeight() - AROUND;
    double lines = Math.clamp(Math.floor(room / LINE), LEAST_LINES, LINES);
    list.setPrefHeight(lines * LINE);
    list.setMinHeight(lines * LINE);
    overlays.showDialog(node, () -> {});
    field.requestFocus();
  }

  private void search() {
    List<Action> found = ActionSearch.find(actions, field.getText(), recent);
    list.getItems().setAll(found);
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
    count.setText(messages.text("palette.count", Integer.toString(found.size())));
    tell();
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case PAGE_DOWN -> move(PAGE);
      case PAGE_UP -> move(-PAGE);
      case ENTER -> run(list.getSelectionModel().getSelectedItem());
      case TAB -> {}
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    int last = list.getItems().size() - 1;
    if (last >= 0) {
      int now = list.getSelectionModel().getSelectedIndex();
      // Single steps go round; pages stop at the ends.
      int next = Math.abs(by) == 1 ? Math.floorMod(now + by, last + 1) : now + by;
      next = Math.clamp(next, 0, last);
      list.getSelectionModel().select(next);
      list.scrollTo(Math.max(0, next - PAGE / 2));
      tell();
    }
  }

  /** Those who do not see hear what is chosen, although the focus stays in the field. */
  private void tell() {
    Action chosen = list.getSelectionModel().getSelectedItem();
    field.setAccessibleHelp(chosen == null ? messages.text("palette.nothing") : spoken(chosen));
  }

  private static String spoken(Action action) {
    String why = action.refusal().get();
    return action.group().text()
        + ": "
        + action.name()
        + ". "
        + (why.isEmpty() ? action.hint() : why);
  }

  private void run(Action action) {
    if (action == null || !action.isPossible()) {
      return;
    }
    recent.remove(action.id());
    recent.addFirst(action.id());
    if (recent.size() > MOST_RECENT) {
      recent.removeLast();
    }
    overlays.closeDialog();
    action.run();
  }

  private final class Line extends ListCell<Action> {
    private final Label name = new Label();
    private final Label hint = new Label();
    private final Label group = new Label();
    private final HBox keys = new HBox(4);
    private final HBox line;

    Line() {
      getStyleClass().add("cg-palette-line");
      name.getStyleClass().add("cg-palette-name");
      hint.getStyleClass().add("cg-small");
      group.getStyleClass().add("cg-small");
      group.setMinWidth(Region.USE_PREF_SIZE);
      keys.setMinWidth(Region.USE_PREF_SIZE);
      keys.setAlignment(Pos.CENTER_RIGHT);
      VBox texts = new VBox(name, hint);
      texts.setAlignment(Pos.CENTER_LEFT);
      texts.setMinWidth(0);
      HBox.setHgrow(texts, Priority.ALWAYS);
      line = new HBox(10, texts, group, keys);
      line.setAlignment(Pos.CENTER_LEFT);
      setPrefWidth(0);
      setOnMouseClicked(event -> {
        if (!isEmpty() && event.getButton() == MouseButton.PRIMARY) {
          run(getItem());
        }
      });
    }

    @Override
    protected void updateItem(Action action, boolean empty) {
      super.updateItem(action, empty);
      setText(null);
      boolean blank = empty || action == null;
      setGraphic(blank ? null : line);
      if (blank) {
        pseudoClassStateChanged(REFUSED, false);
        return;
      }
      String why = action.refusal().get();
      pseudoClassStateChanged(REFUSED, !why.isEmpty());
      name.setText(action.name());
      hint.setText(why.isEmpty() ? action.hint() : why);
      group.setText(action.group().text());
      keys.getChildren().setAll(KeyCaps.of(action.keyText()));
      setAccessibleText(spoken(action));
    }
  }
}
