package chalkgrad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import chalkgrad.ui.common.Setting;
import chalkgrad.ui.common.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
  private static final Setting<Double> WIDTH = Setting.number("pane.width", 272, 100, 600);
  private static final Setting<Boolean> OPEN = Setting.flag("pane.open", true);
  private static final Setting<String> THEME =
      Setting.text("theme", "light", List.of("light", "dark")::contains);
  private static final Setting<List<String>> RECENT = Setting.texts("recent");

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("deep/down/settings.json");
  }

  private SettingsFile open() {
    return new SettingsFile(file().getParent(), Duration.ofMillis(200));
  }

  private Settings read() {
    try (SettingsFile opened = open()) {
      return new Settings(opened.read(), opened::keep);
    }
  }

  @Test
  void whatWasSetIsThereTheNextTime() {
    try (SettingsFile opened = open()) {
      Settings settings = new Settings(opened.read(), opened::keep);
      assertEquals(272, settings.get(WIDTH));
      settings.set(WIDTH, 300.5);
      settings.set(OPEN, false);
      settings.property(THEME).set("dark");
      settings.set(RECENT, List.of("b.chalk", "a.chalk"));
    }
    Settings again = read();
    assertEquals(300.5, again.get(WIDTH));
    assertEquals(false, again.get(OPEN));
    assertEquals("dark", again.get(THEME));
    assertEquals(List.of("b.chalk", "a.chalk"), again.get(RECENT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[1, 2]", "null", "{\"pane.width\": \"wide\"}", "\u0000\u0001"})
  void aDamagedFileCountsAsEmptyAndIsReplaced(String damaged) throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), damaged);
    try (SettingsFile opened = open()) {
      Settings settings = new Settings(opened.read(), opened::keep);
      assertEquals(272, settings.get(WIDTH));
      settings.set(WIDTH, 300.0);
    }
    assertEquals(300, read().get(WIDTH));
  }

  @Test
  void valuesThatMeanNothingAreNotSetAndUnknownNamesStay() throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(
        file(),
        """
        {"pane.width": 5000, "theme": "mauve", "recent": ["a", 7, "b"], "from.tomorrow": {"x": 1}}
        """);
    try (SettingsFile opened = open()) {
      Settings settings = new Settings(opened.read(), opened::keep);
      assertEquals(272, settings.get(WIDTH));
      assertEquals("light", settings.get(THEME));
      assertEquals(List.of("a", "b"), settings.get(RECENT));
      settings.set(OPEN, false);
    }
    assertTrue(Files.readString(file()).contains("from.tomorrow"));
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNoReasonToComplain() throws IOException {
    Files.writeString(folder.resolve("deep"), "a file where a folder should be");
    try (SettingsFile opened = open()) {
      new Settings(opened.read(), opened::keep).set(WIDTH, 300.0);
    }
    assertEquals(272, read().get(WIDTH));
  }

  @Test
  void manyChangesAreFewWritingsAndNothingLiesAround() throws IOException {
    try (SettingsFile opened = open()) {
      opened.keep(Map.of("n", 0));
      long start = System.nanoTime();
      for (int i = 1; i <= 1000; i++) {
        opened.keep(Map.of("n", i));
      }
      boolean quick = System.nanoTime() - start < 150_000_000;
      // On a machine that is slow enough a second writing may be under way by now.
      assertTrue(!quick || !Files.exists(file()) || !Files.readString(file()).contains("1000"));
    }
    assertTrue(Files.readString(file()).contains("1000"));
    try (Stream<Path> all = Files.list(file().getParent())) {
      assertEquals(List.of(file()), all.toList());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, /home/u/.config/chalkgrad, /home/u/.local/state/chalkgrad",
    "Mac OS X, /home/u/Library/Application Support/Chalkgrad,"
        + " /home/u/Library/Application Support/Chalkgrad",
    "Windows 11, /home/u/AppData/Roaming/Chalkgrad, /home/u/AppData/Local/Chalkgrad"
  })
  void eachSystemHasItsPlaces(String system, String settings, String state) {
    UserFolders folders = UserFolders.of(system, Map.of(), Path.of("/home/u"));
    assertEquals(Path.of(settings), folders.settings());
    assertEquals(Path.of(state), folders.state());
  }

  @Test
  void variablesSayOtherwiseIfTheyAreAbsolute() {
    Map<String, String> set = Map.of("XDG_CONFIG_HOME", "/c", "XDG_STATE_HOME", "relative");
    UserFolders folders = UserFolders.of("Linux", set, Path.of("/home/u"));
    assertEquals(Path.of("/c/chalkgrad"), folders.settings());
    assertEquals(Path.of("/home/u/.local/state/chalkgrad"), folders.state());
  }
}
