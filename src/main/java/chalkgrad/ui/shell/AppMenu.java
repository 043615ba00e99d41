package chalkgrad.ui.shell;

import chalkgrad.base.Messages;
import chalkgrad.ui.common.Action;
import chalkgrad.ui.common.ActionGroup;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Logo;
import chalkgrad.ui.common.Overlays;
import chalkgrad.ui.common.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * The menu of the window behind the brand: all chapters at once, so that nobody has to look for
 * something in seven menus. Its last line says in a sentence what the chosen entry does, or why it
 * cannot be done now.
 */
final class AppMenu {
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
  private static final int COLUMNS = 3;
  private static final double COLUMN_WIDTH = 19;
  private static final double HEADING_LINES = 1.6;

  private final Messages messages = Messages.of(AppMenu.class);
  private final ActionCatalogue catalogue;
  private final Overlays overlays;
  private final Button opener = new Button();
  private final Label sentence = new Label();
  private final List<List<Button>> columns = new ArrayList<>();
  private VBox shown;

  AppMenu(ActionCatalogue catalogue, Overlays overlays) {
    this.catalogue = catalogue;
    this.overlays = overlays;
    Label name = new Label(messages.text("product"));
    name.getStyleClass().add("cg-brand");
    name.setMinWidth(Region.USE_PREF_SIZE);
    HBox brand = new HBox(8, new Logo(), name, Controls.icon(BootstrapIcons.CHEVRON_DOWN));
    brand.setAlignment(Pos.CENTER_LEFT);
    Action open = catalogue.of("menu");
    opener.setGraphic(brand);
    opener.setId("app-menu-button");
    opener.getStyleClass().add("cg-app-menu-button");
    opener.setAccessibleRole(AccessibleRole.MENU_BUTTON);
    opener.setAccessibleText(messages.text("product") + ". " + open.name());
    opener.setTooltip(Controls.tooltip(open.tooltip()));
    opener.setMinWidth(Region.USE_PREF_SIZE);
    opener.setOnAction(event -> open.run());
    sentence.getStyleClass().add("cg-menu-sentence");
    sentence.setWrapText(true);
    sentence.setMaxWidth(Double.MAX_VALUE);
    sentence.setAlignment(Pos.TOP_LEFT);
  }

  Node node() {
    return opener;
  }

  /** Opens the menu, or closes it. */
  void toggle() {
    if (shown != null && shown.getScene() != null) {
      overlays.closePopover();
      return;
    }
    build();
    overlays.showPopover(shown, opener);
    Reach.to(columns.getFirst().getFirst());
  }

  private void build() {
    columns.clear();
    HBox all = new HBox(14);
    Map<ActionGroup, List<Action>> chapters = catalogue.menu();
    List<List<ActionGroup>> spread =
        Columns.balanced(
            List.copyOf(chapters.keySet()),
            COLUMNS,
            group -> chapters.get(group).size() + HEADING_LINES);
    for (List<ActionGroup> groups : spread) {
      VBox column = new VBox(1);
      column.setStyle("-fx-pref-width: %sem;".formatted(COLUMN_WIDTH));
      List<Button> entries = new ArrayList<>();
      for (ActionGroup group : groups) {
        Label heading = new Label(group.text());
        heading.getStyleClass().add("cg-menu-heading");
        column.getChildren().add(heading);
        List<Button> chapter = chapters.get(group).stream().map(this::entry).toList();
        entries.addAll(chapter);
        column.getChildren().addAll(chapter);
      }
      columns.add(entries);
      all.getChildren().add(column);
    }
    sentence.setText(messages.text("menu.hint"));
    shown = new VBox(8, all, sentence);
    shown.setId("app-menu");
    shown.setAccessibleRole(AccessibleRole.MENU);
    shown.getStyleClass().add("cg-menu");
    shown.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private Button entry(Action action) {
    String why = action.refusal().get();
    Label name = new Label(action.name());
    name.setMinWidth(0);
    HBox keys = new HBox(4);
    keys.getChildren().setAll(KeyCaps.of(action.keyText()));
    keys.setMinWidth(Region.USE_PREF_SIZE);
    keys.setAlignment(Pos.CENTER_RIGHT);
    HBox line = new HBox(8, name, Controls.spacer(), keys);
    line.setAlignment(Pos.CENTER_LEFT);
    Button entry = new Button();
    entry.setGraphic(line);
    line.prefWidthProperty().bind(entry.widthProperty().subtract(18));
    entry.setId("menu-" + action.id());
    entry.getStyleClass().add("cg-menu-entry");
    entry.pseudoClassStateChanged(REFUSED, !why.isEmpty());
    entry.setMaxWidth(Double.MAX_VALUE);
    entry.setMinWidth(0);
    entry.setAccessibleRole(AccessibleRole.MENU_ITEM);
    entry.setAccessibleText(action.name());
    entry.setAccessibleHelp(why.isEmpty() ? action.tooltip() : why);
    String words = why.isEmpty() ? action.hint() : why;
    entry.setTooltip(Controls.tooltip(words));
    entry.hoverProperty().addListener((property, before, now) -> tell(words, now));
    entry.focusedProperty().addListener((property, before, now) -> tell(words, now));
    entry.setOnAction(event -> {
      if (action.isPossible()) {
        overlays.closePopover();
        action.run();
      }
    });
    return entry;
  }

  private void tell(String words, boolean now) {
    if (now) {
      sentence.setText(words);
    }
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN, TAB -> move(0, event.isShiftDown() ? -1 : 1);
      case UP -> move(0, -1);
      case RIGHT -> move(1, 0);
      case LEFT -> move(-1, 0);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int right, int down) {
    for (int c = 0; c < columns.size(); c++) {
      for (int r = 0; r < columns.get(c).size(); r++) {
        if (columns.get(c).get(r).isFocused()) {
          List<Button> column = columns.get(Math.floorMod(c + right, columns.size()));
          int row =
              right == 0 ? Math.floorMod(r + down, column.size()) : Math.min(r, column.size() - 1);
          Reach.to(column.get(row));
          return;
        }
      }
    }
  }
}
