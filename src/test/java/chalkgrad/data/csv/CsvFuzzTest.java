package chalkgrad.data.csv;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.RandomStream;
import chalkgrad.base.UserException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are: a table with a report, or a sentence for the user; never a crash. */
class CsvFuzzTest {
  private static final String[] PIECES = {
    ",",
    ";",
    "\t",
    "|",
    "\n",
    "\r\n",
    "\r",
    "\"",
    "\"\"",
    "1",
    "2,6",
    "-3.5e2",
    "NA",
    "true",
    "False",
    "a",
    "b",
    "ä",
    "2024-01-02",
    "train",
    "test",
    "class",
    " ",
    "1e999",
    "id",
    "x=1",
    "{0}"
  };

  /** Whether a table came out. */
  private static boolean read(byte[] bytes) {
    try {
      ImportedTable table = CsvImport.read(CsvFile.of("f.csv", bytes), CsvOptions.guessed());
      assertFalse(table.report().summary().isEmpty());
      for (int row = 0; row < table.dataset().rows(); row++) {
        for (int column = 0; column < table.dataset().columns(); column++) {
          assertTrue(Double.isFinite(table.dataset().feature(row, column)));
        }
      }
      return true;
    } catch (UserException e) {
      assertFalse(e.getMessage().isBlank());
      return false;
    }
  }

  @Test
  void randomBytes() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (int run = 0; run < 300; run++) {
            var random = RandomStream.of(1, "csv-bytes", run);
            byte[] bytes = new byte[random.nextInt(3000)];
            random.nextBytes(bytes);
            for (int i = 0; i < bytes.length; i++) {
              bytes[i] = bytes[i] == 0 && run % 2 == 0 ? (byte) ',' : bytes[i];
            }
            read(bytes);
          }
        });
  }

  @Test
  void randomPiecesOfTables() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          for (int run = 0; run < 2000; run++) {
            var random = RandomStream.of(2, "csv-pieces", run);
            var text = new StringBuilder();
            int pieces = random.nextInt(200);
            for (int i = 0; i < pieces; i++) {
              text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            read(text.toString().getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  @Test
  void tablesWithRandomCells() {
    int tables = 0;
    for (int run = 0; run < 500; run++) {
      var random = RandomStream.of(3, "csv-cells", run);
      int columns = 2 + random.nextInt(4);
      var text = new StringBuilder();
      for (int row = 0; row < 8 + random.nextInt(30); row++) {
        for (int column = 0; column < columns; column++) {
          text.append(column == 0 ? "" : ";");
          text.append(PIECES[9 + random.nextInt(PIECES.length - 9)]);
        }
        text.append('\n');
      }
      tables += read(text.toString().getBytes(StandardCharsets.UTF_8)) ? 1 : 0;
    }
    assertTrue(tables > 100, "only " + tables + " of 500 became tables");
  }

  @Test
  void anyCutOfAGoodFile() {
    byte[] good =
        "x,\"y, \"\"z\"\"\",class\n1,2,a\n3,\"4\",b\n5,6,a\n7,8,b\n9,1,a\n"
            .getBytes(StandardCharsets.UTF_8);
    assertTrue(read(good));
    for (int length = 0; length < good.length; length++) {
      read(java.util.Arrays.copyOf(good, length));
    }
  }
}
