package chalkgrad.metric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.RandomStream;
import org.junit.jupiter.api.Test;

/** ROC and precision–recall curves against their definitions, on small random data full of ties. */
class CurvesTest {
  private static final double TOLERANCE = 1e-12;

  /** Rows with scores in {0, 0.1, …, 1} and at least one row of each class. */
  private record Sample(double[] scores, boolean[] positive) {
    static Sample random(int run) {
      var random = RandomStream.of(3, "curves", run);
      int n = 2 + random.nextInt(30);
      var scores = new double[n];
      var positive = new boolean[n];
      for (int i = 0; i < n; i++) {
        scores[i] = random.nextInt(11) / 10.0;
        positive[i] = random.nextBoolean();
      }
      positive[0] = true;
      positive[1] = false;
      return new Sample(scores, positive);
    }

    double auc() {
      double won = 0;
      double pairs = 0;
      for (int i = 0; i < scores.length; i++) {
        for (int j = 0; j < scores.length; j++) {
          if (positive[i] && !positive[j]) {
            won += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
            pairs++;
          }
        }
      }
      return won / pairs;
    }
  }

  @Test
  void areaIsTheShareOfPairsInOrder() {
    for (int run = 0; run < 200; run++) {
      var sample = Sample.random(run);
      var roc = RocCurve.of(sample.scores, sample.positive);
      assertEquals(sample.auc(), roc.auc(), TOLERANCE);
      double trapezoids = 0;
      for (int i = 1; i < roc.size(); i++) {
        trapezoids += (roc.fpr(i) - roc.fpr(i - 1)) * (roc.tpr(i) + roc.tpr(i - 1)) / 2;
      }
      assertEquals(trapezoids, roc.auc(), TOLERANCE);
    }
  }

  @Test
  void pointsAreMonotoneFromCornerToCorner() {
    for (int run = 0; run < 100; run++) {
      var sample = Sample.random(run);
      var roc = RocCurve.of(sample.scores, sample.positive);
      int last = roc.size() - 1;
      assertEquals(Double.POSITIVE_INFINITY, roc.threshold(0));
      assertEquals(0, roc.fpr(0) + roc.tpr(0));
      assertEquals(2, roc.fpr(last) + roc.tpr(last));
      for (int i = 1; i <= last; i++) {
        assertTrue(roc.threshold(i) < roc.threshold(i - 1));
        assertTrue(roc.fpr(i) >= roc.fpr(i - 1) && roc.tpr(i) >= roc.tpr(i - 1));
      }
    }
  }

  @Test
  void pointAtAThresholdIsTheConfusionThere() {
    double[] thresholds = {Double.NEGATIVE_INFINITY, 0, 0.05, 0.3, 0.35, 0.5, 1, 1.5, 1e300};
    for (int run = 0; run < 100; run++) {
      var sample = Sample.random(run);
      var roc = RocCurve.of(sample.scores, sample.positive);
      var pr = PrecisionRecallCurve.of(sample.scores, sample.positive);
      for (double threshold : thresholds) {
        var matrix = ConfusionMatrix.atThreshold(sample.scores, sample.positive, threshold);
        int i = roc.pointAt(threshold);
        assertEquals(i, pr.pointAt(threshold));
        assertArrayEquals(matrix.counts(), roc.confusionAt(i).counts());
        assertEquals(matrix.recall(1), roc.tpr(i), TOLERANCE);
        assertEquals(1 - matrix.specificity(1), roc.fpr(i), TOLERANCE);
        assertEquals(matrix.recall(1), pr.recall(i), TOLERANCE);
        assertEquals(i == 0 ? 1 : matrix.precision(1), pr.precision(i), TOLERANCE);
      }
    }
  }

  @Test
  void averagePrecisionIsTheAreaOfTheSteps() {
    for (int run = 0; run < 100; run++) {
      var sample = Sample.random(run);
      var pr = PrecisionRecallCurve.of(sample.scores, sample.positive);
      double area = 0;
      for (int i = 1; i < pr.size(); i++) {
        area += (pr.recall(i) - pr.recall(i - 1)) * pr.precision(i);
      }
      assertEquals(area, pr.averagePrecision(), TOLERANCE);
      assertEquals(pr.prevalence(), pr.precision(pr.size() - 1), TOLERANCE);
    }
  }

  @Test
  void aWrongWayScoreIsNotFlipped() {
    double[] scores = {0.1, 0.2, 0.8, 0.9};
    assertEquals(0, RocCurve.of(scores, new boolean[] {true, true, false, false}).auc());
    assertEquals(1, RocCurve.of(scores, new boolean[] {false, false, true, true}).auc());
  }

  @Test
  void equalScoresAreOneStepWhateverTheSignOfZero() {
    var roc = RocCurve.of(new double[] {0.0, -0.0}, new boolean[] {true, false});
    assertEquals(2, roc.size());
    assertEquals(0.5, roc.auc());
    assertEquals(0.0, roc.threshold(1));
  }

  @Test
  void oneClassAloneIsUndefined() {
    var onlyPositive = RocCurve.of(new double[] {0.1, 0.7}, new boolean[] {true, true});
    assertFalse(onlyPositive.isDefined());
    assertEquals(Double.NaN, onlyPositive.auc());
    assertEquals(Double.NaN, onlyPositive.fpr(1));
    assertEquals(0.5, onlyPositive.tpr(1));
    var none = RocCurve.of(new double[0], new boolean[0]);
    assertFalse(none.isDefined());
    assertEquals(Double.NaN, none.auc());
    assertEquals(1, none.size());
    var noPositive = PrecisionRecallCurve.of(new double[] {0.3}, new boolean[] {false});
    assertFalse(noPositive.isDefined());
    assertEquals(Double.NaN, noPositive.averagePrecision());
    assertEquals(0, noPositive.prevalence());
  }

  @Test
  void partOfTheRowsNeedsNoCopy() {
    double[] scores = {0.9, 0.2, 0.4, 0.7, Double.NaN};
    boolean[] positive = {true, false, true, false, true};
    double[] some = {0.7, 0.9, 0.4};
    boolean[] someFlags = {false, true, true};
    var expected = RocCurve.of(some, someFlags);
    var actual = RocCurve.of(scores, positive, new int[] {3, 0, 2});
    assertArrayEquals(expected.thresholds(), actual.thresholds());
    assertArrayEquals(expected.tpr(), actual.tpr());
    assertArrayEquals(expected.fpr(), actual.fpr());
    assertEquals(0.75, RocCurve.of(scores, positive, 4).auc());
    assertEquals(
        PrecisionRecallCurve.of(some, someFlags).averagePrecision(),
        PrecisionRecallCurve.of(scores, positive, new int[] {3, 0, 2}).averagePrecision());
  }

  @Test
  void refusesScoresThatAreNoNumbersAndNamesTheRow() {
    double[] scores = {0.5, 0.5, Double.NaN, Double.POSITIVE_INFINITY};
    var positive = new boolean[4];
    var error = assertThrows(IllegalArgumentException.class, () -> RocCurve.of(scores, positive));
    assertTrue(error.getMessage().contains("index 2"), error.getMessage());
    error =
        assertThrows(
            IllegalArgumentException.class, () -> RocCurve.of(scores, positive, new int[] {1, 3}));
    assertTrue(error.getMessage().contains("index 3"), error.getMessage());
    var roc = RocCurve.of(scores, positive, 2);
    assertThrows(IllegalArgumentException.class, () -> roc.pointAt(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> RocCurve.of(scores, new boolean[3]));
  }

  @Test
  void returnedArraysAreCopies() {
    var roc = RocCurve.of(new double[] {0.2, 0.6}, new boolean[] {false, true});
    roc.thresholds()[1] = 99;
    assertEquals(0.6, roc.threshold(1));
  }
}
