package chalkgrad.io;

import chalkgrad.data.Dataset;
import chalkgrad.data.csv.NewRows;
import chalkgrad.training.PredictedRows;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Predictions of new rows as a table: the cells as they stood in the file, the target where it is
 * known, the prediction, for a classification the probability of each class, and what could not be
 * used. Numbers are in full precision ({@link Double#toString}).
 */
public final class PredictionTable {
  private final Dataset data;
  private final NewRows rows;
  private final PredictedRows predicted;
  private final Map<Integer, List<String>> unusable = new HashMap<>();

  public PredictionTable(Dataset data, NewRows rows, PredictedRows predicted) {
    this.data = data;
    this.rows = rows;
    this.predicted = predicted;
    for (NewRows.Gap gap : rows.gaps()) {
      unusable
          .computeIfAbsent(gap.row(), any -> new ArrayList<>())
          .add(gap.column().name() + ": " + gap.reason().id());
    }
  }

  /** The names of the columns; those of the predictions get an addition if they are taken. */
  public List<String> header() {
    List<String> names = new ArrayList<>();
    data.groups().forEach(group -> names.add(group.name()));
    if (rows.hasTruth()) {
      names.add(data.targetName());
    }
    names.add(free("predicted " + data.targetName(), names));
    for (String className : data.classNames()) {
      names.add(free("p(" + className + ")", names));
    }
    names.add(free("not usable", names));
    return names;
  }

  private static String free(String name, List<String> taken) {
    return taken.contains(name) ? free(name + "'", taken) : name;
  }

  /** The texts of a row, one for each column of the {@link #header}. */
  public List<String> row(int row) {
    List<String> cells = new ArrayList<>(rows.cells().get(row));
    if (rows.hasTruth()) {
      double truth = rows.truth()[row];
      cells.add(Double.isNaN(truth) ? "" : target(truth));
    }
    cells.add(target(predicted.predicted(row)));
    for (int k = 0; k < data.classNames().size(); k++) {
      cells.add(Double.toString(predicted.probability(row, k)));
    }
    cells.add(String.join("; ", unusable.getOrDefault(row, List.of())));
    return cells;
  }

  private String target(double value) {
    return data.task().isClassification()
        ? data.classNames().get((int) value)
        : Double.toString(value);
  }

  /** Writes everything with commas and line feeds. */
  public void write(Appendable out) throws IOException {
    var text = new StringWriter();
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(header());
      for (int row = 0; row < rows.rows(); row++) {
        csv.writeRecord(row(row));
        out.append(text.getBuffer());
        text.getBuffer().setLength(0);
      }
    }
    out.append(text.getBuffer());
  }
}
