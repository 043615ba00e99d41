package chalkgrad.ui.document;

import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Overlays;
import java.util.Objects;
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
import org.kordamp.ikonli.Ikon;

/**
 * A question or a message: an icon, a headline, a text, and the ways out. Enter presses the button
 * that has the focus, at first the primary one; Escape is the way out that changes nothing.
 */
final class Dialog {
  private static final double WIDTH = 33;

  private final Overlays overlays;
  private final VBox words = new VBox(8);
  private final HBox buttons = new HBox(8);
  private final VBox node = new VBox(18);
  private Button first;

  Dialog(Overlays overlays, String id, Ikon icon, String headline) {
    this.overlays = overlays;
    Label title = new Label(headline);
    title.getStyleClass().add("document-headline");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    words.getChildren().add(title);
    HBox.setHgrow(words, Priority.ALWAYS);
    Node sign = Controls.icon(icon);
    sign.getStyleClass().add("document-sign");
    HBox top = new HBox(14, sign, words);
    top.setAlignment(Pos.TOP_LEFT);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    node.setId(id);
    node.getStyleClass().add("document-dialog");
    node.setAccessibleText(headline);
    node.getChildren().addAll(top, buttons);
    // In letters, so that it grows with them.
    node.setStyle("-fx-pref-width: " + WIDTH + "em;");
    node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    dress(node);
    node.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  static void dress(Region region) {
    region
        .getStylesheets()
        .add(Objects.requireNonNull(Dialog.class.getResource("document.css")).toExternalForm());
  }

  Dialog text(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("document-text");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return add(label);
  }

  Dialog add(Node part) {
    words.getChildren().add(part);
    return this;
  }

  /** A way out; its deed is done once the dialog is closed. */
  Dialog button(String id, String text, Runnable deed) {
    Button button = new Button(text);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> {
      overlays.closeDialog();
      deed.run();
    });
    buttons.getChildren().add(button);
    return this;
  }

  /** What stands apart on the left, since it destroys something. */
  Dialog apart(String id, String text, Runnable deed) {
    button(id, text, deed);
    buttons.getChildren().add(Controls.spacer());
    return this;
  }

  /** The way out that most will take. */
  Dialog primary(String id, String text, Runnable deed) {
    button(id, text, deed);
    first = (Button) buttons.getChildren().getLast();
    first.getStyleClass().add("cg-primary");
    return this;
  }

  void show(Runnable whenDismissed) {
    overlays.showDialog(node, whenDismissed);
    if (first == null) {
      first = (Button) buttons.getChildren().getLast();
    }
    first.requestFocus();
  }

  private void key(KeyEvent event) {
    boolean button = node.getScene().getFocusOwner() instanceof Button;
    if (event.getCode() == KeyCode.ENTER) {
      (button ? (Button) node.getScene().getFocusOwner() : first).fire();
      event.consume();
    }
  }
}
