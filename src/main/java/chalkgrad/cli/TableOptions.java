package chalkgrad.cli;

import chalkgrad.data.Task;
import chalkgrad.data.csv.CsvOptions;
import chalkgrad.data.csv.DecimalMark;
import chalkgrad.data.csv.Delimiter;
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
  Path file;

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

  boolean isGiven() {
    return file != null;
  }

  /** The first option that was given; empty if none was. */
  Optional<String> firstGiven() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("--data", file);
    all.put("--target", target);
    all.put("--task", task);
    all.put("--positive", positive);
    all.put("--ignore", ignored.isEmpty() ? null : ignored);
    all.put("--keep", kept.isEmpty() ? null : kept);
    all.put("--missing", missing.isEmpty() ? null : missing);
    all.put("--split-column", splitColumn);
    all.put("--delimiter", delimiter);
    all.put("--decimal", decimal);
    all.put("--header", header);
    all.put("--encoding", encoding);
    return all.entrySet().stream()
        .filter(option -> option.getValue() != null)
        .map(Map.Entry::getKey)
        .findFirst();
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
    return options.build();
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
