package chalkgrad.data.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Code and texts agree: each key that the code names is there, and none is left over. */
class MessagesTest {
  private static final Pattern KEY =
      Pattern.compile("\"((?:column|found|guess|loss|warn|kind|error)\\.[a-z0-9.\\-]+)\"");

  @Test
  void keys() throws IOException {
    Set<String> named = new TreeSet<>();
    try (var files = Files.list(Path.of("src/main/java/chalkgrad/data/csv"))) {
      for (Path file : files.toList()) {
        KEY.matcher(Files.readString(file)).results().forEach(match -> named.add(match.group(1)));
      }
    }
    // Some families of keys are put together from an id.
    for (Delimiter delimiter : Delimiter.values()) {
      named.add("guess.delimiter." + delimiter.id());
    }
    for (DecimalMark mark : DecimalMark.values()) {
      named.add("guess.decimal." + mark.id());
    }
    Set.of("spreadsheet", "zip", "picture", "pdf", "web-page")
        .forEach(kind -> named.add("error." + kind));
    for (NewRows.Reason reason : NewRows.Reason.values()) {
      named.add("typed." + reason.id());
    }
    named.removeIf(key -> key.endsWith("."));
    var texts = ResourceBundle.getBundle("chalkgrad.data.csv.messages");
    assertEquals(new TreeSet<>(texts.keySet()), named);
  }

  @Test
  void quotesAreDoubledWhereThereAreArgumentsAndOnlyThere() {
    var texts = ResourceBundle.getBundle("chalkgrad.data.csv.messages");
    for (String key : texts.keySet()) {
      String text = texts.getString(key);
      String single = text.replace("''", "");
      if (text.contains("{0}")) {
        assertFalse(single.contains("'"), key);
      } else {
        assertTrue(!text.contains("''"), key);
      }
    }
  }
}
