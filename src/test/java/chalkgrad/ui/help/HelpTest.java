package chalkgrad.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be tested of help without a window. */
class HelpTest {
  @Test
  void aReportDoesNotNameTheHomeFolder() {
    String home = System.getProperty("user.home");
    String trace = Trace.of(new IllegalStateException("no " + home + "/secret.chalk"));
    String shown = Trace.withoutHome(trace);
    assertTrue(shown.contains("no ~/secret.chalk"), shown);
    assertFalse(shown.contains(home + "/"), shown);
  }

  @Test
  void theSameMistakeIsKnownByItsPlace() {
    assertEquals(
        Trace.signature(Trace.of(mistake("row 1"))), Trace.signature(Trace.of(mistake("row 2"))));
    assertNotEquals(
        Trace.signature(Trace.of(mistake("row 1"))),
        Trace.signature(Trace.of(new IllegalStateException("row 1"))));
  }

  private static RuntimeException mistake(String message) {
    return new IllegalArgumentException(message);
  }

  @Test
  void aTraceWithoutEndIsCut() {
    assertTrue(Trace.of(endless()).lines().count() <= 400);
  }

  private static Throwable endless() {
    try {
      return recurse(0);
    } catch (StackOverflowError error) {
      return error;
    }
  }

  private static Throwable recurse(int depth) {
    return depth == Integer.MAX_VALUE
        ? new IllegalStateException("the stack has no end")
        : recurse(depth + 1).fillInStackTrace();
  }

  @Test
  void theNoticesAreThoseOfTheDocumentation() throws IOException {
    Notices notices = Notices.read();
    String all = String.join("\n", notices.blocks().stream().map(Notices.Block::text).toList());
    assertEquals(
        notices, Notices.parse(Files.readString(Path.of("docs", "third-party-notices.md"))));
    for (String library : List.of("OpenJFX", "AtlantaFX", "Jackson", "FastCSV", "picocli")) {
      assertTrue(all.contains(library), library);
    }
    assertFalse(all.contains("](") || all.contains("**") || all.contains("|"), all);
    assertFalse(all.contains("Copyright |"), all);
  }

  @Test
  void markdownIsTakenApart() {
    assertEquals(
        List.of(
            new Notices.Block(Notices.Kind.HEADING, "Title"),
            new Notices.Block(Notices.Kind.TEXT, "Two lines."),
            new Notices.Block(Notices.Kind.LIBRARY, "Lib: a, b  1.0"),
            new Notices.Block(Notices.Kind.LICENCE, "MIT · Me"),
            new Notices.Block(Notices.Kind.TEXT, "• Point of two lines"),
            new Notices.Block(Notices.Kind.TEXT, "• Next")),
        Notices.parse(
                """
                # Title

                Two
                lines.

                | Library | Version | Licence | Copyright |
                |---|---|---|---|
                | [Lib](https://x.y): a, b | 1.0 | [MIT](z) | Me |

                - **Point** of
                  two lines
                - Next
                """)
            .blocks());
  }
}
