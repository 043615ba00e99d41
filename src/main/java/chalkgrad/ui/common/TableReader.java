package chalkgrad.ui.common;

import chalkgrad.data.csv.ImportReport;
import chalkgrad.training.DataSource;
import java.nio.file.Path;
import java.util.List;

/** Reads a table of samples without asking anything. */
@FunctionalInterface
public interface TableReader {
  /**
   * Reads a file, or several of which each holds the rows of one class; called on a background
   * thread.
   *
   * @throws chalkgrad.base.UserException saying what is wrong with the file, where, and what to do
   */
  ReadTable read(List<Path> files);

  /**
   * A table as read.
   *
   * @param report what was guessed, dropped or filled in
   */
  record ReadTable(DataSource.Table table, ImportReport report) {}
}
