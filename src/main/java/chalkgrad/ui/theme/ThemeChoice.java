package chalkgrad.ui.theme;

import java.util.Optional;
import java.util.stream.Stream;

/** What can be chosen in the menu of themes: a palette, or whatever the system uses. */
public enum ThemeChoice {
  SYSTEM("system", null),
  LIGHT("light", Palette.LIGHT),
  DARK("dark", Palette.DARK),
  PROJECTOR("projector", Palette.PROJECTOR),
  HIGH_CONTRAST("high-contrast", Palette.HIGH_CONTRAST);

  private final String id;
  private final Palette palette;

  ThemeChoice(String id, Palette palette) {
    this.id = id;
    this.palette = palette;
  }

  /** Kebab-case, for settings and the command line. */
  public String id() {
    return id;
  }

  public static Optional<ThemeChoice> of(String id) {
    return Stream.of(values()).filter(choice -> choice.id.equals(id)).findFirst();
  }

  /** The palette that this is on a system. */
  public Palette palette(SystemLooks system) {
    return palette == null ? system.palette() : palette;
  }
}
