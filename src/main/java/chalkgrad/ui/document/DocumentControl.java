package chalkgrad.ui.document;

import chalkgrad.base.Messages;
import chalkgrad.ui.common.Controls;
import chalkgrad.ui.common.Overlays;
import java.util.concurrent.Executor;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What the experiment is called, and a dot while it is not saved; a click opens the list of recent
 * files. In a narrow window the name gives way first.
 */
public final class DocumentControl {
  private static final double MOST_WIDTH = 13;
  private static final double LEAST_WIDTH = 34;

  private final Messages messages = Messages.of(DocumentControl.class);
  private final Documents documents;
  private final Overlays overlays;
  private final RecentList recent;
  private final Button button = new Button();
  private final Tooltip tooltip = Controls.tooltip("");
  private final FontIcon unsaved = FontIcon.of(BootstrapIcons.CIRCLE_FILL);

  /**
   * @param background looks whether files are still there
   * @param foreground runs on the FX thread
   */
  public DocumentControl(
      Documents documents, Overlays overlays, Executor background, Executor foreground) {
    this.documents = documents;
    this.overlays = overlays;
    recent = new RecentList(documents, overlays::closePopover, background, foreground);
    Dialog.dress(button);
    button.setId("document-button");
    button.getStyleClass().addAll("cg-flat", "document-button");
    button.setTooltip(tooltip);
    button.setGraphic(unsaved);
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setAlignment(Pos.CENTER_LEFT);
    button.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    button.setMinWidth(LEAST_WIDTH);
    button.setStyle("-fx-max-width: " + MOST_WIDTH + "em;");
    button.textProperty().bind(documents.name());
    button.setOnAction(event -> showRecent());
    unsaved.getStyleClass().add("document-unsaved");
    documents.dirty().addListener((property, before, now) -> show());
    documents.file().addListener((property, before, now) -> show());
    show();
  }

  public Documents documents() {
    return documents;
  }

  public Button node() {
    return button;
  }

  /** Opens the list of recent files below the name, or closes it. */
  public void showRecent() {
    if (recent.isShown()) {
      overlays.closePopover();
    } else {
      recent.refresh();
      overlays.showPopover(recent.node(), button);
      recent.focus();
    }
  }

  private void show() {
    boolean dirty = documents.dirty().get();
    unsaved.setVisible(dirty);
    String place =
        documents.file().get() == null
            ? messages.text("document.no-file")
            : documents.file().get().toString();
    String state = messages.text(dirty ? "document.unsaved" : "document.saved");
    tooltip.setText(place + "\n" + state);
    button.setAccessibleText(
        messages.text("document.name", documents.name().getValue()) + ", " + state);
  }
}
