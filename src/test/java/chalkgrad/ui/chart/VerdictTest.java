package chalkgrad.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.ui.chart.Verdict.Kind;
import org.junit.jupiter.api.Test;

class VerdictTest {
  @Test
  void aLayerWithLessThanAHundredthOfTheOutputVanishes() {
    assertEquals(Kind.HEALTHY, Verdict.of(0.011, 0.5, 1).kind());
    Verdict vanishing = Verdict.of(0.5, 0.002, 0.5);
    assertEquals(new Verdict(Kind.VANISHING, 1, 0.004, 0.002), vanishing);
    assertTrue(vanishing.kind().isBad());
    assertEquals(Kind.VANISHING, Verdict.of(0, 0.5, 1).kind(), "nothing arrives at all");
  }

  @Test
  void hugeOnesAndGrowingOnesExplode() {
    assertEquals(new Verdict(Kind.EXPLODING, 0, 2, 4000), Verdict.of(4000, 100, 2000));
    assertEquals(Kind.EXPLODING, Verdict.of(1, Double.POSITIVE_INFINITY, 2).kind());
    assertEquals(new Verdict(Kind.GROWING, 0, 200, 2), Verdict.of(2, 0.1, 0.01));
  }

  @Test
  void extremes() {
    assertEquals(Kind.UNKNOWN, Verdict.of().kind());
    assertEquals(Kind.UNKNOWN, Verdict.of(1, Double.NaN).kind());
    assertEquals(Kind.STILL, Verdict.of(0, 0, 0).kind());
    assertEquals(Kind.SINGLE, Verdict.of(0.3).kind());
    assertFalse(Verdict.of(0.3, 0.2).kind().isBad());
    assertEquals(Kind.HEALTHY, Verdict.of(Double.NaN, 0.2, 0.2).kind(), "a layer that is new");
  }
}
