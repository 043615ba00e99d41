package chalkgrad.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.RandomStream;
import chalkgrad.base.UserException;
import chalkgrad.data.csv.CsvImport;
import chalkgrad.data.csv.CsvOptions;
import chalkgrad.training.DataSource;
import chalkgrad.training.Defaults;
import chalkgrad.training.ExperimentSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Experiments on tables that are too large for their file point at them. */
class LargeTablesTest {
  @TempDir private Path folder;

  private Path table() throws IOException {
    RandomStream random = RandomStream.of(1, "large", 0);
    String note = "," + "long ".repeat(100) + ",";
    StringBuilder text = new StringBuilder("a,b,note,kind\n");
    while (text.length() <= TableCodec.MAX_EMBEDDED_BYTES) {
      text.append(random.nextDouble()).append(',').append(random.nextGaussian());
      text.append(note).append(random.nextBoolean() ? "yes\n" : "no\n");
    }
    return Files.writeString(Files.createDirectory(folder.resolve("data")).resolve("a.csv"), text);
  }

  @Test
  void aLargeTableIsReadAgainAndFoundAgain() throws IOException {
    Path csv = table();
    var source =
        DataSource.Table.of(CsvImport.read(csv, CsvOptions.builder().ignore("note").build()));
    ExperimentSpec spec = Defaults.experiment().withSource(source);
    Path file = folder.resolve("large.chalk");
    ChalkFiles.write(file, SampleFiles.trained(spec, 2));
    assertTrue(Files.size(file) < 50_000, "without the samples");
    assertTrue(Files.readString(file).contains("\"samples\": " + source.dataset().rows()));
    assertEquals(spec, ChalkFiles.read(file).spec());

    Path moved = Files.move(csv, folder.resolve("moved.csv"));
    var missing = assertThrows(MissingTable.class, () -> ChalkFiles.read(file));
    assertEquals(csv, missing.table());
    assertFalse(missing.isChanged());
    assertTrue(missing.getMessage().contains("a.csv"), missing.getMessage());
    ChalkFile found = ChalkFiles.read(file, Map.of(missing.table(), moved));
    assertEquals(source.dataset(), found.spec().data().source().dataset());
    Path again = folder.resolve("again.chalk");
    ChalkFiles.write(again, found);
    assertEquals(found.spec(), ChalkFiles.read(again).spec(), "it knows the new place");

    Path beside = Files.move(moved, folder.resolve("a.csv"));
    var dataset = ChalkFiles.read(file).spec().data().source().dataset();
    assertEquals(source.dataset(), dataset, "beside the file");

    String text = Files.readString(beside);
    Files.writeString(beside, text + "1,1,,yes\n");
    assertTrue(assertThrows(MissingTable.class, () -> ChalkFiles.read(file)).isChanged());

    Files.writeString(beside, text);
    String document = Files.readString(file);
    Files.writeString(file, document.replace("\"samples\": ", "\"samples\": 1"));
    var other = assertThrows(UserException.class, () -> ChalkFiles.read(file));
    assertTrue(other.getMessage().contains("$.data.source"), other.getMessage());
  }
}
