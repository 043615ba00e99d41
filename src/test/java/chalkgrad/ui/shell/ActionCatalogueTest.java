package chalkgrad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.ui.common.Action;
import chalkgrad.ui.common.ActionGroup;
import chalkgrad.ui.common.Keys;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is joined in an action stays consistent, whoever offers it. */
class ActionCatalogueTest {
  private static Action action(String id, String... keys) {
    return Action.named(ActionGroup.TRAIN, id, id, "", () -> {}).on(keys);
  }

  @Test
  void twoActionsDoNotShareAnIdOrAKey() {
    List<Action> sameId = List.of(action("train"), action("train"));
    assertThrows(IllegalArgumentException.class, () -> new ActionCatalogue(List.of(() -> sameId)));
    List<Action> first = List.of(action("train", "Space"));
    List<Action> second = List.of(action("reset", "Shortcut+R", "Space"));
    var problem =
        assertThrows(
            IllegalArgumentException.class,
            () -> new ActionCatalogue(List.of(() -> first, () -> second)));
    assertTrue(problem.getMessage().contains("train"), problem.getMessage());
    assertTrue(problem.getMessage().contains("reset"), problem.getMessage());
  }

  @Test
  void theMenuHoldsWhatIsListedChapterByChapter() {
    Action help = Action.named(ActionGroup.HELP, "keys", "Keys", "", () -> {});
    Action file = Action.named(ActionGroup.FILE, "open", "Open", "", () -> {});
    ActionCatalogue catalogue =
        new ActionCatalogue(
            List.of(() -> List.of(help), () -> List.of(action("slow").unlisted(), file)));
    assertEquals(
        List.of(ActionGroup.FILE, ActionGroup.HELP), List.copyOf(catalogue.menu().keySet()));
    assertEquals(3, catalogue.all().size());
    assertEquals(file, catalogue.of("open"));
    assertThrows(IllegalArgumentException.class, () -> catalogue.of("close"));
  }

  @Test
  void aRefusedActionIsNotDone() {
    AtomicInteger done = new AtomicInteger();
    Action action = Action.named(ActionGroup.EDIT, "undo", "Undo", "", done::incrementAndGet);
    assertTrue(action.run());
    assertFalse(action.refusedBy(() -> "Nothing to undo").run());
    assertEquals(1, done.get());
  }

  @Test
  void keysAreWrittenAsTheUserReadsThem() {
    assertEquals("→", Keys.text(Keys.of("Right")));
    assertEquals("Shift+F6", Keys.text(Keys.of("Shift+F6")));
    assertEquals("?", Keys.text(Keys.of("typed ?")));
    assertTrue(Keys.isPlain(Keys.of("N")) && Keys.isPlain(Keys.of("Shift+L")));
    assertTrue(Keys.isPlain(Keys.of("typed ?")));
    assertFalse(Keys.isPlain(Keys.of("Shortcut+N")) || Keys.isPlain(Keys.of("F1")));
  }

  @Test
  void columnsAreAsEqualAsTheirOrderAllows() {
    List<Integer> lengths = List.of(2, 4, 7, 3, 4, 4, 2);
    List<List<Integer>> columns = Columns.balanced(lengths, 3, Integer::doubleValue);
    assertEquals(List.of(List.of(2, 4), List.of(7, 3), List.of(4, 4, 2)), columns);
    assertEquals(1, Columns.balanced(List.of(5), 3, Integer::doubleValue).size());
  }
}
