package chalkgrad.data.csv;

import chalkgrad.base.UserException;
import chalkgrad.data.csv.ColumnProfile.Kind;
import chalkgrad.data.csv.Finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Says what a column holds. */
final class ColumnProfiler {
  /** A column is one of numbers when at least this share of its values are. */
  private static final double NUMERIC_SHARE = 0.9;

  private static final int EXAMPLES = 5;

  private final RawTable table;
  private final DecimalMark mark;
  private final MissingValues missing;
  private final Optional<ColumnKind> said;
  private final List<Finding> findings = new ArrayList<>();

  private ColumnProfiler(
      RawTable table, DecimalMark mark, MissingValues missing, Optional<ColumnKind> said) {
    this.table = table;
    this.mark = mark;
    this.missing = missing;
    this.said = said;
  }

  /**
   * A column and what there is to say about it.
   *
   * @param problem why it cannot be what the user says; then the column is what it was guessed to
   *     be
   */
  record Profiled(Column column, List<Finding> findings, Optional<UserException> problem) {}

  /** Looks at one column of a table. */
  static Profiled profile(
      RawTable table, int index, DecimalMark mark, Set<String> codes, Optional<ColumnKind> said) {
    var profiler = new ColumnProfiler(table, mark, new MissingValues(codes, mark), said);
    try {
      return new Profiled(profiler.column(index), profiler.findings, Optional.empty());
    } catch (UserException problem) {
      Profiled guessed = profile(table, index, mark, codes, Optional.empty());
      return new Profiled(guessed.column(), guessed.findings(), Optional.of(problem));
    }
  }

  private Column column(int index) {
    String[] text = new String[table.rows().size()];
    double[] numbers = new double[text.length];
    Map<String, Integer> codes = new TreeMap<>(NaturalOrder.INSTANCE);
    int present = 0;
    int numeric = 0;
    for (int row = 0; row < text.length; row++) {
      String cell = table.rows().get(row)[index];
      String code = missing.code(cell);
      boolean absent = code != null || MissingValues.isMarker(cell);
      text[row] = absent ? null : cell;
      numbers[row] = absent ? Double.NaN : NumberText.parse(cell, mark);
      present += absent ? 0 : 1;
      numeric += Double.isNaN(numbers[row]) ? 0 : 1;
      if (code != null) {
        codes.merge(code, 1, Integer::sum);
      }
    }
    tellCodes(index, codes);
    boolean isNumeric = isNumeric(present, numeric);
    if (isNumeric && numeric < present) {
      dropUnreadable(index, text, numbers, present - numeric);
      present = numeric;
    }
    ColumnValues values = values(index, text, present, isNumeric);
    if (said.equals(Optional.of(ColumnKind.NUMBER)) && !isNumeric && values.distinct() > 0) {
      throw Texts.error("error.no-number", values.name(), Texts.list(firstOf(values)));
    }
    return isNumeric ? numberColumn(values, numbers) : textColumn(values);
  }

  private void tellCodes(int index, Map<String, Integer> codes) {
    codes.forEach((code, count) ->
        findings.add(
            Finding.of(
                Severity.NOTE, "found.missing-code", table.names().get(index), code, count)));
  }

  private boolean isNumeric(int present, int numeric) {
    return switch (said.orElse(ColumnKind.IGNORE)) {
      case NUMBER -> numeric > 0;
      case CATEGORY, YES_NO -> false;
      case IGNORE -> present > 0 && numeric >= NUMERIC_SHARE * present;
    };
  }

  private static List<String> firstOf(ColumnValues values) {
    return values.counts().keySet().stream().limit(EXAMPLES).toList();
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
    if (said.equals(Optional.of(ColumnKind.NUMBER)) && statistics.distinct() > 1) {
      verdict = KindRules.said(Kind.NUMBER);
    }
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
    var verdict = textVerdict(values);
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

  private KindRules.Verdict textVerdict(ColumnValues values) {
    if (values.distinct() < 2) {
      return KindRules.ofTexts(values);
    }
    return switch (said.orElse(ColumnKind.IGNORE)) {
      case CATEGORY -> KindRules.said(Kind.CATEGORY);
      case YES_NO -> {
        if (BooleanWords.distinct(values) != 2) {
          throw Texts.error(
              "error.not-yes-no", values.name(), values.distinct(), Texts.list(firstOf(values)));
        }
        yield KindRules.said(Kind.BOOLEAN);
      }
      case NUMBER, IGNORE -> KindRules.ofTexts(values);
    };
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
        firstOf(values),
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
