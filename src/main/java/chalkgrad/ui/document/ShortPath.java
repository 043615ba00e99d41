package chalkgrad.ui.document;

import java.nio.file.Path;

/** Folders in few letters: the home folder is a tilde, and of long ways the middle is left out. */
final class ShortPath {
  private static final String HOME = "~";
  private static final String LEFT_OUT = "…";
  private static final int KEPT_AT_END = 2;

  private ShortPath() {}

  /**
   * A folder as people say it, such as {@code ~/…/week 3/lessons}.
   *
   * @param home the user's home folder
   * @param most letters from which on the middle is left out
   */
  static String of(Path folder, Path home, int most) {
    boolean atHome = folder.startsWith(home);
    Path way = atHome ? home.relativize(folder) : folder;
    String separator = folder.getFileSystem().getSeparator();
    if (atHome && way.toString().isEmpty()) {
      return HOME;
    }
    String whole = atHome ? HOME + separator + way : way.toString();
    int names = way.getNameCount();
    if (whole.length() <= most || names <= KEPT_AT_END + 1) {
      return whole;
    }
    String begin = atHome ? HOME + separator : String.valueOf(way.getRoot());
    Path end = way.subpath(names - KEPT_AT_END, names);
    return begin + LEFT_OUT + separator + end;
  }
}
