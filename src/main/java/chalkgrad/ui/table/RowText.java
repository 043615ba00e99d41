package chalkgrad.ui.table;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;
import chalkgrad.data.Dataset;
import chalkgrad.data.Part;
import chalkgrad.data.RowEdits;
import chalkgrad.data.split.Splitter;
import chalkgrad.training.DataSpec;
import chalkgrad.ui.common.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Rows as text, the way spreadsheets copy and paste them. */
final class RowText {
  private final Messages messages = Messages.of(RowText.class);
  private final RowEditor editor;

  RowText(RowEditor editor) {
    this.editor = editor;
  }

  /** Rows with a header, separated by tabs: raw columns, target, part; numbers in full. */
  static String copy(TableData data, int[] rows) {
    Dataset dataset = data.dataset();
    StringBuilder text = new StringBuilder();
    text.append(String.join("\t", header(dataset))).append('\n');
    for (int row : rows) {
      for (int column = 0; column < dataset.columns(); column++) {
        text.append(dataset.feature(row, column)).append('\t');
      }
      text.append(
          dataset.task().isClassification()
              ? dataset.classNames().get((int) dataset.target(row))
              : Double.toString(dataset.target(row)));
      text.append('\t').append(data.part(row).id()).append('\n');
    }
    return text.toString();
  }

  private static List<String> header(Dataset dataset) {
    List<String> names = new ArrayList<>(dataset.featureNames());
    names.add(dataset.targetName());
    names.add("split");
    return names;
  }

  /**
   * Reads rows that fit the present data: raw columns, target, perhaps the part; a header of the
   * same names may stand above. Nothing if this is another table, with names of its own or with
   * another number of columns.
   *
   * @throws UserException if the columns fit, but a cell does not
   */
  Optional<Dataset> parse(String text, DataSpec data) {
    Dataset dataset = editor.editable();
    List<List<String>> lines = split(text);
    if (lines.isEmpty()) {
      throw new UserException(messages.text("paste.empty"));
    }
    boolean headed = isHeader(lines.getFirst(), dataset);
    List<List<String>> rows = headed ? lines.subList(1, lines.size()) : lines;
    int least = dataset.columns() + 1;
    boolean fits =
        !rows.isEmpty()
            && rows.stream().allMatch(row -> row.size() == least || row.size() == least + 1)
            && (headed || !isForeignHeader(rows.getFirst(), dataset));
    return fits ? Optional.of(read(rows, dataset, data, headed ? 2 : 1)) : Optional.empty();
  }

  /** Whether this may be a whole table: two lines of the same number of cells, names on top. */
  static boolean isTable(String text) {
    List<List<String>> lines = split(text);
    return lines.size() > 1
        && lines.get(0).size() > 1
        && lines.get(0).size() == lines.get(1).size()
        && lines.getFirst().stream().noneMatch(RowText::isNumber);
  }

  private static boolean isNumber(String cell) {
    return cell.matches("[-+−]?[0-9]*[.,]?[0-9]+([eE][-+]?[0-9]+)?");
  }

  private static List<List<String>> split(String text) {
    String separator = text.contains("\t") ? "\t" : ";";
    List<List<String>> lines = new ArrayList<>();
    text.lines()
        .filter(line -> !line.isBlank())
        .forEach(line ->
            lines.add(Arrays.stream(line.split(separator, -1)).map(RowText::unquoted).toList()));
    return lines;
  }

  private static String unquoted(String cell) {
    String bare = cell.strip();
    boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
    return quoted ? bare.substring(1, bare.length() - 1).replace("\"\"", "\"") : bare;
  }

  private static boolean isHeader(List<String> cells, Dataset dataset) {
    List<String> names = header(dataset);
    return cells.equals(names) || cells.equals(names.subList(0, names.size() - 1));
  }

  /** Names in all feature columns instead of numbers. */
  private static boolean isForeignHeader(List<String> cells, Dataset dataset) {
    return cells.subList(0, dataset.columns()).stream()
        .allMatch(cell -> !cell.isEmpty() && !isNumber(cell));
  }

  private Dataset read(List<List<String>> rows, Dataset like, DataSpec data, int firstLine) {
    double[] features = new double[rows.size() * like.columns()];
    double[] targets = new double[rows.size()];
    long[] ids = new long[rows.size()];
    Part[] parts = new Part[rows.size()];
    long next = RowEdits.nextId(like);
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells = rows.get(i);
      try {
        for (int column = 0; column < like.columns(); column++) {
          String name = like.featureNames().get(column);
          features[i * like.columns() + column] = editor.number(cells.get(column), name);
        }
        targets[i] = target(cells.get(like.columns()), like);
        ids[i] = next + i;
        parts[i] =
            cells.size() > like.columns() + 1
                ? part(cells.getLast())
                : Splitter.partOf(ids[i], data.split(), data.seed());
      } catch (UserException problem) {
        String line = Integer.toString(i + firstLine);
        throw new UserException(messages.text("paste.line", line, problem.getMessage()), problem);
      }
    }
    return new Dataset(
        like.name(),
        like.task(),
        like.featureNames(),
        like.targetName(),
        like.classNames(),
        features,
        targets,
        ids,
        parts);
  }

  private double target(String text, Dataset like) {
    if (!like.task().isClassification()) {
      return editor.number(text, like.targetName());
    }
    int index = like.classNames().indexOf(text);
    if (index < 0) {
      throw new UserException(
          messages.text("paste.class", text, String.join(", ", like.classNames())));
    }
    return index;
  }

  private Part part(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    return Arrays.stream(Part.values())
        .filter(part -> word.equals(part.id()) || word.equals(Names.part(part)))
        .findFirst()
        .orElseThrow(() -> new UserException(messages.text("paste.part", text)));
  }
}
