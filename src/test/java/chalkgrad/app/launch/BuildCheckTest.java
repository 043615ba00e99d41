package chalkgrad.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCheckTest {
  @TempDir Path root;
  private FakeMachine fake;

  @BeforeEach
  void machineWithoutJdk() {
    // Windows needs no libraries, so that these tests are about JDKs alone.
    fake = new FakeMachine(root).os("Windows 11");
  }

  private List<String> complaints() {
    return new BuildCheck(fake.machine()).complaints();
  }

  @Test
  void namesTheJdkToInstall() {
    fake.running("/usr/lib/jvm/jdk-17").jdk("/usr/lib/jvm/jdk-17", "17");
    assertEquals(1, complaints().size());
    String complaint = complaints().get(0);
    assertTrue(complaint.startsWith("Chalkgrad is built with JDK 25 or newer."), complaint);
    assertTrue(complaint.contains("newest one found is Java 17"), complaint);
  }

  @Test
  void aRuntimeIsNotEnough() {
    fake.running("/usr/lib/jvm/jre-25").jre("/usr/lib/jvm/jre-25", "25");
    assertEquals(1, complaints().size());
  }

  @Test
  void isContentWithAJdkThatMavenFinds() {
    fake.jdk("/home/ada/.jdks/jdk-25", "25");
    assertEquals(List.of(), complaints());
  }

  @Test
  void tellsHowToShowMavenAJdkInAnUnusualPlace() {
    fake.variable("CHALKGRAD_JDK", "/odd/jdk-25").jdk("/odd/jdk-25", "25");
    String complaint = complaints().get(0);
    assertTrue(complaint.contains(fake.path("/odd/jdk-25").toString()), complaint);
    assertTrue(complaint.contains("JAVA25_HOME"), complaint);
    fake.variable("JAVA25_HOME", "/odd/jdk-25");
    assertEquals(List.of(), complaints());
  }

  @Test
  void trustsAUserWhoHasConfiguredMaven() {
    fake.file("/home/ada/.m2/toolchains.xml");
    assertEquals(List.of(), complaints());
  }

  @Test
  void aLinuxNeedsTheLibrariesForTheTestsOfTheWindow() {
    fake.os("Linux").jdk("/usr/lib/jvm/jdk-25", "25").file("/usr/bin/apt-get");
    assertEquals(1, complaints().size());
    assertTrue(complaints().get(0).contains("apt-get install -y libpango-1.0-0"));
    fake.variable("CHALKGRAD_SKIP_CHECKS", "1");
    assertEquals(List.of(), complaints());
  }
}
