package chalkgrad.metric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.RandomStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Curves made in small steps are those made at once, bit for bit. */
class RankerTest {
  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "1, 1",
    "2, 10",
    "17, 3",
    "4095, 1000000",
    "4096, 1000000",
    "4097, 1000000",
    "16384, 50",
    "20001, 1000000",
    "100000, 1000000000",
    "100003, 7",
    "131072, 1000000000"
  })
  void areTheSameCurves(int rows, int distinct) {
    var random = RandomStream.of(4, "ranker", rows);
    double[] scores = new double[rows];
    boolean[] positive = new boolean[rows];
    for (int i = 0; i < rows; i++) {
      scores[i] = (random.nextInt(distinct) - distinct / 2) / (double) distinct;
      positive[i] = random.nextDouble() < 0.3 + 0.4 * scores[i];
    }
    double[] before = scores.clone();
    var ranker = new Ranker(scores, positive);
    while (!ranker.advance()) {
      // In as many steps as it takes.
    }
    assertArrayEquals(before, scores, "the scores are not its own");
    RocCurve roc = RocCurve.of(scores, positive);
    assertArrayEquals(roc.fpr(), ranker.roc().fpr());
    assertArrayEquals(roc.tpr(), ranker.roc().tpr());
    assertArrayEquals(roc.thresholds(), ranker.roc().thresholds());
    assertEquals(roc.auc(), ranker.roc().auc());
    PrecisionRecallCurve pr = PrecisionRecallCurve.of(scores, positive);
    assertArrayEquals(pr.precision(), ranker.precisionRecall().precision());
    assertEquals(pr.averagePrecision(), ranker.precisionRecall().averagePrecision());
  }

  @ParameterizedTest
  @CsvSource({"5, 1", "4096, 100", "50000, 1000", "50000, 60000", "262145, 16384"})
  void sortsInPiecesOfAnySize(int n, int piece) {
    var random = RandomStream.of(9, "sort", n);
    double[] values = new double[n];
    Arrays.setAll(values, i -> random.nextGaussian());
    double[] expected = values.clone();
    Arrays.sort(expected);
    var sort = new StepwiseSort(values);
    while (!sort.advance(piece)) {
      // Piece by piece.
    }
    assertArrayEquals(expected, sort.sorted());
  }

  @Test
  void takesManySteps() {
    var ranker = new Ranker(new double[100_000], new boolean[100_000]);
    assertFalse(ranker.advance());
    assertThrows(IllegalStateException.class, ranker::roc);
  }

  @Test
  void refusesWhatIsNoNumber() {
    var problem =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Ranker(new double[] {0.1, Double.NaN}, new boolean[2]));
    assertTrue(problem.getMessage().contains("index 1"));
  }
}
