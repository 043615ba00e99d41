package chalkgrad.ui.boundary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import chalkgrad.training.frame.Surface;
import chalkgrad.training.frame.Viewport;
import chalkgrad.ui.common.plot.PlotArea;
import org.junit.jupiter.api.Test;

class ContourLevelsTest {
  private static final PlotArea AREA = new PlotArea(0, 0, 300, 200);

  @Test
  void probabilitiesHaveTenthsButTheOneAtTheThreshold() {
    double[] levels = ContourLevels.ofProbability(0.5);
    assertArrayEquals(new double[] {0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9}, levels, 1e-12);
    assertEquals(9, ContourLevels.ofProbability(0.55).length);
    assertEquals("0.3", ContourLevels.label(levels[2], levels));
  }

  @Test
  void certaintyBeginsAboveAPureGuess() {
    assertArrayEquals(
        new double[] {0.4, 0.5, 0.6, 0.7, 0.8, 0.9}, ContourLevels.ofCertainty(3), 1e-12);
    assertEquals(0.2, ContourLevels.ofCertainty(10)[0], 1e-12);
  }

  @Test
  void predictionsHaveRoundNumbers() {
    double[] levels = ContourLevels.ofValues(values(-3.7, 12.2));
    assertArrayEquals(new double[] {-2, 0, 2, 4, 6, 8, 10, 12}, levels, 1e-12);
    assertEquals("−2", ContourLevels.label(levels[0], levels));
    assertEquals(0, ContourLevels.ofValues(values(1, 1)).length);
  }

  @Test
  void aBandReachesFromOneLevelToTheNext() {
    double[] levels = {0, 2, 4};
    assertEquals(1, ContourLevels.band(0.1, levels, -1, 5));
    assertEquals(3, ContourLevels.band(2, levels, -1, 5));
    assertEquals(-0.5, ContourLevels.band(-1, levels, -1, 5));
    assertEquals(4.5, ContourLevels.band(5, levels, -1, 5));
  }

  private static Surface.Values values(double min, double max) {
    return new Surface.Values(0, new Viewport(0, 1, 0, 1), 1, new float[1], min, max);
  }

  /** A straight line from the top to the bottom, in pieces of 4 pixels. */
  private static double[] upright(double x, double from, double to) {
    int count = (int) ((to - from) / 4);
    double[] segments = new double[4 * count];
    for (int i = 0; i < count; i++) {
      segments[4 * i] = x;
      segments[4 * i + 1] = from + 4 * i;
      segments[4 * i + 2] = x;
      segments[4 * i + 3] = from + 4 * (i + 1);
    }
    return segments;
  }

  @Test
  void labelsStandAlongTheirLinesApartFromEachOther() {
    ContourLabels labels = new ContourLabels();
    labels.begin();
    ContourLabels.Place first = labels.find(0.1, upright(100, 0, 200), AREA, (x, y) -> 30);
    assertEquals(100, first.x(), 1e-9);
    assertEquals(90, Math.abs(first.degrees()), 1e-9);
    ContourLabels.Place second = labels.find(0.2, upright(110, 0, 200), AREA, (x, y) -> 30);
    assertEquals(true, first.distanceTo(second) > 40);
    labels.begin();
    assertEquals(first, labels.find(0.1, upright(100, 0, 200), AREA, (x, y) -> 30), "it stays");
  }

  @Test
  void whereThereIsNoRoomThereIsNoLabel() {
    ContourLabels labels = new ContourLabels();
    labels.begin();
    assertNull(labels.find(0.1, upright(100, 90, 106), AREA, (x, y) -> 30), "too short");
    assertNull(labels.find(0.1, upright(100, 0, 200), AREA, (x, y) -> 3), "too crowded");
    assertNull(labels.find(0.1, upright(2, 0, 200), AREA, (x, y) -> 30), "cut off");
    assertNotNull(labels.find(0.1, upright(100, 0, 200), AREA, (x, y) -> 30));
  }
}
