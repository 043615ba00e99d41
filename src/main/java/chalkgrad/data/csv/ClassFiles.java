package chalkgrad.data.csv;

import chalkgrad.data.csv.Finding.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Several files with the same columns, each of which holds the rows of one class. */
final class ClassFiles {
  private ClassFiles() {}

  /**
   * How numbers are written in all files: with a comma if they are in any, because a file of whole
   * numbers looks as if it had points. The rest is that of the first file.
   */
  static CsvFormat commonFormat(List<FileDraft> files, CsvOptions options) {
    CsvFormat first = files.getFirst().format();
    boolean commas =
        files.stream().anyMatch(file -> file.format().decimalMark() == DecimalMark.COMMA);
    DecimalMark mark = commas ? DecimalMark.COMMA : DecimalMark.POINT;
    return new CsvFormat(
        first.encoding(),
        first.delimiter(),
        options.decimalMark().orElse(mark),
        first.header(),
        first.quote());
  }

  /**
   * All rows in the order of the files, with the name of its file as the last field of each. Ids
   * count through all files; lines are those of each file.
   *
   * @throws chalkgrad.base.UserException if the columns of a file are not those of the first, or
   *     two files have the same name
   */
  static RawTable joined(List<FileDraft> files) {
    requireNames(files);
    RawTable first = files.getFirst().raw().result();
    List<String> names = new ArrayList<>(first.names());
    String column = Texts.text("column.class");
    names.add(names.contains(column) ? Texts.text("column.file-class") : column);
    List<String[]> rows = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    int size = files.stream().mapToInt(file -> file.raw().result().rows().size()).sum();
    long[] ids = new long[size];
    long[] lines = new long[size];
    long nextId = 0;
    for (FileDraft file : files) {
      RawTable raw = file.raw().result();
      requireColumns(files.getFirst(), file);
      for (int row = 0; row < raw.rows().size(); row++) {
        ids[rows.size()] = nextId + raw.ids()[row];
        lines[rows.size()] = raw.lines()[row];
        rows.add(withLast(raw.rows().get(row), file.file().name()));
      }
      nextId = ids[rows.size() - 1] + 1;
      findings.add(
          Finding.of(Severity.NOTE, "found.class-file", file.file().name(), raw.rows().size()));
      findings.addAll(raw.findings());
    }
    return new RawTable(List.copyOf(names), rows, ids, lines, List.copyOf(findings));
  }

  private static String[] withLast(String[] fields, String last) {
    String[] longer = Arrays.copyOf(fields, fields.length + 1);
    longer[fields.length] = last;
    return longer;
  }

  private static void requireNames(List<FileDraft> files) {
    List<String> names = new ArrayList<>();
    for (FileDraft file : files) {
      String name = file.file().name();
      if (names.contains(name)) {
        throw Texts.error("error.class-files-alike", name);
      }
      names.add(name);
    }
  }

  private static void requireColumns(FileDraft first, FileDraft other) {
    List<String> expected = first.raw().result().names();
    List<String> found = other.raw().result().names();
    for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
      if (i >= found.size()) {
        throw Texts.error(
            "error.class-column-missing",
            other.file().name(),
            expected.get(i),
            first.file().name());
      }
      if (i >= expected.size()) {
        throw Texts.error(
            "error.class-column-more", other.file().name(), found.get(i), first.file().name());
      }
      if (!found.get(i).equals(expected.get(i))) {
        throw Texts.error(
            "error.class-column-other",
            other.file().name(),
            i + 1,
            found.get(i),
            expected.get(i),
            first.file().name());
      }
    }
  }
}
