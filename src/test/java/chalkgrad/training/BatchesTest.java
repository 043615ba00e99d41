package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import chalkgrad.engine.matrix.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchesTest {
  private static final int ROWS = 11;

  /** Row i holds i; its target is 100 + i. */
  private static Batches of(int size, long seed) {
    Matrix x = new Matrix(ROWS, 2);
    Matrix y = new Matrix(ROWS, 1);
    for (int i = 0; i < ROWS; i++) {
      x.set(i, 0, i);
      x.set(i, 1, -i);
      y.set(i, 0, 100 + i);
    }
    Batches batches = new Batches(x, y, size, seed);
    batches.seek(0, 0);
    return batches;
  }

  /** The rows of the rest of the epoch, one list for each batch. */
  private static List<List<Integer>> rest(Batches batches) {
    List<List<Integer>> all = new ArrayList<>();
    while (!batches.isEpochDone()) {
      batches.next();
      List<Integer> rows = new ArrayList<>();
      for (int i = 0; i < batches.x().rows(); i++) {
        int row = (int) batches.x().get(i, 0);
        assertEquals(-row, batches.x().get(i, 1));
        assertEquals(100 + row, batches.y().get(i, 0), "the target goes with its row");
        rows.add(row);
      }
      assertEquals(rows.size(), batches.y().rows());
      all.add(rows);
    }
    return all;
  }

  private static List<Integer> sorted(List<List<Integer>> batches) {
    return batches.stream().flatMap(List::stream).sorted().toList();
  }

  private static List<Integer> everyRow() {
    return IntStream.range(0, ROWS).boxed().toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 10, 11, 500})
  void anEpochHasEveryRowOnceAndOnlyTheLastBatchIsShort(int size) {
    Batches batches = of(size, 1);
    List<List<Integer>> epoch = rest(batches);
    assertEquals(everyRow(), sorted(epoch));
    int full = size == 0 ? ROWS : Math.min(size, ROWS);
    assertEquals((ROWS + full - 1) / full, epoch.size());
    assertEquals(epoch.size(), batches.stepsPerEpoch());
    assertEquals(epoch.size(), batches.stepInEpoch());
    for (int b = 0; b < epoch.size() - 1; b++) {
      assertEquals(full, epoch.get(b).size());
    }
  }

  @Test
  void everyEpochHasAnOrderOfItsOwn() {
    Batches batches = of(4, 1);
    List<List<Integer>> first = rest(batches);
    batches.seek(1, 0);
    List<List<Integer>> second = rest(batches);
    assertNotEquals(first, second);
    assertEquals(everyRow(), sorted(second));
    batches.seek(0, 0);
    assertEquals(first, rest(batches));
    assertNotEquals(first, rest(of(4, 2)), "another seed");
  }

  @Test
  void seekGoesIntoTheMiddleOfAnEpoch() {
    Batches batches = of(4, 1);
    List<List<Integer>> whole = rest(batches);
    batches.seek(0, 4);
    assertEquals(1, batches.stepInEpoch());
    assertEquals(whole.subList(1, 3), rest(batches));
  }

  @Test
  void fullBatchIsTheDataItselfInItsOrder() {
    Matrix x = new Matrix(ROWS, 1);
    Batches batches = new Batches(x, x, 0, 1);
    batches.seek(7, 0);
    batches.next();
    assertSame(x, batches.x());
    assertSame(x, batches.y());
  }

  /** The batch size may change within an epoch: the rows that were used are not used again. */
  @ParameterizedTest
  @ValueSource(ints = {0, 3, 11})
  void anotherSizeWithinAnEpochTakesTheRowsThatAreLeft(int size) {
    Batches before = of(4, 1);
    before.next();
    List<Integer> used = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      used.add((int) before.x().get(i, 0));
    }
    Batches after = of(size, 1);
    after.seek(0, before.position());
    List<List<Integer>> epoch = new ArrayList<>(rest(after));
    epoch.add(used);
    assertEquals(everyRow(), sorted(epoch));
    after.seek(1, 0);
    assertEquals(everyRow(), sorted(rest(after)), "the data are untouched");
  }
}
