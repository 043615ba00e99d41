package chalkgrad.cli;

import chalkgrad.base.UserException;
import chalkgrad.data.Dataset;
import chalkgrad.data.csv.CsvOptions;
import chalkgrad.data.csv.DecimalMark;
import chalkgrad.data.csv.Delimiter;
import chalkgrad.data.csv.Finding;
import chalkgrad.data.csv.NewRows;
import chalkgrad.io.ChalkFiles;
import chalkgrad.io.PredictionTable;
import chalkgrad.training.PredictedRows;
import chalkgrad.training.Predictor;
import chalkgrad.training.TrainingRun;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Predicts new rows with the network of a {@code .chalk} file. */
@Command(
    name = "predict",
    resourceBundle = CommandLineApp.BUNDLE,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    abbreviateSynopsis = true,
    sortOptions = false)
final class PredictCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "EXPERIMENT", descriptionKey = "predict.experiment")
  private Path experiment;

  @Option(names = "--data", paramLabel = "FILE", descriptionKey = "predict.data", order = 1)
  private Path data;

  @Option(names = "--row", paramLabel = "VALUES", descriptionKey = "predict.row", order = 2)
  private List<String> typed = new ArrayList<>();

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "predict.out", order = 3)
  private Path out;

  @Option(names = "--missing", paramLabel = "CODES", split = ",", order = 4)
  private List<String> missing = new ArrayList<>();

  @Option(names = "--delimiter", paramLabel = "NAME", order = 5)
  private String delimiter;

  @Option(names = "--decimal", paramLabel = "NAME", order = 6)
  private String decimal;

  @Option(names = "--quiet", descriptionKey = "predict.quiet", order = 7)
  private boolean quiet;

  PredictCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    if ((data == null) == typed.isEmpty()) {
      throw Texts.error(data == null ? "error.predict-nothing" : "error.predict-both");
    }
    TrainingRun run = ChalkFiles.read(experiment).start().resumed();
    Predictor predictor = Predictor.of(run);
    Dataset known = predictor.dataset();
    List<NewRows> all =
        data == null
            ? typed.stream().map(text -> NewRows.typed(cells(text, known), known)).toList()
            : List.of(NewRows.read(data, options(), known));
    for (NewRows rows : all) {
      PredictedRows predicted = predictor.predict(rows.features());
      if (data == null) {
        sayRow(known, rows, predicted);
      } else {
        write(new PredictionTable(known, rows, predicted));
        report(rows, predicted, known);
      }
      outliers(predictor, rows);
    }
    return ExitCode.OK;
  }

  /** Values with commas between them, or with semicolons where commas are decimal marks. */
  private List<String> cells(String text, Dataset known) {
    String[] values = text.split(text.indexOf(';') >= 0 ? ";" : ",", -1);
    if (values.length != known.groups().size()) {
      throw Texts.error(
          "error.predict-row",
          text,
          values.length,
          known.groups().size(),
          String.join(", ", known.groups().stream().map(group -> group.name()).toList()));
    }
    return Arrays.stream(values).map(String::strip).toList();
  }

  private CsvOptions options() {
    CsvOptions.Builder options = CsvOptions.builder();
    missing.forEach(options::missingCode);
    if (delimiter != null) {
      options.delimiter(
          Delimiter.of(delimiter)
              .orElseThrow(() ->
                  Texts.unknown(
                      "--delimiter",
                      delimiter,
                      Arrays.stream(Delimiter.values()).map(Delimiter::id).toList())));
    }
    if (decimal != null) {
      options.decimalMark(
          DecimalMark.of(decimal)
              .orElseThrow(() ->
                  Texts.unknown(
                      "--decimal",
                      decimal,
                      Arrays.stream(DecimalMark.values()).map(DecimalMark::id).toList())));
    }
    return options.build();
  }

  private void sayRow(Dataset known, NewRows rows, PredictedRows predicted) {
    for (Finding finding : rows.findings()) {
      say(finding);
    }
    double value = predicted.predicted(0);
    boolean classes = known.task().isClassification();
    String answer = classes ? known.classNames().get((int) value) : Double.toString(value);
    surroundings.out().println(Texts.text("predict.answer", known.targetName(), answer));
    for (int k = 0; k < known.classNames().size(); k++) {
      surroundings
          .out()
          .println(
              Texts.text(
                  "predict.probability",
                  known.classNames().get(k),
                  Double.toString(predicted.probability(0, k))));
    }
  }

  private void write(PredictionTable table) throws IOException {
    if (out == null) {
      table.write(surroundings.out());
      surroundings.out().flush();
      return;
    }
    try (BufferedWriter writer = Files.newBufferedWriter(out)) {
      table.write(writer);
    } catch (IOException e) {
      throw new UserException(Texts.text("error.write", out), e);
    }
  }

  /** What was read, on the channel that does not mix with the table. */
  private void report(NewRows rows, PredictedRows predicted, Dataset known) {
    rows.findings().forEach(this::say);
    if (rows.hasTruth() && !quiet) {
      var outcome = predicted.compared(rows.truth());
      String key = known.task().isClassification() ? "predict.accuracy" : "predict.r2";
      surroundings.err().println(Texts.text(key, Texts.number(outcome.score()), outcome.rows()));
    }
  }

  private void outliers(Predictor predictor, NewRows rows) {
    List<Predictor.Outlier> outliers = predictor.outliers(rows.features());
    if (!outliers.isEmpty() && !quiet) {
      Predictor.Outlier first = outliers.getFirst();
      surroundings
          .err()
          .println(
              Texts.text(
                  "predict.outliers",
                  outliers.size(),
                  first.column().name(),
                  Double.toString(first.value()),
                  Double.toString(first.lowest()),
                  Double.toString(first.highest())));
    }
  }

  private void say(Finding finding) {
    if (!quiet) {
      surroundings
          .err()
          .println(Texts.text("finding." + finding.severity().name()) + finding.text());
    }
  }
}
