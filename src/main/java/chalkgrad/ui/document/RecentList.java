package chalkgrad.ui.document;

import chalkgrad.base.Messages;
import chalkgrad.ui.common.Controls;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/**
 * The recent files, the newest first: a click opens one. A file that is not where it was says so
 * and can be taken off the list.
 */
final class RecentList {
  private static final int PATH_LETTERS = 44;
  private static final double WIDTH = 26;

  private final Messages messages = Messages.of(RecentList.class);
  private final Documents documents;
  private final Runnable close;
  private final Executor background;
  private final Executor foreground;
  private final Path home = Path.of(System.getProperty("user.home", ""));
  private final VBox lines = new VBox(1);
  private final Label empty = new Label();
  private final VBox node;

  RecentList(Documents documents, Runnable close, Executor background, Executor foreground) {
    this.documents = documents;
    this.close = close;
    this.background = background;
    this.foreground = foreground;
    Label title = new Label(messages.text("recent"));
    title.getStyleClass().add("cg-title");
    empty.setText(messages.text("recent.none"));
    empty.getStyleClass().add("cg-label");
    node = new VBox(8, title, empty, lines);
    node.setId("recent-files");
    node.setStyle("-fx-pref-width: " + WIDTH + "em;");
    Dialog.dress(node);
    node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  Region node() {
    return node;
  }

  boolean isShown() {
    return node.getScene() != null;
  }

  /** The keys begin at the first file that is not the present one. */
  void focus() {
    List<Node> buttons = openers();
    if (!buttons.isEmpty()) {
      Path present = documents.file().get();
      boolean skip = buttons.size() > 1 && documents.recent().all().getFirst().equals(present);
      buttons.get(skip ? 1 : 0).requestFocus();
    }
  }

  private List<Node> openers() {
    return lines.getChildren().stream()
        .map(line -> ((HBox) line).getChildren().getFirst())
        .toList();
  }

  /** Shows the list of the moment; whether the files are still there is said a moment later. */
  void refresh() {
    List<Path> files = documents.recent().all();
    Map<Path, HBox> shown = new HashMap<>();
    lines.getChildren().clear();
    for (Path file : files) {
      HBox line = line(file);
      shown.put(file, line);
      lines.getChildren().add(line);
    }
    Controls.present(empty, files.isEmpty());
    Controls.present(lines, !files.isEmpty());
    // A network drive may take its time to answer.
    background.execute(() ->
        files.stream()
            .filter(file -> !Files.exists(file))
            .forEach(gone -> foreground.execute(() -> mark(shown.get(gone)))));
  }

  private HBox line(Path file) {
    Label name = new Label(Documents.nameOf(file));
    name.getStyleClass().add("document-recent-name");
    Label folder = new Label(ShortPath.of(file.getParent(), home, PATH_LETTERS));
    folder.getStyleClass().add("cg-small");
    Button open = new Button();
    open.setGraphic(new VBox(1, name, folder));
    open.getStyleClass().addAll("cg-flat", "document-recent");
    open.setAlignment(Pos.CENTER_LEFT);
    open.setMaxWidth(Double.MAX_VALUE);
    open.setMinWidth(0);
    open.setAccessibleText(name.getText() + ", " + folder.getText());
    open.setTooltip(Controls.tooltip(file.toString()));
    open.setOnAction(event -> {
      close.run();
      documents.open(file);
    });
    HBox.setHgrow(open, Priority.ALWAYS);
    Button remove =
        Controls.button(
            "recent-remove-" + lines.getChildren().size(),
            BootstrapIcons.X,
            "",
            messages.text("recent.remove"));
    remove.getStyleClass().addAll("cg-flat", "document-remove");
    remove.setOnAction(event -> {
      documents.recent().remove(file);
      refresh();
      if (openers().isEmpty()) {
        node.requestFocus();
      } else {
        focus();
      }
    });
    open.setId("recent-" + lines.getChildren().size());
    HBox line = new HBox(4, open, remove);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void mark(HBox line) {
    Button open = (Button) line.getChildren().getFirst();
    open.getStyleClass().add("document-gone");
    Label folder = (Label) ((VBox) open.getGraphic()).getChildren().getLast();
    folder.setText(messages.text("recent.missing", folder.getText()));
    open.setAccessibleText(open.getAccessibleText() + ", " + folder.getText());
  }

  /** Up and down go from file to file, Delete takes one off the list. */
  private void key(KeyEvent event) {
    List<Node> buttons = openers();
    Node owner = node.getScene().getFocusOwner();
    int at = buttons.indexOf(owner);
    KeyCode code = event.getCode();
    if (at >= 0 && (code == KeyCode.UP || code == KeyCode.DOWN)) {
      int next = Math.clamp(at + (code == KeyCode.UP ? -1L : 1L), 0, buttons.size() - 1);
      buttons.get(next).requestFocus();
      event.consume();
    } else if (at >= 0 && code == KeyCode.ENTER) {
      ((Button) owner).fire();
      event.consume();
    } else if (at >= 0 && code == KeyCode.DELETE) {
      ((Button) ((HBox) owner.getParent()).getChildren().getLast()).fire();
      event.consume();
    }
  }
}
