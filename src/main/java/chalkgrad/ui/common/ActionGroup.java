package chalkgrad.ui.common;

import chalkgrad.base.Messages;
import java.util.Locale;

/** The chapters of the menu and of the sheet of keys, in their order. */
public enum ActionGroup {
  FILE,
  EDIT,
  TRAIN,
  DATA,
  NETWORK,
  VIEW,
  HELP;

  private static final Messages MESSAGES = Messages.of(ActionGroup.class);

  /** What the user reads. */
  public String text() {
    return MESSAGES.text("group." + name().toLowerCase(Locale.ROOT));
  }
}
