package chalkgrad.data.csv;

import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Writes a data set as a table: a header, then one line for each row, features first, then the
 * target, then the part if the data set has parts. Numbers are written with {@link
 * Double#toString}, so that reading them gives the same bits.
 */
public final class CsvWriter {
  private static final String SPLIT = "split";

  private CsvWriter() {}

  /**
   * Writes a data set with commas and line feeds; gaps are empty cells, filled or not. Row ids are
   * not written: a reader numbers the rows anew.
   */
  public static void write(Dataset dataset, Appendable out) throws IOException {
    write(dataset, List.of(), out);
  }

  /**
   * A column that is not part of the data set, such as what a network says of each row.
   *
   * @param value the text for a row
   */
  public record Extra(String name, IntFunction<String> value) {}

  /** The same with more columns on the right; a name that is taken already gets an addition. */
  public static void write(Dataset dataset, List<Extra> extras, Appendable out) throws IOException {
    var text = new StringWriter();
    try (var csv =
        de.siegmar.fastcsv.writer.CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      List<String> header = header(dataset);
      extras.forEach(extra -> header.add(free(extra.name(), header)));
      csv.writeRecord(header);
      for (int row = 0; row < dataset.rows(); row++) {
        List<String> cells = record(dataset, row);
        for (Extra extra : extras) {
          cells.add(extra.value().apply(row));
        }
        csv.writeRecord(cells);
        out.append(text.getBuffer());
        text.getBuffer().setLength(0);
      }
    }
    out.append(text.getBuffer());
  }

  /**
   * The options with which {@link CsvImport} reads back what was written, without a guess. The raw
   * columns of a category come back as columns of their own.
   */
  public static CsvOptions options(Dataset dataset) {
    var options =
        CsvOptions.builder()
            .delimiter(Delimiter.COMMA)
            .quote(Quote.DOUBLE)
            .decimalMark(DecimalMark.POINT)
            .header(true)
            .encoding(TextEncoding.UTF_8)
            .target(dataset.targetName())
            .task(dataset.task())
            .keep(dataset.featureNames().toArray(String[]::new));
    if (dataset.task() == chalkgrad.data.Task.BINARY) {
      options.positiveClass(dataset.classNames().get(1));
    }
    if (dataset.hasParts()) {
      options.splitColumn(splitName(dataset));
    }
    for (int column = 0; column < dataset.columns(); column++) {
      options.missingPolicy(dataset.group(column).missing(), dataset.featureNames().get(column));
    }
    return options.build();
  }

  private static List<String> header(Dataset dataset) {
    List<String> names = new ArrayList<>(dataset.featureNames());
    names.add(dataset.targetName());
    if (dataset.hasParts()) {
      names.add(splitName(dataset));
    }
    return names;
  }

  private static String free(String name, List<String> taken) {
    String free = name;
    while (taken.contains(free)) {
      free += "-of-network";
    }
    return free;
  }

  private static String splitName(Dataset dataset) {
    String name = SPLIT;
    while (dataset.featureNames().contains(name) || dataset.targetName().equals(name)) {
      name += "-part";
    }
    return name;
  }

  private static List<String> record(Dataset dataset, int row) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < dataset.columns(); column++) {
      boolean gap = dataset.isMissing(row, column);
      cells.add(gap ? "" : Double.toString(dataset.feature(row, column)));
    }
    double target = dataset.target(row);
    cells.add(
        dataset.task().isClassification()
            ? dataset.classNames().get((int) target)
            : Double.toString(target));
    if (dataset.hasParts()) {
      Part part = dataset.part(row);
      cells.add(part.id());
    }
    return cells;
  }
}
