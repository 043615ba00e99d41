package chalkgrad.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published schema, the description and the codec say the same. */
class SchemaTest {
  private static final Path DESCRIPTION = Path.of("docs", "file-format.md");

  private final String text = schema();
  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);

  private static String schema() {
    try (var in = ChalkFiles.class.getResourceAsStream("chalk.schema.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException problem) {
      throw new IllegalStateException(problem);
    }
  }

  private List<?> errors(String document) {
    return schema.validate(document, InputFormat.JSON);
  }

  @Test
  void everythingThatIsWrittenIsInTheSchemaAndTheOtherWayRound(@TempDir Path folder)
      throws Exception {
    Set<String> unwritten = new TreeSet<>();
    collectDeclared(JsonMapper.shared().readTree(text), unwritten);
    assertTrue(unwritten.contains("learningRate"));
    for (ChalkFile file : SampleFiles.all(folder)) {
      String document = ChalkFiles.text(file);
      assertEquals(List.of(), errors(document), document);
      collectWritten(JsonMapper.shared().readTree(document), unwritten);
    }
    // Only in an experiment on a file of more than 5 MB, which LargeTablesTest makes.
    unwritten.remove("samples");
    assertEquals(Set.of(), unwritten, "fields in the schema that nobody writes");
  }

  private static void collectDeclared(JsonNode node, Set<String> names) {
    if (node.has("properties") && node.has("additionalProperties")) {
      names.addAll(node.get("properties").propertyNames());
    }
    node.forEach(child -> collectDeclared(child, names));
  }

  private static void collectWritten(JsonNode node, Set<String> unwritten) {
    node.propertyNames().forEach(unwritten::remove);
    node.forEach(child -> collectWritten(child, unwritten));
  }

  @Test
  void theSchemaIsAsStrictAsTheReader() throws Exception {
    ObjectNode root =
        (ObjectNode) JsonMapper.shared().readTree(ChalkFiles.text(SampleFiles.drawnInMidEpoch()));
    root.remove(Checksum.FIELD);
    assertEquals(List.of(), errors(root.toString()));
    for (String name : List.copyOf(root.propertyNames())) {
      ObjectNode wrong = root.deepCopy();
      wrong.set(name + "s", wrong.remove(name));
      assertFalse(errors(wrong.toString()).isEmpty(), name);
    }
    ((ObjectNode) root.get("run")).remove("stopping");
    assertFalse(errors(root.toString()).isEmpty());
  }

  /** The example of the description, by hand: it fits the schema, is read and can be trained. */
  @Test
  void theExampleIsRead() throws IOException {
    String page = Files.readString(DESCRIPTION);
    int examples = 0;
    for (int at = page.indexOf("```json"); at >= 0; at = page.indexOf("```json", at + 1)) {
      String example = page.substring(at + 7, page.indexOf("```", at + 7));
      assertEquals(List.of(), errors(example), example);
      ChalkFile file =
          ChalkFiles.read(
              example.getBytes(StandardCharsets.UTF_8), "example.chalk", SampleFiles.NOWHERE);
      var run = file.start().resumed();
      run.stepEpoch();
      assertEquals(1, run.epochs());
      examples++;
    }
    assertEquals(2, examples);
    assertTrue(page.contains("chalk.schema.json"));
  }
}
