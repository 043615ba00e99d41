package chalkgrad.data.csv;

import chalkgrad.base.UserException;
import chalkgrad.data.ColumnGroup;
import chalkgrad.data.Dataset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Rows that a network has never seen, read with the columns of the data that it was trained on.
 * Columns are found by their names in any order; those that the network does not know are left out,
 * and the target's, where it is there, tells how good the predictions are. A cell without a usable
 * value is a gap, filled like gaps in the data themselves, and said.
 *
 * @param rows number of rows
 * @param features row-major over the raw columns of the data set; NaN is a gap
 * @param truth the target of each row, a class index or a number; NaN where the file has none
 * @param ids number of each row in the file, from 0 for the first one after the header
 * @param lines line of the file at which each row begins, from 1; of a typed row 0
 * @param cells the texts as they stand there, one for each {@link Dataset#groups() column}
 * @param gaps cells that could not be used
 * @param findings what was read, guessed and left out
 */
public record NewRows(
    int rows,
    double[] features,
    double[] truth,
    long[] ids,
    long[] lines,
    List<List<String>> cells,
    List<Gap> gaps,
    List<Finding> findings) {

  /** Why a cell is a gap. */
  public enum Reason {
    /** Empty, or a code for a missing value. */
    MISSING("missing"),
    /** A word that does not occur in the data. */
    UNKNOWN_WORD("unknown-word"),
    /** No number where one is needed. */
    NOT_A_NUMBER("not-a-number");

    private final String id;

    Reason(String id) {
      this.id = id;
    }

    /** The word for it in files. */
    public String id() {
      return id;
    }
  }

  /**
   * A cell without a usable value.
   *
   * @param row from 0
   * @param column the column of the file
   * @param text what stands there
   */
  public record Gap(int row, ColumnGroup column, Reason reason, String text) {}

  public NewRows {
    cells = List.copyOf(cells);
    gaps = List.copyOf(gaps);
    findings = List.copyOf(findings);
  }

  /** Whether the file says what is true of any row. */
  public boolean hasTruth() {
    return Arrays.stream(truth).anyMatch(value -> !Double.isNaN(value));
  }

  /**
   * Reads a file.
   *
   * @param options how the file is written and which codes stand for missing values; what they say
   *     about targets and kinds of columns is not asked
   * @param data what the network was trained on
   * @throws UserException if it is no table, or a column is not in it; the message names both
   */
  public static NewRows read(Path path, CsvOptions options, Dataset data) {
    return read(CsvFile.load(path), options, data);
  }

  /** The same for a file that is already loaded. */
  public static NewRows read(CsvFile file, CsvOptions options, Dataset data) {
    FileDraft draft = new FileDraft(file).with(options);
    draft.read(1, ImportProgress.NONE);
    RawTable table = draft.raw().result();
    var columns = NewColumns.of(table, draft.format(), data);
    var reader = new NewRowsReader(data, options, draft.format().decimalMark());
    for (int row = 0; row < table.rows().size(); row++) {
      reader.add(columns.cells(table.rows().get(row)), columns.target(table.rows().get(row)));
    }
    List<Finding> findings = new ArrayList<>(draft.findings());
    findings.addAll(table.findings());
    findings.addAll(columns.findings());
    return reader.rows(table.ids(), table.lines(), findings);
  }

  /**
   * Reads one row that was typed.
   *
   * @param cells a text for each {@link Dataset#groups() column}; numbers with point or comma
   */
  public static NewRows typed(List<String> cells, Dataset data) {
    if (cells.size() != data.groups().size()) {
      throw new IllegalArgumentException(
          cells.size() + " cells are not one for each of " + data.groups());
    }
    List<String> texts = cells.stream().map(String::strip).toList();
    boolean comma =
        texts.stream().anyMatch(text -> NumberText.hasFraction(text, DecimalMark.COMMA));
    DecimalMark mark = comma ? DecimalMark.COMMA : DecimalMark.POINT;
    var reader = new NewRowsReader(data, CsvOptions.guessed(), mark);
    reader.add(texts, Optional.empty());
    return reader.rows(new long[1], new long[] {NewRowsReader.TYPED}, List.of());
  }
}
