package chalkgrad.ui.theme;

import java.util.Locale;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.application.Platform;

/**
 * How the user has set up the system.
 *
 * @param dark light text on dark ground
 * @param highContrast more contrast than usual
 */
public record SystemLooks(boolean dark, boolean highContrast) {
  /** What the system reports at this moment; on the FX thread. */
  public static SystemLooks now() {
    Platform.Preferences preferences = Platform.getPreferences();
    return of(preferences.getColorScheme(), preferences);
  }

  /**
   * What a system's report means.
   *
   * @param preferences as {@link Platform.Preferences} names them: Windows and macOS have a switch,
   *     on Linux it is a theme with that name
   */
  static SystemLooks of(ColorScheme scheme, Map<String, Object> preferences) {
    boolean asked =
        Boolean.TRUE.equals(preferences.get("Windows.SPI.HighContrast"))
            || Boolean.TRUE.equals(
                preferences.get("macOS.NSWorkspace.accessibilityDisplayShouldIncreaseContrast"));
    String theme = String.valueOf(preferences.get("GTK.theme_name")).toLowerCase(Locale.ROOT);
    return new SystemLooks(
        scheme == ColorScheme.DARK,
        asked || theme.replaceAll("[ _-]", "").contains("highcontrast"));
  }

  /** Of our palettes the one that is nearest; high contrast on white is the projector's. */
  Palette palette() {
    if (highContrast) {
      return dark ? Palette.HIGH_CONTRAST : Palette.PROJECTOR;
    }
    return dark ? Palette.DARK : Palette.LIGHT;
  }
}
