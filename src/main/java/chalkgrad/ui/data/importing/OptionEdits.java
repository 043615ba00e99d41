package chalkgrad.ui.data.importing;

import chalkgrad.data.MissingPolicy;
import chalkgrad.data.csv.ColumnKind;
import chalkgrad.data.csv.CsvOptions;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What gestures of the dialog make of the options. */
final class OptionEdits {
  private OptionEdits() {}

  /** Makes columns what the user says; empty leaves it to the guess again. */
  static UnaryOperator<CsvOptions> kind(Optional<ColumnKind> kind, List<String> columns) {
    String[] names = columns.toArray(String[]::new);
    return options -> {
      CsvOptions.Builder builder = options.toBuilder().guessKind(names);
      kind.ifPresent(given -> builder.kind(given, names));
      if (kind.filter(given -> given == ColumnKind.IGNORE).isPresent()) {
        builder.target(options.target().filter(name -> !columns.contains(name)));
        builder.splitColumn(options.splitColumn().filter(name -> !columns.contains(name)));
      }
      return builder.build();
    };
  }

  /** Makes a column the target; it is no longer ignored and gives no split. */
  static UnaryOperator<CsvOptions> target(String column) {
    return options -> {
      if (options.target().filter(column::equals).isPresent()) {
        return options;
      }
      return used(options, column)
          .target(column)
          .splitColumn(options.splitColumn().filter(name -> !name.equals(column)))
          .positiveClass(Optional.<String>empty())
          .task(Optional.<chalkgrad.data.Task>empty())
          .build();
    };
  }

  /** Makes a column the one that gives the parts, or no longer if it was said to. */
  static UnaryOperator<CsvOptions> split(String column) {
    return options -> {
      if (options.splitColumn().filter(column::equals).isPresent()) {
        return options.toBuilder().splitColumn(Optional.<String>empty()).build();
      }
      return used(options, column)
          .splitColumn(column)
          .target(options.target().filter(name -> !name.equals(column)))
          .build();
    };
  }

  private static CsvOptions.Builder used(CsvOptions options, String column) {
    CsvOptions.Builder builder = options.toBuilder();
    if (options.kinds().get(column) == ColumnKind.IGNORE) {
      builder.guessKind(column);
    }
    return builder;
  }

  /** What becomes of gaps in columns; empty does as with all others. */
  static UnaryOperator<CsvOptions> policy(Optional<MissingPolicy> policy, List<String> columns) {
    String[] names = columns.toArray(String[]::new);
    return options ->
        policy
            .map(given -> options.toBuilder().missingPolicy(given, names))
            .orElseGet(() -> options.toBuilder().usualMissingPolicy(names))
            .build();
  }

  /** The codes for a missing value in these columns. */
  static UnaryOperator<CsvOptions> codes(Set<String> codes, List<String> columns) {
    return options -> {
      CsvOptions.Builder builder = options.toBuilder();
      columns.forEach(column -> builder.missingCodesIn(column, codes));
      return builder.build();
    };
  }

  /** Codes as typed, with blanks or semicolons between them, or commas followed by a blank. */
  static Set<String> codes(String text) {
    return Arrays.stream(text.strip().split("[;\\s]+"))
        .map(code -> code.endsWith(",") ? code.substring(0, code.length() - 1) : code)
        .filter(code -> !code.isBlank())
        .map(code -> code.replace('−', '-'))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The same options without what is said about columns that are not there. */
  static CsvOptions about(CsvOptions options, List<String> names) {
    CsvOptions.Builder builder = options.toBuilder();
    builder.target(options.target().filter(names::contains));
    builder.splitColumn(options.splitColumn().filter(names::contains));
    options.kinds().keySet().stream()
        .filter(name -> !names.contains(name))
        .forEach(builder::guessKind);
    options.columnPolicies().keySet().stream()
        .filter(name -> !names.contains(name))
        .forEach(builder::usualMissingPolicy);
    options.columnMissingCodes().keySet().stream()
        .filter(name -> !names.contains(name))
        .forEach(name -> builder.missingCodesIn(name, Set.of()));
    return builder.build();
  }
}
