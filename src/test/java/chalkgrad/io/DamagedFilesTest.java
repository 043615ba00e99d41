package chalkgrad.io;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import chalkgrad.base.RandomStream;
import chalkgrad.base.UserException;
import chalkgrad.data.Dataset;
import chalkgrad.data.Task;
import chalkgrad.training.DataSource;
import chalkgrad.training.Defaults;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A file that was damaged is refused with the place of the damage, whatever the damage is. */
class DamagedFilesTest {
  private static final int VARIANTS = 1_000;

  private final String generated = ChalkFiles.text(ChalkFile.of(Defaults.experiment()));
  private final String table =
      ChalkFiles.text(
          ChalkFile.of(
              Defaults.experiment()
                  .withSource(
                      new DataSource.Table(
                          new Dataset(
                              "drawn",
                              Task.BINARY,
                              List.of("x1", "x2"),
                              "class",
                              List.of("no", "yes"),
                              new double[] {0, 1, 2, 3, 4, 5},
                              new double[] {0, 1, 1},
                              new long[] {0, 1, 5},
                              null)))));

  private static void read(String text) {
    ChalkFiles.read(text.getBytes(StandardCharsets.UTF_8), "damaged.chalk");
  }

  @Test
  void aThousandDamagedFilesAreRefusedWithTheirPlace() {
    RandomStream random = RandomStream.of(5, "damage", 0);
    for (int i = 0; i < VARIANTS; i++) {
      String whole = i % 2 == 0 ? generated : table;
      String damaged = i % 4 < 2 ? cut(whole, random) : mistyped(whole, random);
      var refusal = assertThrows(UserException.class, () -> read(damaged), damaged);
      String message = refusal.getMessage();
      boolean placed =
          message.contains("$") || message.contains("line ") || message.contains("\"chalkgrad\"");
      assertTrue(placed, message);
    }
  }

  private static String cut(String whole, RandomStream random) {
    return whole.substring(0, random.nextInt(whole.length() - 3));
  }

  /** One value anywhere becomes one of a kind that stands nowhere in a file. */
  private static String mistyped(String whole, RandomStream random) {
    ObjectNode root = (ObjectNode) JsonMapper.shared().readTree(whole);
    List<Runnable> wounds = new ArrayList<>();
    collect(root, wounds);
    wounds.get(random.nextInt(wounds.size())).run();
    return root.toString();
  }

  private static void collect(JsonNode node, List<Runnable> wounds) {
    switch (node) {
      case ObjectNode object ->
          List.copyOf(object.propertyNames())
              .forEach(name -> {
                wounds.add(() -> object.set(name, nonsense(object.get(name))));
                wounds.add(() -> object.set(name + "x", object.remove(name)));
                collect(object.get(name), wounds);
              });
      case ArrayNode array -> {
        for (int i = 0; i < array.size(); i++) {
          int index = i;
          wounds.add(() -> array.set(index, nonsense(array.get(index))));
          collect(array.get(index), wounds);
        }
      }
      default -> {}
    }
  }

  private static JsonNode nonsense(JsonNode value) {
    return value.isBoolean()
        ? JsonNodeFactory.instance.numberNode(7)
        : JsonNodeFactory.instance.booleanNode(true);
  }

  @Test
  void noSingleWrongCharacterCrashesTheReader() {
    RandomStream random = RandomStream.of(6, "damage", 1);
    int refused = 0;
    for (int i = 0; i < VARIANTS; i++) {
      StringBuilder text = new StringBuilder(i % 2 == 0 ? generated : table);
      text.setCharAt(random.nextInt(text.length()), (char) (32 + random.nextInt(95)));
      try {
        read(text.toString());
      } catch (UserException expected) {
        refused++;
      } catch (RuntimeException crash) {
        fail(crash + " for\n" + text);
      }
    }
    assertFalse(refused < VARIANTS / 3, "only " + refused);
  }
}
