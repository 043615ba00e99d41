package chalkgrad.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JdkFinderTest {
  @TempDir Path root;
  private FakeMachine fake;

  @BeforeEach
  void emptyMachine() {
    fake = new FakeMachine(root);
  }

  private JdkFinder finder() {
    return new JdkFinder(fake.machine());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/usr/lib/jvm/temurin-25-jdk-amd64",
        "/usr/java/jdk-25",
        "/opt/jdk-25",
        "/home/ada/.sdkman/candidates/java/25.0.3-tem",
        "/home/ada/.jdks/temurin-25",
        "/home/ada/.local/share/mise/installs/java/temurin-25"
      })
  void findsWhatTheUsualInstallersPutOnLinux(String home) throws Exception {
    fake.jdk("/usr/lib/jvm/java-17", "17.0.15").jre(home, "25.0.3");
    assertEquals(new Jdk(fake.path(home), 25, false), finder().runtime());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home",
        "/home/ada/Library/Java/JavaVirtualMachines/openjdk-25/Contents/Home",
        "/opt/homebrew/opt/openjdk/libexec/openjdk.jdk/Contents/Home"
      })
  void findsBundlesOnMacOs(String home) throws Exception {
    fake.os("Mac OS X").jdk(home, "25");
    assertEquals(fake.path(home), finder().runtime().home());
  }

  @Test
  void findsProgramsOnWindows() throws Exception {
    String home = "/Program Files/Eclipse Adoptium/jdk-25.0.3.9-hotspot";
    fake.os("Windows 11")
        .variable("ProgramFiles", "C:\\Program Files")
        .file(home + "/bin/java.exe")
        .file(home + "/release", "JAVA_VERSION=\"25.0.3\"");
    Jdk found = finder().runtime();
    assertEquals(fake.path(home).resolve("bin/java.exe"), found.java());
  }

  @Test
  void prefersWhereTheUserPoints() throws Exception {
    fake.jdk("/usr/lib/jvm/jdk-25", "25").jdk("/work/jdk-26", "26").jdk("/work/jdk-27", "27");
    assertEquals(25, finder().runtime().version());
    fake.variable("JAVA_HOME", "/work/jdk-26");
    assertEquals(26, finder().runtime().version());
    fake.variable("CHALKGRAD_JDK", "/work/jdk-27");
    assertEquals(27, finder().runtime().version());
  }

  @Test
  void passesOverAVariableThatPointsToAnOldOrMissingJava() throws Exception {
    fake.jdk("/usr/lib/jvm/jdk-25", "25").jdk("/usr/lib/jvm/jdk-8", "1.8.0_402");
    fake.variable("JAVA_HOME", "/usr/lib/jvm/jdk-8").variable("JDK_HOME", "/gone");
    assertEquals(25, finder().runtime().version());
  }

  @Test
  void followsTheLinkOnThePath() throws Exception {
    fake.jdk("/far/away/jdk-25", "25").file("/usr/bin/ls").variable("PATH", "/bin:/usr/bin");
    Files.createSymbolicLink(fake.path("/usr/bin/java"), fake.path("/far/away/jdk-25/bin/java"));
    assertEquals(fake.path("/far/away/jdk-25").toRealPath(), finder().runtime().home());
  }

  @Test
  void tellsARuntimeFromAJdk() {
    fake.jre("/usr/lib/jvm/jre-25", "25.0.1").jdk("/usr/lib/jvm/jdk-26", "26");
    assertEquals(
        List.of(new Jdk(fake.path("/usr/lib/jvm/jdk-26"), 26, true)), finder().compilers());
  }

  @Test
  void saysWhatToInstallAndWhatIsThere() {
    fake.jdk("/usr/lib/jvm/jdk-17", "17.0.15").jdk("/opt/jdk-21", "21").jdk("/opt/jdk-8", "1.8.0");
    String message = assertThrows(CannotStart.class, () -> finder().runtime()).getMessage();
    assertTrue(message.contains("needs Java 25 or newer"), message);
    assertTrue(message.contains("Java 21 in " + fake.path("/opt/jdk-21")), message);
    assertTrue(message.contains("temurin-25-jdk"), message);
  }

  @Test
  void saysSoWhenThereIsNoJava() {
    String message = assertThrows(CannotStart.class, () -> finder().runtime()).getMessage();
    assertTrue(message.contains("No Java was found at all"), message);
  }
}
