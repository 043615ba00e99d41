package chalkgrad.base;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.spi.ResourceBundleControlProvider;

/**
 * Lets tests see the window with every text twice as long, as another language might make it.
 * Registered as a service of the test class path; while nobody asks, all texts are what they are.
 */
public final class DoublableTexts implements ResourceBundleControlProvider {
  private static final AtomicBoolean DOUBLED = new AtomicBoolean();

  /** From now on every text is given twice, or once again. */
  public static void setDoubled(boolean doubled) {
    DOUBLED.set(doubled);
  }

  @Override
  public ResourceBundle.Control getControl(String baseName) {
    return baseName.startsWith("chalkgrad.") ? new Doubling() : null;
  }

  private static final class Doubling extends ResourceBundle.Control {
    @Override
    public ResourceBundle newBundle(
        String baseName, Locale locale, String format, ClassLoader loader, boolean reload)
        throws IllegalAccessException, InstantiationException, IOException {
      ResourceBundle bundle = super.newBundle(baseName, locale, format, loader, reload);
      return bundle == null ? null : new Doublable(bundle);
    }
  }

  private static final class Doublable extends ResourceBundle {
    private final ResourceBundle texts;

    Doublable(ResourceBundle texts) {
      this.texts = texts;
    }

    @Override
    protected Object handleGetObject(String key) {
      if (!texts.containsKey(key)) {
        return null;
      }
      String text = texts.getString(key);
      return DOUBLED.get() ? text + " " + text : text;
    }

    @Override
    public Enumeration<String> getKeys() {
      return Collections.enumeration(texts.keySet());
    }
  }
}
