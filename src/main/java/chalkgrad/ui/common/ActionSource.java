package chalkgrad.ui.common;

import java.util.List;

/** Offers actions: a pane, or something else that the composition root passes on. */
@FunctionalInterface
public interface ActionSource {
  /**
   * What can be done. Asked whenever the palette or the menu opens, so that names may change; keys
   * are asked for once, at the start.
   */
  List<Action> actions();
}
