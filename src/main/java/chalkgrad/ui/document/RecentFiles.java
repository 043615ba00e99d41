package chalkgrad.ui.document;

import chalkgrad.ui.common.Setting;
import chalkgrad.ui.common.Settings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that were opened or saved last, the newest first. */
public final class RecentFiles {
  static final int MOST = 10;

  private static final Setting<List<String>> FILES = Setting.texts("files.recent");

  private final Settings settings;

  RecentFiles(Settings settings) {
    this.settings = settings;
  }

  /** All of them, whether they are still there or not. */
  public List<Path> all() {
    List<Path> files = new ArrayList<>();
    for (String text : settings.get(FILES)) {
      try {
        files.add(Path.of(text));
      } catch (InvalidPathException fromAnotherSystem) {
        // A settings file that was carried elsewhere; its paths mean nothing here.
      }
    }
    return files;
  }

  /** Puts a file at the top. */
  void add(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    List<Path> files = new ArrayList<>(all());
    files.remove(absolute);
    files.addFirst(absolute);
    keep(files.subList(0, Math.min(MOST, files.size())));
  }

  /** Takes a file off the list; the file itself stays. */
  public void remove(Path file) {
    keep(all().stream().filter(each -> !each.equals(file)).toList());
  }

  private void keep(List<Path> files) {
    settings.set(FILES, files.stream().map(Path::toString).toList());
  }
}
