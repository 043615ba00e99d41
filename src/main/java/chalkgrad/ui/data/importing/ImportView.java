package chalkgrad.ui.data.importing;

import chalkgrad.ui.common.Controls;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** The parts of the dialog in their places. */
final class ImportView {
  private static final double LEAST_WIDTH = 860;
  private static final double MOST_WIDTH = 1240;
  private static final double LEAST_HEIGHT = 480;
  private static final double MOST_HEIGHT = 880;
  private static final double SHARE_OF_WIDTH = 0.78;
  private static final double SHARE_OF_HEIGHT = 0.87;
  private static final double PANEL_WIDTH = 286;
  private static final double FIND_WIDTH = 150;
  private static final double AUDIT_SHARE = 0.3;

  /** With more columns than this one wants to find them by name. */
  private static final int MANY_COLUMNS = 30;

  private final ImportModel model;
  private final PreviewGrid grid;
  private final Runnable accept;
  private final TextField find = new TextField();
  private final Label keys = new Label(Words.text("keys"));
  private final HBox table = new HBox(14);
  private final Label nothing = new Label(Words.text("looking"));
  private final VBox node = new VBox(10);

  ImportView(ImportModel model, List<Path> files, Runnable accept, Runnable cancel) {
    this.model = model;
    this.accept = accept;
    grid = new PreviewGrid(model);
    Node left = left();
    HBox.setHgrow(left, Priority.ALWAYS);
    table.getChildren().addAll(left, right());
    table.setVisible(false);
    nothing.getStyleClass().add("import-nothing");
    nothing.setGraphic(Controls.icon(BootstrapIcons.TABLE));
    nothing.setContentDisplay(ContentDisplay.TOP);
    nothing.setWrapText(true);
    nothing.setTextAlignment(TextAlignment.CENTER);
    StackPane middle = new StackPane(nothing, table);
    VBox.setVgrow(middle, Priority.ALWAYS);
    middle.setMinHeight(0);
    node.setId("import-dialog");
    node.getStyleClass().add("import-dialog");
    FindingLine.dress(node);
    node.getChildren()
        .addAll(
            new Headline(model, files).node(),
            new ReadingRow(model).node(),
            new Problem(model).node(),
            middle,
            new Footer(model, accept, cancel).node());
    node.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    model.preview().addListener((property, before, now) -> show(now));
  }

  VBox node() {
    return node;
  }

  /** Takes its size from the window's. */
  void fit(Region window) {
    node.maxWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.clamp(window.getWidth() * SHARE_OF_WIDTH, LEAST_WIDTH, MOST_WIDTH),
                window.widthProperty()));
    node.maxHeightProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.clamp(window.getHeight() * SHARE_OF_HEIGHT, LEAST_HEIGHT, MOST_HEIGHT),
                window.heightProperty()));
    node.prefWidthProperty().bind(node.maxWidthProperty());
    node.prefHeightProperty().bind(node.maxHeightProperty());
  }

  /** The keys work at once. */
  void begin() {
    node.requestFocus();
  }

  private Node left() {
    find.setId("import-find");
    find.setAccessibleText(Words.text("find"));
    find.textProperty().addListener((property, before, now) -> grid.filter(now));
    find.setMinWidth(FIND_WIDTH);
    Controls.present(find, false);
    keys.getStyleClass().add("cg-small");
    keys.setMinWidth(0);
    HBox below = new HBox(10, keys, Controls.spacer(), find);
    below.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    VBox.setVgrow(grid.node(), Priority.ALWAYS);
    VBox audit = new Audit(model).node();
    audit.setMinHeight(0);
    audit.prefHeightProperty().bind(node.heightProperty().multiply(AUDIT_SHARE).subtract(34));
    VBox left = new VBox(6, grid.node(), below, audit);
    left.setMinWidth(0);
    return left;
  }

  private Node right() {
    VBox panels =
        new VBox(10, new ColumnPanel(model).node(), new Separator(), new DataPanel(model).node());
    ScrollPane scroll = new ScrollPane(panels);
    scroll.getStyleClass().add("cg-column");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.setMinWidth(PANEL_WIDTH);
    scroll.setPrefWidth(PANEL_WIDTH);
    BorderPane place = new BorderPane(scroll);
    place.setMinWidth(PANEL_WIDTH);
    return place;
  }

  private void show(Preview preview) {
    boolean readable = preview.raw().isPresent();
    boolean hadFocus = table.isVisible() || !readable;
    table.setVisible(readable);
    nothing.setVisible(!readable);
    nothing.setText(Words.text("nothing"));
    if (!hadFocus) {
      grid.node().requestFocus();
    }
    find.setPromptText(Words.text("find.among", Words.count(preview.names().size())));
    Controls.present(find, preview.names().size() > MANY_COLUMNS || !find.getText().isEmpty());
  }

  /** Enter imports, unless a button has the focus, which is then pressed. */
  private void keyPressed(KeyEvent event) {
    if (event.getCode() != KeyCode.ENTER) {
      return;
    }
    if (node.getScene().getFocusOwner() instanceof Button button) {
      button.fire();
    } else {
      accept.run();
    }
    event.consume();
  }
}
