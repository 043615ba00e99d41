package chalkgrad.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chalkgrad.data.generator.Generators;
import chalkgrad.data.split.Split;
import chalkgrad.data.split.SplitSettings;
import chalkgrad.data.split.Splitter;
import org.junit.jupiter.api.Test;

class RowEditsTest {
  private static final Dataset MOONS =
      Generators.generate(Generators.byId("moons").defaults().withPoints(30));

  private static Dataset fixed() {
    return RowEdits.withParts(MOONS, Splitter.split(MOONS, new SplitSettings(0.2, 0.2), 1));
  }

  @Test
  void everyRowKeepsThePartThatTheSplitGaveIt() {
    Split split = Splitter.split(MOONS, new SplitSettings(0.2, 0.2), 1);
    Dataset fixed = fixed();
    for (int row = 0; row < MOONS.rows(); row++) {
      assertEquals(split.part(row), fixed.part(row));
      assertEquals(MOONS.id(row), fixed.id(row));
      assertEquals(MOONS.feature(row, 1), fixed.feature(row, 1));
    }
    assertEquals(split, Splitter.split(fixed, new SplitSettings(0.5, 0.3), 99));
  }

  @Test
  void anAddedRowIsTheLastOneAndMovesNoOther() {
    Dataset before = fixed();
    long id = RowEdits.nextId(before);
    Dataset after = RowEdits.added(before, new double[] {1.5, -2}, 1, Part.TEST, id);
    assertEquals(31, after.rows());
    assertEquals(30, id);
    assertEquals(-2, after.feature(30, 1));
    assertEquals(1, after.target(30));
    assertEquals(Part.TEST, after.part(30));
    assertEquals(before, RowEdits.kept(after, row -> row < 30));
  }

  @Test
  void erasedRowsTakeTheirIdsWithThem() {
    Dataset before = fixed();
    Dataset after = RowEdits.kept(before, row -> row % 3 != 0);
    assertEquals(20, after.rows());
    for (int row = 0; row < after.rows(); row++) {
      int old = (int) after.id(row);
      assertEquals(before.feature(old, 0), after.feature(row, 0));
      assertEquals(before.part(old), after.part(row));
    }
    assertEquals(30, RowEdits.nextId(after));
  }
}
