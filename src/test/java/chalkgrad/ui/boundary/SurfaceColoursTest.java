package chalkgrad.ui.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chalkgrad.ui.theme.Palette;
import org.junit.jupiter.api.Test;

class SurfaceColoursTest {
  @Test
  void theThresholdIsNeutralAndTheEndsAreFull() {
    assertEquals(0, SurfaceColours.signed(0.3, 0.3));
    assertEquals(-1, SurfaceColours.signed(0, 0.3));
    assertEquals(1, SurfaceColours.signed(1, 0.3));
    assertEquals(-0.5, SurfaceColours.signed(0.15, 0.3), 1e-12);
    assertEquals(0.5, SurfaceColours.signed(0.65, 0.3), 1e-12);
  }

  @Test
  void extremeThresholdsDivideByNothing() {
    assertEquals(0, SurfaceColours.signed(1, 1));
    assertEquals(0.4, SurfaceColours.signed(0.4, 0), 1e-12);
    assertEquals(-0.5, SurfaceColours.signed(0.5, 1), 1e-12);
  }

  @Test
  void theRampFollowsTheThreshold() {
    SurfaceColours colours = new SurfaceColours(Palette.LIGHT);
    int neutral = Palette.argb(Palette.LIGHT.neutral());
    assertEquals(neutral, colours.probability(0)[0]);
    int[] ramp = colours.probability(1);
    assertEquals(neutral, ramp[ramp.length - 1]);
  }
}
