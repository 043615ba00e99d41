package chalkgrad.ui.help;

import chalkgrad.base.Messages;
import chalkgrad.ui.common.Action;
import chalkgrad.ui.common.ActionGroup;
import chalkgrad.ui.common.ActionSource;
import chalkgrad.ui.common.Keys;
import chalkgrad.ui.common.Overlays;
import chalkgrad.ui.common.glossary.Explain;
import chalkgrad.ui.common.glossary.Glossary;
import chalkgrad.ui.common.glossary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.VBox;

/**
 * Explains what is on screen: a click on a name, or Shift+F1 for what the pointer is on or the
 * focus is in, shows its term beside it. The whole glossary is a dialog, and each of its terms is
 * found in the palette.
 */
public final class Explanations implements ActionSource {
  private static final double WIDTH = 30;
  private static final String KEY = "Shift+F1";

  /** Where the glossary opens when nobody asked for a certain term. */
  private static final String FIRST = "neuron";

  private final Messages messages = Messages.of(Explanations.class);
  private final Overlays overlays;
  private final About about;
  private GlossaryDialog glossary;
  private Scene scene;
  private Node pointedAt;

  public Explanations(Overlays overlays) {
    this.overlays = overlays;
    about = new About(overlays);
  }

  /** Listens to a window: for what is asked, and for where the pointer is. */
  public void install(Scene window) {
    scene = window;
    window.addEventHandler(
        Explain.EXPLAIN,
        event -> {
          if (event.getTarget() instanceof Node node) {
            explain(node, Glossary.of(event.term()));
          }
        });
    window.addEventFilter(MouseEvent.MOUSE_MOVED, this::pointed);
    window.addEventFilter(KeyEvent.KEY_PRESSED, this::keyOnDialog);
  }

  /** Over a dialog the window's keys do not count; this one does. */
  private void keyOnDialog(KeyEvent event) {
    if (overlays.isDialogOpen() && Keys.of(KEY).match(event)) {
      explainHere();
      event.consume();
    }
  }

  private void pointed(MouseEvent event) {
    PickResult pick = event.getPickResult();
    pointedAt = pick == null ? null : pick.getIntersectedNode();
  }

  /** Made when it is wanted first: nobody should wait for it at the start. */
  private GlossaryDialog glossary() {
    if (glossary == null) {
      glossary = new GlossaryDialog(overlays);
    }
    return glossary;
  }

  /** Shows a term beside a node. */
  public void explain(Node beside, Term term) {
    Node anchor =
        beside instanceof Label label && label.getLabelFor() != null ? label.getLabelFor() : beside;
    Button all = new Button(messages.text("glossary.open"));
    all.setId("explanation-glossary");
    all.getStyleClass().add("help-link");
    all.setOnAction(event -> {
      overlays.closePopover();
      glossary().open(term);
    });
    TermCard card = new TermCard(term, next -> explain(anchor, next));
    VBox contents = new VBox(10, card, all);
    contents.setId("explanation");
    contents.setStyle("-fx-pref-width: %sem;".formatted(WIDTH));
    HelpStyle.dress(contents);
    overlays.showPopover(contents, anchor);
  }

  /** What the pointer is on, else what has the focus, else the whole glossary. */
  private void explainHere() {
    Node focused = scene.getFocusOwner();
    boolean keys = focused != null && focused.isFocusVisible();
    Node first = keys ? focused : pointedAt;
    Node second = keys ? pointedAt : focused;
    Optional<String> term = first == null ? Optional.empty() : Explain.termOf(first);
    if (term.isPresent()) {
      explain(first, Glossary.of(term.get()));
      return;
    }
    term = second == null ? Optional.empty() : Explain.termOf(second);
    term.ifPresentOrElse(
        id -> explain(second, Glossary.of(id)), () -> glossary().open(Glossary.of(FIRST)));
  }

  @Override
  public List<Action> actions() {
    List<Action> actions = new ArrayList<>();
    actions.add(Action.of(ActionGroup.HELP, "explain", messages, this::explainHere).on(KEY));
    actions.add(
        Action.of(ActionGroup.HELP, "glossary", messages, () -> glossary().open(Glossary.of(FIRST)))
            .on("Shortcut+F1"));
    actions.add(Action.of(ActionGroup.HELP, "about", messages, about::open));
    for (Term term : Glossary.all()) {
      actions.add(
          Action.named(
                  ActionGroup.HELP,
                  "term-" + term.id(),
                  messages.text("what-is", term.title()),
                  term.text(),
                  () -> glossary().open(term))
              .unlisted());
    }
    return actions;
  }
}
