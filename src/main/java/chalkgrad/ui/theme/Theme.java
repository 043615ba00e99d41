package chalkgrad.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.paint.Color;

/**
 * Dresses a scene: Primer underneath, then the palette as looked-up colours {@code -cg-*}, then the
 * repairs for ControlsFX, then Chalkgrad's own look. Pop-ups take the style sheets of the scene
 * they belong to.
 */
public final class Theme {
  /** The size that all text sizes are multiples of, in pixels. */
  public static final double BASE_FONT_SIZE = 13;

  private static final double ICON_SIZE = 15;
  private static final String POPUPS =
      ".root.popup { -fx-font-size: %.2fpx; }%n"
          + ".root.popup .ikonli-font-icon { -fx-icon-size: %.2fpx; }%n";

  private Theme() {}

  /** Dresses the scene, or dresses it anew in another palette, at the usual size. */
  public static void apply(Scene scene, Palette palette) {
    apply(scene, palette, 1);
  }

  /**
   * Dresses the scene, or dresses it anew.
   *
   * @param scale by how much the contents of the scene are magnified; pop-ups are windows of their
   *     own, which the magnification does not reach, and so their text is made larger instead
   */
  public static void apply(Scene scene, Palette palette, double scale) {
    scene.setUserAgentStylesheet(
        palette.dark()
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    scene
        .getStylesheets()
        .setAll(tokenSheet(palette, scale), resource("controlsfx.css"), resource("chalkgrad.css"));
    scene.setFill(palette.window());
  }

  /** The looked-up colours by name, such as {@code -cg-accent}. */
  static Map<String, Color> tokens(Palette palette) {
    Map<String, Color> tokens = new LinkedHashMap<>();
    tokens.put("-cg-window", palette.window());
    tokens.put("-cg-card", palette.card());
    tokens.put("-cg-plot", palette.plot());
    tokens.put("-cg-border", palette.border());
    tokens.put("-cg-grid", palette.grid());
    tokens.put("-cg-ink", palette.ink());
    tokens.put("-cg-ink-muted", palette.inkMuted());
    tokens.put("-cg-accent", palette.accent());
    tokens.put("-cg-on-accent", palette.onAccent());
    tokens.put("-cg-highlight", palette.highlight());
    tokens.put("-cg-danger", palette.danger());
    tokens.put("-cg-neutral", palette.neutral());
    tokens.put("-cg-negative", palette.negative());
    tokens.put("-cg-positive", palette.positive());
    for (int i = 0; i < palette.classes().size(); i++) {
      tokens.put("-cg-class-" + i, palette.classes().get(i));
    }
    // Mixtures: tints of the ground that say "hovered", "chosen", "wrong" without shouting.
    tokens.put("-cg-hover", palette.card().interpolate(palette.ink(), 0.06));
    tokens.put("-cg-pressed", palette.card().interpolate(palette.ink(), 0.12));
    tokens.put("-cg-accent-soft", palette.card().interpolate(palette.accent(), 0.16));
    tokens.put("-cg-accent-hover", palette.accent().interpolate(palette.ink(), 0.14));
    tokens.put("-cg-danger-soft", palette.card().interpolate(palette.danger(), 0.12));
    tokens.put("-cg-highlight-soft", palette.card().interpolate(palette.highlight(), 0.16));
    tokens.put("-cg-ink-faint", palette.card().interpolate(palette.inkMuted(), 0.9));
    return tokens;
  }

  private static String tokenSheet(Palette palette, double scale) {
    String colours =
        tokens(palette).entrySet().stream()
            .map(token -> "  " + token.getKey() + ": " + css(token.getValue()) + ";\n")
            .collect(Collectors.joining());
    String sheet =
        ".root {\n  -fx-font-size: "
            + (int) BASE_FONT_SIZE
            + "px;\n"
            + colours
            + "}\n"
            + String.format(Locale.ROOT, POPUPS, BASE_FONT_SIZE * scale, ICON_SIZE * scale);
    return "data:text/css;charset=utf-8;base64,"
        + Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
  }

  private static String css(Color color) {
    return String.format("#%06x", Palette.argb(color) & 0xffffff);
  }

  private static String resource(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
  }
}
