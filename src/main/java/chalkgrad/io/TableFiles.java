package chalkgrad.io;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;
import chalkgrad.data.csv.CsvFile;
import chalkgrad.data.csv.ImportDraft;
import chalkgrad.data.csv.ImportProgress;
import chalkgrad.data.csv.TableOrigin;
import chalkgrad.training.DataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where tables are that a document only points at: where they were, beside the document, or where
 * the user says. A table with other contents than it had is not taken.
 *
 * @param folder of the document
 * @param moved where tables are now, by their paths in the document
 */
record TableFiles(Path folder, Map<Path, Path> moved) {
  private static final Messages MESSAGES = Messages.of(TableFiles.class);

  /**
   * Imports a table as it was imported before; its origin is where it is now.
   *
   * @throws MissingTable if a file of it is not there or has changed
   * @throws UserException if it cannot be read otherwise
   */
  DataSource.Table read(TableOrigin origin) {
    List<CsvFile> files = origin.files().stream().map(this::find).toList();
    return DataSource.Table.of(
        ImportDraft.openClasses(files, origin.options(), ImportProgress.NONE).imported());
  }

  private CsvFile find(TableOrigin.Source source) {
    boolean anyThere = false;
    for (Path place : places(source.path())) {
      if (Files.isRegularFile(place)) {
        anyThere = true;
        CsvFile file = CsvFile.load(place);
        if (file.sha256().equals(source.sha256())) {
          // Data set and classes are called like their files were.
          return new CsvFile(source.name(), file.bytes(), file.path());
        }
      }
    }
    throw new MissingTable(
        MESSAGES.text(anyThere ? "table.changed" : "table.missing", source.path()),
        source.path(),
        anyThere);
  }

  private List<Path> places(Path path) {
    Path said = moved.get(path);
    if (said != null) {
      return List.of(said);
    }
    Path name = path.getFileName();
    return name == null ? List.of(path) : List.of(path, folder.resolve(name.toString()));
  }
}
