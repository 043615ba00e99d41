package chalkgrad.app;

import chalkgrad.ui.common.Setting;
import chalkgrad.ui.common.Settings;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where the window stands and how large it is, remembered from one start to the next. */
final class WindowPlace {
  private static final double LEAST_IN_SIGHT = 120;
  private static final double FAR = 20_000;
  private static final Setting<Double> X = Setting.number("window.x", FAR, -FAR, FAR);
  private static final Setting<Double> Y = Setting.number("window.y", FAR, -FAR, FAR);
  private static final Setting<Double> WIDTH = Setting.number("window.width", 0, 0, FAR);
  private static final Setting<Double> HEIGHT = Setting.number("window.height", 0, 0, FAR);
  private static final Setting<Boolean> MAXIMIZED = Setting.flag("window.maximized", false);

  private final Settings settings;

  WindowPlace(Settings settings) {
    this.settings = settings;
  }

  /** Whether there was a window before this one. */
  boolean isKnown() {
    return settings.get(WIDTH) > 0 && settings.get(HEIGHT) > 0;
  }

  /** Puts the window where the last one was, as far as there is still a screen. */
  void restore(Stage stage) {
    stage.setWidth(settings.get(WIDTH));
    stage.setHeight(settings.get(HEIGHT));
    double x = settings.get(X);
    double y = settings.get(Y);
    boolean inSight =
        Screen.getScreensForRectangle(x, y, LEAST_IN_SIGHT, LEAST_IN_SIGHT).stream()
            .map(Screen::getVisualBounds)
            .anyMatch(screen -> isOn(screen, x, y));
    if (inSight) {
      stage.setX(x);
      stage.setY(y);
    }
    stage.setMaximized(settings.get(MAXIMIZED));
  }

  private static boolean isOn(Rectangle2D screen, double x, double y) {
    return x < screen.getMaxX() - LEAST_IN_SIGHT && y < screen.getMaxY() - LEAST_IN_SIGHT;
  }

  /** Remembers it; of a maximized window, how large it was before. */
  void keep(Stage stage) {
    settings.set(MAXIMIZED, stage.isMaximized());
    if (!stage.isMaximized()) {
      settings.set(X, stage.getX());
      settings.set(Y, stage.getY());
      settings.set(WIDTH, stage.getWidth());
      settings.set(HEIGHT, stage.getHeight());
    } else if (!isKnown()) {
      settings.set(WIDTH, stage.getWidth());
      settings.set(HEIGHT, stage.getHeight());
    }
  }
}
