package chalkgrad.ui.common;

import chalkgrad.ui.common.glossary.Explain;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** The small parts that panes are put together from, so that they all look alike. */
public final class Controls {
  private static final Duration TOOLTIP_DELAY = Duration.millis(400);
  private static final Duration TOOLTIP_STAY = Duration.seconds(20);
  private static final double TOOLTIP_WIDTH = 320;
  private static final double TOOLTIP_FONT = 12;
  private static final double LABEL_WIDTH = 6.9;

  private Controls() {}

  /** A card with a title and its contents below. */
  public static Card card(String title, Node... contents) {
    return new Card(title, contents);
  }

  /** A label on the left, a control on the right. */
  public static HBox row(String text, Region control) {
    Label label = new Label(text);
    label.getStyleClass().add("cg-label");
    // Controls begin at one edge; only a long choice pushes it to the left.
    label.setStyle("-fx-pref-width: " + LABEL_WIDTH + "em;");
    label.setMinWidth(0);
    tellWhole(label);
    label.setLabelFor(control);
    Explain.linkTo(label, control);
    if (control instanceof Control taught) {
      label.tooltipProperty().bind(taught.tooltipProperty());
    }
    control.setMinWidth(Region.USE_PREF_SIZE);
    control.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(control, Priority.ALWAYS);
    HBox row = new HBox(8, label, control);
    row.getStyleClass().add("cg-row");
    return row;
  }

  /** Takes the room that is left. */
  public static Region spacer() {
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    return spacer;
  }

  /** A button with an icon and perhaps a text. */
  public static Button button(String id, Ikon icon, String text, String tooltip) {
    Button button = new Button(text, icon(icon));
    button.setId(id);
    button.setAccessibleText(text.isEmpty() ? tooltip : text);
    button.setTooltip(tooltip(tooltip));
    button.setMinWidth(Region.USE_PREF_SIZE);
    if (text.isEmpty()) {
      button.getStyleClass().add("cg-icon-button");
    }
    return button;
  }

  /** An icon in the colour of its surroundings. */
  public static FontIcon icon(Ikon icon) {
    return FontIcon.of(icon);
  }

  /** A tooltip that wraps and stays long enough to be read. */
  public static Tooltip tooltip(String text) {
    Tooltip tooltip = new Tooltip(text);
    tooltip.setShowDelay(TOOLTIP_DELAY);
    tooltip.setShowDuration(TOOLTIP_STAY);
    tooltip.setWrapText(true);
    // As many letters to a line at any size of text.
    tooltip
        .fontProperty()
        .subscribe(font -> tooltip.setMaxWidth(TOOLTIP_WIDTH * font.getSize() / TOOLTIP_FONT));
    return tooltip;
  }

  /** Where a text is cut for want of room, a tooltip says all of it, unless it is told already. */
  public static void tellWhole(Labeled labeled) {
    Tooltip whole = tooltip("");
    whole.textProperty().bind(labeled.textProperty());
    labeled
        .textTruncatedProperty()
        .subscribe(truncated -> {
          boolean free = !labeled.tooltipProperty().isBound();
          if (free && truncated && labeled.getTooltip() == null) {
            labeled.setTooltip(whole);
          } else if (!truncated && labeled.getTooltip() == whole) {
            labeled.setTooltip(null);
          }
        });
  }

  /** Shows or hides a node together with the room it takes. */
  public static void present(Node node, boolean present) {
    node.setVisible(present);
    node.setManaged(present);
  }
}
