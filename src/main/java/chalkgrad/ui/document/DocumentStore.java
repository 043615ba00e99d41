package chalkgrad.ui.document;

import chalkgrad.io.ChalkFile;
import java.nio.file.Path;
import java.util.Map;

/** Reads and writes experiments; called on a background thread. */
public interface DocumentStore {
  /**
   * Reads an experiment.
   *
   * @param moved where the tables are that the file points at, if not where it says
   * @throws chalkgrad.io.MissingTable if such a table is not there, or has changed
   * @throws chalkgrad.base.UserException saying what is wrong with the file, and where
   */
  ChalkFile read(Path file, Map<Path, Path> moved);

  /**
   * Writes an experiment: afterwards the file is the new one, or the old one.
   *
   * @throws chalkgrad.base.UserException saying why not
   */
  void write(Path file, ChalkFile contents);
}
