package chalkgrad.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the user for files; tests answer in the user's place. */
@FunctionalInterface
public interface FilePicker {
  /** The table to open; empty if the user thinks better of it. Called on the FX thread. */
  Optional<Path> chooseTable();

  /** The same where several files may be chosen, each the rows of one class. */
  default List<Path> chooseTables() {
    return chooseTable().stream().toList();
  }

  /**
   * Where to save a table; empty if the user thinks better of it. Called on the FX thread.
   *
   * @param suggestion a name for the file
   */
  default Optional<Path> saveTable(String suggestion) {
    return Optional.empty();
  }

  /**
   * Where to save a file of some other kind; empty if the user thinks better of it. Called on the
   * FX thread.
   *
   * @param kind the ending of its name without the point, such as {@code png}
   * @param suggestion a name for the file, with the ending
   */
  default Optional<Path> saveFile(String kind, String suggestion) {
    return Optional.empty();
  }

  /**
   * What to open, an experiment or tables; nothing if the user thinks better of it. Called on the
   * FX thread.
   */
  default List<Path> chooseExperiment() {
    return chooseTables();
  }

  /**
   * Where to save an experiment; empty if the user thinks better of it. The answer may lack the
   * extension, and the file may exist if the user has agreed to replace it. Called on the FX
   * thread.
   *
   * @param suggestion a name for the file
   * @param folder where the user has been lately; {@code null} if nowhere
   */
  default Optional<Path> saveExperiment(String suggestion, Path folder) {
    return Optional.empty();
  }
}
