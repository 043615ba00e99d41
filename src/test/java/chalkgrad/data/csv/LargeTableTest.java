package chalkgrad.data.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import chalkgrad.base.RandomStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LargeTableTest {
  @Test
  void aHundredThousandRowsOfThirtyColumns() {
    var random = RandomStream.of(1, "csv-speed", 0);
    var text = new StringBuilder("f0");
    for (int column = 1; column < 29; column++) {
      text.append(",f").append(column);
    }
    text.append(",class\n");
    for (int row = 0; row < 100_000; row++) {
      for (int column = 0; column < 29; column++) {
        text.append(random.nextInt(100_000) / 1000.0).append(',');
      }
      text.append(random.nextBoolean() ? "yes\n" : "no\n");
    }
    var file = CsvFile.of("large.csv", text.toString().getBytes(StandardCharsets.UTF_8));
    ImportedTable table = CsvImport.read(file, CsvOptions.guessed());
    assertEquals("large (100000 × 29, binary)", table.dataset().toString());
  }
}
