package chalkgrad.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Dialogs and popovers that lie inside the window, so that pictures and films show them and no
 * window manager gets between. One popover at a time, which may lie over a dialog; of several
 * dialogs the last one is shown, and the one before returns after it.
 */
public final class Overlays {
  private static final double GAP = 6;
  private static final double MARGIN = 8;

  private final StackPane node = new StackPane();
  private final StackPane veil = new StackPane();
  private final Pane floating = new Pane();
  private final Pane carried = new Pane();
  private final Deque<Shown> dialogs = new ArrayDeque<>();
  private Region popover;
  private Node anchor;

  /** A dialog, what had the focus before it, and who is told when Escape closes it. */
  private record Shown(StackPane card, Node focusBefore, Runnable dismissed) {}

  public Overlays() {
    node.setId("overlays");
    node.setPickOnBounds(false);
    veil.getStyleClass().add("cg-veil");
    Controls.present(veil, false);
    floating.setPickOnBounds(false);
    floating.setManaged(true);
    floating.widthProperty().addListener((property, before, now) -> place());
    floating.heightProperty().addListener((property, before, now) -> place());
    carried.setMouseTransparent(true);
    node.getChildren().addAll(veil, floating, carried);
    // Keys that a dialog does not use must not reach the window below it.
    veil.addEventHandler(KeyEvent.KEY_PRESSED, event -> keyOnDialog(event));
    node.sceneProperty()
        .addListener((property, before, now) -> {
          if (now != null) {
            now.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressedSomewhere);
            now.addEventFilter(KeyEvent.KEY_PRESSED, this::keySomewhere);
            now.focusOwnerProperty().addListener((owner, was, is) -> keepFocus(is));
          }
        });
  }

  /** Put over everything else. */
  public StackPane node() {
    return node;
  }

  /**
   * Shows a dialog in the middle of the window; nothing else can be used until it is closed.
   *
   * @param dialog its maximum size is respected; it gets a card around it
   * @param whenDismissed told when Escape closes it, but not when {@link #closeDialog} does
   */
  public void showDialog(Region dialog, Runnable whenDismissed) {
    closePopover();
    Node focusBefore = node.getScene() == null ? null : node.getScene().getFocusOwner();
    StackPane card = new StackPane(dialog);
    card.getStyleClass().addAll("cg-card", "cg-dialog");
    card.maxWidthProperty().bind(dialog.maxWidthProperty());
    card.maxHeightProperty().bind(dialog.maxHeightProperty());
    dialogs.push(new Shown(card, focusBefore, whenDismissed));
    veil.getChildren().setAll(card);
    StackPane.setAlignment(card, Pos.CENTER);
    Controls.present(veil, true);
    dialog.requestFocus();
  }

  /** Closes the dialog, if there is one; the focus returns to where it was. */
  public void closeDialog() {
    if (isDialogOpen()) {
      Shown closed = dialogs.pop();
      veil.getChildren().setAll(dialogs.stream().limit(1).map(Shown::card).toList());
      Controls.present(veil, !dialogs.isEmpty());
      if (closed.focusBefore() != null) {
        closed.focusBefore().requestFocus();
      }
    }
  }

  public boolean isDialogOpen() {
    return veil.isVisible();
  }

  /**
   * Shows a card beside a node: below it if there is room, else above, else to the side. Escape or
   * a press anywhere else closes it.
   */
  public void showPopover(Region contents, Node beside) {
    closePopover();
    anchor = beside;
    StackPane card = new StackPane(contents);
    card.getStyleClass().addAll("cg-card", "cg-popover");
    popover = card;
    floating.getChildren().setAll(card);
    card.applyCss();
    card.autosize();
    place();
    card.boundsInLocalProperty().addListener((property, before, now) -> place());
    contents.requestFocus();
  }

  public void closePopover() {
    if (popover != null) {
      Node back = anchor;
      popover = null;
      anchor = null;
      floating.getChildren().clear();
      back.requestFocus();
    }
  }

  public boolean isPopoverOpen() {
    return popover != null;
  }

  /**
   * Lets something follow the pointer above everything else; it takes no part in pointing.
   *
   * @param ghost {@code null} when nothing is carried any more
   */
  public void carry(Region ghost, double sceneX, double sceneY) {
    carried.getChildren().setAll(ghost == null ? List.of() : List.of(ghost));
    if (ghost != null) {
      ghost.applyCss();
      ghost.autosize();
      Point2D at = carried.sceneToLocal(sceneX, sceneY);
      ghost.relocate(
          Math.rint(between(at.getX(), carried.getWidth() - ghost.getWidth())),
          Math.rint(between(at.getY(), carried.getHeight() - ghost.getHeight())));
    }
  }

  private void place() {
    if (popover == null || anchor.getScene() == null) {
      return;
    }
    Bounds at = floating.sceneToLocal(anchor.localToScene(anchor.getBoundsInLocal()));
    double width = popover.getWidth();
    double height = popover.getHeight();
    double roomBelow = floating.getHeight() - at.getMaxY() - GAP - MARGIN;
    double roomAbove = at.getMinY() - GAP - MARGIN;
    double x = at.getCenterX() - width / 2;
    double y = at.getMaxY() + GAP;
    if (height > roomBelow && height <= roomAbove) {
      y = at.getMinY() - GAP - height;
    } else if (height > roomBelow) {
      boolean right = at.getMaxX() + GAP + width + MARGIN <= floating.getWidth();
      x = right ? at.getMaxX() + GAP : at.getMinX() - GAP - width;
      y = at.getCenterY() - height / 2;
    }
    popover.relocate(
        Math.rint(between(x, floating.getWidth() - width)),
        Math.rint(between(y, floating.getHeight() - height)));
  }

  private static double between(double value, double last) {
    return Math.max(MARGIN, Math.min(value, last - MARGIN));
  }

  private void pressedSomewhere(MouseEvent event) {
    if (popover != null
        && event.getTarget() instanceof Node target
        && !isWithin(target, popover)
        && !isWithin(target, anchor)) {
      closePopover();
    }
  }

  private void keySomewhere(KeyEvent event) {
    if (popover != null && event.getCode() == KeyCode.ESCAPE) {
      closePopover();
      event.consume();
    }
  }

  private void keyOnDialog(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB) {
      // Some controls leave it to the scene to go on; keepFocus sees to it that it stays here.
      return;
    }
    if (event.getCode() == KeyCode.ESCAPE) {
      Runnable tell = dialogs.element().dismissed();
      closeDialog();
      tell.run();
    }
    event.consume();
  }

  /** The tabulator stays within the dialog. */
  private void keepFocus(Node owner) {
    boolean escaped =
        isDialogOpen() && owner != null && !isWithin(owner, veil) && !isWithin(owner, floating);
    if (escaped && veil.getChildren().getFirst() instanceof Parent dialog) {
      firstFocusable(dialog).requestFocus();
    }
  }

  private static Node firstFocusable(Parent parent) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child.isFocusTraversable() && !child.isDisabled() && child.isVisible()) {
        return child;
      }
      if (child instanceof Parent inner) {
        Node found = firstFocusable(inner);
        if (found != inner) {
          return found;
        }
      }
    }
    return parent;
  }

  private static boolean isWithin(Node node, Node ancestor) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (n == ancestor) {
        return true;
      }
    }
    return false;
  }
}
