package chalkgrad.data.csv;

import chalkgrad.data.csv.ColumnProfile.Kind;
import chalkgrad.data.csv.Finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Says what each column holds. */
public final class ColumnProfiler {
  /** A column is one of numbers when at least this share of its values are. */
  private static final double NUMERIC_SHARE = 0.9;

  private static final int EXAMPLES = 5;

  private final RawTable table;
  private final DecimalMark mark;
  private final MissingValues missing;
  private final List<Finding> findings = new ArrayList<>();

  private ColumnProfiler(RawTable table, DecimalMark mark, MissingValues missing) {
    this.table = table;
    this.mark = mark;
    this.missing = missing;
  }

  /** Looks at every column of a table. */
  public static ProfiledTable profile(
      RawTable table, CsvFormat format, CsvOptions options, ImportProgress progress) {
    var missing = new MissingValues(options.missingCodes(), format.decimalMark());
    // Columns know nothing of each other, so the cores share them; the order stays that of the
    // file.
    List<Profiled> profiled =
        IntStream.range(0, table.names().size())
            .parallel()
            .mapToObj(i -> new ColumnProfiler(table, format.decimalMark(), missing).profiled(i))
            .toList();
    List<Column> columns = profiled.stream().map(Profiled::column).toList();
    List<Finding> findings = new ArrayList<>();
    profiled.forEach(one -> findings.addAll(one.findings()));
    findings.addAll(MissingCodeHint.findings(columns));
    return new ProfiledTable(table, columns, findings);
  }

  private record Profiled(Column column, List<Finding> findings) {}

  private Profiled profiled(int index) {
    return new Profiled(column(index), findings);
  }

  private Column column(int index) {
    String[] text = new String[table.rows().size()];
    double[] numbers = new double[text.length];
    int present = 0;
    int numeric = 0;
    for (int row = 0; row < text.length; row++) {
      String cell = table.rows().get(row)[index];
      boolean absent = missing.isMissing(cell);
      text[row] = absent ? null : cell;
      numbers[row] = absent ? Double.NaN : NumberText.parse(cell, mark);
      present += absent ? 0 : 1;
      numeric += Double.isNaN(numbers[row]) ? 0 : 1;
    }
    boolean isNumeric = present > 0 && numeric >= NUMERIC_SHARE * present;
    if (isNumeric && numeric < present) {
      dropUnreadable(index, text, numbers, present - numeric);
      present = numeric;
    }
    ColumnValues values = values(index, text, present, isNumeric);
    return isNumeric ? numberColumn(values, numbers) : textColumn(values);
  }

  private void dropUnreadable(int index, String[] text, double[] numbers, int count) {
    int first = -1;
    String example = "";
    for (int row = 0; row < text.length; row++) {
      if (text[row] != null && Double.isNaN(numbers[row])) {
        if (first < 0) {
          first = row;
          example = text[row];
        }
        text[row] = null;
      }
    }
    findings.add(
        Finding.of(
            Severity.WARNING,
            "warn.not-numbers",
            table.names().get(index),
            count,
            Texts.shown(example),
            table.lines()[first]));
  }

  /** Counts the texts; of numbers only the examples are wanted, and counting them all is slow. */
  private ColumnValues values(int index, String[] text, int present, boolean isNumeric) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String cell : text) {
      if (isNumeric && counts.size() == EXAMPLES) {
        break;
      }
      if (cell != null) {
        counts.merge(cell, 1, Integer::sum);
      }
    }
    return new ColumnValues(table.names().get(index), index, text, counts, present);
  }

  private Column numberColumn(ColumnValues values, double[] numbers) {
    NumberStatistics statistics = NumberStatistics.of(numbers);
    var verdict = KindRules.ofNumbers(values, numbers, statistics, table.names().size());
    var profile =
        profile(
            values,
            verdict,
            statistics.distinct(),
            statistics.min(),
            statistics.max(),
            Histogram.ofNumbers(numbers, statistics));
    return new Column(profile, values.text(), numbers);
  }

  private Column textColumn(ColumnValues values) {
    var verdict = KindRules.ofTexts(values);
    int distinct =
        verdict.kind() == Kind.BOOLEAN ? BooleanWords.distinct(values) : values.distinct();
    if (verdict.kind() == Kind.CATEGORY || verdict.kind() == Kind.TEXT) {
      warnOfNumbers(values);
      warnOfGroups(values);
    }
    return new Column(
        profile(
            values, verdict, distinct, Double.NaN, Double.NaN, Histogram.ofWords(values.counts())),
        values.text(),
        null);
  }

  private ColumnProfile profile(
      ColumnValues values,
      KindRules.Verdict verdict,
      int distinct,
      double min,
      double max,
      List<ColumnProfile.Bar> bars) {
    return new ColumnProfile(
        values.name(),
        values.index(),
        verdict.kind(),
        verdict.reason(),
        values.text().length - values.present(),
        distinct,
        min,
        max,
        values.counts().keySet().stream().limit(EXAMPLES).toList(),
        bars);
  }

  /** A column of texts that are numbers with another mark between whole part and fraction. */
  private void warnOfNumbers(ColumnValues values) {
    for (char other : new char[] {',', '.', ';'}) {
      int hits = 0;
      String example = "";
      for (var entry : values.counts().entrySet()) {
        if (other != mark.character() && NumberText.isNumber(entry.getKey(), other)) {
          hits += entry.getValue();
          example = entry.getKey().indexOf(other) >= 0 ? entry.getKey() : example;
        }
      }
      if (!example.isEmpty() && 2 * hits > values.present()) {
        String key = other == ';' ? "warn.broken-numbers" : "warn.other-mark";
        findings.add(Finding.of(Severity.WARNING, key, values.name(), example, mark.id()));
        return;
      }
    }
  }

  /** A column of texts such as 1.234,50 that would be numbers without the mark for thousands. */
  private void warnOfGroups(ColumnValues values) {
    char group = mark == DecimalMark.COMMA ? '.' : ',';
    int hits = 0;
    String example = "";
    for (var entry : values.counts().entrySet()) {
      String cell = entry.getKey();
      boolean both = cell.indexOf(group) >= 0 && cell.indexOf(mark.character()) >= 0;
      if (both && NumberText.isNumber(cell.replace(String.valueOf(group), ""), mark.character())) {
        hits += entry.getValue();
        example = cell;
      }
    }
    if (2 * hits > values.present()) {
      findings.add(Finding.of(Severity.WARNING, "warn.grouped", values.name(), example));
    }
  }
}
