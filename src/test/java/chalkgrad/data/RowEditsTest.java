package chalkgrad.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.generator.Generators;
import chalkgrad.data.split.Split;
import chalkgrad.data.split.SplitSettings;
import chalkgrad.data.split.Splitter;
import java.util.List;
import java.util.stream.LongStream;
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
    var sample = new RowEdits.Sample(id, new double[] {1.5, -2}, 1, Part.TEST);
    Dataset after = RowEdits.added(before, List.of(sample));
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

  @Test
  void manyRowsAreAddedInTheirOrder() {
    Dataset before = RowEdits.kept(fixed(), row -> row < 3);
    List<RowEdits.Sample> samples =
        LongStream.range(0, 5_000)
            .mapToObj(i -> new RowEdits.Sample(100 + i, new double[] {i, -i}, i % 2, Part.TRAIN))
            .toList();
    Dataset after = RowEdits.added(before, samples);
    assertEquals(5_003, after.rows());
    for (int i = 0; i < samples.size(); i++) {
      assertEquals(100 + i, after.id(3 + i));
      assertEquals(-i, after.feature(3 + i, 1));
      assertEquals(i % 2, after.target(3 + i));
    }
    assertEquals(before, RowEdits.kept(after, row -> row < 3));
  }

  @Test
  void movedRowsKeepWhoTheyAre() {
    Dataset before = fixed();
    Dataset after =
        RowEdits.changed(
            before, row -> row % 2 == 0, (row, sample) -> sample[1] = sample[0] + 100 * row);
    for (int row = 0; row < before.rows(); row++) {
      double expected = row % 2 == 0 ? before.feature(row, 0) + 100 * row : before.feature(row, 1);
      assertEquals(expected, after.feature(row, 1));
      assertEquals(before.feature(row, 0), after.feature(row, 0));
      assertEquals(before.target(row), after.target(row));
      assertEquals(before.id(row), after.id(row));
      assertEquals(before.part(row), after.part(row));
    }
  }

  @Test
  void relabelledRowsStayInTheirPlaces() {
    Dataset before = fixed();
    Dataset after = RowEdits.relabelled(before, row -> row < 7, 1);
    for (int row = 0; row < before.rows(); row++) {
      assertEquals(row < 7 ? 1 : before.target(row), after.target(row));
      assertEquals(before.feature(row, 0), after.feature(row, 0));
      assertEquals(before.part(row), after.part(row));
    }
    assertThrows(
        IllegalArgumentException.class, () -> RowEdits.relabelled(before, row -> row < 7, 2));
  }

  @Test
  void aThirdClassMakesAProblemOfSeveralClasses() {
    Dataset two = fixed();
    Dataset renamed = RowEdits.withClasses(two, List.of("left", "1"));
    assertEquals(Task.BINARY, renamed.task());
    Dataset three = RowEdits.withClasses(two, List.of("0", "1", "2"));
    assertEquals(Task.MULTICLASS, three.task());
    assertEquals(two.rows(), three.rows());
    assertEquals(Task.MULTICLASS, RowEdits.kept(three, row -> false).task());
    assertThrows(
        IllegalArgumentException.class, () -> RowEdits.withClasses(three, List.of("0", "1")));
  }

  @Test
  void anEmptyCanvasTakesRowsWithTheirParts() {
    for (EmptyCanvas canvas : EmptyCanvas.values()) {
      Dataset empty = canvas.dataset();
      assertEquals(0, empty.rows());
      assertTrue(empty.hasParts());
      assertEquals(0, RowEdits.nextId(empty));
      double[] features = new double[empty.columns()];
      Dataset one = RowEdits.added(empty, List.of(new RowEdits.Sample(0, features, 1, Part.TEST)));
      assertEquals(Part.TEST, one.part(0));
      assertEquals(empty, RowEdits.kept(one, row -> false));
    }
  }

  @Test
  void newClassesAreNamedInTheMannerOfTheOthers() {
    assertEquals("C", EmptyCanvas.nextClassName(List.of("A", "B")));
    assertEquals("D", EmptyCanvas.nextClassName(List.of("A", "C")), "C is taken");
    assertEquals("2", EmptyCanvas.nextClassName(List.of("0", "1")));
    assertEquals("2", EmptyCanvas.nextClassName(List.of("cats", "dogs")));
  }
}
