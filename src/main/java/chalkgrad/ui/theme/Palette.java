package chalkgrad.ui.theme;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.paint.Color;

/**
 * The colours of a theme: the only place where they stand. The theme's style sheet is made from
 * them as looked-up colours {@code -cg-*}, and canvases read them here, so that both always agree.
 *
 * @param id names the theme in settings and on the command line
 * @param dark whether the ground is darker than the text
 * @param enlargement by how much the whole window is larger than at the usual size
 * @param boldness by how much lines and marks are thicker than usual
 * @param window behind the cards
 * @param card a pane's own ground
 * @param plot the ground of plots
 * @param border lines between things
 * @param grid lines inside plots
 * @param ink text and curves
 * @param inkMuted secondary text
 * @param accent the one thing to press, focus and selection
 * @param onAccent text on accent
 * @param highlight what a hovered number belongs to
 * @param danger errors and divergence
 * @param neutral the middle of the diverging scale: at the threshold, weight 0
 * @param negative the low end: class 0, negative weights (orange)
 * @param positive the high end: class 1, positive weights (blue)
 * @param classes one colour for each of ten classes (Okabe–Ito and kin); two-class problems use
 *     negative and positive
 */
public record Palette(
    String id,
    boolean dark,
    double enlargement,
    double boldness,
    Color window,
    Color card,
    Color plot,
    Color border,
    Color grid,
    Color ink,
    Color inkMuted,
    Color accent,
    Color onAccent,
    Color highlight,
    Color danger,
    Color neutral,
    Color negative,
    Color positive,
    List<Color> classes) {
  public static final Palette LIGHT =
      new Palette(
          "light",
          false,
          1,
          1,
          Color.web("#f6f7f9"),
          Color.web("#ffffff"),
          Color.web("#ffffff"),
          Color.web("#d9dee4"),
          Color.web("#e6e9ed"),
          Color.web("#1b222a"),
          Color.web("#5a6673"),
          Color.web("#0a66d6"),
          Color.web("#ffffff"),
          Color.web("#b98900"),
          Color.web("#c62828"),
          Color.web("#f4f4f2"),
          Color.web("#dc7626"),
          Color.web("#2f6fb5"),
          onLight());
  public static final Palette DARK =
      new Palette(
          "dark",
          true,
          1,
          1,
          Color.web("#12161b"),
          Color.web("#1b2128"),
          Color.web("#161b21"),
          Color.web("#343c46"),
          Color.web("#2a313a"),
          Color.web("#e8ecf1"),
          Color.web("#9aa6b3"),
          Color.web("#4c9bf5"),
          Color.web("#06121f"),
          Color.web("#e5b52f"),
          Color.web("#ff7b72"),
          Color.web("#262c34"),
          Color.web("#e08a3c"),
          Color.web("#4f94dc"),
          onDark());

  /** For a lecture hall that is not dark: black on white, everything larger and thicker. */
  public static final Palette PROJECTOR =
      new Palette(
          "projector",
          false,
          1.15,
          1.5,
          Color.web("#ffffff"),
          Color.web("#ffffff"),
          Color.web("#ffffff"),
          Color.web("#6b7580"),
          Color.web("#c9d0d8"),
          Color.web("#000000"),
          Color.web("#37414b"),
          Color.web("#0047a8"),
          Color.web("#ffffff"),
          Color.web("#9a6b00"),
          Color.web("#a80000"),
          Color.web("#f2f2f0"),
          Color.web("#cc5500"),
          Color.web("#0b4f9e"),
          onLight());

  /** For eyes that need it: white on black. */
  public static final Palette HIGH_CONTRAST =
      new Palette(
          "high-contrast",
          true,
          1,
          1.3,
          Color.web("#000000"),
          Color.web("#000000"),
          Color.web("#000000"),
          Color.web("#b9c2cc"),
          Color.web("#4a525b"),
          Color.web("#ffffff"),
          Color.web("#dbe1e8"),
          Color.web("#6cc4ff"),
          Color.web("#000000"),
          Color.web("#ffe000"),
          Color.web("#ff9c96"),
          Color.web("#1c1f24"),
          Color.web("#ff9f3f"),
          Color.web("#63aefc"),
          onDark());

  /** All there are, in the order of the menu. */
  public static List<Palette> all() {
    return List.of(LIGHT, DARK, PROJECTOR, HIGH_CONTRAST);
  }

  public Palette {
    classes = List.copyOf(classes);
  }

  // Okabe and Ito's colours and kin, made lighter or darker until each can be seen on the ground
  // and no two of them fall together for eyes that lack one of the three kinds of cones.
  private static List<Color> onLight() {
    return colours(
        "#c58900", "#0070af", "#008d66", "#bc6f9a", "#4b9cca", "#c05500", "#635900", "#6b5492",
        "#8b6c4e", "#333333");
  }

  private static List<Color> onDark() {
    return colours(
        "#e9a91a", "#0c79b6", "#42b797", "#95597a", "#a2d6f3", "#dd7e33", "#7b6f00", "#a795c5",
        "#a0876e", "#d0d0d0");
  }

  private static List<Color> colours(String... webs) {
    return Stream.of(webs).map(Color::web).toList();
  }

  /** The width of a line that is so wide in the light theme. */
  public double line(double width) {
    return width * boldness;
  }

  /** The radius of a mark that is so large in the light theme: less bold than lines. */
  public double mark(double radius) {
    return radius * Math.sqrt(boldness);
  }

  /**
   * The colour of a class among {@code count}: two classes are orange (0) and blue (1), more take
   * their own colours.
   */
  public Color classColor(int index, int count) {
    if (count <= 2) {
      return index == 0 ? negative : positive;
    }
    return classes.get(index % classes.size());
  }

  /** The diverging scale: −1 negative, 0 neutral, +1 positive; values beyond are clamped. */
  public Color signed(double value) {
    double v = Math.clamp(value, -1, 1);
    return v < 0 ? neutral.interpolate(negative, -v) : neutral.interpolate(positive, v);
  }

  /** {@link #signed} for {@code steps} values from −1 to 1 as opaque ARGB pixels, for pictures. */
  public int[] signedRamp(int steps) {
    int[] ramp = new int[steps];
    for (int i = 0; i < steps; i++) {
      ramp[i] = argb(signed(2.0 * i / (steps - 1) - 1));
    }
    return ramp;
  }

  /** An opaque ARGB pixel. */
  public static int argb(Color color) {
    return 0xff000000
        | (int) Math.round(color.getRed() * 255) << 16
        | (int) Math.round(color.getGreen() * 255) << 8
        | (int) Math.round(color.getBlue() * 255);
  }
}
