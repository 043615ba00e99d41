package chalkgrad.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.RowEdits;
import chalkgrad.data.split.Splitter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of edits names the cell that was edited. */
class CellChangeTest {
  private static final ExperimentSpec BEFORE = Specs.points("moons", 60, 0, 3);

  private static Dataset withParts() {
    DataSpec data = BEFORE.data();
    Dataset dataset = data.source().dataset();
    return RowEdits.withParts(dataset, Splitter.split(dataset, data.split(), data.seed()));
  }

  private static EditSummary of(Dataset edited) {
    return EditSummary.between(BEFORE, BEFORE.withSource(new DataSource.Table(edited)));
  }

  @Test
  void aFeature() {
    Dataset data = withParts();
    EditSummary summary = of(RowEdits.withCell(data, 16, 0, 0.5));
    String before = Double.toString(data.feature(16, 0));
    assertEquals(new EditSummary("cell", List.of("17", "x1", before, "0.5")), summary);
  }

  @Test
  void aClass() {
    Dataset data = withParts();
    int now = 1 - (int) data.target(3);
    EditSummary summary = of(RowEdits.withTarget(data, 3, now));
    String before = data.classNames().get(1 - now);
    String after = data.classNames().get(now);
    assertEquals(new EditSummary("cell", List.of("4", data.targetName(), before, after)), summary);
  }

  @Test
  void aPart() {
    Dataset data = withParts();
    Part before = data.part(5);
    Part after = before == Part.TEST ? Part.TRAIN : Part.TEST;
    assertEquals(
        new EditSummary("cell-part", List.of("6", before.id(), after.id())),
        of(RowEdits.withPart(data, 5, after)));
  }

  @Test
  void twoCellsAreNotOne() {
    Dataset one = RowEdits.withCell(withParts(), 16, 0, 0.5);
    assertEquals("point-moved", of(RowEdits.withCell(one, 16, 1, 0.5)).key());
    assertEquals("points-moved", of(RowEdits.withCell(one, 17, 0, 0.5)).key());
    assertEquals("point-removed", of(RowEdits.kept(one, row -> row != 3)).key());
  }
}
