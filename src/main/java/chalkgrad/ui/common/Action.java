package chalkgrad.ui.common;

import chalkgrad.base.Messages;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/**
 * Something that the user can do, wherever it is offered: by a key, in the menu, in the palette of
 * commands, by a button. What it is called and which keys it has is said here and nowhere else.
 *
 * @param id kebab-case, unique in the catalogue
 * @param name short, as a menu says it
 * @param hint one sentence that teaches what it does or is good for
 * @param keys those that do it; the first is the one that menus show
 * @param listed whether the menu shows it; what is not is found in the palette
 * @param refusal why it cannot be done now; empty if it can
 * @param deed what it does, on the FX thread
 */
public record Action(
    String id,
    ActionGroup group,
    String name,
    String hint,
    List<KeyCombination> keys,
    boolean listed,
    Supplier<String> refusal,
    Runnable deed) {
  public Action {
    keys = List.copyOf(keys);
  }

  /** An action with the texts {@code action.<id>} and {@code action.<id>.hint}. */
  public static Action of(ActionGroup group, String id, Messages texts, Runnable deed) {
    return named(group, id, texts.text("action." + id), texts.text("action." + id + ".hint"), deed);
  }

  /** An action whose texts are put together, such as one for each member of a catalogue. */
  public static Action named(
      ActionGroup group, String id, String name, String hint, Runnable deed) {
    return new Action(id, group, name, hint, List.of(), true, () -> "", deed);
  }

  /**
   * The same with keys, written as {@link Keys#of} reads them: {@code "Shortcut+O"}, {@code "N"},
   * {@code "F1"}, {@code "typed ?"}.
   */
  public Action on(String... newKeys) {
    List<KeyCombination> combinations = Stream.of(newKeys).map(Keys::of).toList();
    return new Action(id, group, name, hint, combinations, listed, refusal, deed);
  }

  /**
   * The same, which cannot always be done.
   *
   * @param newRefusal says why not; empty if it can
   */
  public Action refusedBy(Supplier<String> newRefusal) {
    return new Action(id, group, name, hint, keys, listed, newRefusal, deed);
  }

  /** The same for the palette alone, since a menu of so many could not be read. */
  public Action unlisted() {
    return new Action(id, group, name, hint, keys, false, refusal, deed);
  }

  public boolean isPossible() {
    return refusal.get().isEmpty();
  }

  /** Does it, if it can be done now; whether it was done. */
  public boolean run() {
    boolean possible = isPossible();
    if (possible) {
      deed.run();
    }
    return possible;
  }

  /** The first key as the user reads it; empty without one. */
  public String keyText() {
    return keys.isEmpty() ? "" : Keys.text(keys.getFirst());
  }

  /** The sentence with the key behind it, for the tooltip of a button. */
  public String tooltip() {
    return keys.isEmpty() ? hint : hint + " (" + keyText() + ")";
  }
}
