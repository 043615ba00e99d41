package chalkgrad.data.csv;

import chalkgrad.base.UserException;
import chalkgrad.data.Dataset;
import chalkgrad.data.Task;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file on its way to being a data set, with what is said about it so far. Immutable: {@link
 * #with} makes the draft of other options and repeats only the steps on which they bear, so that
 * another target is answered at once even for a large file.
 *
 * <p>Where a step cannot be done, the draft keeps the results of those before it and tells the
 * {@link #problem()}: a file without a usable target can still be looked at.
 */
public final class ImportDraft {
  /** How far the work is after each step, by the time that they take. */
  private static final double READ = 0.6;

  private static final double PROFILED = 0.9;

  private final CsvOptions options;
  private final List<FileDraft> files = new ArrayList<>();
  private CsvFormat format;
  private Stage<RawTable> raw;
  private Stage<TableProfiler> profiled;
  private Stage<ImportChoices> choices;
  private Stage<DatasetBuilder.Built> built;
  private UserException problem;

  private ImportDraft(CsvOptions options) {
    this.options = options;
  }

  /**
   * Does all steps.
   *
   * @throws ImportCancelled if {@code progress} says so
   */
  public static ImportDraft open(CsvFile file, CsvOptions options, ImportProgress progress) {
    return openClasses(List.of(file), options, progress);
  }

  /**
   * The same for several files with the same columns, each of which holds the rows of one class:
   * its bare name becomes the value of one more column, the target unless the options say another.
   *
   * @throws ImportCancelled if {@code progress} says so
   */
  public static ImportDraft openClasses(
      List<CsvFile> files, CsvOptions options, ImportProgress progress) {
    var nothing = new ImportDraft(options);
    files.forEach(file -> nothing.files.add(new FileDraft(file)));
    return nothing.with(options, progress);
  }

  /**
   * The draft of other options for the same files.
   *
   * @throws ImportCancelled if {@code progress} says so; this draft stays as it is
   */
  public ImportDraft with(CsvOptions newOptions, ImportProgress progress) {
    var next = new ImportDraft(newOptions);
    try {
      next.read(this, progress.within(0, READ));
      next.finish(this, progress);
    } catch (UserException cannot) {
      next.problem = cannot;
      // What could not be done is tried again from the files that are there.
      files.stream().skip(next.files.size()).forEach(next.files::add);
    }
    progress.done(1);
    return next;
  }

  private void read(ImportDraft before, ImportProgress progress) {
    before.files.forEach(file -> files.add(file.with(options)));
    format = ClassFiles.commonFormat(files, options);
    for (int i = 0; i < files.size(); i++) {
      double share = 1.0 / files.size();
      files.get(i).read(progress.within(i * share, (i + 1) * share));
    }
    raw =
        files.size() == 1
            ? files.getFirst().raw()
            : Stage.of(
                before.raw,
                () -> ClassFiles.joined(files),
                files.stream().map(FileDraft::raw).toList());
    progress.done(1);
  }

  private void finish(ImportDraft before, ImportProgress progress) {
    CsvOptions meant = meant();
    profiled =
        Stage.of(
            before.profiled,
            () ->
                new TableProfiler(
                    raw,
                    format.decimalMark(),
                    meant,
                    before.profiled == null ? null : before.profiled.result(),
                    progress.within(READ, PROFILED)),
            raw,
            format.decimalMark(),
            meant.missingCodes(),
            meant.columnMissingCodes(),
            meant.kinds());
    Optional<UserException> impossible = profiled.result().problem();
    if (impossible.isPresent()) {
      throw impossible.get();
    }
    progress.check();
    progress.done(PROFILED);
    choices =
        Stage.of(
            before.choices,
            () -> ImportChooser.choose(profiled.result().table(), meant),
            profiled,
            meant.target(),
            meant.task(),
            meant.ignored(),
            meant.kept(),
            meant.splitColumn(),
            meant.missingPolicy(),
            meant.columnPolicies());
    progress.check();
    built =
        Stage.of(
            before.built,
            () -> DatasetBuilder.build(name(), profiled.result().table(), choices.result(), meant),
            choices,
            meant.positiveClass());
  }

  /** The column that says of which file a row is, is the target unless another one is named. */
  private CsvOptions meant() {
    if (files.size() == 1) {
      return options;
    }
    String column = raw.result().names().getLast();
    return options.toBuilder()
        .target(options.target().or(() -> Optional.of(column)))
        .kind(ColumnKind.CATEGORY, column)
        .build();
  }

  /** What the data set is called. */
  public String name() {
    return String.join(" + ", files.stream().map(file -> file.file().name()).toList());
  }

  /** What was said when this draft was made. */
  public CsvOptions options() {
    return options;
  }

  /** How the cells are written; empty if not even that could be found out. */
  public Optional<CsvFormat> format() {
    return Optional.ofNullable(format);
  }

  /** Names and cells as they stand in the file. */
  public Optional<RawTable> raw() {
    return Optional.ofNullable(raw).map(Stage::result);
  }

  /** What each column holds; empty if the cells could not be read. */
  public List<ColumnProfile> columns() {
    return profiled == null ? List.of() : profiled.result().table().profiles();
  }

  /** Whether a cell counts as missing: empty, a code, or nothing that its column can hold. */
  public boolean isMissing(int row, int column) {
    return profiled != null && profiled.result().table().columns().get(column).isMissing(row);
  }

  /** Whether a cell counts as missing only because it is no number in a column of numbers. */
  public boolean isUnreadable(int row, int column) {
    if (!isMissing(row, column) || !profiled.result().table().columns().get(column).isNumeric()) {
      return false;
    }
    String cell = raw.result().rows().get(row)[column];
    Set<String> own =
        options.columnMissingCodes().getOrDefault(raw.result().names().get(column), Set.of());
    return !MissingValues.isMarker(cell)
        && !options.missingCodes().contains(cell)
        && !own.contains(cell)
        && Double.isNaN(NumberText.parse(cell, format.decimalMark()));
  }

  /** Why the target does not allow a task; empty if it does, or there is no target yet. */
  public Optional<String> refusal(Task task) {
    return choices()
        .flatMap(chosen ->
            TaskGuess.refusal(profiled.result().table().columns().get(chosen.target()), task));
  }

  /** Which role each column plays. */
  public Optional<ImportChoices> choices() {
    return Optional.ofNullable(choices).map(Stage::result);
  }

  /** The data set, if there is no problem. */
  public Optional<Dataset> dataset() {
    return Optional.ofNullable(built).map(done -> done.result().dataset());
  }

  /** How to import the same again; empty if the cells did not come from files. */
  public Optional<TableOrigin> origin() {
    return TableOrigin.of(files.stream().map(FileDraft::file).toList(), options);
  }

  /** What stands in the way of a data set: the first step that failed says what to do. */
  public Optional<UserException> problem() {
    return Optional.ofNullable(problem);
  }

  /** What the steps that were done have found, in their order. */
  public ImportReport report() {
    // Files of the same make give the same findings.
    Set<Finding> findings = new LinkedHashSet<>();
    if (raw != null) {
      files.forEach(file -> findings.addAll(file.findings()));
      findings.addAll(raw.result().findings());
    }
    Optional.ofNullable(profiled)
        .ifPresent(done -> findings.addAll(done.result().table().findings()));
    Optional.ofNullable(choices).ifPresent(done -> findings.addAll(done.result().findings()));
    Optional.ofNullable(built).ifPresent(done -> findings.addAll(done.result().findings()));
    return new ImportReport(List.copyOf(findings));
  }

  /**
   * The finished import.
   *
   * @throws UserException the {@link #problem()}, if there is one
   */
  public ImportedTable imported() {
    if (problem != null) {
      throw problem;
    }
    return new ImportedTable(
        built.result().dataset(), report(), columns(), choices.result(), format, origin());
  }
}
