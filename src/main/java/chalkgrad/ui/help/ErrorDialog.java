package chalkgrad.ui.help;

import chalkgrad.base.Messages;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Overlays;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/** Says that the program made a mistake, that nothing is lost, and what can be done. */
final class ErrorDialog {
  private static final double WIDTH = 46;
  private static final double REPORT_HEIGHT = 15;

  private final Messages messages = Messages.of(ErrorDialog.class);
  private final Overlays overlays;
  private final Runnable closed;
  private final Label count = new Label();
  private final VBox node;
  private final Button goOn;
  private int times = 1;

  /**
   * @param report what can be copied
   * @param save saves the experiment
   * @param closed told when the user goes on
   */
  ErrorDialog(Overlays overlays, String report, Runnable save, Runnable closed) {
    this.overlays = overlays;
    this.closed = closed;
    Label title = new Label(messages.text("error"));
    title.getStyleClass().add("help-headline");
    title.setWrapText(true);
    Label text = new Label(messages.text("error.text"));
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    Node sign = Controls.icon(BootstrapIcons.BUG);
    sign.getStyleClass().add("help-sign");
    VBox words = new VBox(8, title, text);
    HBox.setHgrow(words, Priority.ALWAYS);
    TextArea details = new TextArea(report);
    details.setId("error-report");
    details.setEditable(false);
    details.setAccessibleText(messages.text("error.report"));
    details.getStyleClass().add("help-report");
    details.setStyle("-fx-pref-height: %sem;".formatted(REPORT_HEIGHT));
    count.getStyleClass().add("cg-small");
    Controls.present(count, false);
    Button copy = button("error-copy", "error.copy");
    copy.setOnAction(event -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(report);
      Clipboard.getSystemClipboard().setContent(content);
      copy.setText(messages.text("error.copied"));
    });
    Button keep = button("error-save", "error.save");
    keep.setOnAction(event -> {
      goOn();
      save.run();
    });
    goOn = button("error-continue", "error.continue");
    goOn.getStyleClass().add("cg-primary");
    goOn.setOnAction(event -> goOn());
    HBox buttons = new HBox(8, copy, Controls.spacer(), keep, goOn);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    node = new VBox(14, new HBox(14, sign, words), details, count, buttons);
    node.setId("error-dialog");
    node.setAccessibleText(messages.text("error") + " " + messages.text("error.text"));
    node.setStyle("-fx-pref-width: %sem;".formatted(WIDTH));
    node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    HelpStyle.dress(node);
  }

  void show() {
    overlays.showDialog(node, closed);
    goOn.requestFocus();
  }

  /** It has happened again, or something else has. */
  void count() {
    times++;
    count.setText(messages.text("error.more", Integer.toString(times)));
    Controls.present(count, true);
  }

  private void goOn() {
    overlays.closeDialog();
    closed.run();
  }

  private Button button(String id, String key) {
    Button button = new Button(messages.text(key));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setTooltip(Controls.tooltip(messages.text(key + ".hint")));
    return button;
  }
}
