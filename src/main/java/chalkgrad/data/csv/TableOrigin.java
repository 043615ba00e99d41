package chalkgrad.data.csv;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * From which files a data set was imported, and how: enough to import it again.
 *
 * @param files at least one; of several each holds the rows of one class
 * @param options what was said about them, all else being guessed
 */
public record TableOrigin(List<Source> files, CsvOptions options) {
  /**
   * A file.
   *
   * @param path where it was
   * @param name what it was called, which stays when the file is called otherwise later
   * @param sha256 of its bytes, unpacked when it is packed, in hexadecimal
   * @param bytes how many these are
   */
  public record Source(Path path, String name, String sha256, long bytes) {}

  public TableOrigin {
    files = List.copyOf(files);
  }

  /** The origin of what is imported from these files; empty if one of them was never a file. */
  static Optional<TableOrigin> of(List<CsvFile> files, CsvOptions options) {
    if (files.stream().anyMatch(file -> file.path() == null)) {
      return Optional.empty();
    }
    List<Source> sources =
        files.stream()
            .map(file -> new Source(file.path(), file.name(), file.sha256(), file.bytes().length))
            .toList();
    return Optional.of(new TableOrigin(sources, options));
  }

  /** The bytes of all files together. */
  public long bytes() {
    return files.stream().mapToLong(Source::bytes).sum();
  }
}
