package chalkgrad.data.csv;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.UserException;
import chalkgrad.data.Task;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every mistake that a user can make has a sentence that says what, where and what to do. */
class CsvErrorsTest {
  private static final String GOOD = "x,y,class\n1,2,a\n3,4,b\n5,6,a\n7,8,b\n";

  @TempDir Path folder;

  private static void requireError(String text, CsvOptions options, String... parts) {
    requireError(text.getBytes(StandardCharsets.ISO_8859_1), options, parts);
  }

  private static void requireError(byte[] bytes, CsvOptions options, String... parts) {
    var error =
        assertThrows(
            UserException.class, () -> CsvImport.read(CsvFile.of("file.csv", bytes), options));
    for (String part : parts) {
      assertTrue(error.getMessage().contains(part), () -> part + " is not in: " + error);
    }
    assertFalse(error.getMessage().contains("''"), error.getMessage());
    assertFalse(error.getMessage().contains("{"), error.getMessage());
  }

  private static void requireError(String text, String... parts) {
    requireError(text, CsvOptions.guessed(), parts);
  }

  private static CsvOptions.Builder options() {
    return CsvOptions.builder();
  }

  @Test
  void missingFileAndFolder() {
    Path missing = folder.resolve("none.csv");
    var error =
        assertThrows(UserException.class, () -> CsvImport.read(missing, CsvOptions.guessed()));
    assertTrue(error.getMessage().contains("none.csv"));
    error = assertThrows(UserException.class, () -> CsvImport.read(folder, CsvOptions.guessed()));
    assertTrue(error.getMessage().contains("folder"));
  }

  @Test
  void otherKindsOfFiles() {
    requireError("", "empty");
    requireError("  \n \n", "empty");
    requireError("PK\u0003\u0004....[Content_Types].xml", "spreadsheet", "save it as CSV");
    requireError("PK\u0003\u0004....readme.txt", "ZIP", "Unpack");
    requireError("\u00D0\u00CF\u0011\u00E0....", "spreadsheet");
    requireError("\u0089PNG\r\n", "picture");
    requireError("\u00FF\u00D8\u00FF\u00E0", "picture");
    requireError("GIF89a", "picture");
    requireError("%PDF-1.7", "PDF");
    requireError("<!DOCTYPE html><html>", "web page");
    requireError("a,b\n1,\0\n", "zero bytes");
    requireError("\u001F\u008Bnot really packed", "gzip", "damaged");
  }

  @Test
  void wrongEncoding() {
    requireError(
        GOOD.replace("5", "\u00E9"),
        options().encoding(TextEncoding.UTF_8).build(),
        "utf-8",
        "line 4");
  }

  @Test
  void brokenRecords() {
    requireError("x,y,class\n1,2,a\n\"3,4,b\n5,6,a\n", "Line 3, field 1", "never closed");
    requireError("x,y,class\n1,\"2\n\"\"\",a\n3,\"4,b\n", "Line 4, field 2", "never closed");
    requireError("x,y,class\n1,2,a\n3,\"4\"4,b\n5,6,a\n", "Line 3", "quotes");
    requireError("x,y,class\n", "no rows");
    requireError("x\n1\n2\n3\n4\n", "one column");
    requireError(GOOD, options().delimiter(Delimiter.SEMICOLON).build(), "one column", "semicolon");
    requireError("x;y\n2;6;1;5\n2;7;1;6\n2;8;1;7\n", "2 fields", "line 2", "decimal commas");
    requireError("x,y,z\n1,2,a,b,c\n1,2,a,b,c\n", "3 fields", "line 2");
  }

  @Test
  void columnsThatDoNotExist() {
    requireError(GOOD, options().target("clas").build(), "'clas'", "mean 'class'", "'x', 'y'");
    requireError(GOOD, options().target("zzzzzzz").build(), "'zzzzzzz'", "'x', 'y', 'class'");
    requireError(GOOD, options().ignore("q").build(), "'q'");
    requireError(GOOD, options().keep("q").build(), "'q'");
    requireError(GOOD, options().splitColumn("q").build(), "'q'");
  }

  @Test
  void contradictions() {
    requireError(GOOD, options().ignore("x").keep("x").build(), "'x'", "both");
    requireError(GOOD, options().target("x").ignore("x").build(), "'x'", "target");
    requireError(GOOD, options().target("x").splitColumn("x").build(), "'x'", "target");
  }

  @Test
  void unsuitableTargets() {
    String text =
        "a,b,d,e,f\n1,k,,2020-01-01,1\n2,k,,2020-01-02,\n3,k,,2020-01-03,\n4,k,,2020-01-04,\n";
    requireError(text, options().target("b").build(), "only one value", "'k'");
    requireError(text, options().target("d").build(), "no values");
    requireError(text, options().target("e").build(), "dates");
    requireError(
        text.replace("2,k,,2020-01-02,\n", "2,k,,2020-01-02,2\n") + "5,k,,2020-01-05,\n",
        options().target("f").build(),
        "'f'",
        "3 of 5");
    requireError(
        "a,b\nk,\nk,\nk,\nk,\n", options().header(true).build(), "No column can be a target");
  }

  @Test
  void unsuitableTasks() {
    requireError(
        GOOD, options().target("class").task(Task.REGRESSION).build(), "'class'", "'a', 'b'");
    requireError(GOOD, options().target("x").task(Task.BINARY).build(), "'x'", "has 4");
    requireError(GOOD, options().positiveClass("c").build(), "'c'", "'a', 'b'");
    StringBuilder many = new StringBuilder("x,y\n");
    for (int i = 0; i < 101; i++) {
      many.append(i % 7).append(',').append(i).append('\n');
    }
    requireError(
        many.toString(), options().target("y").task(Task.MULTICLASS).build(), "'y'", "101", "100");
  }

  @Test
  void nothingToLearnFrom() {
    requireError("id,k,class\n11,u,a\n12,u,b\n13,u,a\n14,u,b\n", "feature", "'class'", "'id'");
    requireError("x,class\n1,a\n2,b\n3,a\n", "Only 3 usable rows", "4");
    requireError(
        "x,y,class\n1,,a\n2,,b\n3,,a\n4,1,b\n5,2,a\n",
        options().keep("y").build(),
        "Only 2 of 5",
        "'y' is missing in 3");
    requireError(
        "x,y,class\n1,1,a\n2,2,a\n3,3,a\n4,4,a\n5,,b\n", "'class'", "only one value", "'a'");
  }

  @Test
  void noColumnOfNumbersAndNoneOfFewWords() {
    StringBuilder text = new StringBuilder("remark,kind,class\n");
    for (int i = 0; i < 30; i++) {
      text.append("remark ").append(i).append(",text ").append(i * i % 29 + 3 * i).append(',');
      text.append(i % 2 == 0 ? "a\n" : "b\n");
    }
    requireError(
        text.toString(), "No column is left as a feature", "'remark'", "'kind'", "Keep a column");
  }

  /** What is left of 2,6;1360;11,9 when commas become delimiters. */
  @Test
  void decimalCommasThatWereLost() {
    requireError(
        "CO;S1;C6H6\n2;6;1360;11;9\n2;2;1402;9;0\n1;6;1376;9;2\n",
        "3 fields",
        "line 2",
        "decimal commas",
        "export the file again");
    var text = new StringBuilder("CO;S1;class\n");
    for (int i = 0; i < 30; i++) {
      // Most rows are longer than the header, and yet do not begin with their names.
      text.append(i % 3 == 0 ? i + ";13" + i + ";" : "2;6;1360;").append(i / 3 % 2).append('\n');
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    ImportedTable table = CsvImport.read(CsvFile.of("lost.csv", bytes), CsvOptions.guessed());
    assertTrue(table.report().has("warn.lost-decimals"), () -> table.report().summary().toString());
  }

  @Test
  void splitColumn() {
    String text = "x,y,s\n1,2,train\n3,4,test\n5,6,house\n7,8,train\n";
    requireError(text, options().splitColumn("s").build(), "Line 4", "'house'", "'s'");
    requireError(
        text.replace("house", "test").replace("train", "test").replaceFirst("test", "val"),
        options().splitColumn("s").build(),
        "no training rows");
  }

  @Test
  void keptTextOfManyValues() {
    StringBuilder text = new StringBuilder("t,x,class\n");
    for (int i = 0; i < 60; i++) {
      text.append("word").append(i).append(',').append(i * 0.7).append(',');
      text.append(i % 2).append('\n');
    }
    requireError(text.toString(), options().keep("t").build(), "'t'", "60", "50");
  }

  @Test
  void cutOffArchive() throws Exception {
    var packed = new java.io.ByteArrayOutputStream();
    try (var gzip = new java.util.zip.GZIPOutputStream(packed)) {
      gzip.write(GOOD.repeat(100).getBytes(StandardCharsets.UTF_8));
    }
    byte[] whole = packed.toByteArray();
    requireError(Arrays.copyOf(whole, whole.length - 12), CsvOptions.guessed(), "cut off");
  }
}
