package chalkgrad.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartPlanTest {
  @TempDir Path root;

  private static List<String> words(String line) {
    return line == null ? List.of() : Arrays.asList(line.split(" "));
  }

  private FakeMachine fake() {
    return new FakeMachine(root);
  }

  @ParameterizedTest
  @CsvSource({
    // command line, JavaFX, headless without a display, headless with one
    ", true, true, false",
    "table.csv, true, true, false",
    "--debug snapshot, true, true, true",
    "exercise.chalk, true, true, false",
    "--demo-without-display target/demo, true, true, false",
    "demo out, true, true, true",
    "snapshot out.png, true, true, true",
    "bench, true, true, true",
    "doctor, true, true, false",
    "bench --window, true, true, true",
    "bench --help, false, false, false",
    "train data.csv, false, false, false",
    "train --help, false, false, false",
    "generate spiral, false, false, false",
    "--help, false, false, false",
    "demo --help, false, false, false",
    "--version, false, false, false"
  })
  void readsOffTheCommandLineWhatItNeeds(
      String line, boolean javaFx, boolean headlessWithout, boolean headlessWith) {
    assertEquals(
        new StartPlan(javaFx, headlessWithout, checked(javaFx, line), vectors(line)),
        StartPlan.of(words(line), fake().machine()));
    Machine withDisplay = fake().variable("DISPLAY", ":0").machine();
    assertEquals(
        new StartPlan(javaFx, headlessWith, checked(javaFx, line), vectors(line)),
        StartPlan.of(words(line), withDisplay));
  }

  /** What is missing stops every start but that of the command that says what is missing. */
  private static boolean checked(boolean javaFx, String line) {
    return javaFx && !"doctor".equals(line);
  }

  private static boolean vectors(String line) {
    return "bench".equals(line) || "train data.csv".equals(line);
  }

  @Test
  void asksForVectorsWhereJavaHasThem() {
    var plan = new StartPlan(false, false, false, true);
    assertEquals(List.of("--add-modules=jdk.incubator.vector"), plan.javaFlags("", true));
    assertEquals(List.of(), plan.javaFlags("", false));
  }

  @Test
  void aDeveloperMayWatchAPictureCommand() {
    FakeMachine fake = fake().variable("CHALKGRAD_REAL_WINDOW", "1");
    assertTrue(StartPlan.of(List.of("demo"), fake.machine()).headless(), "there is no display");
    fake.variable("WAYLAND_DISPLAY", "wayland-0");
    assertEquals(
        new StartPlan(true, false, true, false), StartPlan.of(List.of("demo"), fake.machine()));
  }

  @Test
  void windowsAlwaysHasADisplay() {
    Machine windows = fake().os("Windows 11").machine();
    assertEquals(new StartPlan(true, false, true, false), StartPlan.of(List.of(), windows));
  }
}
