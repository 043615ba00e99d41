package chalkgrad.data.csv;

import chalkgrad.base.UserException;
import chalkgrad.data.csv.Finding.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts a text into names and rows. Records without a value are skipped, and so are those with too
 * few or too many fields; empty fields beyond the last column are forgiven.
 */
public final class TableReader {
  private static final int LINES_SHOWN = 5;

  private final List<String> names;
  private final List<String[]> rows = new ArrayList<>();
  private final List<Long> ids = new ArrayList<>();
  private final List<Long> lines = new ArrayList<>();
  private final List<Long> raggedLines = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private int emptyRecords;
  private int extraFields;
  private int brokenNumbers;

  private TableReader(List<String> names) {
    this.names = names;
  }

  /** Reads a table to learn from: two columns at least. */
  public static RawTable read(String text, CsvFormat format, ImportProgress progress) {
    return read(text, format, 2, progress);
  }

  /**
   * Reads the table.
   *
   * @param leastColumns a table with fewer was cut in the wrong way, or is of no use
   * @throws ImportCancelled if {@code progress} says so
   * @throws UserException if there are no rows, too few columns, or a quote that is never closed
   */
  static RawTable read(String text, CsvFormat format, int leastColumns, ImportProgress progress) {
    var cut = new Records.Cut(format.delimiter(), format.quote());
    List<Records.Row> records = Records.all(text, cut, progress);
    int first = 0;
    while (first < records.size() && records.get(first).isEmpty()) {
      first++;
    }
    if (first == records.size()) {
      throw Texts.error("error.no-rows");
    }
    int dataStart = format.header() ? first + 1 : 0;
    List<Records.Row> data = records.subList(dataStart, records.size());
    int width = commonWidth(data);
    var names = new ColumnNames(format, width);
    if (format.header()) {
      Records.Row header = records.get(first);
      int asWide = header.fields().length;
      boolean fits = data.stream().anyMatch(r -> r.fields().length == asWide && !r.isEmpty());
      names.fromHeader(header, fits);
    }
    var reader = new TableReader(names.build());
    reader.findings.addAll(names.findings());
    if (reader.names.size() < leastColumns) {
      throw Texts.error("error.one-column", format.delimiter().id());
    }
    reader.addAll(data);
    return reader.table(data.size());
  }

  private static int commonWidth(List<Records.Row> data) {
    Map<Integer, Integer> widths = new HashMap<>();
    for (Records.Row row : data) {
      if (!row.isEmpty()) {
        widths.merge(row.fields().length, 1, Integer::sum);
      }
    }
    return widths.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private void addAll(List<Records.Row> data) {
    for (int id = 0; id < data.size(); id++) {
      Records.Row row = data.get(id);
      int width = names.size();
      if (row.isEmpty()) {
        emptyRecords++;
      } else if (row.fields().length == width) {
        add(id, row, row.fields());
      } else if (row.fields().length > width && row.isEmptyFrom(width)) {
        extraFields++;
        add(id, row, java.util.Arrays.copyOf(row.fields(), width));
      } else {
        raggedLines.add(row.line());
        brokenNumbers += row.fields().length > width && isAllWhole(row) ? 1 : 0;
      }
    }
  }

  private void add(long id, Records.Row row, String[] fields) {
    rows.add(fields);
    ids.add(id);
    lines.add(row.line());
  }

  /** Whether every field is a whole number: what lost decimal commas leave behind. */
  private static boolean isAllWhole(Records.Row row) {
    for (String field : row.fields()) {
      if (!field.isEmpty() && !NumberText.isNumber(field, '\0')) {
        return false;
      }
    }
    return true;
  }

  private RawTable table(int records) {
    if (rows.isEmpty()) {
      if (raggedLines.isEmpty()) {
        throw Texts.error("error.no-rows");
      }
      String key = brokenNumbers > 0 ? "error.all-ragged-decimals" : "error.all-ragged";
      throw Texts.error(key, names.size(), raggedLines.getFirst());
    }
    findings.add(Finding.of(Severity.NOTE, "found.table", rows.size(), names.size()));
    if (emptyRecords > 0) {
      findings.add(Finding.of(Severity.LOSS, "loss.empty-records", emptyRecords));
    }
    if (extraFields > 0) {
      findings.add(Finding.of(Severity.NOTE, "found.extra-fields", extraFields));
    }
    addRagged(records);
    return new RawTable(
        names,
        rows,
        ids.stream().mapToLong(Long::longValue).toArray(),
        lines.stream().mapToLong(Long::longValue).toArray(),
        List.copyOf(findings));
  }

  private void addRagged(int records) {
    if (raggedLines.isEmpty()) {
      return;
    }
    String shown =
        String.join(", ", raggedLines.stream().limit(LINES_SHOWN).map(String::valueOf).toList());
    String more = raggedLines.size() > LINES_SHOWN ? ", …" : "";
    findings.add(
        Finding.of(Severity.LOSS, "loss.ragged", raggedLines.size(), names.size(), shown + more));
    if (brokenNumbers * 10 > records) {
      findings.add(Finding.of(Severity.WARNING, "warn.lost-decimals", brokenNumbers));
    }
  }
}
