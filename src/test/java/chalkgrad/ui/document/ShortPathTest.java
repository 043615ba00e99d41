package chalkgrad.ui.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortPathTest {
  private static final Path HOME = Path.of("/home/ada");

  @ParameterizedTest
  @CsvSource({
    "/home/ada, ~",
    "/home/ada/lessons, ~/lessons",
    "/home/ada/a/b/c, ~/a/b/c",
    "/home/ada/school/2026/autumn/week 3, ~/…/autumn/week 3",
    "/srv/share/school/2026/autumn/week 3, /…/autumn/week 3",
    "/home/adam/x, /home/adam/x"
  })
  void longWaysLoseTheirMiddle(String folder, String text) {
    assertEquals(text, ShortPath.of(Path.of(folder), HOME, 20));
  }

  @Test
  void aLongNameStays() {
    Path folder = Path.of("/a-folder-with-a-very-long-name");
    assertEquals(folder.toString(), ShortPath.of(folder, HOME, 10));
  }
}
