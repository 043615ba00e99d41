package chalkgrad.ui.common;

import chalkgrad.base.Messages;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;

/** Brings the focus to a control as the tabulator would: in sight, and with its ring. */
public final class Reach {
  private static final double MARGIN = 12;

  private static final Messages MESSAGES = Messages.of(Reach.class);

  private Reach() {}

  /**
   * The action of going to a control, called what the control is called and explained by its
   * tooltip.
   */
  public static Action action(ActionGroup group, Control control) {
    String hint = control.getTooltip() == null ? "" : control.getTooltip().getText();
    return Action.named(
            group,
            "go-" + control.getId(),
            MESSAGES.text("go.to", control.getAccessibleText()),
            hint,
            () -> to(control))
        .unlisted()
        .refusedBy(() -> isOffered(control) ? "" : MESSAGES.text("go.hidden"));
  }

  private static boolean isOffered(Control control) {
    for (Node at = control; at != null; at = at.getParent()) {
      if (!at.isVisible() && !(at.getUserData() instanceof Foldable)) {
        return false;
      }
    }
    return control.getScene() != null && !control.isDisabled();
  }

  /** Opens what a control is folded away in. */
  private static void unfold(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible() && at.getUserData() instanceof Foldable fold) {
        fold.unfold();
        node.getScene().getRoot().applyCss();
        node.getScene().getRoot().layout();
      }
    }
  }

  /** Focuses a control that can be seen; one whose surroundings are hidden is left alone. */
  public static void to(Node node) {
    if (node == null || node.getScene() == null) {
      return;
    }
    unfold(node);
    if (!isShown(node)) {
      return;
    }
    node.requestFocus();
    if (node.isFocused() && !node.isFocusVisible()) {
      // Only a step of the traversal makes a focus visible: one away, and one back.
      node.requestFocusTraversal(TraversalDirection.NEXT);
      Node next = node.getScene().getFocusOwner();
      if (next != node && next != null) {
        next.requestFocusTraversal(TraversalDirection.PREVIOUS);
      }
      if (!node.isFocused()) {
        node.requestFocus();
      }
    }
    reveal(node);
  }

  /** The first control within a part of the window that takes the focus; {@code null} if none. */
  public static Node first(Node part) {
    if (!part.isVisible() || part.isDisabled()) {
      return null;
    }
    if (part.isFocusTraversable()) {
      return part;
    }
    if (part instanceof ScrollPane pane) {
      return pane.getContent() == null ? null : first(pane.getContent());
    }
    if (part instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        Node found = first(child);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** Scrolls the panes around a node so far that it is in sight. */
  public static void reveal(Node node) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane && pane.getContent() != null) {
        revealIn(pane, node);
      }
    }
  }

  private static void revealIn(ScrollPane pane, Node node) {
    Node content = pane.getContent();
    Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double room = pane.getViewportBounds().getHeight();
    double beyond = content.getLayoutBounds().getHeight() - room;
    if (beyond <= 0 || room <= 0) {
      return;
    }
    double top = pane.getVvalue() * beyond;
    double wanted = top;
    if (place.getMinY() - MARGIN < top) {
      wanted = place.getMinY() - MARGIN;
    } else if (place.getMaxY() + MARGIN > top + room) {
      wanted = place.getMaxY() + MARGIN - room;
    }
    pane.setVvalue(Math.clamp(wanted / beyond, 0, 1));
  }

  /** Whether neither a node nor what it lies in is hidden. */
  public static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a node is an ancestor of another, or the same. */
  public static boolean holds(Node ancestor, Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }
}
