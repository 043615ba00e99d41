package chalkgrad.data.csv;

import chalkgrad.base.UserException;
import chalkgrad.data.csv.ColumnProfiler.Profiled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says what each column of a table holds, and remembers it for as long as it stays true. */
final class TableProfiler {
  private final Stage<RawTable> raw;
  private final DecimalMark mark;
  private final ColumnWords said;
  private final ImportProgress progress;
  private final List<Stage<Profiled>> columns;
  private final ProfiledTable table;
  private int done;

  /**
   * Looks at every column of which is not known yet what it holds under these options.
   *
   * @param before what was found under other options; {@code null} if nothing was
   * @throws UserException if the options name a column that does not exist
   * @throws ImportCancelled if {@code progress} says so
   */
  TableProfiler(
      Stage<RawTable> raw,
      DecimalMark mark,
      CsvOptions options,
      TableProfiler before,
      ImportProgress progress) {
    this.raw = raw;
    this.mark = mark;
    this.said = new ColumnWords(raw.result().names(), options);
    this.progress = progress;
    // Columns know nothing of each other, so the cores share them; the order stays that of the
    // file.
    // Only their results are kept of what was before, or every change would keep the last one.
    List<Stage<Profiled>> known = before == null ? List.of() : before.columns;
    this.columns =
        IntStream.range(0, raw.result().names().size())
            .parallel()
            .mapToObj(index -> column(index, index < known.size() ? known.get(index) : null))
            .toList();
    this.table = joined();
  }

  private Stage<Profiled> column(int index, Stage<Profiled> known) {
    Stage<Profiled> column =
        Stage.of(
            known,
            () ->
                ColumnProfiler.profile(
                    raw.result(), index, mark, said.codes(index), said.kind(index)),
            raw,
            mark,
            said.codes(index),
            said.kind(index));
    tellProgress();
    return column;
  }

  private synchronized void tellProgress() {
    progress.check();
    done++;
    progress.done((double) done / raw.result().names().size());
  }

  private ProfiledTable joined() {
    List<Finding> findings = new ArrayList<>();
    List<Column> all = new ArrayList<>();
    for (Stage<Profiled> column : columns) {
      Profiled profiled = column.result();
      findings.addAll(profiled.findings());
      all.add(profiled.column());
    }
    findings.addAll(MissingCodeHint.findings(all));
    return new ProfiledTable(raw.result(), all, findings);
  }

  /** The first column that cannot be what the user says. */
  Optional<UserException> problem() {
    return columns.stream().flatMap(column -> column.result().problem().stream()).findFirst();
  }

  ProfiledTable table() {
    return table;
  }
}
