package chalkgrad.app.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The first thing that Maven runs: whether this computer can build and test Chalkgrad. Maven's own
 * words for a missing JDK name a toolchain, and a missing library would show as a failed test.
 */
public final class BuildCheck {
  /** Where version 3.3.0 of Maven's toolchains plugin looks, besides the variables JAVA…_HOME. */
  private static final List<String> MAVEN_FOLDERS =
      List.of(
          "/usr/lib/jvm",
          "/usr/lib64/jvm",
          "/usr/java",
          "/usr/jdk",
          "/usr/local/java",
          "/opt/java",
          "/Library/Java/JavaVirtualMachines",
          "C:/Program Files/Amazon Corretto",
          "C:/Program Files/BellSoft",
          "C:/Program Files/Eclipse Adoptium",
          "C:/Program Files/Java",
          "C:/Program Files/Zulu");

  private static final List<String> MAVEN_HOME_FOLDERS =
      List.of(
          ".jdks",
          ".m2/jdks",
          ".sdkman/candidates/java",
          ".gradle/jdks",
          ".jbang/cache/jdks",
          ".asdf/installs/java",
          ".local/share/mise/installs/java",
          "Library/Java/JavaVirtualMachines",
          "scoop/apps");

  private final Machine machine;

  BuildCheck(Machine machine) {
    this.machine = machine;
  }

  /** Prints what is missing and ends with {@link CannotStart#EXIT_CODE}, or does nothing. */
  public static void main(String[] arguments) {
    List<String> complaints = new BuildCheck(Machine.current()).complaints();
    if (!complaints.isEmpty()) {
      complaints.forEach(complaint -> System.err.println("\n" + complaint));
      System.err.println();
      System.exit(CannotStart.EXIT_CODE);
    }
  }

  /** What is missing, each with its remedy; empty when Chalkgrad can be built. */
  List<String> complaints() {
    if (machine.isOn(SystemLibraries.SKIP)) {
      return List.of();
    }
    // The tests of the window draw into memory, so the libraries of a window are not needed.
    String libraries = new SystemLibraries(machine).complaint(true);
    return Stream.of(jdkComplaint(), libraries).filter(text -> !text.isEmpty()).toList();
  }

  private String jdkComplaint() {
    if (Files.exists(machine.atHome(".m2/toolchains.xml"))) {
      return ""; // the user has told Maven where to look
    }
    JdkFinder finder = new JdkFinder(machine);
    List<Jdk> compilers = finder.compilers();
    if (compilers.isEmpty()) {
      return Texts.text("build.jdk.missing", JdkFinder.NEEDED, finder.newestInWords());
    }
    return compilers.stream().anyMatch(this::isSeenByMaven)
        ? ""
        : Texts.text("build.jdk.unseen", JdkFinder.NEEDED, compilers.get(0).home());
  }

  private boolean isSeenByMaven(Jdk jdk) {
    List<Path> folders = new ArrayList<>();
    MAVEN_FOLDERS.forEach(folder -> folders.add(machine.at(folder)));
    MAVEN_HOME_FOLDERS.forEach(folder -> folders.add(machine.atHome(folder)));
    return folders.stream().anyMatch(jdk.home()::startsWith)
        || machine.javaVariables().map(machine::at).anyMatch(jdk.home()::equals)
        || Optional.of(machine.at(machine.runningJava())).filter(jdk.home()::equals).isPresent();
  }
}
