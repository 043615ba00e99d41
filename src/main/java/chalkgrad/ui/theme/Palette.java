package chalkgrad.ui.theme;

import java.util.List;
import javafx.scene.paint.Color;

/**
 * The colours of a theme: the only place where they stand. The theme's style sheet is made from
 * them as looked-up colours {@code -cg-*}, and canvases read them here, so that both always agree.
 *
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
    boolean dark,
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
          false,
          Color.web("#f6f7f9"),
          Color.web("#ffffff"),
          Color.web("#ffffff"),
          Color.web("#d9dee4"),
          Color.web("#e6e9ed"),
          Color.web("#1b222a"),
          Color.web("#5a6673"),
          Color.web("#0a66d6"),
          Color.web("#ffffff"),
          Color.web("#c99700"),
          Color.web("#c62828"),
          Color.web("#f4f4f2"),
          Color.web("#e07b2a"),
          Color.web("#2f6fb5"),
          okabeIto(Color.web("#333333")));
  public static final Palette DARK =
      new Palette(
          true,
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
          okabeIto(Color.web("#bbbbbb")));

  public Palette {
    classes = List.copyOf(classes);
  }

  private static List<Color> okabeIto(Color tenth) {
    return List.of(
        Color.web("#e69f00"),
        Color.web("#0072b2"),
        Color.web("#009e73"),
        Color.web("#cc79a7"),
        Color.web("#56b4e9"),
        Color.web("#d55e00"),
        Color.web("#b8a600"),
        Color.web("#7b61a8"),
        Color.web("#8c6d4f"),
        tenth);
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
