package chalkgrad.app;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Screen;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;

/**
 * Makes the virtual screen of JavaFX's Headless platform larger. The platform hard-codes 1000×1000,
 * on which the window does not fit, and stages beyond it fail; there is no public way to change it.
 *
 * <p>This replaces two private fields of the platform's application: the array with its one screen,
 * and the frame buffer that all windows are drawn into. It needs {@code
 * --add-opens=javafx.graphics/com.sun.glass.ui=ALL-UNNAMED} and the same for {@code
 * com.sun.glass.ui.headless}, and has to be called on the FX thread before the first stage is
 * shown.
 */
public final class HeadlessScreen {
  private static final int DEPTH = 32;
  private static final int DPI = 96;
  private static final int BYTES_PER_PIXEL = 4;

  private HeadlessScreen() {}

  /** Whether JavaFX runs on the Headless platform, the only one whose screen can be changed. */
  public static boolean isHeadless() {
    return Application.GetApplication().getClass().getSimpleName().startsWith("Headless");
  }

  /**
   * Gives the virtual screen another size, in pixels at scale 1.
   *
   * @throws IllegalStateException if this JavaFX is not headless, or not built as expected
   */
  public static void resize(int width, int height) {
    Application application = Application.GetApplication();
    try {
      set(application, "screens", new Screen[] {screen(width, height)});
      set(application, "frameBuffer", ByteBuffer.allocate(BYTES_PER_PIXEL * width * height));
    } catch (ReflectiveOperationException | RuntimeException problem) {
      throw new IllegalStateException(
          "the virtual screen of " + application.getClass() + " cannot be changed", problem);
    }
    Screen.notifySettingsChanged();
  }

  private static Screen screen(int width, int height) {
    long nativeHandle = 0;
    return new Screen(
        nativeHandle,
        DEPTH,
        0,
        0,
        width,
        height,
        0,
        0,
        width,
        height,
        0,
        0,
        width,
        height,
        DPI,
        DPI,
        1f,
        1f,
        1f,
        1f);
  }

  private static void set(Application application, String field, Object value)
      throws ReflectiveOperationException {
    Field declared = application.getClass().getDeclaredField(field);
    declared.setAccessible(true);
    declared.set(application, value);
  }
}
