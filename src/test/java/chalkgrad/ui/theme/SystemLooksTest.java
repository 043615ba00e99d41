package chalkgrad.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import javafx.application.ColorScheme;
import org.junit.jupiter.api.Test;

class SystemLooksTest {
  @Test
  void theSystemsSchemeIsFollowed() {
    assertEquals(Palette.LIGHT, SystemLooks.of(ColorScheme.LIGHT, Map.of()).palette());
    assertEquals(Palette.DARK, SystemLooks.of(ColorScheme.DARK, Map.of()).palette());
  }

  @Test
  void highContrastIsFoundOnEverySystem() {
    Map<String, Object> windows = Map.of("Windows.SPI.HighContrast", true);
    Map<String, Object> gnome = Map.of("GTK.theme_name", "HighContrastInverse");
    Map<String, Object> mate = Map.of("GTK.theme_name", "High-Contrast");
    assertEquals(Palette.HIGH_CONTRAST, SystemLooks.of(ColorScheme.DARK, windows).palette());
    assertEquals(Palette.HIGH_CONTRAST, SystemLooks.of(ColorScheme.DARK, gnome).palette());
    assertEquals(Palette.PROJECTOR, SystemLooks.of(ColorScheme.LIGHT, mate).palette());
  }

  @Test
  void usualThemesAreNotTakenForIt() {
    Map<String, Object> usual =
        Map.of("GTK.theme_name", "Adwaita", "Windows.SPI.HighContrast", false);
    assertEquals(Palette.LIGHT, SystemLooks.of(ColorScheme.LIGHT, usual).palette());
  }

  @Test
  void aChosenThemeIsNotTheSystems() {
    SystemLooks dark = new SystemLooks(true, false);
    assertEquals(Palette.PROJECTOR, ThemeChoice.PROJECTOR.palette(dark));
    assertEquals(Palette.DARK, ThemeChoice.SYSTEM.palette(dark));
    for (ThemeChoice choice : ThemeChoice.values()) {
      assertEquals(choice, ThemeChoice.of(choice.id()).orElseThrow());
    }
  }
}
