package chalkgrad.data.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.Task;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DuplicatesTest {
  private static Dataset table(double[] features, double... targets) {
    return new Dataset(
        "table",
        Task.REGRESSION,
        List.of("a", "b"),
        "y",
        List.of(),
        features,
        targets,
        LongStream.range(100, 100 + targets.length).toArray(),
        null);
  }

  @Test
  void countsRowsAndThoseThatTheSplitHasSeparated() {
    double gap = Double.NaN;
    Dataset data =
        table(
            new double[] {1, 2, 1, 2, 1, 2, 3, gap, 3, gap, 1, 2, 0.0, 4, -0.0, 4},
            7,
            7,
            8,
            5,
            5,
            7,
            6,
            6);
    // Rows 0, 1, 5 are alike; 2 has another target; 3 and 4 have the same gap; 6 and 7 are alike
    // because minus zero is zero.
    Part[] parts = {
      Part.TRAIN,
      Part.TEST,
      Part.TEST,
      Part.TEST,
      Part.TEST,
      Part.VALIDATION,
      Part.TRAIN,
      Part.TRAIN
    };
    Duplicates found = Duplicates.of(data, new Split(parts));
    assertEquals(
        new Duplicates(
            7, List.of(100L, 101L, 103L, 104L, 105L, 106L, 107L), 2, List.of(101L, 105L)),
        found);
    assertEquals(7, Duplicates.of(data).repeated());
    assertEquals(0, Duplicates.of(data).leaked());
  }

  @Test
  void rowsThatDifferAreNone() {
    assertTrue(Duplicates.of(table(new double[] {1, 2, 2, 1, 1, 1}, 1, 1, 1)).isEmpty());
    assertTrue(Duplicates.of(table(new double[0])).isEmpty());
  }

  @Test
  void onlyTheFirstOnesAreNamed() {
    Duplicates found = Duplicates.of(table(new double[2 * 500], new double[500]));
    assertEquals(500, found.repeated());
    assertEquals(Duplicates.SHOWN, found.repeatedIds().size());
  }
}
