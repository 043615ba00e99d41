package chalkgrad.ui.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.RandomStream;
import chalkgrad.ui.common.plot.Axis;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EnvelopeTest {
  private static final Axis ONE_TO_ONE = Axis.linear(0, 100, 0, 100);

  @Test
  void fewPointsStayAsTheyAre() {
    double[] pixels =
        Envelope.of(new double[] {0, 10, 20}, new double[] {3, 1, 2}, ONE_TO_ONE, ONE_TO_ONE);
    assertArrayEquals(new double[] {0, 3, 10, 1, 20, 2}, pixels, 1e-12);
  }

  @Test
  void inOneColumnFirstExtremesAndLastRemainInTheirOrder() {
    double[] x = {5.0, 5.1, 5.2, 5.3, 5.4, 5.5};
    double[] y = {4, 9, 5, 1, 6, 3};
    double[] pixels = Envelope.of(x, y, ONE_TO_ONE, ONE_TO_ONE);
    double[] heights = {pixels[1], pixels[3], pixels[5], pixels[7]};
    assertArrayEquals(new double[] {4, 9, 1, 3}, heights, 1e-12);
  }

  @Test
  void noPeakOfALongCurveIsLost() {
    int n = 100_000;
    double[] x = new double[n];
    double[] y = new double[n];
    RandomStream random = RandomStream.of(1, "curve", 0);
    for (int i = 0; i < n; i++) {
      x[i] = 100.0 * i / n;
      y[i] = random.nextDouble(40, 50);
    }
    y[54_321] = 99;
    y[76_543] = 1;
    double[] pixels = Envelope.of(x, y, ONE_TO_ONE, ONE_TO_ONE);
    assertTrue(pixels.length <= 8 * 100, pixels.length / 2 + " points");
    assertTrue(Arrays.stream(pixels).anyMatch(v -> v == 99));
    assertTrue(Arrays.stream(pixels).anyMatch(v -> v == 1));
  }

  @Test
  void whatIsNotFiniteIsOneGap() {
    double[] y = {1, Double.NaN, Double.POSITIVE_INFINITY, 4};
    double[] pixels = Envelope.of(new double[] {0, 10, 20, 30}, y, ONE_TO_ONE, ONE_TO_ONE);
    assertEquals("[0.0, 1.0, NaN, NaN, 30.0, 4.0]", Arrays.toString(pixels));
  }
}
