package chalkgrad.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keys as actions write them, and as the user reads them. */
public final class Keys {
  private static final String TYPED = "typed ";
  private static final Map<KeyCode, String> SIGNS =
      Map.ofEntries(
          Map.entry(KeyCode.RIGHT, "→"),
          Map.entry(KeyCode.LEFT, "←"),
          Map.entry(KeyCode.UP, "↑"),
          Map.entry(KeyCode.DOWN, "↓"),
          Map.entry(KeyCode.SPACE, "Space"),
          Map.entry(KeyCode.EQUALS, "+"),
          Map.entry(KeyCode.PLUS, "+"),
          Map.entry(KeyCode.ADD, "+"),
          Map.entry(KeyCode.MINUS, "−"),
          Map.entry(KeyCode.SUBTRACT, "−"),
          Map.entry(KeyCode.COMMA, ","));

  private static final Object SPACE = "chalkgrad.keeps-space";

  private Keys() {}

  /**
   * Lets a node that is no control keep the space bar, which otherwise trains.
   *
   * @param wanted whether it wants it now
   */
  public static void keepSpace(Node node, BooleanSupplier wanted) {
    node.getProperties().put(SPACE, wanted);
  }

  /** Whether the space bar belongs to a node that has the focus. */
  public static boolean keepsSpace(Node node) {
    return node != null
        && node.hasProperties()
        && node.getProperties().get(SPACE) instanceof BooleanSupplier wanted
        && wanted.getAsBoolean();
  }

  /**
   * {@code "Shortcut+Shift+P"} in the manner of {@link KeyCombination#valueOf}, or {@code "typed
   * ?"} for a character, however a keyboard types it.
   */
  public static KeyCombination of(String text) {
    return text.startsWith(TYPED)
        ? new Typed(text.substring(TYPED.length()))
        : KeyCombination.valueOf(text);
  }

  /** As the user reads it: {@code Ctrl+Shift+P}, {@code →}, {@code ?}. */
  public static String text(KeyCombination combination) {
    if (combination instanceof Typed typed) {
      return typed.character;
    }
    List<String> parts = new ArrayList<>();
    if (combination.getShortcut() == KeyCombination.ModifierValue.DOWN) {
      parts.add(isMac() ? "⌘" : "Ctrl");
    }
    if (combination.getAlt() == KeyCombination.ModifierValue.DOWN) {
      parts.add(isMac() ? "⌥" : "Alt");
    }
    if (combination.getShift() == KeyCombination.ModifierValue.DOWN) {
      parts.add(isMac() ? "⇧" : "Shift");
    }
    KeyCode code = ((KeyCodeCombination) combination).getCode();
    parts.add(SIGNS.getOrDefault(code, code.getName()));
    return String.join("+", parts);
  }

  /** Whether it is a letter or the like without Ctrl, which a text field would take as text. */
  public static boolean isPlain(KeyCombination combination) {
    if (combination instanceof Typed) {
      return true;
    }
    boolean held =
        combination.getShortcut() == KeyCombination.ModifierValue.DOWN
            || combination.getAlt() == KeyCombination.ModifierValue.DOWN;
    return !held && !((KeyCodeCombination) combination).getCode().isFunctionKey();
  }

  /** Whether it is a key of the number pad, which stands for the same key elsewhere. */
  public static boolean isOfKeypad(KeyCombination combination) {
    return combination instanceof KeyCodeCombination key && key.getCode().isKeypadKey();
  }

  private static boolean isMac() {
    return System.getProperty("os.name", "").startsWith("Mac");
  }

  /** A character, which lies elsewhere on every keyboard. */
  private static final class Typed extends KeyCombination {
    private final String character;

    Typed(String character) {
      // Whatever it takes to type it.
      super(SHIFT_ANY, ALT_ANY, SHORTCUT_ANY);
      this.character = character;
    }

    @Override
    public boolean match(KeyEvent event) {
      return event.getEventType() == KeyEvent.KEY_TYPED && event.getCharacter().equals(character);
    }

    @Override
    public String getName() {
      return TYPED + character;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Typed typed && typed.character.equals(character);
    }

    @Override
    public int hashCode() {
      return character.hashCode();
    }
  }
}
