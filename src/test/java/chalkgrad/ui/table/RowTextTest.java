package chalkgrad.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.UserException;
import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.RowEdits;
import chalkgrad.training.DataSource;
import chalkgrad.training.Defaults;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.ui.common.Workbench;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowTextTest {
  private static Workbench workbench(Dataset dataset) {
    ExperimentSpec spec = Defaults.experiment().withSource(new DataSource.Table(dataset));
    return new Workbench(spec, command -> {});
  }

  private static Optional<Dataset> parse(Dataset present, String text) {
    Workbench workbench = workbench(present);
    return new RowText(new RowEditor(workbench)).parse(text, workbench.spec().get().data());
  }

  @Test
  void whatWasCopiedComesBackBitForBit() {
    for (Dataset data : new Dataset[] {SmallTables.flowers(), SmallTables.line()}) {
      int[] rows = {2, 0};
      String text = RowText.copy(SmallTables.of(data, null), rows);
      Dataset back = parse(data, text).orElseThrow();
      assertEquals(2, back.rows());
      for (int i = 0; i < rows.length; i++) {
        for (int column = 0; column < data.columns(); column++) {
          assertEquals(data.feature(rows[i], column), back.feature(i, column));
        }
        assertEquals(data.target(rows[i]), back.target(i));
        assertEquals(data.part(rows[i]), back.part(i));
      }
    }
  }

  @Test
  void decimalCommasAndSemicolons() {
    Dataset back =
        parse(SmallTables.flowers(), "1,5;-2,25;tulip\r\n\"3\";4;\"rose\";Test\n").orElseThrow();
    assertEquals(1.5, back.feature(0, 0));
    assertEquals(-2.25, back.feature(0, 1));
    assertEquals(1, back.target(0));
    assertEquals(Part.TEST, back.part(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1\tabc\ttulip",
        "1\t2\tlily",
        "1\t\ttulip",
        "1\t2\trose\tholiday",
        "1\tNaN\trose"
      })
  void whatIsNoGoodIsToldWithItsLine(String second) {
    String text = "length\twidth\tkind\n1\t2\trose\n" + second;
    UserException problem =
        assertThrows(UserException.class, () -> parse(SmallTables.flowers(), text));
    assertTrue(problem.getMessage().contains("Line 3"), problem.getMessage());
  }

  @Test
  void anotherTableIsNotTakenForRows() {
    String other = "height\tweight\tsex\n180\t80\tm\n170\t60\tf\n";
    assertTrue(parse(SmallTables.flowers(), other).isEmpty());
    assertTrue(RowText.isTable(other));
    assertTrue(parse(SmallTables.flowers(), "1\t2\t3\t4\t5").isEmpty());
    assertFalse(RowText.isTable("1\t2\t3\t4\t5\n1\t2\t3\t4\t5"));
  }

  @Test
  void appendedRowsGetIdsThatFollow() {
    Workbench workbench = workbench(SmallTables.flowers());
    RowEditor editor = new RowEditor(workbench);
    RowText text = new RowText(editor);
    Dataset more =
        text.parse("1\t2\trose\n3\t4\ttulip", workbench.spec().get().data()).orElseThrow();
    assertEquals(Set.of(12L, 13L), editor.append(more));
    Dataset whole = workbench.spec().get().data().source().dataset();
    assertEquals(6, whole.rows());
    assertEquals(13, whole.id(5));
    assertEquals(SmallTables.flowers(), RowEdits.kept(whole, row -> row < 4));
  }

  @Test
  void theLastTrainingRowStays() {
    Workbench workbench = workbench(SmallTables.flowers());
    RowEditor editor = new RowEditor(workbench);
    assertThrows(UserException.class, () -> editor.remove(Set.of(4L, 5L, 11L)));
    editor.remove(Set.of(4L, 5L));
    assertThrows(UserException.class, () -> editor.set(new Field.SplitPart(), 11, "test"));
    assertEquals(SmallTables.flowers().name(), editor.editable().name());
    assertEquals(2, editor.editable().rows());
    assertEquals(Part.TRAIN, editor.editable().part(1));
  }
}
