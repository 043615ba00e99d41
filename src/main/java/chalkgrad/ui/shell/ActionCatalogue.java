package chalkgrad.ui.shell;

import chalkgrad.ui.common.Action;
import chalkgrad.ui.common.ActionGroup;
import chalkgrad.ui.common.ActionSource;
import chalkgrad.ui.common.Keys;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCombination;

/**
 * Everything that can be done in the window, from everybody who offers something. Menu, palette,
 * keys and the sheet of keys are made from it.
 */
public final class ActionCatalogue {
  private final List<ActionSource> sources;

  /**
   * @param sources in the order in which menus show what they offer
   * @throws IllegalArgumentException if two actions share an id or a key
   */
  public ActionCatalogue(List<ActionSource> sources) {
    this.sources = List.copyOf(sources);
    check(all());
  }

  private static void check(List<Action> actions) {
    Map<String, Action> ids = new HashMap<>();
    Map<KeyCombination, Action> keys = new HashMap<>();
    for (Action action : actions) {
      if (ids.put(action.id(), action) != null) {
        throw new IllegalArgumentException("two actions have the id " + action.id());
      }
      for (KeyCombination key : action.keys()) {
        Action other = keys.put(key, action);
        if (other != null) {
          throw new IllegalArgumentException(
              Keys.text(key) + " is a key of both " + other.id() + " and " + action.id());
        }
      }
    }
  }

  /** What can be done at the moment, possible or not. */
  public List<Action> all() {
    return sources.stream().flatMap(source -> source.actions().stream()).toList();
  }

  /** The actions of the menu, chapter by chapter; chapters without any are left out. */
  public Map<ActionGroup, List<Action>> menu() {
    Map<ActionGroup, List<Action>> chapters = new LinkedHashMap<>();
    List<Action> actions = all();
    for (ActionGroup group : ActionGroup.values()) {
      List<Action> members =
          actions.stream().filter(each -> each.group() == group && each.listed()).toList();
      if (!members.isEmpty()) {
        chapters.put(group, members);
      }
    }
    return chapters;
  }

  /**
   * An action by its id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Action of(String id) {
    return all().stream()
        .filter(action -> action.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no action " + id));
  }
}
