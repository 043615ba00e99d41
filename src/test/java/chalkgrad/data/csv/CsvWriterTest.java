package chalkgrad.data.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.RandomStream;
import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.Task;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvWriterTest {
  private static String written(Dataset data) throws IOException {
    var text = new StringBuilder();
    CsvWriter.write(data, text);
    return text.toString();
  }

  private static ImportedTable readBack(Dataset data) throws IOException {
    byte[] bytes = written(data).getBytes(StandardCharsets.UTF_8);
    return CsvImport.read(CsvFile.of(data.name() + ".csv", bytes), CsvWriter.options(data));
  }

  private static double[] randomNumbers(int count) {
    var random = RandomStream.of(7, "csv-writer", 0);
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = random.nextGaussian() * (i % 3 == 0 ? 1e-300 : i % 3 == 1 ? 1e12 : 1);
    }
    return numbers;
  }

  private static long[] ids(int count) {
    return java.util.stream.LongStream.range(0, count).toArray();
  }

  @Test
  void theText() throws IOException {
    var data =
        new Dataset(
            "d",
            Task.BINARY,
            List.of("a, b", "c"),
            "label",
            List.of("no", "say \"yes\""),
            new double[] {0.1, 2, -3e-20, 4},
            new double[] {0, 1},
            ids(2),
            new Part[] {Part.TRAIN, Part.TEST});
    assertEquals(
        "\"a, b\",c,label,split\n0.1,2.0,no,train\n-3.0E-20,4.0,\"say \"\"yes\"\"\",test\n",
        written(data));
  }

  @Test
  void binaryComesBackBitForBit() throws IOException {
    int rows = 60;
    double[] targets = new double[rows];
    Part[] parts = new Part[rows];
    for (int i = 0; i < rows; i++) {
      targets[i] = i % 2;
      parts[i] = Part.values()[i % 3];
    }
    var data =
        new Dataset(
            "points",
            Task.BINARY,
            List.of("x₁", "id", "split"),
            "class",
            List.of("blue", "amber"),
            randomNumbers(rows * 3),
            targets,
            ids(rows),
            parts);
    assertEquals(data, readBack(data).dataset());
    assertTrue(readBack(data).report().of(Finding.Severity.GUESS).isEmpty());
  }

  @Test
  void regressionAndSeveralClassesComeBack() throws IOException {
    var regression =
        new Dataset(
            "curve",
            Task.REGRESSION,
            List.of("x"),
            "y",
            List.of(),
            randomNumbers(40),
            randomNumbers(40),
            ids(40),
            null);
    assertEquals(regression, readBack(regression).dataset());
    double[] digits = new double[30];
    for (int i = 0; i < digits.length; i++) {
      digits[i] = i % 12 % 11;
    }
    var classes = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
    var several =
        new Dataset(
            "digits",
            Task.MULTICLASS,
            List.of("row", "x"),
            "digit",
            classes,
            randomNumbers(60),
            digits,
            ids(30),
            null);
    assertEquals(several, readBack(several).dataset());
  }
}
