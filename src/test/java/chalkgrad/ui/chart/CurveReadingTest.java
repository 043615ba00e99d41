package chalkgrad.ui.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.training.frame.HistoryView.Curve;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurveReadingTest {
  @Test
  void theNearestPointIsRead() {
    Curve curve = new Curve(new double[] {0, 1, 2, 10}, new double[] {5, 6, 7, 8});
    assertEquals(0, CurveReading.nearest(curve, -3));
    assertEquals(1, CurveReading.nearest(curve, 1));
    assertEquals(1, CurveReading.nearest(curve, 1.5));
    assertEquals(2, CurveReading.nearest(curve, 5.9));
    assertEquals(3, CurveReading.nearest(curve, 6.1));
    assertEquals(3, CurveReading.nearest(curve, 99));
  }

  @Test
  void rangesLeaveOutWhatIsNotFiniteAndOnDemandWhatIsNotPositive() {
    double[] values = {0, 3, Double.NaN, 0.5, Double.POSITIVE_INFINITY};
    assertArrayEquals(new double[] {0, 3}, CurveReading.range(values, false));
    assertArrayEquals(new double[] {0.5, 3}, CurveReading.range(values, true));
    assertArrayEquals(
        new double[] {Double.NaN, Double.NaN}, CurveReading.range(new double[] {0}, true));
  }

  @Test
  void sentencesBreakBetweenWords() {
    assertEquals(
        List.of("aa bb", "cccccc", "d"), Sentences.wrapped("aa bb cccccc d", 6, String::length));
  }

  /**
   * By hand: with τ = 1 / ln 2 a point one epoch later takes half of the way to its value, one two
   * epochs later three quarters.
   */
  @Test
  void smoothingCountsTheEpochsBetweenThePoints() {
    Curve curve = new Curve(new double[] {0, 1, 3}, new double[] {8, 0, 12});
    Curve smooth = CurveReading.smoothed(curve, 1 / Math.log(2));
    assertArrayEquals(new double[] {8, 4, 10}, smooth.y(), 1e-12);
    assertArrayEquals(new double[] {8, 0, 12}, curve.y(), "the curve itself stays");
  }

  @Test
  void aRangeOfACurveIsThatOfItsPointsInside() {
    Curve curve = new Curve(new double[] {0, 1, 2, 3}, new double[] {9, -1, 4, 7});
    assertArrayEquals(new double[] {-1, 4}, CurveReading.range(curve, 1, 2, false));
    assertArrayEquals(new double[] {4, 4}, CurveReading.range(curve, 1, 2, true));
    assertTrue(Double.isNaN(CurveReading.range(curve, 1.2, 1.4, false)[0]));
  }
}
