package chalkgrad.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {
  static List<Palette> palettes() {
    return Palette.all();
  }

  /** What WCAG 2.1 asks for texts; of themes for those who need it, its stricter level. */
  private static double least(Palette palette) {
    boolean strict = palette == Palette.PROJECTOR || palette == Palette.HIGH_CONTRAST;
    return strict ? 7 : 4.5;
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void everyTextIsLegibleOnEveryGroundItStandsOn(Palette palette) {
    Map<String, Color> tokens = Theme.tokens(palette);
    Map<String, List<String>> grounds = new LinkedHashMap<>();
    grounds.put(
        "-cg-ink",
        List.of(
            "-cg-window",
            "-cg-card",
            "-cg-plot",
            "-cg-hover",
            "-cg-pressed",
            "-cg-accent-soft",
            "-cg-danger-soft",
            "-cg-highlight-soft"));
    grounds.put(
        "-cg-ink-muted",
        List.of("-cg-window", "-cg-card", "-cg-plot", "-cg-hover", "-cg-accent-soft"));
    grounds.put("-cg-ink-faint", List.of("-cg-card"));
    grounds.put("-cg-accent", List.of("-cg-card"));
    grounds.put("-cg-danger", List.of("-cg-window", "-cg-card", "-cg-plot"));
    grounds.put("-cg-on-accent", List.of("-cg-accent", "-cg-accent-hover"));
    // Tooltips.
    grounds.put("-cg-card", List.of("-cg-ink"));
    grounds.forEach((text, under) ->
        under.forEach(ground -> {
          double found = contrast(tokens.get(text), tokens.get(ground));
          assertTrue(found >= least(palette), text + " on " + ground + ": " + found);
        }));
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void marksAndLinesStandOutFromTheGround(Palette palette) {
    List<Color> marks = new ArrayList<>(palette.classes());
    marks.addAll(List.of(palette.negative(), palette.positive()));
    marks.addAll(List.of(palette.highlight(), palette.danger(), palette.accent()));
    for (Color ground : List.of(palette.plot(), palette.card())) {
      for (Color mark : marks) {
        assertTrue(contrast(mark, ground) >= 3, mark + " on " + ground);
      }
    }
  }

  /**
   * Two classes are told apart at a glance by everybody, six by their colours, ten with the help of
   * their shapes. Distances are CIE 1976; 2.3 is just noticeable side by side.
   */
  @ParameterizedTest
  @MethodSource("palettes")
  void classesDifferForEyesThatLackACone(Palette palette) {
    for (double[][] eye : EYES) {
      double two = distance(eye, palette.classColor(0, 2), palette.classColor(1, 2));
      assertTrue(two >= 70, "two classes: " + two);
      for (int i = 0; i < 10; i++) {
        for (int j = 0; j < i; j++) {
          double found = distance(eye, palette.classColor(i, 10), palette.classColor(j, 10));
          assertTrue(found >= (i < 6 ? 12 : 7), j + " and " + i + ": " + found);
        }
      }
    }
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

  /** How eyes without one kind of cones see linear RGB: Machado, Oliveira and Fernandes 2009. */
  private static final List<double[][]> EYES =
      List.of(
          new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
          new double[][] {
            {0.152286, 1.052583, -0.204868},
            {0.114503, 0.786281, 0.099216},
            {-0.003882, -0.048116, 1.051998}
          },
          new double[][] {
            {0.367322, 0.860646, -0.227968},
            {0.280085, 0.672501, 0.047413},
            {-0.011820, 0.042940, 0.968881}
          },
          new double[][] {
            {1.255528, -0.076749, -0.178779},
            {-0.078411, 0.930809, 0.147602},
            {0.004733, 0.691367, 0.303900}
          });

  /** Linear sRGB to XYZ, relative to the white point D65: IEC 61966-2-1. */
  private static final double[][] XYZ = {
    {0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047},
    {0.2126729, 0.7151522, 0.0721750},
    {0.0193339 / 1.08883, 0.1191920 / 1.08883, 0.9503041 / 1.08883}
  };

  private static double distance(double[][] eye, Color a, Color b) {
    double[] first = lab(eye, a);
    double[] second = lab(eye, b);
    return Math.hypot(Math.hypot(first[0] - second[0], first[1] - second[1]), first[2] - second[2]);
  }

  private static double[] lab(double[][] eye, Color c) {
    double[] light = {linear(c.getRed()), linear(c.getGreen()), linear(c.getBlue())};
    double[] seen = product(eye, light);
    for (int i = 0; i < 3; i++) {
      seen[i] = Math.clamp(seen[i], 0, 1);
    }
    double[] f = product(XYZ, seen);
    for (int i = 0; i < 3; i++) {
      f[i] = f[i] > 0.008856 ? Math.cbrt(f[i]) : 7.787 * f[i] + 16.0 / 116;
    }
    return new double[] {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
  }

  private static double[] product(double[][] matrix, double[] vector) {
    double[] result = new double[3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        result[i] += matrix[i][j] * vector[j];
      }
    }
    return result;
  }
}
