package chalkgrad.data.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.UserException;
import chalkgrad.data.ColumnGroup;
import chalkgrad.data.ColumnGroup.Coding;
import chalkgrad.data.Dataset;
import chalkgrad.data.MissingPolicy;
import chalkgrad.data.Task;
import chalkgrad.data.csv.ColumnProfile.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the user says about single columns, and about quotes. */
class ColumnOptionsTest {
  private static final String TABLE =
      """
      code,rank,mood,word,class
      7,1,good,10,a
      9,2,bad,x,b
      7,3,good,20,a
      9,1,bad,30,b
      7,2,bad,40,a
      """;

  private static ImportedTable read(String text, CsvOptions.Builder options) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return CsvImport.read(CsvFile.of("test.csv", bytes), options.build());
  }

  private static CsvOptions.Builder options() {
    return CsvOptions.builder();
  }

  private static List<Double> column(Dataset data, String name) {
    return java.util.Arrays.stream(data.column(data.featureNames().indexOf(name))).boxed().toList();
  }

  private static List<List<String>> said(ImportedTable table, String key) {
    return table.report().findings().stream()
        .filter(finding -> finding.key().equals(key))
        .map(Finding::args)
        .toList();
  }

  @Test
  void columnsAreRetypedInBulk() {
    ImportedTable table =
        read(
            TABLE,
            options()
                .kind(ColumnKind.CATEGORY, "rank")
                .kind(ColumnKind.YES_NO, "code", "mood")
                .kind(ColumnKind.IGNORE, "word"));
    Dataset data = table.dataset();
    assertEquals(List.of("code", "rank=1", "rank=2", "rank=3", "mood"), data.featureNames());
    assertEquals(List.of(0.0, 1.0, 0.0, 1.0, 0.0), column(data, "code"), "9 comes after 7");
    assertEquals(List.of(1.0, 0.0, 1.0, 0.0, 0.0), column(data, "mood"), "good after bad");
    assertEquals(List.of(0.0, 1.0, 0.0, 0.0, 1.0), column(data, "rank=2"));
    assertEquals(
        List.of(
            new ColumnGroup("code", Coding.YES_NO, 0, 1, MissingPolicy.DROP_ROW, List.of("7", "9")),
            new ColumnGroup(
                "rank", Coding.ONE_HOT, 1, 3, MissingPolicy.DROP_ROW, List.of("1", "2", "3")),
            new ColumnGroup(
                "mood", Coding.YES_NO, 4, 1, MissingPolicy.DROP_ROW, List.of("bad", "good"))),
        data.groups());
    assertEquals(Kind.CATEGORY, table.columns().get(1).kind());
    assertEquals("you said so.", table.columns().get(1).reason());
  }

  @Test
  void aNumberColumnMayHoldCellsThatAreNone() {
    ImportedTable table =
        read(
            TABLE.replace("20", "y").replace("40", "z"),
            options().kind(ColumnKind.NUMBER, "word").missingPolicy(MissingPolicy.MEDIAN, "word"));
    assertEquals(
        List.of(10.0, 30.0),
        column(table.dataset(), "word").stream().filter(Double::isFinite).toList());
    assertEquals(List.of(List.of("word", "3", "x", "3")), said(table, "warn.not-numbers"));
    assertEquals(List.of(List.of("word", "3")), said(table, "found.filled.median"));
  }

  @Test
  void aNumericTargetMayBeACategory() {
    CsvOptions.Builder target = options().target("rank").kind(ColumnKind.CATEGORY, "rank");
    Dataset data = read(TABLE, target).dataset();
    assertEquals(Task.MULTICLASS, data.task());
    assertEquals(List.of("1", "2", "3"), data.classNames());
  }

  @Test
  void kindsThatCannotBeAreSaid() {
    var error =
        assertThrows(
            UserException.class, () -> read(TABLE, options().kind(ColumnKind.NUMBER, "mood")));
    assertTrue(error.getMessage().contains("'mood'"), error.getMessage());
    assertTrue(error.getMessage().contains("'good', 'bad'"), error.getMessage());
    error =
        assertThrows(
            UserException.class, () -> read(TABLE, options().kind(ColumnKind.YES_NO, "rank")));
    assertTrue(error.getMessage().contains("has 3 different values"), error.getMessage());
    error =
        assertThrows(
            UserException.class, () -> read(TABLE, options().kind(ColumnKind.NUMBER, "mod")));
    assertTrue(error.getMessage().contains("Did you mean 'mood'"), error.getMessage());
  }

  @Test
  void codesForMissingValuesPerColumn() {
    String text =
        "a,b,class\n1,255,x\n255,2,y\n255,3,x\n4,-200.0,y\n5,6,x\n6,255,y\n7,5,x\n-200,8,y\n";
    ImportedTable table =
        read(
            text,
            options()
                .missingCodeIn("a", "255")
                .missingCode("-200")
                .missingPolicy(MissingPolicy.MEAN));
    Dataset data = table.dataset();
    assertEquals(8, data.rows());
    assertTrue(data.isMissing(1, 0) && data.isMissing(2, 0) && data.isMissing(7, 0));
    assertEquals(255, data.feature(0, 1), "in the other column it is a number");
    assertTrue(data.isMissing(3, 1));
    assertEquals(
        List.of(List.of("a", "-200", "1"), List.of("a", "255", "2"), List.of("b", "-200", "1")),
        said(table, "found.missing-code"));
    assertEquals(List.of(List.of("a", "3"), List.of("b", "1")), said(table, "found.filled.mean"));
  }

  @Test
  void rowsWithoutATargetAreNeverFilled() {
    ImportedTable table =
        read(
            "a,b,class\n1,2,x\n,2,y\n3,2.5,\n4,,y\n5,6,x\n",
            options().missingPolicy(MissingPolicy.MOST_FREQUENT));
    assertEquals(4, table.dataset().rows());
    assertEquals(3, table.dataset().id(2), "row 2 has no target");
    assertEquals(1, said(table, "loss.row").size());
  }

  @Test
  void policiesPerColumn() {
    String text = "a,b,class\n1,2,x\n,2,y\n3,2.5,y\n4,,y\n5,6,x\n8,9,x\n1,1,x\n2,2,y\n";
    CsvOptions.Builder options =
        options().missingPolicy(MissingPolicy.MEAN).missingPolicy(MissingPolicy.DROP_ROW, "b");
    Dataset data = read(text, options).dataset();
    assertEquals(7, data.rows());
    assertTrue(data.isMissing(1, 0));
    assertEquals(MissingPolicy.MEAN, data.group(0).missing());
    assertEquals(MissingPolicy.DROP_ROW, data.group(1).missing());
  }

  @Test
  void fillingAllowsMoreGapsThanDropping() {
    String text = "a,b,class\n1,2,x\n,2,y\n3,,y\n4,,y\n5,6,x\n,,x\n,,x\n,9,y\n";
    assertEquals(
        List.of("a", "b"),
        read(text, options().missingPolicy(MissingPolicy.MEAN)).dataset().featureNames());
    // Of five values three are missing: too many, unless the user says it for this column.
    String more = text.replace("5,6", ",6");
    assertEquals(
        List.of("b"),
        read(more, options().missingPolicy(MissingPolicy.MEAN)).dataset().featureNames());
    assertEquals(
        List.of("a", "b"),
        read(
                more,
                options()
                    .missingPolicy(MissingPolicy.MEAN)
                    .missingPolicy(MissingPolicy.MEDIAN, "a"))
            .dataset()
            .featureNames());
  }

  @Test
  void aCategoryWithGapsHasThemInAllItsColumns() {
    Dataset data =
        read(
                "c,n,class\nu,1,x\nv,2,y\n,3,x\nu,4,y\nu,5,x\n",
                options().missingPolicy(MissingPolicy.MOST_FREQUENT))
            .dataset();
    assertEquals(List.of("c=u", "c=v", "n"), data.featureNames());
    assertTrue(data.isMissing(2, 0) && data.isMissing(2, 1));
    assertFalse(data.isMissing(2, 2));
  }

  @Test
  void twinsAreCounted() {
    ImportedTable table = read("a,b,class\n1,2,x\n1,2,x\n1,2,y\n3,4,x\n", options());
    assertEquals(List.of(List.of("2")), said(table, "found.duplicates"));
  }

  @Test
  void quotes() {
    String text = "a,b,class\n'1,5',2,'x y'\n'2,5',3,'z'\n'4',4,'x y'\n'5',5,'z'\n";
    ImportedTable guessed = read(text, options().decimalMark(DecimalMark.COMMA));
    assertEquals(Quote.SINGLE, guessed.format().quote());
    assertTrue(guessed.report().has("guess.quote.single"));
    assertEquals(1.5, guessed.dataset().feature(0, 0));
    String plain = "a,b,class\n1,2,\"x\n2,3,y\n3,4,\"x\n4,5,y\n";
    Dataset none = read(plain, options().quote(Quote.NONE)).dataset();
    assertEquals(List.of("\"x", "y"), none.classNames());
    String apostrophes = "a,b,class\n1,2,don't\n2,3,'tis\n3,4,don't\n4,5,'tis\n";
    assertEquals(List.of("'tis", "don't"), read(apostrophes, options()).dataset().classNames());
    var error =
        assertThrows(
            UserException.class, () -> read("a,b\n1,'x\n2,y\n", options().quote(Quote.SINGLE)));
    assertTrue(error.getMessage().contains("Line 2"), error.getMessage());
  }

  @Test
  void theBuilderTakesEverythingBack() {
    CsvOptions all =
        options()
            .quote(Quote.SINGLE)
            .kind(ColumnKind.NUMBER, "a", "b")
            .missingCode("-1")
            .missingCodeIn("a", "7", "8")
            .missingPolicy(MissingPolicy.MEAN)
            .missingPolicy(MissingPolicy.MEDIAN, "a")
            .build();
    assertEquals(all, all.toBuilder().build());
    CsvOptions fewer =
        all.toBuilder()
            .guessKind("a")
            .missingCodes(Set.of("-2"))
            .missingCodesIn("a", Set.of())
            .usualMissingPolicy("a")
            .quote(java.util.Optional.empty())
            .build();
    assertEquals(Map.of("b", ColumnKind.NUMBER), fewer.kinds());
    assertEquals(Set.of("-2"), fewer.missingCodes());
    assertTrue(fewer.columnMissingCodes().isEmpty());
    assertTrue(fewer.columnPolicies().isEmpty());
    assertTrue(fewer.quote().isEmpty());
  }
}
