package chalkgrad.ui.shell;

import chalkgrad.base.Messages;
import chalkgrad.ui.common.Action;
import chalkgrad.ui.common.ActionGroup;
import chalkgrad.ui.common.ActionSource;
import chalkgrad.ui.common.Card;
import chalkgrad.ui.common.Reach;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Leads the focus from pane to pane, back to where it was in each of them, and marks the card that
 * holds the focus as long as the keyboard is used. What has the focus is scrolled into sight.
 */
final class PaneTour implements ActionSource {
  private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");

  /**
   * A part of the window.
   *
   * @param id the texts are {@code action.pane-<id>}
   * @param entry the selector of the control that the focus goes to first; empty for the first one
   */
  record Stop(String id, Node node, String entry) {
    /** Looked up when it is wanted, since a pane is filled only when it has been laid out. */
    Node first() {
      Node found = entry.isEmpty() ? null : node.lookup(entry);
      Node inside = node instanceof Card card ? card.contents() : node;
      return found == null ? Reach.first(inside) : found;
    }
  }

  private final Messages messages = Messages.of(PaneTour.class);

  /** In the order of their numbers. */
  private static final List<String> IDS =
      List.of("data", "training", "network", "boundary", "curves", "evaluation", "table", "bar");

  private final Map<Stop, Node> last = new HashMap<>();
  private List<Stop> stops = List.of();
  private Scene scene;
  private Consumer<Node> bring = pane -> {};
  private boolean byKey;
  private Node marked;

  /**
   * Begins to follow the focus.
   *
   * @param newStops in the order in which F6 leads to them
   * @param newBring brings a pane into sight, which may be folded away
   */
  void install(Scene newScene, List<Stop> newStops, Consumer<Node> newBring) {
    scene = newScene;
    bring = newBring;
    stops = List.copyOf(newStops);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> byKey |= !event.getCode().isModifierKey());
    scene.addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          byKey = false;
          mark(null);
        });
    scene.focusOwnerProperty().addListener((property, before, now) -> follow(now));
  }

  @Override
  public List<Action> actions() {
    List<Action> actions = new ArrayList<>();
    for (String id : IDS) {
      Action action =
          Action.of(ActionGroup.VIEW, "pane-" + id, messages, () -> begin(stop(id)))
              .unlisted()
              .refusedBy(() -> isThere(stop(id)) ? "" : messages.text("pane.closed"));
      actions.add(action.on("Shortcut+" + (IDS.indexOf(id) + 1)));
    }
    actions.add(Action.of(ActionGroup.VIEW, "next-pane", messages, () -> go(1)).on("F6"));
    actions.add(
        Action.of(ActionGroup.VIEW, "previous-pane", messages, () -> go(-1))
            .on("Shift+F6")
            .unlisted());
    return actions;
  }

  private void follow(Node owner) {
    if (owner == null) {
      return;
    }
    stops.stream()
        .filter(stop -> Reach.holds(stop.node(), owner))
        .forEach(stop -> last.put(stop, owner));
    if (byKey) {
      mark(card(owner));
      Reach.reveal(owner);
    }
  }

  private void mark(Node card) {
    if (marked != null) {
      marked.pseudoClassStateChanged(REACHED, false);
    }
    marked = card;
    if (marked != null) {
      marked.pseudoClassStateChanged(REACHED, true);
    }
  }

  /** The card around a control; {@code null} if it lies in none, or in a dialog. */
  private static Node card(Node owner) {
    for (Node at = owner; at != null; at = at.getParent()) {
      if (at.getStyleClass().contains("cg-dialog") || at.getStyleClass().contains("cg-popover")) {
        return null;
      }
      if (at.getStyleClass().contains("cg-card")) {
        return at;
      }
    }
    return null;
  }

  private void go(int direction) {
    List<Stop> there = stops.stream().filter(this::isThere).toList();
    Node owner = scene.getFocusOwner();
    int at = -1;
    for (int i = 0; i < there.size(); i++) {
      if (owner != null && Reach.holds(there.get(i).node(), owner)) {
        at = i;
      }
    }
    int next = at < 0 ? (direction > 0 ? 0 : there.size() - 1) : at + direction;
    enter(there.get(Math.floorMod(next, there.size())));
  }

  private Stop stop(String id) {
    return stops.stream().filter(stop -> stop.id().equals(id)).findFirst().orElse(null);
  }

  private boolean isThere(Stop stop) {
    return stop != null
        && stop.node().isVisible()
        && stop.node().isManaged()
        && stop.node().getScene() == scene;
  }

  /** To the first place of a stop. */
  private void begin(Stop stop) {
    bring.accept(stop.node());
    byKey = true;
    Reach.to(stop.first());
  }

  /** To where the focus was last. */
  private void enter(Stop stop) {
    bring.accept(stop.node());
    byKey = true;
    Node before = last.get(stop);
    boolean usable =
        before != null
            && before.getScene() == scene
            && Reach.isShown(before)
            && !before.isDisabled()
            && Reach.holds(stop.node(), before);
    if (usable) {
      Reach.to(before);
    } else {
      begin(stop);
    }
  }
}
