package chalkgrad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chalkgrad.ui.common.Action;
import chalkgrad.ui.common.ActionGroup;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A few letters find what is meant, and the best comes first. */
class ActionSearchTest {
  private static final List<Action> ACTIONS =
      List.of(
          action(ActionGroup.DATA, "Data: Spirals", "Two arms wound around each other"),
          action(ActionGroup.TRAIN, "Learning rate: 0.1", "The size of a step"),
          action(ActionGroup.TRAIN, "Learning rate: 0.01", "The size of a step"),
          action(ActionGroup.TRAIN, "Optimizer: Adam", "A rate of its own for each weight"),
          action(ActionGroup.TRAIN, "Optimizer: Adagrad", "A rate that shrinks"),
          action(ActionGroup.VIEW, "Light or dark", "Colours for bright rooms"));

  private static Action action(ActionGroup group, String name, String hint) {
    return Action.named(group, name, name, hint, () -> {});
  }

  private static List<String> found(String query, String... recent) {
    return ActionSearch.find(ACTIONS, query, List.of(recent)).stream().map(Action::name).toList();
  }

  @Test
  void wordsCountInAnyOrderAndAllOfThem() {
    assertEquals(List.of("Optimizer: Adam"), found("adam opt"));
    assertEquals(List.of("Data: Spirals"), found("SPIRAL"));
    assertEquals(List.of(), found("adam spirals"));
  }

  @Test
  void numbersAreFoundFromTheirBeginning() {
    assertEquals(List.of("Learning rate: 0.01"), found("learning 0.01"));
    assertEquals("Learning rate: 0.1", found("rate 0.1").getFirst());
  }

  @Test
  void nameComesBeforeSentenceAndInitialsDoToo() {
    List<String> rate = found("rate");
    assertEquals(List.of("Learning rate: 0.1", "Learning rate: 0.01"), rate.subList(0, 2));
    assertEquals(4, rate.size());
    assertEquals(List.of("Light or dark"), found("lod"));
    assertEquals("Light or dark", found("bright").getFirst());
  }

  @Test
  void whatWasUsedLastComesFirstAmongEquals() {
    assertEquals("Light or dark", found("", "Light or dark").getFirst());
    assertEquals(
        List.of("Optimizer: Adagrad", "Optimizer: Adam"), found("ada", "Optimizer: Adagrad"));
  }
}
