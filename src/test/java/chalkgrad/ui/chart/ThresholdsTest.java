package chalkgrad.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chalkgrad.metric.RocCurve;
import org.junit.jupiter.api.Test;

class ThresholdsTest {
  @Test
  void ofAllNumbersThatSayTheSameTheOneWithTheFewestDecimalsIsTaken() {
    assertEquals(0.48, Thresholds.shortest(0.4712, 0.4837));
    assertEquals(0.4, Thresholds.shortest(0.11, 0.49));
    assertEquals(0.25, Thresholds.shortest(0.24, 0.25), "the upper end belongs to it");
    assertEquals(0.4001, Thresholds.shortest(0.4, 0.40012), "the lower end does not");
    assertEquals(0.3, Thresholds.shortest(Math.nextDown(0.3), 0.3));
  }

  @Test
  void everyPointOfACurveHasAThresholdThatLeadsBackToIt() {
    double[] scores = {0.1, 0.35, 0.35000001, 0.8, 0.9999999, 1e-9};
    RocCurve curve = RocCurve.of(scores, new boolean[] {false, true, false, true, true, false});
    for (int point = 0; point < curve.size(); point++) {
      assertEquals(point, curve.pointAt(Thresholds.of(curve, point)));
    }
  }
}
