package chalkgrad.cli;

import chalkgrad.data.MissingPolicy;
import chalkgrad.data.Task;
import chalkgrad.data.csv.ColumnKind;
import chalkgrad.data.csv.CsvImport;
import chalkgrad.data.csv.CsvOptions;
import chalkgrad.data.csv.DecimalMark;
import chalkgrad.data.csv.Delimiter;
import chalkgrad.data.csv.ImportedTable;
import chalkgrad.data.csv.Quote;
import chalkgrad.data.csv.TextEncoding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;

/**
 * The options that read samples from a CSV file. What is not given is guessed, and the report says
 * so.
 */
final class TableOptions {
  @Option(names = "--data", paramLabel = "FILE", order = 10)
  List<Path> files = new ArrayList<>();

  @Option(names = "--target", paramLabel = "COLUMN", order = 11)
  String target;

  @Option(names = "--task", paramLabel = "TASK", order = 12)
  String task;

  @Option(names = "--positive", paramLabel = "CLASS", order = 13)
  String positive;

  @Option(names = "--ignore", paramLabel = "COLUMNS", split = ",", order = 14)
  List<String> ignored = new ArrayList<>();

  @Option(names = "--keep", paramLabel = "COLUMNS", split = ",", order = 15)
  List<String> kept = new ArrayList<>();

  @Option(names = "--missing", paramLabel = "CODES", split = ",", order = 16)
  List<String> missing = new ArrayList<>();

  @Option(names = "--split-column", paramLabel = "COLUMN", order = 17)
  String splitColumn;

  @Option(names = "--delimiter", paramLabel = "NAME", order = 18)
  String delimiter;

  @Option(names = "--decimal", paramLabel = "NAME", order = 19)
  String decimal;

  @Option(names = "--header", paramLabel = "YES|NO", order = 20)
  String header;

  @Option(names = "--encoding", paramLabel = "NAME", order = 21)
  String encoding;

  @Option(names = "--quote", paramLabel = "NAME", order = 22)
  String quote;

  @Option(names = "--kind", paramLabel = "COLUMN=KIND", split = ",", order = 23)
  List<String> kinds = new ArrayList<>();

  @Option(names = "--missing-in", paramLabel = "COLUMN=CODE", split = ",", order = 24)
  List<String> missingIn = new ArrayList<>();

  @Option(names = "--fill", paramLabel = "[COLUMN=]POLICY", split = ",", order = 25)
  List<String> fills = new ArrayList<>();

  boolean isGiven() {
    return !files.isEmpty();
  }

  /** The first option that was given; empty if none was. */
  Optional<String> firstGiven() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("--data", given(files));
    all.put("--target", target);
    all.put("--task", task);
    all.put("--positive", positive);
    all.put("--ignore", given(ignored));
    all.put("--keep", given(kept));
    all.put("--missing", given(missing));
    all.put("--split-column", splitColumn);
    all.put("--delimiter", delimiter);
    all.put("--decimal", decimal);
    all.put("--header", header);
    all.put("--encoding", encoding);
    all.put("--quote", quote);
    all.put("--kind", given(kinds));
    all.put("--missing-in", given(missingIn));
    all.put("--fill", given(fills));
    return all.entrySet().stream()
        .filter(option -> option.getValue() != null)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static List<?> given(List<?> values) {
    return values.isEmpty() ? null : values;
  }

  /**
   * Reads the file, or the files of the classes.
   *
   * @throws chalkgrad.base.UserException if that cannot be done
   */
  ImportedTable read() {
    return files.size() == 1
        ? CsvImport.read(files.getFirst(), csvOptions())
        : CsvImport.readClasses(files, csvOptions());
  }

  /**
   * The same for the importer.
   *
   * @throws chalkgrad.base.UserException if a word is none of those that its option takes
   */
  CsvOptions csvOptions() {
    CsvOptions.Builder options = CsvOptions.builder();
    Optional.ofNullable(target).ifPresent(options::target);
    Optional.ofNullable(positive).ifPresent(options::positiveClass);
    Optional.ofNullable(splitColumn).ifPresent(options::splitColumn);
    ignored.forEach(options::ignore);
    kept.forEach(options::keep);
    missing.forEach(options::missingCode);
    word("--task", task, Task.values(), Task::id).ifPresent(options::task);
    if (delimiter != null) {
      options.delimiter(
          Delimiter.of(delimiter)
              .orElseThrow(
                  () -> unknown("--delimiter", delimiter, Delimiter.values(), Delimiter::id)));
    }
    if (decimal != null) {
      options.decimalMark(
          DecimalMark.of(decimal)
              .orElseThrow(
                  () -> unknown("--decimal", decimal, DecimalMark.values(), DecimalMark::id)));
    }
    word("--encoding", encoding, TextEncoding.values(), TextEncoding::id)
        .ifPresent(options::encoding);
    word("--header", header, new String[] {"yes", "no"}, each -> each)
        .ifPresent(word -> options.header(word.equals("yes")));
    columns(options);
    return options.build();
  }

  private void columns(CsvOptions.Builder options) {
    if (quote != null) {
      options.quote(
          Quote.of(quote).orElseThrow(() -> unknown("--quote", quote, Quote.values(), Quote::id)));
    }
    for (String text : kinds) {
      Named one = Named.required("--kind", text);
      options.kind(
          word("--kind", one.value(), ColumnKind.values(), ColumnKind::id).orElseThrow(),
          one.column());
    }
    for (String text : missingIn) {
      Named one = Named.required("--missing-in", text);
      options.missingCodeIn(one.column(), one.value());
    }
    for (String text : fills) {
      Named one = Named.of(text);
      MissingPolicy policy =
          word("--fill", one.value(), MissingPolicy.values(), MissingPolicy::id).orElseThrow();
      if (one.column() == null) {
        options.missingPolicy(policy);
      } else {
        options.missingPolicy(policy, one.column());
      }
    }
  }

  /**
   * A word for one column.
   *
   * @param column {@code null} if it is for all
   */
  private record Named(String column, String value) {
    /** Cuts at the last sign, because names of columns may have one too. */
    static Named of(String text) {
      int sign = text.lastIndexOf('=');
      return sign < 0
          ? new Named(null, text)
          : new Named(text.substring(0, sign), text.substring(sign + 1));
    }

    static Named required(String option, String text) {
      Named named = of(text);
      if (named.column == null) {
        throw Texts.error("error.needs-column", option, text);
      }
      return named;
    }
  }

  private static <T> Optional<T> word(String option, String word, T[] all, Function<T, String> id) {
    if (word == null) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(all)
            .filter(each -> id.apply(each).equalsIgnoreCase(word))
            .findFirst()
            .orElseThrow(() -> unknown(option, word, all, id)));
  }

  private static <T> RuntimeException unknown(
      String option, String word, T[] all, Function<T, String> id) {
    return Texts.unknown(option, word, Arrays.stream(all).map(id).toList());
  }
}
