package chalkgrad.data.csv;

import chalkgrad.base.UserException;
import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.Task;
import chalkgrad.data.csv.Finding.Severity;
import chalkgrad.data.split.Duplicates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes the data set: drops the rows with gaps and turns the chosen columns into numbers. */
public final class DatasetBuilder {
  private final ProfiledTable table;
  private final ImportChoices choices;
  private final List<Finding> findings = new ArrayList<>();

  private DatasetBuilder(ProfiledTable table, ImportChoices choices) {
    this.table = table;
    this.choices = choices;
  }

  /** The data set, and what was dropped on the way. */
  public record Built(Dataset dataset, List<Finding> findings) {}

  /**
   * Builds the data set.
   *
   * @throws UserException if too few rows or classes are left, or a cell of the split column names
   *     no part
   */
  public static Built build(
      String name, ProfiledTable table, ImportChoices choices, CsvOptions options) {
    return new DatasetBuilder(table, choices).build(name, options);
  }

  private Built build(String name, CsvOptions options) {
    var filter = new RowFilter(table, choices);
    int[] rows = filter.usable();
    findings.addAll(filter.findings());
    var features = new FeatureColumns(table, choices, rows);
    findings.addAll(features.findings());
    Column target = table.columns().get(choices.target());
    List<String> classNames = List.of();
    double[] targets;
    if (choices.task() == Task.REGRESSION) {
      targets = Arrays.stream(rows).mapToDouble(row -> target.numbers()[row]).toArray();
    } else {
      var classes = new ClassNames(target, rows, choices.task(), options);
      targets = classes.encode(rows);
      classNames = classes.names();
      findings.addAll(classes.findings());
    }
    var dataset =
        new Dataset(
            name,
            choices.task(),
            features.names(),
            target.profile().name(),
            classNames,
            features.takeRowMajor(),
            targets,
            Arrays.stream(rows).mapToLong(row -> table.raw().ids()[row]).toArray(),
            choices.split().map(split -> parts(split, rows)).orElse(null),
            features.groups());
    findings.add(Finding.of(Severity.NOTE, "found.dataset", dataset.rows(), dataset.columns()));
    int repeated = Duplicates.of(dataset).repeated();
    if (repeated > 0) {
      findings.add(Finding.of(Severity.NOTE, "found.duplicates", repeated));
    }
    return new Built(dataset, List.copyOf(findings));
  }

  private Part[] parts(int split, int[] rows) {
    Column column = table.columns().get(split);
    String name = column.profile().name();
    Part[] parts = new Part[rows.length];
    int[] counts = new int[Part.values().length];
    for (int i = 0; i < rows.length; i++) {
      String cell = column.text()[rows[i]];
      long line = table.raw().lines()[rows[i]];
      parts[i] =
          SplitWords.part(cell)
              .orElseThrow(() -> Texts.error("error.split", Texts.shown(cell), name, line));
      counts[parts[i].ordinal()]++;
    }
    if (counts[Part.TRAIN.ordinal()] == 0) {
      throw Texts.error("error.no-training-rows", name);
    }
    findings.add(
        Finding.of(
            Severity.NOTE,
            "found.split",
            name,
            counts[Part.TRAIN.ordinal()],
            counts[Part.VALIDATION.ordinal()],
            counts[Part.TEST.ordinal()]));
    return parts;
  }
}
