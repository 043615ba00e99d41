package chalkgrad.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.RandomStream;
import org.junit.jupiter.api.Test;

/** Probability, calibration, histogram, one-vs-rest and regression scores at their edges. */
class ScoresTest {
  private static final double TOLERANCE = 1e-12;

  @Test
  void certaintyCostsNothingWhenRightAndEverythingWhenWrong() {
    double[] certain = {0, 1};
    assertEquals(0.0, ProbabilityScores.logLoss(certain, new boolean[] {false, true}));
    assertEquals(0.0, ProbabilityScores.brier(certain, new boolean[] {false, true}));
    assertEquals(
        Double.POSITIVE_INFINITY, ProbabilityScores.logLoss(certain, new boolean[] {false, false}));
    assertEquals(
        Double.POSITIVE_INFINITY, ProbabilityScores.logLoss(new double[] {0, 1}, new int[] {0}, 2));
    assertEquals(Double.NaN, ProbabilityScores.logLoss(new double[0], new boolean[0]));
  }

  /** Two classes as a table of two columns give the same loss; one half throughout costs ln 2. */
  @Test
  void tableOfTwoColumnsAgreesWithOneColumn() {
    double[] p = {0.5, 0.25, 0.8};
    double[] table = {0.5, 0.5, 0.75, 0.25, 0.2, 0.8};
    boolean[] positive = {true, false, true};
    assertEquals(
        ProbabilityScores.logLoss(p, positive),
        ProbabilityScores.logLoss(table, new int[] {1, 0, 1}, 2),
        TOLERANCE);
    // ln 2 to 20 digits is 0.69314718055994530942.
    assertEquals(
        0.6931471805599453,
        ProbabilityScores.logLoss(new double[] {0.5}, new boolean[] {true}),
        1e-15);
  }

  @Test
  void refusesWhatIsNoProbability() {
    for (double bad : new double[] {-0.1, 1.1, Double.NaN}) {
      double[] p = {0.5, bad};
      var positive = new boolean[2];
      assertNamesIndexOne(() -> ProbabilityScores.logLoss(p, positive));
      assertNamesIndexOne(() -> ProbabilityScores.brier(p, positive));
      assertNamesIndexOne(() -> CalibrationCurve.of(p, positive, 4));
      assertNamesIndexOne(() -> ScoreHistogram.of(p, positive, 4));
    }
    assertThrows(
        IllegalArgumentException.class,
        () -> ProbabilityScores.logLoss(new double[5], new int[2], 2));
  }

  private static void assertNamesIndexOne(org.junit.jupiter.api.function.Executable call) {
    var error = assertThrows(IllegalArgumentException.class, call);
    assertTrue(error.getMessage().contains("index 1"), error.getMessage());
  }

  @Test
  void calibrationLeavesEmptyBinsOut() {
    double[] p = {0.0, 0.1, 0.25, 0.3, 0.9, 1.0, 1.0};
    boolean[] positive = {false, true, false, true, true, true, false};
    var curve = CalibrationCurve.of(p, positive, 4);
    assertEquals(3, curve.bins().size());
    var first = curve.bins().get(0);
    assertEquals(new CalibrationCurve.Bin(0, 0.25, 2, 0.05, 0.5), first);
    var second = curve.bins().get(1);
    assertEquals(0.25, second.low());
    assertEquals(0.275, second.meanScore(), TOLERANCE);
    assertEquals(0.5, second.observedShare());
    var last = curve.bins().get(2);
    assertEquals(0.75, last.low());
    assertEquals(1, last.high());
    assertEquals(3, last.count());
    assertEquals(2.9 / 3, last.meanScore(), TOLERANCE);
    assertEquals(2 / 3.0, last.observedShare(), TOLERANCE);
    // (2·0.45 + 2·0.225 + 3·0.3) / 7
    assertEquals(2.25 / 7, curve.expectedError(), TOLERANCE);
    assertEquals(Double.NaN, CalibrationCurve.of(new double[0], new boolean[0], 3).expectedError());
  }

  @Test
  void everyValueLiesWithinItsBin() {
    var random = RandomStream.of(5, "bins", 0);
    for (int run = 0; run < 2000; run++) {
      var bins = new EqualBins(-1.3, 2.9, 1 + random.nextInt(60));
      // Half the values lie exactly on an edge.
      double value =
          random.nextBoolean()
              ? bins.edge(random.nextInt(bins.count() + 1))
              : random.nextDouble(-1.3, 2.9);
      int b = bins.indexOf(value);
      assertTrue(value >= bins.edge(b), value + " in bin " + b);
      assertTrue(value < bins.edge(b + 1) || b == bins.count() - 1, value + " in bin " + b);
    }
  }

  @Test
  void histogramCountsEveryRowOnce() {
    var histogram =
        ScoreHistogram.of(
            new double[] {-1, -0.5, 0, 0.5, 1, 1}, new int[] {0, 1, 2, 2, 1, 1}, 3, -1, 1, 4);
    int[][] expected = {{1, 0, 0, 0}, {0, 1, 0, 2}, {0, 0, 1, 1}};
    for (int c = 0; c < 3; c++) {
      for (int b = 0; b < 4; b++) {
        assertEquals(expected[c][b], histogram.count(c, b), "class " + c + ", bin " + b);
      }
    }
    assertEquals(2, histogram.largestCount());
    assertEquals(-0.5, histogram.edge(1));
    assertEquals(1, histogram.edge(4));
    var binary = ScoreHistogram.of(new double[] {0.2, 1}, new boolean[] {true, false}, 2);
    assertEquals(1, binary.count(1, 0));
    assertEquals(1, binary.count(0, 1));
    assertThrows(
        IllegalArgumentException.class,
        () -> ScoreHistogram.of(new double[] {0.2}, new boolean[] {true}, 0));
  }

  @Test
  void macroAreaIsTheMeanOfTheDefinedOnes() {
    double[] table = {0.6, 0.3, 0.1, 0.2, 0.7, 0.1, 0.5, 0.4, 0.1, 0.7, 0.2, 0.1};
    var curves = OneVsRest.of(table, new int[] {0, 1, 1, 0}, 3);
    assertEquals(3, curves.curves().size());
    assertEquals(1, curves.auc(0));
    assertEquals(1, curves.auc(1));
    assertEquals(Double.NaN, curves.auc(2));
    assertEquals(1, curves.macroAuc());
    assertEquals(Double.NaN, OneVsRest.of(new double[] {1, 0}, new int[] {0}, 2).macroAuc());
    table[1] = Double.NaN;
    assertNamesIndexOne(() -> OneVsRest.of(table, new int[] {0, 1, 1, 0}, 3));
  }

  @Test
  void predictingTheMeanExplainsNothing() {
    var mean = RegressionScores.of(new double[] {1, 2, 6}, new double[] {3, 3, 3});
    assertEquals(0, mean.r2(), TOLERANCE);
    assertEquals(3, mean.maxError());
    var shifted = RegressionScores.of(new double[] {1, 2, 6}, new double[] {2, 3, 7});
    assertEquals(1, shifted.explainedVariance());
    assertEquals(1 - 3 / 14.0, shifted.r2(), TOLERANCE);
  }

  @Test
  void equalTruthsHaveNoR2() {
    // The mean of three times 0.1 is not exactly 0.1 when it is summed and divided.
    var scores = RegressionScores.of(new double[] {0.1, 0.1, 0.1}, new double[] {0, 0.1, 0.2});
    assertEquals(Double.NaN, scores.r2());
    assertEquals(Double.NaN, scores.explainedVariance());
    assertEquals(0.2 / 3, scores.mae(), TOLERANCE);
    var empty = RegressionScores.of(new double[0], new double[0]);
    assertEquals(Double.NaN, empty.mse());
    assertEquals(Double.NaN, empty.r2());
    assertEquals(Double.NaN, empty.maxError());
    double[] good = {0, 0};
    double[] bad = {0, Double.NaN};
    assertNamesIndexOne(() -> RegressionScores.of(good, bad));
    assertNamesIndexOne(() -> RegressionScores.of(bad, good));
  }
}
