package chalkgrad.ui.common.glossary;

import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Somebody wants to know what a place of the window is about. Places are marked with a term, or
 * known by the id of their node; the event goes up to the window, which shows the explanation.
 */
public final class Explain extends Event {
  public static final EventType<Explain> EXPLAIN = new EventType<>(Event.ANY, "EXPLAIN");

  /** Under this key a node keeps the id of its term. */
  private static final String KEY = "chalkgrad.term";

  private static final long serialVersionUID = 1;

  private final String term;

  private Explain(String term) {
    super(EXPLAIN);
    this.term = term;
  }

  /** The id of the term. */
  public String term() {
    return term;
  }

  /** Asks for the explanation of a term, to be shown beside a node. */
  public static void ask(Node beside, String term) {
    beside.fireEvent(new Explain(term));
  }

  /** Says which term a node is about, and everything in it that does not know better. */
  public static void mark(Node node, String term) {
    node.getProperties().put(KEY, term);
  }

  /** The same for a name that can be clicked for its explanation. */
  public static void link(Node name, String term) {
    mark(name, term);
    name.getStyleClass().add("cg-term");
    name.setCursor(Cursor.HAND);
    name.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            ask(name, (String) name.getProperties().get(KEY));
            event.consume();
          }
        });
  }

  /** Makes the name of a control a link, if the glossary explains what the control sets. */
  public static void linkTo(Node name, Node control) {
    String term = Places.ofId(control.getId());
    if (term != null) {
      link(name, term);
    }
  }

  /** What a node, or the part of the window that it is in, is about. */
  public static Optional<String> termOf(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      Object marked = at.getProperties().get(KEY);
      String known = Places.ofId(at.getId());
      if (marked != null) {
        return Optional.of((String) marked);
      }
      if (known != null) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  /** The term that explains what a chart shows, by the chart's id. */
  public static String termOfChart(String id) {
    return Places.ofChart(id);
  }

  /** Every place that is known by its node's id, and the term that it is about. */
  public static Map<String, String> places() {
    return Places.TERMS;
  }
}
