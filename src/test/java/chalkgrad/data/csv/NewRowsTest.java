package chalkgrad.data.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.UserException;
import chalkgrad.data.Dataset;
import chalkgrad.data.csv.NewRows.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that come later, read with the columns of the data that a network was trained on. */
class NewRowsTest {
  private static final double GAP = Double.NaN;

  private static final Dataset WALKS =
      CsvImport.read(
              file(
                  """
                  steps,rain,sky,mood
                  10.5,no,clear,good
                  3,yes,grey,bad
                  7,no,clear,good
                  2,yes,black,bad
                  5,no,grey,good
                  """),
              CsvOptions.builder().target("mood").keep("sky").build())
          .dataset();

  private static CsvFile file(String text) {
    return CsvFile.of("walks.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static NewRows read(String text) {
    return NewRows.read(file(text), CsvOptions.guessed(), WALKS);
  }

  private static boolean says(NewRows rows, String... words) {
    return rows.findings().stream()
        .map(Finding::text)
        .anyMatch(text -> List.of(words).stream().allMatch(text::contains));
  }

  @Test
  void theDataKeepTheWordsOfTheirColumns() {
    assertEquals(List.of(), WALKS.groups().get(0).words());
    assertEquals(List.of("no", "yes"), WALKS.groups().get(1).words());
    assertEquals(List.of("black", "clear", "grey"), WALKS.groups().get(2).words());
  }

  @Test
  void columnsAreFoundByNameInAnyOrder() {
    NewRows rows = read("Sky,where,steps,RAIN\ngrey,park,4.5,yes\nclear,road,6,no\n");
    assertEquals(2, rows.rows());
    assertArrayEquals(new double[] {4.5, 1, 0, 0, 1, 6, 0, 0, 1, 0}, rows.features());
    assertEquals(List.of("4.5", "yes", "grey"), rows.cells().getFirst());
    assertFalse(rows.hasTruth());
    assertTrue(says(rows, "'where'", "left out"));
    assertEquals(List.of(), rows.gaps());
  }

  @Test
  void aTargetIsComparedButNeverNeeded() {
    NewRows rows = read("steps,rain,sky,mood\n4,no,grey,good\n4,no,grey,\n4,no,grey,angry\n");
    assertArrayEquals(new double[] {1, GAP, GAP}, rows.truth());
    assertTrue(says(rows, "'angry'", "'bad', 'good'"));
  }

  @Test
  void whatCannotBeUsedIsAGapAndSaid() {
    NewRows rows = read("steps,rain,sky\n,no,clear\nfar,maybe,pink\n1,no,clear\n2,no,PINK\n");
    double[] features = rows.features();
    assertTrue(Double.isNaN(features[0]));
    for (int column = 0; column < 5; column++) {
      assertTrue(Double.isNaN(features[5 + column]), "column " + column);
    }
    assertEquals(
        List.of(
            Reason.MISSING,
            Reason.NOT_A_NUMBER,
            Reason.UNKNOWN_WORD,
            Reason.UNKNOWN_WORD,
            Reason.UNKNOWN_WORD),
        rows.gaps().stream().map(NewRows.Gap::reason).toList());
    assertTrue(says(rows, "'steps'", "line 2"));
    assertTrue(says(rows, "'steps'", "'far'", "line 3"));
    assertTrue(says(rows, "'sky'", "'pink'", "line 3", "'black', 'clear', 'grey'"));
    assertTrue(says(rows, "'sky'", "'PINK'", "line 5"));
  }

  @Test
  void decimalCommasAndCodesAreUnderstood() {
    CsvOptions codes = CsvOptions.builder().missingCode("-200").build();
    NewRows rows =
        NewRows.read(file("steps;rain;sky\n1,5;yes;black\n-200;no;grey\n"), codes, WALKS);
    assertEquals(1.5, rows.features()[0]);
    assertEquals(Reason.MISSING, rows.gaps().getFirst().reason());
  }

  @Test
  void withoutAHeaderTheOrderCounts() {
    CsvOptions bare = CsvOptions.builder().header(false).build();
    NewRows rows = NewRows.read(file("1,no,grey,good\n2,yes,black,bad\n"), bare, WALKS);
    assertArrayEquals(new double[] {1, 0, 0, 0, 1, 2, 1, 1, 0, 0}, rows.features());
    assertArrayEquals(new double[] {1, 0}, rows.truth());
    var wrong =
        assertThrows(UserException.class, () -> NewRows.read(file("1,no\n2,yes\n"), bare, WALKS));
    assertTrue(wrong.getMessage().contains("needs 3"), wrong.getMessage());
  }

  @Test
  void aLackingColumnIsNamed() {
    var problem = assertThrows(UserException.class, () -> read("steps,rains,sky\n1,no,grey\n"));
    assertTrue(problem.getMessage().contains("needs: 'rain'."), problem.getMessage());
    assertTrue(problem.getMessage().contains("'rains'"), problem.getMessage());
  }

  @Test
  void oneColumnIsEnoughWhereTheNetworkHasOne() {
    Dataset line =
        CsvImport.read(file("x,y\n1,2.5\n2,4.25\n3,6.5\n4,8.125\n"), CsvOptions.guessed())
            .dataset();
    NewRows rows = NewRows.read(file("x\n1.5\n2.5\n"), CsvOptions.guessed(), line);
    assertArrayEquals(new double[] {1.5, 2.5}, rows.features());
  }

  @Test
  void aRowIsTypedWithPointOrComma() {
    NewRows typed = NewRows.typed(List.of(" 1,5", "Yes", "black "), WALKS);
    assertArrayEquals(new double[] {1.5, 1, 1, 0, 0}, typed.features());
    assertArrayEquals(
        new double[] {1.5, 0, 0, 1, 0},
        NewRows.typed(List.of("1.5", "no", "clear"), WALKS).features());
    assertEquals(
        Reason.UNKNOWN_WORD,
        NewRows.typed(List.of("1", "no", "blue"), WALKS).gaps().getFirst().reason());
  }
}
