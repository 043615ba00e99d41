package chalkgrad.ui.common.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SteadyRangeTest {
  @Test
  void aGrowingRunRescalesInFewSteps() {
    SteadyRange range = new SteadyRange();
    Set<Double> ends = new HashSet<>();
    for (int epoch = 10; epoch <= 1000; epoch++) {
      double end = range.upper(epoch);
      assertTrue(end >= epoch);
      ends.add(end);
    }
    assertTrue(ends.size() <= 21, ends.size() + " rescalings over two decades");
  }

  @Test
  void smallChangesMoveNothing() {
    SteadyRange range = new SteadyRange();
    double end = range.upper(0.7);
    assertEquals(end, range.upper(0.5));
    assertEquals(end, range.upper(0.79));
    assertEquals(0.2, range.upper(0.2), 1e-12);
  }

  @Test
  void whatIsNotPositiveGivesOne() {
    assertEquals(1, new SteadyRange().upper(Double.NaN));
    assertEquals(1, new SteadyRange().upper(0));
  }

  @Test
  void decadesCoverTheValuesInHalfSteps() {
    SteadyRange range = new SteadyRange();
    assertArrayEquals(new double[] {0.01, 1}, range.decades(0.012, 0.7), 1e-12);
    assertArrayEquals(new double[] {0.01, 1}, range.decades(0.02, 0.9), 1e-12);
    assertArrayEquals(new double[] {0.001, 1}, range.decades(0.0011, 0.9), 1e-12);
  }
}
