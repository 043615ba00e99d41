package chalkgrad.ui.shell;

import chalkgrad.base.Messages;
import chalkgrad.ui.common.Action;
import chalkgrad.ui.common.ActionGroup;
import chalkgrad.ui.common.ActionSource;
import chalkgrad.ui.theme.ThemeChoice;
import java.util.List;
import java.util.function.Supplier;

/** What can be done about themes, scale and columns. */
final class ViewActions implements ActionSource {
  private final Messages messages = Messages.of(ViewActions.class);
  private final Looks looks;
  private final Supplier<Workspace> workspace;

  /**
   * @param workspace made after the actions
   */
  ViewActions(Looks looks, Supplier<Workspace> workspace) {
    this.looks = looks;
    this.workspace = workspace;
  }

  @Override
  public List<Action> actions() {
    return List.of(
        of("projector", () -> looks.setTheme(ThemeChoice.PROJECTOR)),
        of("high-contrast", () -> looks.setTheme(ThemeChoice.HIGH_CONTRAST)),
        of("system-theme", () -> looks.setTheme(ThemeChoice.SYSTEM)),
        of("larger", () -> looks.step(1)).on("Alt+Equals", "Alt+Plus", "Alt+Add"),
        of("smaller", () -> looks.step(-1)).on("Alt+Minus", "Alt+Subtract"),
        of("usual-size", () -> looks.setScale(Looks.SCALES.getFirst())).on("Alt+0", "Alt+Numpad 0"),
        of("fold-left", () -> workspace.get().fold(Workspace.Part.DATA)).on("Alt+1"),
        of("show-network", () -> workspace.get().bring(Workspace.Part.NETWORK)).on("Alt+2"),
        of("fold-right", () -> workspace.get().fold(Workspace.Part.RESULTS)).on("Alt+3"),
        of("restore-panes", () -> workspace.get().restore()));
  }

  private Action of(String id, Runnable deed) {
    return Action.of(ActionGroup.VIEW, id, messages, deed);
  }
}
