package chalkgrad.app.launch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for the Javas of a computer: first where the user points, then what is on the path, then
 * the folders in which the usual installers put them.
 */
public final class JdkFinder {
  /** The oldest Java that runs Chalkgrad. */
  public static final int NEEDED = 25;

  /** Where the user may point; the first that fits wins. */
  private static final List<String> VARIABLES = List.of("CHALKGRAD_JDK", "JDK_HOME");

  private static final List<String> UNIX_FOLDERS =
      List.of(
          "/usr/lib/jvm",
          "/usr/lib64/jvm",
          "/usr/java",
          "/usr/jdk",
          "/usr/local/java",
          "/opt/java",
          "/opt");
  private static final List<String> MAC_FOLDERS =
      List.of("/Library/Java/JavaVirtualMachines", "/opt/homebrew/opt", "/usr/local/opt");
  private static final List<String> HOME_FOLDERS =
      List.of(
          ".sdkman/candidates/java",
          ".jdks",
          ".local/share/mise/installs/java",
          ".asdf/installs/java",
          ".jbang/cache/jdks",
          ".gradle/jdks",
          ".m2/jdks",
          "Library/Java/JavaVirtualMachines",
          "scoop/apps");
  private static final List<String> WINDOWS_FOLDERS =
      List.of(
          "Eclipse Adoptium",
          "Java",
          "Microsoft",
          "Zulu",
          "BellSoft",
          "Amazon Corretto",
          "Programs/Eclipse Adoptium");

  private final Machine machine;

  public JdkFinder(Machine machine) {
    this.machine = machine;
  }

  /**
   * The first Java that runs Chalkgrad.
   *
   * @throws CannotStart if there is none; its message says what to install
   */
  public Jdk runtime() throws CannotStart {
    return all()
        .filter(jdk -> jdk.version() >= NEEDED)
        .findFirst()
        .orElseThrow(() -> new CannotStart(Texts.text("jdk.missing", NEEDED, newestInWords())));
  }

  /** The JDKs that build Chalkgrad. */
  public List<Jdk> compilers() {
    return all().filter(jdk -> jdk.version() >= NEEDED && jdk.canCompile()).toList();
  }

  /** A sentence for a message that no Java is new enough. */
  String newestInWords() {
    return all()
        .max(Comparator.comparingInt(Jdk::version))
        .map(jdk -> Texts.text("jdk.newest", jdk.version(), jdk.home()))
        .orElseGet(() -> Texts.text("jdk.none"));
  }

  /** Every Java found, in the order in which they are preferred. Looks lazily, folder by folder. */
  private Stream<Jdk> all() {
    return candidates().stream().map(Jdk::in).flatMap(Optional::stream);
  }

  private Set<Path> candidates() {
    Set<Path> homes = new LinkedHashSet<>();
    for (String variable : VARIABLES) {
      if (!machine.variable(variable).isEmpty()) {
        homes.add(machine.at(machine.variable(variable)));
      }
    }
    machine.javaVariables().map(machine::at).forEach(homes::add);
    homes.add(machine.at(machine.runningJava()));
    homes.addAll(onPath());
    for (Path folder : installFolders()) {
      for (Path child : children(folder)) {
        homes.add(child);
        homes.add(child.resolve("Contents/Home")); // macOS bundles
        homes.add(child.resolve("libexec/openjdk.jdk/Contents/Home")); // Homebrew
        homes.add(child.resolve("current")); // Scoop
      }
    }
    return homes;
  }

  private List<Path> installFolders() {
    List<Path> folders = new ArrayList<>();
    if (machine.isWindows()) {
      for (String variable : List.of("ProgramFiles", "LOCALAPPDATA")) {
        if (!machine.variable(variable).isEmpty()) {
          WINDOWS_FOLDERS.forEach(
              name -> folders.add(machine.at(machine.variable(variable)).resolve(name)));
        }
      }
    } else {
      UNIX_FOLDERS.forEach(name -> folders.add(machine.at(name)));
    }
    if (machine.isMac()) {
      MAC_FOLDERS.forEach(name -> folders.add(machine.at(name)));
    }
    HOME_FOLDERS.forEach(name -> folders.add(machine.atHome(name)));
    return folders;
  }

  /**
   * The homes of the {@code java} programs on the path; those are usually links into an
   * installation.
   */
  private List<Path> onPath() {
    List<Path> homes = new ArrayList<>();
    for (String folder : machine.variable("PATH").split(machine.isWindows() ? ";" : ":")) {
      Path java = machine.at(folder).resolve(machine.isWindows() ? "java.exe" : "java");
      if (!folder.isBlank() && Files.isRegularFile(java)) {
        try {
          homes.add(java.toRealPath().getParent().getParent());
        } catch (IOException goneMeanwhile) {
          continue;
        }
      }
    }
    return homes;
  }

  private static List<Path> children(Path folder) {
    List<Path> children = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
        entries.forEach(children::add);
      } catch (IOException unreadable) {
        return List.of(); // a folder that the user may not read is none that Java was installed to
      }
    }
    // Newest-looking names first, and the same order on every run.
    children.sort(Comparator.reverseOrder());
    return children;
  }
}
