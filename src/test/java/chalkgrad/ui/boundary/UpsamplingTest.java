package chalkgrad.ui.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UpsamplingTest {
  private static final int[] RAMP = IntStream.rangeClosed(0, 100).toArray();

  @Test
  void cellsOfTheSameSizeAreCopied() {
    int[] out = new int[4];
    Upsampling.values(new float[] {0, 0.25f, 0.5f, 1}, 2, RAMP, 0, 1, 2, 2, out);
    assertEquals("[0, 25, 50, 100]", Arrays.toString(out));
  }

  @Test
  void betweenCentresValuesAreInterpolatedAndBeyondThemConstant() {
    int[] out = new int[8];
    Upsampling.values(new float[] {0, 1, 0, 1}, 2, RAMP, 0, 1, 8, 1, out);
    // Centres of the 8 pixels are 1/16, 3/16, … of the width; those of the 2 cells 1/4 and 3/4:
    // shares 1/8, 3/8, 5/8, 7/8.
    assertEquals("[0, 0, 13, 38, 63, 88, 100, 100]", Arrays.toString(out));
  }

  @Test
  void valuesOutsideTheRampAndNoNumbersAreClamped() {
    int[] out = new int[4];
    Upsampling.values(
        new float[] {-5, 7, Float.NaN, Float.POSITIVE_INFINITY}, 2, RAMP, 0, 1, 2, 2, out);
    assertTrue(Arrays.stream(out).allMatch(c -> c >= 0 && c <= 100), Arrays.toString(out));
    assertEquals(0, out[0]);
    assertEquals(100, out[1]);
  }

  @Test
  void coloursMixChannelByChannel() {
    int[] out = new int[4];
    int[] cells = {0xff000000, 0xff80ff40, 0xff000000, 0xff80ff40};
    Upsampling.colours(cells, 2, 4, 1, out);
    assertEquals(0xff000000, out[0]);
    assertEquals(0xff203f10, out[1]);
    assertEquals(0xff60bf30, out[2]);
    assertEquals(0xff80ff40, out[3]);
  }
}
