package chalkgrad.ui.help;

import chalkgrad.base.Messages;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Logo;
import chalkgrad.ui.common.Overlays;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Which program this is, on which Java and system it runs, and whose work is in it. */
final class About {
  private static final double WIDTH = 50;
  private static final double NOTICES_HEIGHT = 21;
  private static final double LOGO = 2;

  private final Messages messages = Messages.of(About.class);
  private final Overlays overlays;

  About(Overlays overlays) {
    this.overlays = overlays;
  }

  void open() {
    ScrollPane notices = new ScrollPane(Notices.read().node());
    notices.setId("about-notices");
    notices.setFitToWidth(true);
    notices.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    notices.setFocusTraversable(true);
    notices.setAccessibleText(messages.text("about.notices"));
    notices.getStyleClass().add("help-page");
    notices.setStyle("-fx-pref-height: %sem;".formatted(NOTICES_HEIGHT));
    VBox.setVgrow(notices, Priority.SOMETIMES);
    String facts = String.join("\n", Facts.lines());
    Button copy = new Button(messages.text("about.copy"));
    copy.setId("about-copy");
    copy.setTooltip(Controls.tooltip(messages.text("about.copy.hint")));
    copy.setOnAction(event -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(facts);
      Clipboard.getSystemClipboard().setContent(content);
      copy.setText(messages.text("error.copied"));
    });
    Button close = new Button(messages.text("about.close"));
    close.setId("about-close");
    close.getStyleClass().add("cg-primary");
    close.setDefaultButton(true);
    close.setOnAction(event -> overlays.closeDialog());
    HBox buttons = new HBox(8, copy, Controls.spacer(), close);
    VBox about = new VBox(14, heading(), machine(facts), notices, buttons);
    about.setId("about");
    about.setAccessibleText(messages.text("about.name", Facts.version()));
    about.setStyle("-fx-pref-width: %sem;".formatted(WIDTH));
    about.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    HelpStyle.dress(about);
    overlays.showDialog(about, () -> {});
    close.requestFocus();
  }

  private HBox heading() {
    Logo logo = new Logo();
    logo.setScaleX(LOGO);
    logo.setScaleY(LOGO);
    Label name = new Label(messages.text("about.name", Facts.version()));
    name.getStyleClass().add("help-headline");
    Label line = new Label(messages.text("about.line"));
    line.setWrapText(true);
    Label licence = new Label(messages.text("about.licence"));
    licence.getStyleClass().add("cg-small");
    licence.setWrapText(true);
    VBox words = new VBox(3, name, line, licence);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox room = new HBox(logo);
    room.setAlignment(Pos.CENTER);
    room.setMinSize(64, 64);
    HBox heading = new HBox(14, room, words);
    heading.setAlignment(Pos.CENTER_LEFT);
    return heading;
  }

  /** Without the first line, which the heading says. */
  private static Label machine(String facts) {
    Label label = new Label(facts.substring(facts.indexOf('\n') + 1));
    label.setId("about-facts");
    label.getStyleClass().add("help-facts");
    label.setMaxWidth(Double.MAX_VALUE);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
