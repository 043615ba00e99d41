package chalkgrad.data.split;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.RandomStream;
import chalkgrad.base.UserException;
import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.Task;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitterTest {
  private static final SplitSettings SETTINGS = new SplitSettings(0.2, 0.3);

  /** Rows of classes of these sizes, mixed up; ids are the positions before mixing. */
  private static Dataset classes(long mixing, int... sizes) {
    int rows = IntStream.of(sizes).sum();
    double[] sorted = new double[rows];
    int next = 0;
    for (int c = 0; c < sizes.length; c++) {
      for (int i = 0; i < sizes[c]; i++) {
        sorted[next++] = c;
      }
    }
    int[] order = IntStream.range(0, rows).toArray();
    RandomStream.of(mixing, "mixing", 0).shuffle(order);
    double[] targets = IntStream.of(order).mapToDouble(i -> sorted[i]).toArray();
    long[] ids = IntStream.of(order).asLongStream().toArray();
    List<String> names = IntStream.range(0, sizes.length).mapToObj(Integer::toString).toList();
    return new Dataset(
        "classes",
        sizes.length == 2 ? Task.BINARY : Task.MULTICLASS,
        List.of("x"),
        "y",
        names,
        new double[rows],
        targets,
        ids,
        null);
  }

  private static Dataset regression(int rows) {
    return new Dataset(
        "numbers",
        Task.REGRESSION,
        List.of("x"),
        "y",
        List.of(),
        new double[rows],
        new double[rows],
        IntStream.range(0, rows).asLongStream().toArray(),
        null);
  }

  private static int count(Dataset data, Split split, Part part, int label) {
    return (int) IntStream.of(split.rows(part)).filter(row -> data.target(row) == label).count();
  }

  @ParameterizedTest
  @CsvSource({"0.2, 0.3", "0, 0.25", "0.15, 0", "0, 0", "0.33, 0.33", "0.1, 0.2", "0.05, 0.9"})
  void totalsAndClassesHaveTheirShares(double validation, double test) {
    SplitSettings settings = new SplitSettings(validation, test);
    int[] sizes = {101, 57, 333, 20};
    Dataset data = classes(1, sizes);
    Split split = Splitter.split(data, settings, 7);
    assertEquals(511 * validation, split.count(Part.VALIDATION), 1);
    assertEquals(511 * test, split.count(Part.TEST), 1);
    assertEquals(511 * (1 - validation - test), split.count(Part.TRAIN), 1);
    for (int c = 0; c < sizes.length; c++) {
      assertEquals(sizes[c] * (1 - validation - test), count(data, split, Part.TRAIN, c), 1.0001);
      assertEquals(sizes[c] * validation, count(data, split, Part.VALIDATION, c), 2);
      assertEquals(sizes[c] * test, count(data, split, Part.TEST, c), 2);
    }
  }

  @Test
  void roundSharesAreExactInEveryClass() {
    Dataset data = classes(2, 100, 50);
    Split split = Splitter.split(data, SETTINGS, 3);
    assertEquals(30, count(data, split, Part.TEST, 0));
    assertEquals(15, count(data, split, Part.TEST, 1));
    assertEquals(20, count(data, split, Part.VALIDATION, 0));
    assertEquals(10, count(data, split, Part.VALIDATION, 1));
  }

  @Test
  void partsAreDisjointAndCoverAllRows() {
    Dataset data = classes(3, 40, 61);
    Split split = Splitter.split(data, SETTINGS, 0);
    Set<Integer> seen = new HashSet<>();
    for (Part part : Part.values()) {
      assertEquals(split.count(part), split.rows(part).length);
      for (int row : split.rows(part)) {
        assertTrue(seen.add(row), "row " + row + " is in two parts");
        assertEquals(part, split.part(row));
      }
    }
    assertEquals(101, seen.size());
    assertEquals(101, split.size());
  }

  @Test
  void theSeedDecidesAndTheOrderOfRowsDoesNot() {
    Dataset data = classes(4, 40, 60);
    Split split = Splitter.split(data, SETTINGS, 5);
    assertEquals(split, Splitter.split(data, SETTINGS, 5));
    assertNotEquals(split, Splitter.split(data, SETTINGS, 6));
    Dataset mixed = classes(99, 40, 60);
    assertEquals(testedIds(data, split), testedIds(mixed, Splitter.split(mixed, SETTINGS, 5)));
  }

  private static Set<Long> testedIds(Dataset data, Split split) {
    Set<Long> ids = new HashSet<>();
    for (int row : split.rows(Part.TEST)) {
      ids.add(data.id(row));
    }
    return ids;
  }

  @Test
  void smallClassesKeepATrainingRow() {
    SplitSettings greedy = new SplitSettings(0.45, 0.5);
    for (long seed = 0; seed < 20; seed++) {
      int[] sizes = {2, 3, 1, 60, 2, 5};
      Dataset data = classes(seed, sizes);
      Split split = Splitter.split(data, greedy, seed);
      for (int c = 0; c < sizes.length; c++) {
        assertTrue(count(data, split, Part.TRAIN, c) >= 1, "class " + c);
      }
    }
    Dataset pairs = classes(0, IntStream.generate(() -> 2).limit(50).toArray());
    Split split = Splitter.split(pairs, greedy, 1);
    assertEquals(50, split.count(Part.TRAIN));
    assertEquals(26, split.count(Part.TEST), 24);
  }

  @Test
  void emptyClassesDoNoHarm() {
    Split split = Splitter.split(classes(0, 0, 10, 0), SETTINGS, 1);
    assertEquals(3, split.count(Part.TEST));
    assertEquals(5, split.count(Part.TRAIN));
  }

  @Test
  void regressionsAreShuffled() {
    Split split = Splitter.split(regression(1000), SETTINGS, 8);
    assertEquals(300, split.count(Part.TEST));
    assertEquals(200, split.count(Part.VALIDATION));
    // 300 of the rows 0 to 999 average 499.5 with a standard error of 14.
    assertEquals(499.5, IntStream.of(split.rows(Part.TEST)).average().orElseThrow(), 70);
    assertEquals(1, Splitter.split(regression(1), SETTINGS, 8).count(Part.TRAIN));
  }

  @Test
  void mostRowsKeepTheirPartWhenOthersJoin() {
    Split before = Splitter.split(regression(1000), SETTINGS, 4);
    Split after = Splitter.split(regression(1100), SETTINGS, 4);
    long moved = IntStream.range(0, 1000).filter(r -> before.part(r) != after.part(r)).count();
    assertTrue(moved < 60, moved + " of 1000 rows changed their part");
  }

  @Test
  void partsByIdAloneFollowTheSharesAndAgreeWithMostOfTheSplit() {
    int rows = 20_000;
    Split split = Splitter.split(regression(rows), SETTINGS, 4);
    int[] counts = new int[Part.values().length];
    int agreeing = 0;
    for (int id = 0; id < rows; id++) {
      Part part = Splitter.partOf(id, SETTINGS, 4);
      assertEquals(part, Splitter.partOf(id, SETTINGS, 4));
      counts[part.ordinal()]++;
      agreeing += part == split.part(id) ? 1 : 0;
    }
    // The standard error of the shares is 0.0035.
    assertEquals(0.5, counts[Part.TRAIN.ordinal()] / (double) rows, 0.015);
    assertEquals(0.2, counts[Part.VALIDATION.ordinal()] / (double) rows, 0.015);
    assertEquals(0.3, counts[Part.TEST.ordinal()] / (double) rows, 0.015);
    assertTrue(agreeing > 0.97 * rows, agreeing + " of " + rows);
  }

  @Test
  void partsOfTheDataSetAreKept() {
    Part[] parts = {Part.TEST, Part.TRAIN, Part.VALIDATION, Part.TRAIN};
    assertEquals(new Split(parts), Splitter.split(withParts(parts), SETTINGS, 1));
    Part[] untrained = {Part.TEST, Part.TEST, Part.VALIDATION, Part.TEST};
    // Rows that were drawn by hand need not have a training row yet.
    assertEquals(0, Splitter.split(withParts(untrained), SETTINGS, 1).count(Part.TRAIN));
  }

  private static Dataset withParts(Part[] parts) {
    return new Dataset(
        "parts",
        Task.REGRESSION,
        List.of("x"),
        "y",
        List.of(),
        new double[4],
        new double[4],
        new long[] {0, 1, 2, 3},
        parts);
  }

  @ParameterizedTest
  @CsvSource({
    "-0.1, 0.2, validationShare is -0.1",
    "0.2, 1, testShare is 1.0",
    "NaN, 0, validationShare is NaN",
    "0.5, 0.5, validationShare 0.5 and testShare 0.5"
  })
  void sharesThatLeaveNothingToTrainOnAreRefused(double validation, double test, String words) {
    UserException error =
        assertThrows(UserException.class, () -> new SplitSettings(validation, test));
    assertTrue(error.getMessage().contains(words), error.getMessage());
  }
}
