package chalkgrad.data.filling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.ColumnGroup;
import chalkgrad.data.ColumnGroup.Coding;
import chalkgrad.data.Dataset;
import chalkgrad.data.MissingPolicy;
import chalkgrad.data.Task;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** All values are computed by hand from the table below. */
class FillerTest {
  private static final double GAP = Double.NaN;

  /** Rows 0 to 5 are trained on, 6 and 7 are not. */
  private static final int[] TRAIN = IntStream.range(0, 6).toArray();

  /** A number, a yes/no, and a category of three words. */
  private static Dataset table(MissingPolicy policy) {
    double[] features = {
      1, 1, 1, 0, 0, //
      2, 1, 0, 1, 0, //
      2, 0, 0, 1, 0, //
      GAP, 1, GAP, GAP, GAP, //
      10, GAP, 0, 0, 1, //
      5, 0, 0, 1, 0, //
      1000, 0, 0, 0, 1, //
      GAP, 0, 0, 0, 1,
    };
    return new Dataset(
        "table",
        Task.REGRESSION,
        List.of("n", "b", "c=u", "c=v", "c=w"),
        "y",
        List.of(),
        features,
        new double[8],
        LongStream.range(0, 8).toArray(),
        null,
        List.of(
            new ColumnGroup("n", Coding.NUMBER, 0, 1, policy, List.of()),
            new ColumnGroup("b", Coding.YES_NO, 1, 1, policy, List.of("no", "yes")),
            new ColumnGroup("c", Coding.ONE_HOT, 2, 3, policy, List.of("u", "v", "w"))));
  }

  @ParameterizedTest
  @CsvSource({
    // The numbers of the training rows are 1, 2, 2, 5, 10.
    "MEAN, 4",
    "MEDIAN, 2",
    "MOST_FREQUENT, 2",
  })
  void aNumberIsFilledFromTrainingRowsAlone(MissingPolicy policy, double expected) {
    Dataset table = table(policy);
    Filler filler = Filler.fit(table, TRAIN);
    assertEquals(expected, filler.value(0));
    Dataset filled = filler.fill(table);
    assertEquals(expected, filled.feature(3, 0));
    assertEquals(expected, filled.feature(7, 0), "a test row gets the value of the training rows");
    assertEquals(1000, filled.feature(6, 0), "what is there stays");
  }

  @ParameterizedTest
  @EnumSource(value = MissingPolicy.class, names = "DROP_ROW", mode = EnumSource.Mode.EXCLUDE)
  void wordsAreFilledWithTheCommonestOfTheTrainingRows(MissingPolicy policy) {
    Dataset table = table(policy);
    Filler filler = Filler.fit(table, TRAIN);
    Dataset filled = filler.fill(table);
    // Among the training rows v stands thrice, u and w once; w would win if test rows counted too.
    assertArrayEquals(
        new double[] {0, 1, 0},
        new double[] {filled.feature(3, 2), filled.feature(3, 3), filled.feature(3, 4)});
    assertEquals(1, filled.feature(4, 1), "three yes, two no");
    assertEquals(List.of(2, 1, 1), filler.fills(filled).stream().map(Filler.Fill::count).toList());
    assertEquals(1, filler.fills(filled).getLast().value(), "the place of v");
  }

  @Test
  void anEvenNumberOfValuesHasTheMeanOfTheMiddleOnesAsMedian() {
    // 1, 2, 2, 10 without row 5; 1, 2, 10 and 5 without row 2.
    assertEquals(2, Filler.fit(table(MissingPolicy.MEDIAN), new int[] {0, 1, 2, 3, 4}).value(0));
    assertEquals(3.5, Filler.fit(table(MissingPolicy.MEDIAN), new int[] {0, 1, 4, 5}).value(0));
  }

  @Test
  void equallyFrequentOnesAreDecidedByOrder() {
    // 2 and 10 once each: the smaller; v and w once each: the first; yes and no once each: no.
    Filler filler = Filler.fit(table(MissingPolicy.MOST_FREQUENT), new int[] {2, 4, 3});
    assertEquals(2, filler.value(0));
    assertEquals(0, filler.value(1));
    assertEquals(List.of(0.0, 1.0, 0.0), IntStream.range(2, 5).mapToObj(filler::value).toList());
  }

  @ParameterizedTest
  @EnumSource(MissingPolicy.class)
  void nothingIsLeftOpenEvenWithoutTrainingValues(MissingPolicy policy) {
    for (int[] train : new int[][] {TRAIN, {3}, {}}) {
      Dataset table = table(policy);
      Dataset filled = Filler.fit(table, train).fill(table);
      for (int row = 0; row < filled.rows(); row++) {
        for (int column = 0; column < filled.columns(); column++) {
          assertTrue(Double.isFinite(filled.feature(row, column)));
        }
        assertEquals(1, filled.feature(row, 2) + filled.feature(row, 3) + filled.feature(row, 4));
      }
    }
  }

  @Test
  void aFilledTableTellsWhereItsGapsWere() {
    Dataset table = table(MissingPolicy.MEAN);
    Dataset filled = Filler.fit(table, TRAIN).fill(table);
    assertTrue(filled.isMissing(3, 0));
    assertTrue(filled.isMissing(3, 4));
    assertFalse(filled.isMissing(2, 0));
    assertEquals(2, filled.missing(0));
    assertFalse(filled.isComplete());
    assertTrue(Double.isNaN(table.feature(3, 0)), "the table itself keeps its gaps");
    Dataset whole = filled.withGroups(filled.groups());
    assertEquals(filled, whole);
  }

  @Test
  void aTableWithoutGapsIsNotCopied() {
    var whole =
        new Dataset(
            "whole",
            Task.REGRESSION,
            List.of("a"),
            "y",
            List.of(),
            new double[] {1, 2},
            new double[2],
            new long[] {0, 1},
            null);
    assertSame(whole, Filler.fit(whole, new int[] {0, 1}).fill(whole));
  }
}
