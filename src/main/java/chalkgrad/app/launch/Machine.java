package chalkgrad.app.launch;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the launcher may know about the computer: its files, its environment variables, its
 * operating system and the Java that runs. Tests, and a build that rehearses an unprepared
 * computer, move its files under another folder.
 *
 * @param root the folder that stands for the root of the file system, or {@code null} for the real
 *     one
 * @param userHome the home folder, as the computer itself would name it
 * @param environment the environment variables
 * @param osName as in the system property {@code os.name}
 * @param architecture as in the system property {@code os.arch}
 * @param runningJava the home of the Java that runs this code, as the computer itself would name it
 */
public record Machine(
    Path root,
    String userHome,
    Map<String, String> environment,
    String osName,
    String architecture,
    String runningJava) {

  /**
   * The system property that moves the root of the file system, to rehearse an unprepared computer.
   */
  public static final String ROOT_PROPERTY = "chalkgrad.machine";

  /** The computer that this code runs on. */
  public static Machine current() {
    String root = System.getProperty(ROOT_PROPERTY, "");
    return new Machine(
        root.isBlank() ? null : Path.of(root),
        System.getProperty("user.home"),
        System.getenv(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        System.getProperty("java.home"));
  }

  /** The file or folder that the computer knows under an absolute path. */
  public Path at(String path) {
    return root == null
        ? Path.of(path)
        : root.resolve(path.replaceFirst("^([A-Za-z]:)?[/\\\\]+", ""));
  }

  /** A file or folder under the user's home. */
  public Path atHome(String path) {
    return at(userHome).resolve(path);
  }

  /** An environment variable, empty when it is not set. */
  public String variable(String name) {
    return environment.getOrDefault(name, "").strip();
  }

  /** The folders that JAVA_HOME and its kin, such as JAVA25_HOME, point to. */
  public Stream<String> javaVariables() {
    return environment.keySet().stream()
        .filter(name -> name.matches("JAVA\\d*_HOME"))
        .sorted()
        .map(this::variable)
        .filter(home -> !home.isEmpty());
  }

  /** Whether an environment variable is set to 1. */
  public boolean isOn(String name) {
    return variable(name).equals("1");
  }

  public boolean isWindows() {
    return osName.toLowerCase(Locale.ROOT).startsWith("windows");
  }

  public boolean isMac() {
    return osName.toLowerCase(Locale.ROOT).startsWith("mac");
  }

  public boolean isLinux() {
    return osName.toLowerCase(Locale.ROOT).startsWith("linux");
  }

  /** Whether a window can appear; Windows and macOS always have a display. */
  public boolean hasDisplay() {
    return !isLinux() || !variable("DISPLAY").isEmpty() || !variable("WAYLAND_DISPLAY").isEmpty();
  }
}
