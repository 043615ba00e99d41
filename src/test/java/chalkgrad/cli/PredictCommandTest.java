package chalkgrad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.data.csv.CsvFile;
import chalkgrad.data.csv.CsvImport;
import chalkgrad.data.csv.CsvOptions;
import chalkgrad.io.ChalkFile;
import chalkgrad.io.ChalkFiles;
import chalkgrad.training.DataSource;
import chalkgrad.training.Defaults;
import chalkgrad.training.ExperimentSpec;
import chalkgrad.training.PredictedRows;
import chalkgrad.training.Predictor;
import chalkgrad.training.TrainingRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** New rows at the command line. */
class PredictCommandTest {
  private static final String TABLE =
      """
      steps,rain,mood
      10.5,no,good
      3,yes,bad
      7,no,good
      2,yes,bad
      5,no,good
      1.5,yes,bad
      8,no,good
      """;

  @TempDir private Path folder;
  private Path experiment;
  private Predictor predictor;

  @BeforeEach
  void save() {
    var file = CsvFile.of("walks.csv", TABLE.getBytes(StandardCharsets.UTF_8));
    var table =
        CsvImport.read(file, CsvOptions.builder().target("mood").positiveClass("good").build());
    ExperimentSpec spec = Defaults.experiment().withSource(new DataSource.Table(table.dataset()));
    experiment = folder.resolve("walks.chalk");
    ChalkFiles.write(experiment, ChalkFile.of(spec));
    predictor = Predictor.of(new TrainingRun(spec));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aFileOfRowsBecomesAFileOfPredictions() throws IOException {
    Path data = write("new.csv", "rain,steps,mood\nno,4.5,good\nperhaps,6,\n");
    Path out = folder.resolve("out.csv");
    var result =
        Shell.run(
            "predict", experiment.toString(), "--data", data.toString(), "--out", out.toString());
    assertEquals(0, result.code(), result.err());
    List<String> lines = Files.readAllLines(out);
    assertEquals("steps,rain,mood,predicted mood,p(bad),p(good),not usable", lines.getFirst());
    PredictedRows said = predictor.predict(new double[] {4.5, 0, 6, Double.NaN});
    String[] first = lines.get(1).split(",", -1);
    assertEquals(said.values()[0], Double.parseDouble(first[5]));
    assertEquals(1 - said.values()[0], Double.parseDouble(first[4]));
    assertEquals(said.values()[0] >= 0.5 ? "good" : "bad", first[3]);
    assertEquals("", first[6]);
    assertTrue(lines.get(2).endsWith(",rain: unknown-word"), lines.get(2));
    assertTrue(result.err().contains("'perhaps'"), result.err());
    assertTrue(result.err().contains("on the 1 rows"), result.err());
  }

  @Test
  void aTypedRowIsAnswered() {
    var result = Shell.run("predict", experiment.toString(), "--row", "4.5,no");
    assertEquals(0, result.code(), result.err());
    double p = predictor.predict(new double[] {4.5, 0}).values()[0];
    assertTrue(result.out().contains("p(good) = " + p), result.out());
    assertTrue(result.out().startsWith("mood: " + (p >= 0.5 ? "good" : "bad")), result.out());
    assertEquals("", result.err());
  }

  @Test
  void decimalCommasNeedSemicolons() {
    var comma = Shell.run("predict", experiment.toString(), "--row", "4,5;no");
    var point = Shell.run("predict", experiment.toString(), "--row", "4.5,no");
    assertEquals(point.out(), comma.out());
  }

  @Test
  void numbersBeyondTheTrainingRowsAreSaid() {
    var result = Shell.run("predict", experiment.toString(), "--row", "4000,no");
    assertTrue(result.err().contains("steps = 4000.0"), result.err());
  }

  @Test
  void whatIsWrongIsSaid() throws IOException {
    String file = experiment.toString();
    assertEquals(2, Shell.run("predict", file).code());
    assertEquals(2, Shell.run("predict", file, "--row", "1,no", "--data", "x.csv").code());
    var values = Shell.run("predict", file, "--row", "1,no,2");
    assertTrue(values.err().contains("needs 2: steps, rain"), values.err());
    Path other = write("other.csv", "pace,rain\n1,no\n");
    var column = Shell.run("predict", file, "--data", other.toString());
    assertEquals(2, column.code());
    assertTrue(column.err().contains("'steps'"), column.err());
  }
}
