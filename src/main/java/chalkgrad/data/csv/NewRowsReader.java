package chalkgrad.data.csv;

import chalkgrad.data.ColumnGroup;
import chalkgrad.data.Dataset;
import chalkgrad.data.csv.Finding.Severity;
import chalkgrad.data.csv.NewRows.Gap;
import chalkgrad.data.csv.NewRows.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns the texts of new rows into numbers, as the data set's own columns were. */
final class NewRowsReader {
  /** The line of a row that stands in no file. */
  static final long TYPED = 0;

  private final Dataset data;
  private final DecimalMark mark;
  private final MissingValues missing;
  private final Map<String, MissingValues> missingIn = new LinkedHashMap<>();
  private final List<double[]> features = new ArrayList<>();
  private final List<Double> truth = new ArrayList<>();
  private final List<List<String>> cells = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();
  private final Map<String, Integer> unknownClasses = new LinkedHashMap<>();

  NewRowsReader(Dataset data, CsvOptions options, DecimalMark mark) {
    this.data = data;
    this.mark = mark;
    this.missing = new MissingValues(options.missingCodes(), mark);
    options
        .columnMissingCodes()
        .forEach((column, codes) -> missingIn.put(column, new MissingValues(codes, mark)));
  }

  void add(List<String> texts, Optional<String> target) {
    double[] row = new double[data.columns()];
    for (int g = 0; g < texts.size(); g++) {
      ColumnGroup group = data.groups().get(g);
      Reason reason = fill(group, texts.get(g), row);
      if (reason != null) {
        Arrays.fill(row, group.first(), group.first() + group.width(), Double.NaN);
        gaps.add(new Gap(features.size(), group, reason, texts.get(g)));
      }
    }
    features.add(row);
    cells.add(List.copyOf(texts));
    truth.add(target.map(this::target).orElse(Double.NaN));
  }

  /** Fills in the raw columns of a cell; says why if it cannot. */
  private Reason fill(ColumnGroup group, String text, double[] row) {
    if (isMissing(group, text)) {
      return Reason.MISSING;
    }
    return switch (group.coding()) {
      case NUMBER -> {
        row[group.first()] = number(text);
        yield Double.isNaN(row[group.first()]) ? Reason.NOT_A_NUMBER : null;
      }
      case YES_NO -> {
        int word = word(group.words(), text);
        row[group.first()] = word;
        yield word < 0 ? Reason.UNKNOWN_WORD : null;
      }
      case ONE_HOT -> {
        int word = word(group.words(), text);
        if (word >= 0) {
          row[group.first() + word] = 1;
        }
        yield word < 0 ? Reason.UNKNOWN_WORD : null;
      }
    };
  }

  private boolean isMissing(ColumnGroup group, String text) {
    MissingValues own = missingIn.getOrDefault(group.name(), missing);
    return MissingValues.isMarker(text) || missing.code(text) != null || own.code(text) != null;
  }

  private double number(String text) {
    double value = NumberText.parse(text, mark);
    return Double.isNaN(value) ? NumberText.parse(text, DecimalMark.POINT) : value;
  }

  /** The place of a word; upper and lower case matter only where two words differ in them. */
  private static int word(List<String> words, String text) {
    int exact = words.indexOf(text);
    if (exact >= 0) {
      return exact;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    int found = -1;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).toLowerCase(Locale.ROOT).equals(lower)) {
        found = found == -1 ? i : -2;
      }
    }
    return Math.max(found, -1);
  }

  private double target(String text) {
    if (MissingValues.isMarker(text)) {
      return Double.NaN;
    }
    if (!data.task().isClassification()) {
      return number(text);
    }
    int known = word(data.classNames(), text);
    if (known < 0) {
      unknownClasses.merge(text, 1, Integer::sum);
    }
    return known < 0 ? Double.NaN : known;
  }

  NewRows rows(long[] ids, long[] lines, List<Finding> before) {
    double[] flat = new double[features.size() * data.columns()];
    for (int row = 0; row < features.size(); row++) {
      System.arraycopy(features.get(row), 0, flat, row * data.columns(), data.columns());
    }
    List<Finding> findings = new ArrayList<>(before);
    findings.addAll(told(lines));
    double[] truths = truth.stream().mapToDouble(Double::doubleValue).toArray();
    return new NewRows(features.size(), flat, truths, ids, lines, cells, gaps, findings);
  }

  /** One sentence for each column and reason, and for each word that is not known. */
  private List<Finding> told(long[] lines) {
    Map<List<String>, List<Gap>> alike = new LinkedHashMap<>();
    for (Gap gap : gaps) {
      String text = gap.reason() == Reason.UNKNOWN_WORD ? gap.text() : "";
      alike
          .computeIfAbsent(
              List.of(gap.reason().id(), gap.column().name(), text), any -> new ArrayList<>())
          .add(gap);
    }
    List<Finding> findings = new ArrayList<>();
    alike.values().forEach(same -> findings.add(told(same, lines)));
    unknownClasses.forEach((name, count) ->
        findings.add(
            Finding.of(
                Severity.WARNING,
                "warn.new-class",
                count,
                Texts.shown(name),
                Texts.list(data.classNames()))));
    return findings;
  }

  private static Finding told(List<Gap> same, long[] lines) {
    Gap first = same.getFirst();
    String name = first.column().name();
    String text = Texts.shown(first.text());
    String known = Texts.list(first.column().words());
    long line = lines[first.row()];
    if (line == TYPED) {
      String key = "typed." + first.reason().id();
      Severity severity = first.reason() == Reason.MISSING ? Severity.NOTE : Severity.WARNING;
      return Finding.of(severity, key, name, text, known);
    }
    return switch (first.reason()) {
      case MISSING -> Finding.of(Severity.NOTE, "found.new-missing", name, same.size(), line);
      case NOT_A_NUMBER ->
          Finding.of(Severity.WARNING, "warn.new-number", name, text, same.size(), line);
      case UNKNOWN_WORD ->
          Finding.of(Severity.WARNING, "warn.new-word", name, text, same.size(), line, known);
    };
  }
}
