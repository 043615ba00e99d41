package chalkgrad.ui.data.importing;

import chalkgrad.base.UserException;
import chalkgrad.data.csv.CsvFile;
import chalkgrad.data.csv.CsvOptions;
import chalkgrad.data.csv.ImportCancelled;
import chalkgrad.data.csv.ImportDraft;
import chalkgrad.data.csv.ImportProgress;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads files as the options say, as often as they change; what does not depend on the change is
 * kept. Used by one thread at a time.
 */
final class PreviewReader {
  /** Of files above this size the first rows are shown before the rest is read. */
  private static final int LARGE = 1 << 20;

  private static final int GLIMPSE = 1 << 16;

  private final List<Path> paths;
  private List<CsvFile> files;
  private ImportDraft draft;
  private long bytes;

  PreviewReader(List<Path> paths) {
    this.paths = List.copyOf(paths);
  }

  /**
   * Reads.
   *
   * @param options what the user says; what it says about columns that do not exist is left aside
   * @param glimpse told of the first rows of a large file
   * @throws ImportCancelled if {@code progress} says so
   */
  Preview read(CsvOptions options, ImportProgress progress, Consumer<Preview> glimpse) {
    try {
      if (files == null) {
        bytes = paths.stream().mapToLong(path -> path.toFile().length()).sum();
        files = paths.stream().map(CsvFile::load).toList();
      }
      if (draft == null) {
        glimpse(options).ifPresent(glimpse);
      }
      draft = draft(options, progress);
    } catch (UserException problem) {
      return Preview.refused(bytes, problem.getMessage());
    }
    return Preview.of(bytes, draft);
  }

  private ImportDraft draft(CsvOptions options, ImportProgress progress) {
    ImportDraft next = next(options, progress);
    CsvOptions fitting =
        next.raw().map(raw -> OptionEdits.about(options, raw.names())).orElse(options);
    draft = next;
    return fitting.equals(options) ? next : next(fitting, progress);
  }

  private ImportDraft next(CsvOptions options, ImportProgress progress) {
    if (draft != null) {
      return draft.with(options, progress);
    }
    return files.size() == 1
        ? ImportDraft.open(files.getFirst(), options, progress)
        : ImportDraft.openClasses(files, options, progress);
  }

  private Optional<Preview> glimpse(CsvOptions options) {
    CsvFile file = files.getFirst();
    if (files.size() > 1 || file.bytes().length < LARGE) {
      return Optional.empty();
    }
    int end = GLIMPSE;
    while (end > 1 && file.bytes()[end - 1] != '\n') {
      end--;
    }
    CsvFile head = new CsvFile(file.name(), Arrays.copyOf(file.bytes(), end), null);
    ImportDraft first = ImportDraft.open(head, options, ImportProgress.NONE);
    return first.raw().map(any -> Preview.glimpse(bytes, first));
  }
}
