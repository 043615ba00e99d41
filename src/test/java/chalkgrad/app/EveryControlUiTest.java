package chalkgrad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.ui.common.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Whatever can be used says what it is to those who do not see it, and teaches by its tooltip. */
class EveryControlUiTest extends WindowTest {
  /** Under this key a node keeps its tooltip, also one that is no control. */
  private static final String TOOLTIP = "javafx.scene.control.Tooltip";

  @Test
  void everyControlHasANameAndATooltip(FxRobot robot) {
    await(frame -> frame.predictions() != null);
    robot.type(KeyCode.D);
    shortcut(robot, KeyCode.T);
    robot.clickOn("#data-more").clickOn("#layer-kinds");
    await(frame -> true);
    Set<String> nameless = new TreeSet<>();
    Set<String> silent = new TreeSet<>();
    List<Node> seen = new ArrayList<>();
    robot.interact(() -> {
      collect(context().scene().getRoot(), seen);
      seen.stream().filter(node -> name(node).isBlank()).map(this::id).forEach(nameless::add);
      seen.stream()
          .filter(node -> isTaught(node) && !hasTooltip(node))
          .map(this::id)
          .forEach(silent::add);
    });
    assertTrue(seen.size() > 80, "only " + seen.size() + " controls were found");
    assertEquals(Set.of(), nameless, "controls without a name");
    assertEquals(Set.of(), silent, "controls without a tooltip");
  }

  @Test
  void everyActionHasANameAndASentence(FxRobot robot) {
    await(frame -> frame.predictions() != null);
    robot.interact(() -> {
      for (Action action : context().actions().all()) {
        assertTrue(!action.name().isBlank(), action.id() + " has no name");
        assertTrue(action.hint().length() > 10, action.id() + " says only: " + action.hint());
        assertTrue(!action.hint().equals(action.name()), action.id() + " repeats its name");
      }
    });
  }

  private String id(Node node) {
    return node.getClass().getSimpleName() + "#" + node.getId() + " " + node.getStyleClass();
  }

  /** Everything visible that takes the focus or a click, without the inner parts of controls. */
  private static void collect(Node node, List<Node> found) {
    if (!node.isVisible()) {
      return;
    }
    boolean bar = node instanceof ScrollBar;
    boolean pane = node instanceof ScrollPane;
    if (!bar && !pane && (node.isFocusTraversable() || node instanceof ButtonBase)) {
      found.add(node);
    }
    boolean whole =
        bar
            || node instanceof ButtonBase
            || node instanceof Slider
            || node instanceof TextField
            || node instanceof ComboBoxBase<?>;
    if (!whole && node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }

  private static String name(Node node) {
    if (node.getAccessibleText() != null) {
      return node.getAccessibleText();
    }
    return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
  }

  private static boolean isTaught(Node node) {
    return node instanceof ButtonBase
        || node instanceof Slider
        || node instanceof TextField
        || node instanceof ComboBoxBase<?>;
  }

  private static boolean hasTooltip(Node node) {
    boolean own =
        node instanceof Control control
            && control.getTooltip() != null
            && !control.getTooltip().getText().isBlank();
    return own
        || node.getProperties().containsKey(TOOLTIP)
        || node.getParent() != null && node.getParent().getProperties().containsKey(TOOLTIP);
  }
}
