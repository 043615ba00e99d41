package chalkgrad.base;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of one package: the bundle {@code messages.properties} that lies beside the package's
 * classes. Numbers in texts keep a decimal point in every language, because they must agree with
 * the numbers on screen and in files.
 */
public final class Messages {
  private final ResourceBundle bundle;

  private Messages(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /** The messages of the package that {@code owner} belongs to. */
  public static Messages of(Class<?> owner) {
    return new Messages(
        ResourceBundle.getBundle(
            owner.getPackageName() + ".messages", Locale.getDefault(), owner.getClassLoader()));
  }

  /**
   * The text of a key, its {@code {0}}, {@code {1}}, … filled with the arguments ({@link
   * MessageFormat} rules: a single quote in a text is written twice when it has arguments).
   *
   * @throws java.util.MissingResourceException if the bundle lacks the key
   */
  public String text(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    return arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, Locale.ROOT).format(arguments);
  }

  /** Whether the bundle holds the key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }
}
