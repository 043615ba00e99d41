package chalkgrad.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.RandomStream;
import org.junit.jupiter.api.Test;

class ConfusionMatrixTest {
  private static final double TOLERANCE = 1e-12;

  private static int[] labels(RandomStream random, int n, int classes) {
    var labels = new int[n];
    for (int i = 0; i < n; i++) {
      labels[i] = random.nextInt(classes);
    }
    return labels;
  }

  @Test
  void sumsPercentagesAndAveragesFit() {
    for (int run = 0; run < 50; run++) {
      var random = RandomStream.of(1, "confusion", run);
      int k = 2 + random.nextInt(4);
      int n = 1 + random.nextInt(40);
      int[] truth = labels(random, n, k);
      int[] predicted = labels(random, n, k);
      var matrix = ConfusionMatrix.of(truth, predicted, k);
      assertTotals(truth, predicted, matrix);
      assertAverages(matrix);
    }
  }

  private static void assertTotals(int[] truth, int[] predicted, ConfusionMatrix matrix) {
    long[][] counts = matrix.counts();
    long sum = 0;
    for (int i = 0; i < matrix.classes(); i++) {
      long ofTruth = 0;
      long ofPrediction = 0;
      double rowPercent = 0;
      double columnPercent = 0;
      for (int j = 0; j < matrix.classes(); j++) {
        assertEquals(counts[i][j], matrix.count(i, j));
        sum += counts[i][j];
        rowPercent += matrix.rowPercent(i, j);
        columnPercent += matrix.columnPercent(j, i);
      }
      for (int r = 0; r < truth.length; r++) {
        ofTruth += truth[r] == i ? 1 : 0;
        ofPrediction += predicted[r] == i ? 1 : 0;
      }
      assertEquals(ofTruth, matrix.trueTotal(i));
      assertEquals(ofPrediction, matrix.predictedTotal(i));
      assertEquals(ofTruth == 0 ? Double.NaN : 100, rowPercent, 1e-10);
      assertEquals(ofPrediction == 0 ? Double.NaN : 100, columnPercent, 1e-10);
    }
    assertEquals(truth.length, sum);
    assertEquals(truth.length, matrix.total());
  }

  private static void assertAverages(ConfusionMatrix matrix) {
    double precision = 0;
    double recall = 0;
    double f1 = 0;
    double weightedPrecision = 0;
    double weightedF1 = 0;
    for (int c = 0; c < matrix.classes(); c++) {
      double share = (double) matrix.trueTotal(c) / matrix.total();
      double p = Double.isNaN(matrix.precision(c)) ? 0 : matrix.precision(c);
      double r = Double.isNaN(matrix.recall(c)) ? 0 : matrix.recall(c);
      double harmonic = p + r == 0 ? 0 : 2 * p * r / (p + r);
      precision += p / matrix.classes();
      recall += r / matrix.classes();
      f1 += harmonic / matrix.classes();
      weightedPrecision += share * p;
      weightedF1 += share * harmonic;
    }
    assertEquals(precision, matrix.macroPrecision(), TOLERANCE);
    assertEquals(recall, matrix.macroRecall(), TOLERANCE);
    assertEquals(recall, matrix.balancedAccuracy(), TOLERANCE);
    assertEquals(f1, matrix.macroF1(), TOLERANCE);
    assertEquals(weightedPrecision, matrix.weightedPrecision(), TOLERANCE);
    assertEquals(matrix.accuracy(), matrix.weightedRecall(), TOLERANCE);
    assertEquals(weightedF1, matrix.weightedF1(), TOLERANCE);
  }

  /** The multi-class formula against Matthews' own for two classes, and the symmetry of the two. */
  @Test
  void matthewsOfTwoClasses() {
    for (int run = 0; run < 50; run++) {
      var random = RandomStream.of(2, "matthews", run);
      long tn = 1 + random.nextInt(50);
      long fp = 1 + random.nextInt(50);
      long fn = 1 + random.nextInt(50);
      long tp = 1 + random.nextInt(50);
      double expected =
          (tp * tn - fp * fn) / Math.sqrt((double) (tp + fp) * (tp + fn) * (tn + fp) * (tn + fn));
      var matrix = ConfusionMatrix.binary(tn, fp, fn, tp);
      assertEquals(expected, matrix.matthews(), TOLERANCE);
      assertEquals(expected, ConfusionMatrix.binary(tp, fn, fp, tn).matthews(), TOLERANCE);
      assertEquals(matrix.recall(0), matrix.specificity(1), TOLERANCE);
    }
  }

  @Test
  void perfectAndWorst() {
    var perfect = ConfusionMatrix.of(new int[] {0, 1, 2, 2}, new int[] {0, 1, 2, 2}, 3);
    assertEquals(1, perfect.accuracy());
    assertEquals(1, perfect.matthews());
    assertEquals(1, perfect.kappa());
    assertEquals(-1, ConfusionMatrix.binary(0, 5, 5, 0).matthews());
  }

  @Test
  void undefinedIsNaNAndCountsZeroInAverages() {
    var oneClass = ConfusionMatrix.of(new int[] {0, 0}, new int[] {0, 0}, 2);
    assertEquals(Double.NaN, oneClass.precision(1));
    assertEquals(Double.NaN, oneClass.recall(1));
    assertEquals(Double.NaN, oneClass.f1(1));
    assertEquals(Double.NaN, oneClass.specificity(0));
    assertEquals(Double.NaN, oneClass.rowPercent(1, 0));
    assertEquals(Double.NaN, oneClass.matthews());
    assertEquals(Double.NaN, oneClass.kappa());
    assertEquals(0.5, oneClass.macroF1());
    assertEquals(1, oneClass.weightedF1());
  }

  @Test
  void emptyMatrixIsUndefinedThroughout() {
    var empty = ConfusionMatrix.of(new int[0], new int[0], 3);
    assertEquals(Double.NaN, empty.accuracy());
    assertEquals(Double.NaN, empty.macroPrecision());
    assertEquals(Double.NaN, empty.weightedPrecision());
    assertEquals(Double.NaN, empty.kappa());
  }

  @Test
  void aMillionRowsKeepTheirDigits() {
    // 10^12 rows: (tp tn − fp fn) / … with 4:1 odds both ways is 0.6.
    long unit = 100_000_000_000L;
    var matrix = ConfusionMatrix.binary(4 * unit, unit, unit, 4 * unit);
    assertEquals(0.6, matrix.matthews(), TOLERANCE);
    assertEquals(0.6, matrix.kappa(), TOLERANCE);
  }

  @Test
  void refusesWhatItCannotCount() {
    var error =
        assertThrows(
            IllegalArgumentException.class,
            () -> ConfusionMatrix.of(new int[] {0, 1}, new int[] {0, 2}, 2));
    assertTrue(error.getMessage().contains("index 1"), error.getMessage());
    assertThrows(
        IllegalArgumentException.class,
        () -> ConfusionMatrix.of(new int[] {0}, new int[] {0, 1}, 2));
    assertThrows(
        IllegalArgumentException.class,
        () -> ConfusionMatrix.atThreshold(new double[] {Double.NaN}, new boolean[] {true}, 0.5));
    assertThrows(IllegalArgumentException.class, () -> ConfusionMatrix.binary(1, -1, 0, 0));
  }

  @Test
  void countsAreACopy() {
    var matrix = ConfusionMatrix.binary(1, 2, 3, 4);
    matrix.counts()[0][0] = 99;
    assertEquals(1, matrix.count(0, 0));
  }
}
