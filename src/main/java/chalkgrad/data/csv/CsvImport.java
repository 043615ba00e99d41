package chalkgrad.data.csv;

import chalkgrad.base.UserException;
import java.nio.file.Path;
import java.util.List;

/** Reads a data set from a text table: the steps of this package, one after the other. */
public final class CsvImport {
  private CsvImport() {}

  /**
   * Reads a file, packed with gzip or not. The data set is called like the file without its
   * extensions; a row's id is its number in the file, counted from 0 after the header, whatever is
   * dropped around it.
   *
   * @throws UserException if the file is no table, or nothing can be learnt from it; the message
   *     says where and what to do
   */
  public static ImportedTable read(Path path, CsvOptions options) {
    return read(CsvFile.load(path), options);
  }

  /** Reads a file that is already loaded. */
  public static ImportedTable read(CsvFile file, CsvOptions options) {
    return read(file, options, ImportProgress.NONE);
  }

  /**
   * The same for someone who waits.
   *
   * @throws ImportCancelled if {@code progress} says so
   */
  public static ImportedTable read(CsvFile file, CsvOptions options, ImportProgress progress) {
    return ImportDraft.open(file, options, progress).imported();
  }

  /**
   * Reads several files with the same columns, each of which holds the rows of one class and is
   * called like it.
   *
   * @throws UserException as {@link #read(Path, CsvOptions)} does, and if the columns of two files
   *     differ, saying which
   */
  public static ImportedTable readClasses(List<Path> paths, CsvOptions options) {
    List<CsvFile> files = paths.stream().map(CsvFile::load).toList();
    return ImportDraft.openClasses(files, options, ImportProgress.NONE).imported();
  }
}
