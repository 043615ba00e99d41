package chalkgrad.data.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.Task;
import chalkgrad.data.csv.ColumnProfile.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvImportTest {
  private static final String SMALL = "x,y,class\n1,2.5,a\n3,-4e1,b\n5,6,a\n7,8,b\n";

  static ImportedTable read(String text, CsvOptions options) {
    return CsvImport.read(CsvFile.of("test.csv", text.getBytes(StandardCharsets.UTF_8)), options);
  }

  static ImportedTable read(String text) {
    return read(text, CsvOptions.guessed());
  }

  private static CsvOptions.Builder options() {
    return CsvOptions.builder();
  }

  private static List<Kind> kinds(ImportedTable table) {
    return table.columns().stream().map(ColumnProfile::kind).toList();
  }

  @Test
  void aSmallTable() {
    ImportedTable table = read(SMALL);
    var expected =
        new Dataset(
            "test",
            Task.BINARY,
            List.of("x", "y"),
            "class",
            List.of("a", "b"),
            new double[] {1, 2.5, 3, -40, 5, 6, 7, 8},
            new double[] {0, 1, 0, 1},
            new long[] {0, 1, 2, 3},
            null);
    assertEquals(expected, table.dataset());
    assertTrue(table.report().has("guess.positive"));
    ColumnProfile y = table.columns().get(1);
    assertEquals(Kind.NUMBER, y.kind());
    assertEquals(-40, y.min());
    assertEquals(8, y.max());
    assertEquals(List.of("2.5", "-4e1", "6", "8"), y.examples());
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t", "|"})
  void otherDelimiters(String delimiter) {
    ImportedTable table = read(SMALL.replace(",", delimiter));
    assertEquals(Delimiter.of(delimiter).get(), table.format().delimiter());
    assertEquals(read(SMALL).dataset(), table.dataset());
  }

  @Test
  void delimitersInQuotesDoNotCount() {
    ImportedTable table =
        read("\"a;b;c\",x,class\n\"1;2;3\",4,u\n\"1;3;3\",5,v\n\"1;2;3\",6,u\n\"1;3;3\",7,v\n");
    assertEquals(Delimiter.COMMA, table.format().delimiter());
    assertEquals("a;b;c=1;2;3", table.dataset().featureNames().getFirst());
  }

  @Test
  void twoColumnsWithDecimalCommas() {
    ImportedTable table = read("a;b\n2,6;1,5\n2,7;1,6\n2,8;1,7\n2,9;1,8\n3,1;1,9\n");
    assertEquals(Delimiter.SEMICOLON, table.format().delimiter());
    assertEquals(DecimalMark.COMMA, table.format().decimalMark());
    assertEquals(2.6, table.dataset().feature(0, 0));
    assertEquals(Task.REGRESSION, table.dataset().task());
  }

  @Test
  void noHeader() {
    ImportedTable table = read("1,2,a\n3,4,b\n5,6,a\n7,8,b\n");
    assertFalse(table.format().header());
    assertEquals(List.of("column 1", "column 2"), table.dataset().featureNames());
    assertEquals(4, table.dataset().rows());
    assertTrue(
        table.report().summary().stream().anyMatch(line -> line.contains("called 'column 1'")));
  }

  @Test
  void aTableOfTextsHasAHeaderIfItsWordsDoNotComeAgain() {
    String rows = "p,x,e\nq,y,f\np,y,e\nq,x,f\n";
    assertFalse(read(rows).format().header());
    assertTrue(read("cap,gill,class\n" + rows).format().header());
  }

  @Test
  void encodings() {
    String text = SMALL.replace("class", "größe").replace(",a\n", ",ä\n");
    for (String encoding : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1")) {
      String marked = encoding.startsWith("UTF") ? "\uFEFF" + text : text;
      byte[] bytes = marked.getBytes(Charset.forName(encoding));
      Dataset data = CsvImport.read(CsvFile.of("t.csv", bytes), CsvOptions.guessed()).dataset();
      assertEquals("x", data.featureNames().getFirst(), encoding);
      assertEquals("größe", data.targetName(), encoding);
      assertEquals(List.of("b", "ä"), data.classNames(), encoding);
    }
  }

  @Test
  void encodingsWithoutAMarkAreGuessed() {
    String text = SMALL.replace("class", "größe").replace(",a\n", ",ä\n");
    Map<TextEncoding, String> expected =
        Map.of(
            TextEncoding.UTF_8, "found.encoding",
            TextEncoding.UTF_16_LE, "guess.utf-16",
            TextEncoding.UTF_16_BE, "guess.utf-16",
            TextEncoding.LATIN_1, "guess.latin-1");
    expected.forEach((encoding, finding) -> {
      byte[] bytes = text.getBytes(encoding.charset());
      ImportedTable table = CsvImport.read(CsvFile.of("t.csv", bytes), CsvOptions.guessed());
      assertEquals(encoding, table.format().encoding());
      assertTrue(table.report().has(finding), encoding.id());
      assertEquals("größe", table.dataset().targetName(), encoding.id());
    });
  }

  @Test
  void latin1IsSaidToBeAGuess() {
    byte[] bytes =
        SMALL.replace("3,", "3,").replace("b\n", "é\n").getBytes(StandardCharsets.ISO_8859_1);
    ImportedTable table = CsvImport.read(CsvFile.of("t.csv", bytes), CsvOptions.guessed());
    assertEquals(TextEncoding.LATIN_1, table.format().encoding());
    assertTrue(table.report().summary().stream().anyMatch(line -> line.contains("line 3")));
  }

  @Test
  void packedFilesAreKnownByTheirBytes() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(SMALL.getBytes(StandardCharsets.UTF_8));
    }
    CsvFile file = CsvFile.of("my.table.csv.gz", packed.toByteArray());
    assertEquals("my.table", file.name());
    assertEquals(4, CsvImport.read(file, CsvOptions.guessed()).dataset().rows());
  }

  @Test
  void rowsKeepTheirNumbersWhateverIsDropped() {
    ImportedTable table =
        read("x,y,class\n1,2,a\n,,\n3,,b\n5,6\n7,8,b\n9,10,a\n11,12,\n13,14,b,,\n");
    Dataset data = table.dataset();
    long[] ids = new long[data.rows()];
    for (int row = 0; row < ids.length; row++) {
      ids[row] = data.id(row);
    }
    assertArrayEquals(new long[] {0, 4, 5, 7}, ids);
    List<String> lines = table.report().summary();
    assertTrue(lines.contains("Records without any value skipped: 1."), lines.toString());
    assertTrue(lines.contains("Rows skipped because they do not have 3 fields: 1 (line 5)."));
    assertTrue(lines.contains("1 row dropped: 'y' missing (line 4)."));
    assertTrue(lines.contains("1 row dropped: 'class' missing (line 8)."));
    assertTrue(table.report().has("found.extra-fields"));
  }

  @Test
  void missingMarkersAndCodes() {
    String text =
        "x,y,class\n1,NA,a\n2,n/a,a\n3,NaN,b\n4,null,b\n5,?,a\n6,-,a\n7,-9.0,b\n8,none,b\n"
            + "9,1,a\n10,2,a\n11,3,b\n12,4,b\n";
    ImportedTable table = read(text, options().missingCode("-9", "none").keep("y").build());
    assertEquals(8, table.columns().get(1).missing());
    assertEquals(4, table.dataset().rows());
    assertTrue(table.report().has("warn.many-rows"));
  }

  @Test
  void aColumnWithManyGapsIsLeftOutInsteadOfItsRows() {
    ImportedTable table = read("x,z,class\n1,,a\n2,,b\n3,1,a\n4,2,b\n5,3,a\n");
    assertEquals(List.of("x"), table.dataset().featureNames());
    assertEquals(5, table.dataset().rows());
  }

  @Test
  void kindsOfColumns() {
    StringBuilder text =
        new StringBuilder("row,when,flag,colour,note,userId,same,nothing,x,class\n");
    for (int i = 0; i < 30; i++) {
      text.append(i).append(",2024-01-").append(10 + i % 15).append(" 12:00,");
      text.append(i % 2 == 0 ? "Yes" : "no").append(',').append("rgb".charAt(i % 3)).append(',');
      text.append("note ").append(i).append(',').append(1000 - 7 * i).append(",k,,");
      text.append(i * 0.5).append(',').append(i % 3 == 0 ? "1" : "0").append('\n');
    }
    ImportedTable table = read(text.toString());
    assertEquals(
        List.of(
            Kind.IDENTIFIER,
            Kind.DATE_TIME,
            Kind.BOOLEAN,
            Kind.CATEGORY,
            Kind.IDENTIFIER,
            Kind.IDENTIFIER,
            Kind.CONSTANT,
            Kind.EMPTY,
            Kind.NUMBER,
            Kind.NUMBER),
        kinds(table));
    assertEquals(
        List.of("flag", "colour=b", "colour=g", "colour=r", "x"), table.dataset().featureNames());
    assertEquals(1, table.dataset().feature(0, 0));
    assertEquals(0, table.dataset().feature(1, 0));
    assertEquals(
        6, table.report().findings().stream().filter(f -> f.key().equals("loss.column")).count());
  }

  @Test
  void anXThatCountsIsNoIdentifier() {
    StringBuilder text = new StringBuilder("x,y\n");
    for (int i = 0; i < 40; i++) {
      text.append(i).append(',').append(i * i / 7.0).append('\n');
    }
    assertEquals(List.of("x"), read(text.toString()).dataset().featureNames());
  }

  @Test
  void optionsOverrideGuesses() {
    String text = "id,u,v,w\n11,1,2,0\n13,2,3,1\n12,3,4,1\n19,4,5,0\n";
    Dataset data =
        read(text, options().target("V").task(Task.REGRESSION).ignore("u").keep("id").build())
            .dataset();
    assertEquals(List.of("id", "w"), data.featureNames());
    assertEquals("v", data.targetName());
    assertEquals(3, data.target(1));
  }

  @Test
  void aGivenTaskPrefersColumnsThatSuitIt() {
    String text = "a,b,species\n1.5,x,u\n2.5,y,v\n3.5,x,w\n4.5,y,u\n";
    assertEquals("species", read(text).dataset().targetName());
    assertEquals("a", read(text, options().task(Task.REGRESSION).build()).dataset().targetName());
    assertEquals("b", read(text, options().task(Task.BINARY).build()).dataset().targetName());
  }

  @Test
  void unmarkedUtf16IsReadWhenNamed() {
    byte[] bytes = SMALL.getBytes(StandardCharsets.UTF_16LE);
    CsvOptions wide = options().encoding(TextEncoding.UTF_16_LE).build();
    assertEquals(
        read(SMALL).dataset(), CsvImport.read(CsvFile.of("test.csv", bytes), wide).dataset());
  }

  @Test
  void yBetweenOtherColumnsIsACoordinate() {
    assertEquals("group", read(SMALL.replace("class", "group")).dataset().targetName());
    assertEquals("y", read("x,y\n1,2.5\n2,3.5\n3,4.1\n4,9\n").dataset().targetName());
  }

  @Test
  void positiveClass() {
    String text = "x,y,class\n1,2,sick\n3,4,well\n5,6,sick\n7,8,well\n";
    assertEquals(List.of("sick", "well"), read(text).dataset().classNames());
    Dataset data = read(text, options().positiveClass("sick").build()).dataset();
    assertEquals(List.of("well", "sick"), data.classNames());
    assertEquals(1, data.target(0));
    assertEquals(
        List.of("zero", "positive"),
        read(text.replace("sick", "positive").replace("well", "zero")).dataset().classNames());
  }

  @Test
  void classNamesAreSortedAsNumbers() {
    StringBuilder text = new StringBuilder("x,label\n");
    for (int i = 0; i < 12; i++) {
      text.append(i * 1.5).append(',').append(List.of("10", "9", "2.0").get(i % 3)).append('\n');
    }
    assertEquals(List.of("2", "9", "10"), read(text.toString()).dataset().classNames());
  }

  @Test
  void theSplitColumnGivesTheParts() {
    String text = "x,y,Role\n1,2,Train\n3,4,VAL\n5,6,dev\n7,8,test\n9,1,training\n";
    Dataset data = read(text, options().splitColumn("role").build()).dataset();
    assertEquals(List.of("x"), data.featureNames());
    assertEquals(Part.TRAIN, data.part(0));
    assertEquals(Part.VALIDATION, data.part(1));
    assertEquals(Part.VALIDATION, data.part(2));
    assertEquals(Part.TEST, data.part(3));
    assertEquals(Part.TRAIN, data.part(4));
  }

  @Test
  void aFewCellsThatAreNoNumbersAreSaid() {
    StringBuilder text = new StringBuilder("x,y\n");
    for (int i = 0; i < 20; i++) {
      text.append(i == 7 ? "<0.5" : i * 0.1).append(',').append(i * 0.3).append('\n');
    }
    ImportedTable table = read(text.toString());
    assertEquals(19, table.dataset().rows());
    assertTrue(
        table.report().summary().getFirst().contains("'<0.5' in line 9"),
        table.report().summary().toString());
  }

  @Test
  void brokenDecimalCommasAreNoticed() {
    String quoted = "x,y,class\n\"2;6\",1,a\n\"2;7\",2,b\n\"2;8\",3,a\n\"2;6\",4,b\n\"2;7\",5,a\n";
    assertTrue(read(quoted).report().has("warn.broken-numbers"));
    String other = "x,y,class\n\"2,6\",1,a\n\"2,7\",2,b\n\"2,8\",3,a\n\"2,6\",4,b\n\"2,7\",5,a\n";
    assertTrue(read(other).report().has("warn.other-mark"));
    String grouped = "x;y;c\n1.234,5;1,5;a\n2.234,5;2;b\n1.134,5;3;a\n1.334,5;4;b\n";
    assertTrue(read(grouped).report().has("warn.grouped"));
    assertFalse(read(other).report().has("warn.grouped"));
    String lost = "x;y;z\n1;2;3\n1;3;4\n2;6;5;1\n2;2;3\n2;7;5;1\n2;3;3\n1;5;6\n7;1;2\n";
    assertTrue(read(lost).report().has("warn.lost-decimals"));
  }

  @Test
  void rowNamesWithoutAHeaderCell() {
    ImportedTable table = read("x,y\nr1,1,2\nr2,3,4\nr3,5,6\nr4,7,9\n");
    assertEquals(
        List.of("column 1", "x", "y"), table.columns().stream().map(ColumnProfile::name).toList());
    assertTrue(table.report().has("found.row-names"));
  }

  @Test
  void repeatedNamesAreNumbered() {
    assertEquals(
        List.of("x", "x (2)"),
        read("x,x,y\n1,2,3\n4,5,6\n7,8,0\n3,1,2\n").dataset().featureNames());
  }

  @Test
  void lineEndsAndQuotedLineBreaks() {
    String crlf = SMALL.replace("\n", "\r\n");
    assertEquals(read(SMALL).dataset(), read(crlf).dataset());
    ImportedTable table = read("x,t,class\n1,\"a\nb\",u\n2,\"a\nb\",v\n3,c,u\n4,c,v\n5,,u\n");
    assertEquals(List.of("x", "t=a\nb", "t=c"), table.dataset().featureNames());
    assertTrue(
        table.report().summary().contains("1 row dropped: 't' missing (line 8)."),
        table.report().summary().toString());
  }
}
