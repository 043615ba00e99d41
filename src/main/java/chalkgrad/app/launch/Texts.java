package chalkgrad.app.launch;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The launcher's own texts. It cannot use {@code chalkgrad.base.Messages}: that class is compiled
 * for the Java which the launcher is still looking for.
 */
final class Texts {
  private Texts() {}

  static String text(String key, Object... arguments) {
    String pattern = ResourceBundle.getBundle("chalkgrad.app.launch.messages").getString(key);
    return new MessageFormat(pattern, Locale.ROOT).format(arguments);
  }
}
