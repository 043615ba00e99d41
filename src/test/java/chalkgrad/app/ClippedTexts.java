package chalkgrad.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

/**
 * Looks for texts that cannot be read to their end: cut by an ellipsis, or reaching beyond the
 * card, the bar or the window that they stand in. What a scroll pane can bring into sight is in
 * sight.
 */
final class ClippedTexts {
  /** Pixels; edges of letters and rounding. */
  private static final double TOLERANCE = 1.5;

  private static final Set<String> FRAMES =
      Set.of("cg-card", "cg-top-bar", "cg-status-bar", "cg-popover", "cg-dialog");

  private final boolean tooltipsCount;
  private final List<String> complaints = new ArrayList<>();

  private ClippedTexts(boolean tooltipsCount) {
    this.tooltipsCount = tooltipsCount;
  }

  /**
   * All complaints about a scene, on the FX thread.
   *
   * @param tooltipsCount whether a cut text is fine if a tooltip says all of it
   */
  static List<String> in(Scene scene, boolean tooltipsCount) {
    ClippedTexts search = new ClippedTexts(tooltipsCount);
    search.visit(scene.getRoot());
    return search.complaints;
  }

  private void visit(Node node) {
    // Cells of tables and lists come and go with the room; those have ways of their own.
    if (!node.isVisible()
        || node instanceof TableView<?>
        || node.getStyleClass().contains("virtual-flow")) {
      return;
    }
    if (node instanceof Labeled labeled && hasText(labeled)) {
      check(labeled);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::visit);
    }
  }

  private static boolean hasText(Labeled labeled) {
    return labeled.getText() != null
        && !labeled.getText().isBlank()
        && labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY;
  }

  private void check(Labeled labeled) {
    if (labeled.isTextTruncated()) {
      if (!(tooltipsCount && isTold(labeled))) {
        complaints.add("cut: " + name(labeled));
      }
      return;
    }
    Bounds text = textBounds(labeled);
    if (text == null) {
      return;
    }
    for (Node frame = labeled.getParent(); frame != null; frame = frame.getParent()) {
      Bounds room = frame.localToScene(frame.getLayoutBounds());
      if (frame instanceof ScrollPane) {
        if (text.getMaxX() > room.getMaxX() + TOLERANCE) {
          complaints.add("beyond the scroll pane " + frame.getId() + ": " + name(labeled));
        }
        return;
      }
      boolean bounded =
          frame.getParent() == null || frame.getStyleClass().stream().anyMatch(FRAMES::contains);
      if (bounded && !isWithin(text, room)) {
        complaints.add(
            "beyond " + frame.getStyleClass() + " " + room + ": " + name(labeled) + text);
        return;
      }
    }
  }

  /** Whether a tooltip says all of it, or the same at length. */
  private static boolean isTold(Labeled labeled) {
    // The label within a menu button; a cell says a value, of which its box's tooltip knows
    // nothing.
    Node teller = labeled.getParent() instanceof MenuButton button ? button : labeled;
    Object tooltip = teller.getProperties().get("javafx.scene.control.Tooltip");
    return tooltip instanceof Tooltip told
        && told.getText() != null
        && told.getText().length() >= labeled.getText().length();
  }

  private static Bounds textBounds(Labeled labeled) {
    for (Node child : labeled.getChildrenUnmodifiable()) {
      if (child instanceof Text text && text.isVisible()) {
        return text.localToScene(text.getLayoutBounds());
      }
    }
    return null;
  }

  private static boolean isWithin(Bounds text, Bounds room) {
    return text.getMinX() >= room.getMinX() - TOLERANCE
        && text.getMaxX() <= room.getMaxX() + TOLERANCE
        && text.getMinY() >= room.getMinY() - TOLERANCE
        && text.getMaxY() <= room.getMaxY() + TOLERANCE;
  }

  private static String name(Labeled labeled) {
    String id = labeled.getId();
    for (Node at = labeled; id == null && at != null; at = at.getParent()) {
      id = at.getId() == null ? null : "in " + at.getId();
    }
    return id + " “" + labeled.getText() + "”";
  }
}
