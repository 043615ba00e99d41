package chalkgrad.ui.common;

import chalkgrad.training.DataSource;
import java.nio.file.Path;
import java.util.List;

/** Reads a table of samples from a file. */
@FunctionalInterface
public interface TableReader {
  /**
   * Reads a file; called on a background thread.
   *
   * @throws chalkgrad.base.UserException saying what is wrong with the file, where, and what to do
   */
  ReadTable read(Path file);

  /**
   * A table as read.
   *
   * @param report what was guessed, dropped or filled in, one line each
   */
  record ReadTable(DataSource.Table table, List<String> report) {
    public ReadTable {
      report = List.copyOf(report);
    }
  }
}
