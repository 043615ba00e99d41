package chalkgrad.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chalkgrad.data.Dataset;
import chalkgrad.data.csv.CsvImport;
import chalkgrad.data.csv.CsvOptions;
import chalkgrad.data.csv.CsvWriter;
import chalkgrad.ui.common.Notice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableExportTest {
  @TempDir Path folder;

  /** The same samples, numbered anew as a reader numbers them. */
  private static Dataset numbered(Dataset data, String name) {
    double[] features = new double[data.rows() * data.columns()];
    double[] targets = new double[data.rows()];
    long[] ids = new long[data.rows()];
    var parts = new chalkgrad.data.Part[data.rows()];
    for (int row = 0; row < data.rows(); row++) {
      for (int column = 0; column < data.columns(); column++) {
        features[row * data.columns() + column] = data.feature(row, column);
      }
      targets[row] = data.target(row);
      ids[row] = row;
      parts[row] = data.part(row);
    }
    return new Dataset(
        name,
        data.task(),
        data.featureNames(),
        data.targetName(),
        data.classNames(),
        features,
        targets,
        ids,
        parts);
  }

  @Test
  void comesBackBitForBitWithAndWithoutPredictions() throws IOException {
    for (boolean predictions : new boolean[] {false, true}) {
      for (TableData table :
          List.of(SmallTables.table(), SmallTables.of(SmallTables.line(), null))) {
        Path file = folder.resolve(table.dataset().name() + ".csv");
        Files.writeString(file, "what was there before");
        Notice notice = new TableExport().write(table, predictions, file);
        assertEquals(Notice.Kind.INFO, notice.kind(), notice.text());
        var options = CsvWriter.options(table.dataset()).toBuilder();
        if (predictions && table.predictions() != null) {
          options.ignore("prediction", "probability", "loss");
        }
        Dataset back = CsvImport.read(file, options.build()).dataset();
        assertEquals(numbered(table.dataset(), table.dataset().name()), back);
        try (var left = Files.list(folder)) {
          assertEquals(1, left.filter(f -> f.toString().contains(back.name())).count());
        }
      }
    }
  }

  /** Guessing as for any file finds the same task, columns, target and parts. */
  @Test
  void comesBackWithoutBeingToldHow() {
    TableData table = SmallTables.table();
    Path file = folder.resolve("flowers.csv");
    new TableExport().write(table, false, file);
    Dataset back = CsvImport.read(file, CsvOptions.guessed()).dataset();
    assertEquals(table.dataset().featureNames(), back.featureNames());
    assertEquals(table.dataset().targetName(), back.targetName());
    assertEquals(table.dataset().classNames(), back.classNames());
    assertEquals(table.part(2), back.part(2));
  }

  @Test
  void predictionsStandOnTheRight() throws IOException {
    Path file = folder.resolve("flowers.csv");
    new TableExport().write(SmallTables.table(), true, file);
    List<String> lines = Files.readAllLines(file);
    assertEquals("length,width,kind,split,prediction,probability,loss", lines.get(0));
    assertEquals("-2.125,3.0,tulip,train,rose,0.8,1.6", lines.get(2));
  }

  @Test
  void aFolderThatIsNotThereIsANotice() {
    Path file = folder.resolve("nowhere").resolve("flowers.csv");
    Notice notice = new TableExport().write(SmallTables.table(), false, file);
    assertEquals(Notice.Kind.ERROR, notice.kind());
  }
}
