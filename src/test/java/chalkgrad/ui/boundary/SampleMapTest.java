package chalkgrad.ui.boundary;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.training.frame.PlotData;
import chalkgrad.training.frame.Viewport;
import chalkgrad.ui.common.plot.Axis;
import chalkgrad.ui.common.plot.PlotArea;
import org.junit.jupiter.api.Test;

class SampleMapTest {
  private static final PlotArea AREA = new PlotArea(50, 20, 400, 200);

  /** A plot of −8 to 8 and −4 to 4 of which a piece is seen. */
  private static SampleMap map(double xMin, double xMax, double yMin, double yMax) {
    PlotData plot = ZoomTest.plot("d", 1, new Viewport(-8, 8, -4, 4));
    return new SampleMap(
        plot,
        Axis.linear(xMin, xMax, AREA.x(), AREA.right()),
        Axis.linear(yMin, yMax, AREA.bottom(), AREA.y()),
        AREA);
  }

  @Test
  void aPlaceOnTheScreenIsThePlaceOfThePieceThatIsSeen() {
    SampleMap map = map(1, 2, -1, 1);
    double[] sample = new double[3];
    map.place(sample, 150, 70);
    assertArrayEquals(new double[] {1.25, 0.5, 0}, sample, 1e-12);
  }

  @Test
  void samplesMayGoBeyondThePieceButNotBeyondThePlot() {
    SampleMap map = map(0, 4, 0, 2);
    double[] sample = new double[3];
    map.place(sample, 850, 120);
    assertEquals(8, sample[0], 1e-12, "8 units of 100 pixels from x = 0 at pixel 50");
    map.place(sample, 900, 120);
    assertEquals(8, sample[0], 1e-12);
    assertEquals(1, sample[1], 1e-12);
  }

  @Test
  void whatLiesBeyondTheRimIsNotInSight() {
    // The one sample lies at (0, 0).
    assertTrue(map(-1, 1, -1, 1).isInSight(map(-1, 1, -1, 1).plot().dataset(), 0));
    SampleMap beside = map(0.01, 1, -1, 1);
    assertFalse(beside.isInSight(beside.plot().dataset(), 0));
    assertEquals(-1, beside.nearest(beside.plot().dataset(), AREA.x() + 1, 120));
  }
}
