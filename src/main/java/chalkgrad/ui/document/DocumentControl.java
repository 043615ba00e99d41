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
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What the experiment is called, and a dot while it is not saved; a click opens the list of recent
 * files. In a narrow window the name gives way first.
 */
public final class DocumentControl {
  private static final double MOST_WIDTH = 13;

  /** What it needs in a bar without room: the beginning of the name and the dot. */
  public static final double LEAST_WIDTH = 64;

  private final Messages messages = Messages.of(DocumentControl.class);
  private final Documents documents;
  private final Overlays overlays;
  private final RecentList recent;
  private final Button button = new Button();
  private final StackPane node = new Place(button);
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
    button.setTextOverrun(OverrunStyle.ELLIPSIS);
    button.setMinWidth(0);
    button.setStyle("-fx-max-width: " + MOST_WIDTH + "em;");
    HBox.setHgrow(node, Priority.ALWAYS);
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

  public Region node() {
    return node;
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

  /** As wide as the name if there is room. */
  private static final class Place extends StackPane {
    private final Button button;

    Place(Button button) {
      super(button);
      this.button = button;
      setAlignment(button, Pos.CENTER_LEFT);
    }

    @Override
    protected double computeMinWidth(double height) {
      return LEAST_WIDTH;
    }

    @Override
    protected double computePrefWidth(double height) {
      return computeMaxWidth(height);
    }

    @Override
    protected double computeMaxWidth(double height) {
      return Math.max(LEAST_WIDTH, Math.min(button.prefWidth(-1), button.maxWidth(-1)));
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
