package chalkgrad.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {
  static List<Palette> palettes() {
    return List.of(Palette.LIGHT, Palette.DARK);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void textIsLegibleOnEveryGround(Palette palette) {
    for (Color ground : List.of(palette.window(), palette.card(), palette.plot())) {
      assertTrue(contrast(palette.ink(), ground) >= 7);
      assertTrue(contrast(palette.inkMuted(), ground) >= 4.5);
      assertTrue(contrast(palette.danger(), ground) >= 4.5);
    }
    assertTrue(contrast(palette.onAccent(), palette.accent()) >= 4.5);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void theDivergingScaleRunsFromNegativeOverNeutralToPositive(Palette palette) {
    assertEquals(palette.negative(), palette.signed(-1));
    assertEquals(palette.neutral(), palette.signed(0));
    assertEquals(palette.positive(), palette.signed(1));
    assertEquals(palette.positive(), palette.signed(17));
    int[] ramp = palette.signedRamp(255);
    assertEquals(Palette.argb(palette.negative()), ramp[0]);
    assertEquals(Palette.argb(palette.neutral()), ramp[127]);
    assertEquals(Palette.argb(palette.positive()), ramp[254]);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void tenClassesHaveTenColours(Palette palette) {
    assertEquals(10, palette.classes().stream().distinct().count());
    assertEquals(palette.negative(), palette.classColor(0, 2));
    assertEquals(palette.positive(), palette.classColor(1, 2));
  }

  /** WCAG 2.1's contrast ratio. */
  private static double contrast(Color a, Color b) {
    double lighter = Math.max(luminance(a), luminance(b));
    double darker = Math.min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(Color c) {
    return 0.2126 * linear(c.getRed())
        + 0.7152 * linear(c.getGreen())
        + 0.0722 * linear(c.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
