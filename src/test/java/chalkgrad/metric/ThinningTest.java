package chalkgrad.metric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.RandomStream;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Curves of many rows: thinned without a visible change, and fast. */
class ThinningTest {
  private static final int ROWS = 1_000_000;
  private static double[] scores;
  private static boolean[] positive;

  @BeforeAll
  static void draw() {
    var random = RandomStream.of(4, "thinning", 0);
    scores = new double[ROWS];
    positive = new boolean[ROWS];
    for (int i = 0; i < ROWS; i++) {
      positive[i] = random.nextInt(3) == 0;
      scores[i] = random.nextGaussian() + (positive[i] ? 1 : 0);
    }
  }

  @Test
  void straightRunsGoWithoutAnyChange() {
    int n = 1000;
    var ordered = new double[n];
    var upperHalf = new boolean[n];
    for (int i = 0; i < n; i++) {
      ordered[i] = i;
      upperHalf[i] = i >= n / 2;
    }
    var thinned = RocCurve.of(ordered, upperHalf).thinned(10);
    assertArrayEquals(new double[] {0, 0, 1}, thinned.fpr());
    assertArrayEquals(new double[] {0, 1, 1}, thinned.tpr());
    assertArrayEquals(new double[] {Double.POSITIVE_INFINITY, 500, 0}, thinned.thresholds());
    assertEquals(1, thinned.auc());
  }

  @Test
  void shortCurvesStayAsTheyAre() {
    var roc = RocCurve.of(scores, positive, 50);
    assertSame(roc, roc.thinned(51));
    assertThrows(IllegalArgumentException.class, () -> roc.thinned(3));
    assertTrue(roc.thinned(4).size() <= 4);
  }

  @Test
  void rocKeepsWithinAPixel() {
    var roc = RocCurve.of(scores, positive);
    var thinned = roc.thinned(2000);
    assertTrue(thinned.size() <= 2000, "points: " + thinned.size());
    assertEquals(roc.auc(), thinned.auc());
    assertEquals(roc.positives(), thinned.positives());
    assertEquals(roc.negatives(), thinned.negatives());
    assertEquals(0, thinned.fpr(0));
    assertEquals(1, thinned.tpr(thinned.size() - 1));
    // The best point for Youden's J = TPR − FPR is an extreme and must survive.
    assertEquals(youden(roc), youden(thinned));
    // Distance measured along the other diagonal; on a plot of 1000 pixels 0.001 is one of them.
    assertTrue(furthest(roc, thinned) < 0.001, "furthest: " + furthest(roc, thinned));
  }

  private static double youden(RocCurve roc) {
    double best = 0;
    for (int i = 0; i < roc.size(); i++) {
      best = Math.max(best, roc.tpr(i) - roc.fpr(i));
    }
    return best;
  }

  /**
   * The largest gap in TPR − FPR between a point of the full curve and the thinned polyline at the
   * same FPR + TPR.
   */
  private static double furthest(RocCurve full, RocCurve thinned) {
    double largest = 0;
    int j = 0;
    for (int i = 0; i < full.size(); i++) {
      double s = full.fpr(i) + full.tpr(i);
      while (j + 1 < thinned.size() - 1 && thinned.fpr(j + 1) + thinned.tpr(j + 1) < s) {
        j++;
      }
      double from = thinned.fpr(j) + thinned.tpr(j);
      double to = thinned.fpr(j + 1) + thinned.tpr(j + 1);
      double f = (s - from) / (to - from);
      double x = thinned.fpr(j) + f * (thinned.fpr(j + 1) - thinned.fpr(j));
      double y = thinned.tpr(j) + f * (thinned.tpr(j + 1) - thinned.tpr(j));
      largest = Math.max(largest, Math.abs(full.tpr(i) - full.fpr(i) - (y - x)));
    }
    return largest;
  }

  @Test
  void precisionRecallKeepsTheExtremesOfEveryPiece() {
    var full = PrecisionRecallCurve.of(scores, positive);
    var thinned = full.thinned(2000);
    assertTrue(thinned.size() <= 2000, "points: " + thinned.size());
    assertEquals(full.averagePrecision(), thinned.averagePrecision());
    assertArrayEquals(envelope(full, 500, false), envelope(thinned, 500, false));
    assertArrayEquals(envelope(full, 500, true), envelope(thinned, 500, true));
  }

  private static double[] envelope(PrecisionRecallCurve curve, int pieces, boolean upper) {
    var extremes = new double[pieces];
    Arrays.fill(extremes, Double.NaN);
    for (int i = 0; i < curve.size(); i++) {
      int piece = Math.min(pieces - 1, (int) (curve.recall(i) * pieces));
      double p = curve.precision(i);
      double old = Double.isNaN(extremes[piece]) ? p : extremes[piece];
      extremes[piece] = upper ? Math.max(old, p) : Math.min(old, p);
    }
    return extremes;
  }
}
