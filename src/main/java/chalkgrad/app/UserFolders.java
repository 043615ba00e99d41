package chalkgrad.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where Chalkgrad keeps what belongs to a user, as each system wants it.
 *
 * @param settings for preferences
 * @param state for what a crash must not take away
 */
record UserFolders(Path settings, Path state) {
  /** Those of whoever runs this process. */
  static UserFolders ofProcess() {
    return of(
        System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
  }

  /**
   * @param system the value of os.name
   * @param environment its variables
   */
  static UserFolders of(String system, Map<String, String> environment, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return new UserFolders(
          folder(environment, "APPDATA", home.resolve("AppData/Roaming")).resolve("Chalkgrad"),
          folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local")).resolve("Chalkgrad"));
    }
    if (name.startsWith("mac")) {
      Path support = home.resolve("Library/Application Support/Chalkgrad");
      return new UserFolders(support, support);
    }
    return new UserFolders(
        folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("chalkgrad"),
        folder(environment, "XDG_STATE_HOME", home.resolve(".local/state")).resolve("chalkgrad"));
  }

  /** The XDG specification says that relative paths count as not set. */
  private static Path folder(Map<String, String> environment, String variable, Path usual) {
    String value = environment.getOrDefault(variable, "");
    return value.isEmpty() || !Path.of(value).isAbsolute() ? usual : Path.of(value);
  }
}
