package chalkgrad.ui.predict;

import chalkgrad.base.Messages;
import java.util.Arrays;

/** The texts of this package. */
final class Words {
  private static final Messages MESSAGES = Messages.of(Words.class);

  private Words() {}

  static Messages messages() {
    return MESSAGES;
  }

  static String text(String key, Object... arguments) {
    return MESSAGES.text(key, Arrays.stream(arguments).map(String::valueOf).toArray());
  }
}
