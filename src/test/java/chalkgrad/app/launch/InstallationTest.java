package chalkgrad.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {
  @TempDir Path folder;

  private List<String> command(StartPlan plan, String... arguments) throws CannotStart {
    Jdk jdk = new Jdk(folder.resolve("jdk"), 25, true);
    return new Installation(folder.resolve("chalkgrad.jar")).command(jdk, plan, List.of(arguments));
  }

  @Test
  void putsJavaFxOnTheModulePath() throws Exception {
    Path modules = Files.createDirectories(folder.resolve("lib/javafx"));
    List<String> command = command(new StartPlan(true, true, true, false), "demo", "a b");
    assertEquals(folder.resolve("jdk/bin/java").toString(), command.get(0));
    assertTrue(command.contains("--module-path=" + modules), command::toString);
    assertTrue(command.contains("--add-modules=javafx.controls"), command::toString);
    assertEquals(
        List.of(
            "-classpath",
            folder.resolve("chalkgrad.jar").toString(),
            "chalkgrad.app.Launcher",
            "demo",
            "a b"),
        command.subList(command.size() - 5, command.size()));
  }

  @Test
  void startsWithoutJavaFxWhereNoneIsNeeded() throws Exception {
    List<String> command = command(new StartPlan(false, false, false, true), "train");
    assertTrue(command.stream().noneMatch(flag -> flag.contains("javafx")), command::toString);
  }

  @Test
  void asksForVectorsOnlyOfAJavaThatHasThem() throws Exception {
    var plan = new StartPlan(false, false, false, true);
    String flag = "--add-modules=jdk.incubator.vector";
    assertFalse(command(plan, "train").contains(flag));
    Files.createDirectories(folder.resolve("jdk"));
    Files.writeString(
        folder.resolve("jdk/release"), "MODULES=\"java.base jdk.incubator.vector\"\n");
    assertTrue(command(plan, "train").contains(flag));
  }

  @Test
  void saysHowToBuildWhenJavaFxIsNotThere() {
    String message =
        assertThrows(CannotStart.class, () -> command(new StartPlan(true, false, true, false)))
            .getMessage();
    assertTrue(message.contains(folder.toString()) && message.contains("mvn"), message);
  }
}
