package chalkgrad.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.base.RandomStream;
import chalkgrad.base.UserException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A file that was damaged is refused with the place of the damage, whatever the damage is. */
class DamagedFilesTest {
  /** Of each kind of damage. */
  private static final int VARIANTS = 250;

  private static final Pattern PLACE = Pattern.compile("At \\$|Line \\d+, column \\d+");

  private static final List<byte[]> WHOLE = new ArrayList<>();

  @BeforeAll
  static void makeFiles(@TempDir Path folder) throws Exception {
    for (ChalkFile file : SampleFiles.all(folder)) {
      byte[] bytes = bytes(ChalkFiles.text(file));
      if (bytes.length < 50_000) {
        WHOLE.add(bytes);
      }
    }
    assertTrue(WHOLE.size() > 8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** What may happen to a file. */
  private enum Damage {
    /** The disk was full, or the cable was pulled. */
    CUT {
      @Override
      byte[] of(byte[] whole, RandomStream random) {
        // The line end after the last brace is no loss.
        return Arrays.copyOf(whole, random.nextInt(whole.length - 1));
      }
    },
    BIT {
      @Override
      byte[] of(byte[] whole, RandomStream random) {
        byte[] damaged = whole.clone();
        damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
        return damaged;
      }
    },
    /** A digit is another one: still a number. */
    DIGIT {
      @Override
      byte[] of(byte[] whole, RandomStream random) {
        byte[] damaged = whole.clone();
        int at = random.nextInt(whole.length);
        while (!Character.isDigit(damaged[at])) {
          at = (at + 1) % whole.length;
        }
        damaged[at] = (byte) ('0' + (damaged[at] - '0' + 1 + random.nextInt(9)) % 10);
        return damaged;
      }
    },
    /** A value of another kind, a name that is none, two values in each other's place. */
    WOUND {
      @Override
      byte[] of(byte[] whole, RandomStream random) {
        ObjectNode root = (ObjectNode) JsonMapper.shared().readTree(whole);
        List<Runnable> wounds = new ArrayList<>();
        collect(root, wounds);
        byte[] before = bytes(root.toString());
        while (Arrays.equals(before, bytes(root.toString()))) {
          wounds.get(random.nextInt(wounds.size())).run();
        }
        return bytes(root.toString());
      }
    };

    abstract byte[] of(byte[] whole, RandomStream random);
  }

  private static void collect(JsonNode node, List<Runnable> wounds) {
    switch (node) {
      case ObjectNode object -> {
        List<String> names = List.copyOf(object.propertyNames());
        for (String name : names) {
          wounds.add(() -> object.set(name, nonsense(object.get(name))));
          wounds.add(() -> object.set(name + "x", object.remove(name)));
          wounds.add(() -> {
            String other = names.getFirst();
            JsonNode moved = object.get(name);
            object.set(name, object.get(other));
            object.set(other, moved);
          });
          collect(object.get(name), wounds);
        }
      }
      case ArrayNode array -> {
        for (int i = 0; i < array.size(); i++) {
          int index = i;
          wounds.add(() -> array.set(index, nonsense(array.get(index))));
          collect(array.get(index), wounds);
        }
        if (!array.isEmpty()) {
          wounds.add(() -> array.remove(array.size() - 1));
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

  /** Four kinds of damage, 250 files each: none is opened, none crashes, none is touched. */
  @ParameterizedTest
  @EnumSource
  void aDamagedFileIsRefusedWithItsPlace(Damage damage, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("damaged.chalk");
    for (int i = 0; i < VARIANTS; i++) {
      RandomStream random = RandomStream.of(5, damage.name(), i);
      byte[] damaged = damage.of(WHOLE.get(i % WHOLE.size()), random);
      Files.write(file, damaged);
      var refusal =
          assertThrows(
              UserException.class,
              () -> ChalkFiles.read(file),
              () -> new String(damaged, StandardCharsets.UTF_8));
      String message = refusal.getMessage();
      boolean isPlaced =
          PLACE.matcher(message).find()
              || message.contains("newer Chalkgrad")
              || message.contains("has the field \"chalkgrad\"");
      assertTrue(isPlaced, message);
      assertArrayEquals(damaged, Files.readAllBytes(file));
    }
    try (var files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  /**
   * Without the checksum, as in a file that was written by hand, a wrong character may make another
   * experiment, but never a crash, and whatever is opened can be trained.
   */
  @Test
  void noWrongCharacterCrashesTheReaderOrTheTraining() {
    int refused = 0;
    for (int i = 0; i < 4 * VARIANTS; i++) {
      RandomStream random = RandomStream.of(6, "wrong-character", i);
      ObjectNode root = (ObjectNode) JsonMapper.shared().readTree(WHOLE.get(i % WHOLE.size()));
      root.remove(Checksum.FIELD);
      StringBuilder text = new StringBuilder(root.toString());
      text.setCharAt(random.nextInt(text.length()), (char) (32 + random.nextInt(95)));
      try {
        var run =
            ChalkFiles.read(bytes(text.toString()), "wrong.chalk", SampleFiles.NOWHERE)
                .start()
                .resumed();
        run.goOn();
        run.step();
        run.step();
      } catch (UserException expected) {
        refused++;
      } catch (RuntimeException crash) {
        throw new AssertionError(crash + " for\n" + text, crash);
      }
    }
    assertTrue(refused > VARIANTS, "only " + refused);
  }
}
