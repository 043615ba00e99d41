package chalkgrad.data.csv;

import chalkgrad.base.UserException;
import chalkgrad.data.ColumnGroup;
import chalkgrad.data.ColumnGroup.Coding;
import chalkgrad.data.MissingPolicy;
import chalkgrad.data.csv.ColumnProfile.Kind;
import chalkgrad.data.csv.Finding.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes numbers of the columns that are features: numbers stay as they are, pairs such as false and
 * true become 0 and 1, and every text of a category becomes a column that is 1 where it stands.
 */
final class FeatureColumns {
  /** More columns than this are not made from one of texts, even if the user keeps it. */
  private static final int MAX_TEXTS = 50;

  private final ProfiledTable table;
  private final int[] rows;
  private final List<String> names = new ArrayList<>();
  private final List<double[]> values = new ArrayList<>();
  private final List<ColumnGroup> groups = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  /**
   * Makes the columns for the given rows.
   *
   * @throws UserException if a column that the user keeps cannot become numbers
   */
  FeatureColumns(ProfiledTable table, ImportChoices choices, int[] rows) {
    this.table = table;
    this.rows = rows;
    for (int index : choices.features()) {
      add(table.columns().get(index), choices.missing().get(index));
    }
    makeNamesUnique();
  }

  private void add(Column column, MissingPolicy policy) {
    String name = column.profile().name();
    int first = names.size();
    Coding coding;
    List<String> words = List.of();
    if (column.isNumeric()) {
      coding = Coding.NUMBER;
      addNumbers(column, name);
    } else if (column.profile().kind() == Kind.BOOLEAN) {
      coding = Coding.YES_NO;
      words = BooleanWords.noAndYes(column);
      String yes = words.getLast();
      addColumn(name, column, row -> column.text()[row].equalsIgnoreCase(yes) ? 1 : 0);
      findings.add(Finding.of(Severity.NOTE, "found.boolean", name, yes));
    } else {
      coding = Coding.ONE_HOT;
      words = addTexts(column, name);
    }
    if (names.size() > first) {
      groups.add(new ColumnGroup(name, coding, first, names.size() - first, policy, words));
      tellGaps(column, coding, policy);
    }
  }

  private void tellGaps(Column column, Coding coding, MissingPolicy policy) {
    long gaps = Arrays.stream(rows).filter(column::isMissing).count();
    if (gaps > 0) {
      MissingPolicy done = coding == Coding.NUMBER ? policy : MissingPolicy.MOST_FREQUENT;
      String key =
          switch (done) {
            case MEAN -> "found.filled.mean";
            case MEDIAN -> "found.filled.median";
            case MOST_FREQUENT -> "found.filled.most-frequent";
            case DROP_ROW -> throw new IllegalStateException("a row with a gap was not dropped");
          };
      findings.add(Finding.of(Severity.NOTE, key, column.profile().name(), gaps));
    }
  }

  private void addNumbers(Column column, String name) {
    addColumn(name, column, row -> column.numbers()[row]);
    double[] present =
        Arrays.stream(values.getLast()).filter(value -> !Double.isNaN(value)).toArray();
    if (present.length > 0 && Arrays.stream(present).allMatch(value -> value == present[0])) {
      findings.add(
          Finding.of(Severity.WARNING, "warn.now-constant", name, Texts.number(present[0])));
    }
  }

  private List<String> addTexts(Column column, String name) {
    Set<String> texts = new TreeSet<>(NaturalOrder.INSTANCE);
    for (int row : rows) {
      if (!column.isMissing(row)) {
        texts.add(column.text()[row]);
      }
    }
    if (texts.size() > MAX_TEXTS) {
      throw Texts.error("error.kept-text", name, texts.size(), MAX_TEXTS);
    }
    for (String text : texts) {
      addColumn(name + "=" + text, column, row -> column.text()[row].equals(text) ? 1 : 0);
    }
    findings.add(
        Finding.of(
            Severity.NOTE, "found.one-hot", name, texts.size(), Texts.list(List.copyOf(texts))));
    return List.copyOf(texts);
  }

  private interface Cell {
    double of(int row);
  }

  private void addColumn(String name, Column column, Cell cell) {
    double[] made = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      made[i] = column.isMissing(rows[i]) ? Double.NaN : cell.of(rows[i]);
    }
    names.add(name);
    values.add(made);
  }

  /** A column of the file may be called like one that a category made. */
  private void makeNamesUnique() {
    Set<String> used = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      for (int number = 2; !used.add(name); number++) {
        name = names.get(i) + " (" + number + ")";
      }
      names.set(i, name);
    }
  }

  List<String> names() {
    return names;
  }

  /** Which raw columns came from which column of the file. */
  List<ColumnGroup> groups() {
    return groups;
  }

  List<Finding> findings() {
    return findings;
  }

  /** All values, row-major; for once, because each column is let go when it is copied. */
  double[] takeRowMajor() {
    int width = names.size();
    double[] all = new double[Math.multiplyExact(rows.length, width)];
    for (int column = 0; column < width; column++) {
      double[] from = values.set(column, null);
      for (int i = 0; i < rows.length; i++) {
        all[i * width + column] = from[i];
      }
    }
    return all;
  }
}
