package chalkgrad.ui.help;

import chalkgrad.base.Messages;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Overlays;
import chalkgrad.ui.common.glossary.Glossary;
import chalkgrad.ui.common.glossary.Term;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** All terms, to search and to browse: on the left the list, on the right the chosen one. */
final class GlossaryDialog {
  private static final double WIDTH = 64;
  private static final double HEIGHT = 39;
  private static final double LIST_WIDTH = 17;
  private static final int PAGE = 8;

  private final Messages messages = Messages.of(GlossaryDialog.class);
  private final Overlays overlays;
  private final TextField field = new TextField();
  private final ListView<Term> list = new ListView<>();
  private final ScrollPane shown = new ScrollPane();
  private final Label count = new Label();
  private final VBox node;

  GlossaryDialog(Overlays overlays) {
    this.overlays = overlays;
    Label title = new Label(messages.text("glossary"));
    title.getStyleClass().add("help-headline");
    field.setId("glossary-field");
    field.setPromptText(messages.text("glossary.prompt"));
    field.setAccessibleText(messages.text("glossary.prompt"));
    field.setTooltip(Controls.tooltip(messages.text("glossary.hint")));
    field.textProperty().addListener((property, before, now) -> search());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    HBox.setHgrow(field, Priority.ALWAYS);
    Button close = Controls.button("glossary-close", BootstrapIcons.X, "", messages.text("close"));
    close.setOnAction(event -> overlays.closeDialog());
    HBox top = new HBox(14, title, field, close);
    top.setAlignment(Pos.CENTER_LEFT);
    list.setId("glossary-list");
    list.setAccessibleText(messages.text("glossary"));
    list.getStyleClass().add("help-list");
    list.setCellFactory(any -> new Line());
    Label nothing = new Label(messages.text("glossary.nothing"));
    nothing.setWrapText(true);
    nothing.getStyleClass().add("cg-label");
    list.setPlaceholder(nothing);
    list.setStyle("-fx-min-width: %1$sem; -fx-pref-width: %1$sem;".formatted(LIST_WIDTH));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> show(now));
    shown.getStyleClass().add("help-page");
    shown.setFitToWidth(true);
    shown.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    HBox.setHgrow(shown, Priority.ALWAYS);
    HBox middle = new HBox(16, list, shown);
    VBox.setVgrow(middle, Priority.ALWAYS);
    Label keys = new Label(messages.text("glossary.keys"));
    keys.getStyleClass().add("cg-small");
    count.getStyleClass().add("cg-small");
    node = new VBox(12, top, middle, new HBox(keys, Controls.spacer(), count));
    node.setId("glossary");
    node.setStyle(
        "-fx-pref-width: %1$sem; -fx-max-width: %1$sem; -fx-pref-height: %2$sem; -fx-max-height: %2$sem;"
            .formatted(WIDTH, HEIGHT));
    HelpStyle.dress(node);
    node.focusedProperty()
        .addListener((property, before, focused) -> {
          if (focused) {
            field.requestFocus();
          }
        });
  }

  /** Opens the glossary at a term. */
  void open(Term term) {
    field.clear();
    search();
    select(term);
    overlays.showDialog(node, () -> {});
    field.requestFocus();
  }

  private void search() {
    list.getItems().setAll(Glossary.find(field.getText()));
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
    count.setText(messages.text("glossary.count", Integer.toString(list.getItems().size())));
  }

  private void select(Term term) {
    if (!list.getItems().contains(term)) {
      field.clear();
    }
    list.getSelectionModel().select(term);
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - PAGE / 2));
  }

  private void show(Term term) {
    shown.setContent(term == null ? null : new TermCard(term, this::select));
    shown.setVvalue(0);
    field.setAccessibleHelp(
        term == null ? messages.text("glossary.nothing") : term.title() + ". " + term.text());
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case PAGE_DOWN -> move(PAGE);
      case PAGE_UP -> move(-PAGE);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    int last = list.getItems().size() - 1;
    if (last >= 0) {
      int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last);
      list.getSelectionModel().select(next);
      list.scrollTo(Math.max(0, next - PAGE / 2));
    }
  }

  private static final class Line extends ListCell<Term> {
    Line() {
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(Term term, boolean none) {
      super.updateItem(term, none);
      setText(none || term == null ? null : term.title());
    }
  }
}
