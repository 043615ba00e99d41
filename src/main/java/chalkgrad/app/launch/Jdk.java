package chalkgrad.app.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An installed Java.
 *
 * @param home the folder that holds {@code bin}
 * @param version the feature version, such as 25
 * @param canCompile whether it is a JDK, with {@code javac}, and not only a runtime
 */
public record Jdk(Path home, int version, boolean canCompile) {
  private static final Pattern VERSION =
      Pattern.compile("^JAVA_VERSION=\"(?:1\\.)?(\\d+)", Pattern.MULTILINE);

  /**
   * Reads what is installed in a folder. The version comes from the file {@code release}, which
   * every Java since 9 has; asking {@code java -version} would take a tenth of a second for each
   * folder.
   *
   * @return empty if there is no Java there, or none whose version can be told
   */
  public static Optional<Jdk> in(Path home) {
    if (!hasTool(home, "java")) {
      return Optional.empty();
    }
    try {
      Matcher version = VERSION.matcher(Files.readString(home.resolve("release")));
      return version.find()
          ? Optional.of(new Jdk(home, Integer.parseInt(version.group(1)), hasTool(home, "javac")))
          : Optional.empty();
    } catch (IOException noReleaseFile) {
      return Optional.empty();
    }
  }

  /** The program that starts this Java. */
  public Path java() {
    Path windows = home.resolve("bin").resolve("java.exe");
    return Files.exists(windows) ? windows : home.resolve("bin").resolve("java");
  }

  /** Whether it has the module that computes on vectors; some small runtimes leave it out. */
  public boolean hasVectors() {
    try {
      return Files.readString(home.resolve("release")).contains(StartPlan.VECTOR_MODULE);
    } catch (IOException noReleaseFile) {
      return false;
    }
  }

  private static boolean hasTool(Path home, String name) {
    Path bin = home.resolve("bin");
    return Files.isRegularFile(bin.resolve(name))
        || Files.isRegularFile(bin.resolve(name + ".exe"));
  }
}
