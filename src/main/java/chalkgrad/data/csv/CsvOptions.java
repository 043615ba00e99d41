package chalkgrad.data.csv;

import chalkgrad.data.MissingPolicy;
import chalkgrad.data.Task;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the user says about a file. Everything left empty is guessed, and the {@link ImportReport}
 * says so. Columns are named as in the header (upper and lower case do not matter unless two
 * columns differ in nothing else); a column without a name is called "column 1", "column 2", …
 *
 * @param header whether the first line holds the names of the columns
 * @param ignored columns that are neither features nor target
 * @param kept columns that are features even where the guess would leave them out
 * @param missingCodes texts or numbers that stand for a missing value, such as {@code -200}; a
 *     number also matches its other spellings ({@code -200.0})
 * @param splitColumn the column that says to which part each row belongs
 * @param quote what encloses fields
 * @param kinds what columns are, against the guess
 * @param columnMissingCodes codes that stand for a missing value in one column only
 * @param missingPolicy what becomes of gaps in features
 * @param columnPolicies the same for single columns
 */
public record CsvOptions(
    Optional<Delimiter> delimiter,
    Optional<DecimalMark> decimalMark,
    Optional<Boolean> header,
    Optional<TextEncoding> encoding,
    Optional<String> target,
    Optional<String> positiveClass,
    Optional<Task> task,
    Set<String> ignored,
    Set<String> kept,
    Set<String> missingCodes,
    Optional<String> splitColumn,
    Optional<Quote> quote,
    Map<String, ColumnKind> kinds,
    Map<String, Set<String>> columnMissingCodes,
    MissingPolicy missingPolicy,
    Map<String, MissingPolicy> columnPolicies) {

  public CsvOptions {
    ignored = Set.copyOf(ignored);
    kept = Set.copyOf(kept);
    missingCodes = Set.copyOf(missingCodes);
    kinds = Map.copyOf(kinds);
    columnMissingCodes = copy(columnMissingCodes);
    columnPolicies = Map.copyOf(columnPolicies);
  }

  private static Map<String, Set<String>> copy(Map<String, Set<String>> codes) {
    Map<String, Set<String>> copy = new LinkedHashMap<>();
    codes.forEach((column, own) -> copy.put(column, Set.copyOf(own)));
    return Map.copyOf(copy);
  }

  /** Everything is guessed. */
  public static CsvOptions guessed() {
    return builder().build();
  }

  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from these options. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.delimiter = delimiter;
    builder.decimalMark = decimalMark;
    builder.header = header;
    builder.encoding = encoding;
    builder.target = target;
    builder.positiveClass = positiveClass;
    builder.task = task;
    builder.ignored.addAll(ignored);
    builder.kept.addAll(kept);
    builder.missingCodes.addAll(missingCodes);
    builder.splitColumn = splitColumn;
    builder.quote = quote;
    builder.kinds.putAll(kinds);
    columnMissingCodes.forEach(
        (column, codes) -> builder.missingCodeIn(column, codes.toArray(String[]::new)));
    builder.missingPolicy = missingPolicy;
    builder.columnPolicies.putAll(columnPolicies);
    return builder;
  }

  /** Collects options; what is not set, or set to an empty one, is guessed. */
  public static final class Builder {
    private Optional<Delimiter> delimiter = Optional.empty();
    private Optional<DecimalMark> decimalMark = Optional.empty();
    private Optional<Boolean> header = Optional.empty();
    private Optional<TextEncoding> encoding = Optional.empty();
    private Optional<String> target = Optional.empty();
    private Optional<String> positiveClass = Optional.empty();
    private Optional<Task> task = Optional.empty();
    private final Set<String> ignored = new LinkedHashSet<>();
    private final Set<String> kept = new LinkedHashSet<>();
    private final Set<String> missingCodes = new LinkedHashSet<>();
    private Optional<String> splitColumn = Optional.empty();
    private Optional<Quote> quote = Optional.empty();
    private final Map<String, ColumnKind> kinds = new LinkedHashMap<>();
    private final Map<String, Set<String>> columnMissingCodes = new LinkedHashMap<>();
    private MissingPolicy missingPolicy = MissingPolicy.DROP_ROW;
    private final Map<String, MissingPolicy> columnPolicies = new LinkedHashMap<>();

    private Builder() {}

    public Builder delimiter(Delimiter value) {
      return delimiter(Optional.of(value));
    }

    public Builder delimiter(Optional<Delimiter> value) {
      delimiter = value;
      return this;
    }

    public Builder decimalMark(DecimalMark value) {
      return decimalMark(Optional.of(value));
    }

    public Builder decimalMark(Optional<DecimalMark> value) {
      decimalMark = value;
      return this;
    }

    public Builder header(boolean value) {
      return header(Optional.of(value));
    }

    public Builder header(Optional<Boolean> value) {
      header = value;
      return this;
    }

    public Builder encoding(TextEncoding value) {
      return encoding(Optional.of(value));
    }

    public Builder encoding(Optional<TextEncoding> value) {
      encoding = value;
      return this;
    }

    public Builder target(String column) {
      return target(Optional.of(column));
    }

    public Builder target(Optional<String> column) {
      target = column;
      return this;
    }

    public Builder positiveClass(String value) {
      return positiveClass(Optional.of(value));
    }

    public Builder positiveClass(Optional<String> value) {
      positiveClass = value;
      return this;
    }

    public Builder task(Task value) {
      return task(Optional.of(value));
    }

    public Builder task(Optional<Task> value) {
      task = value;
      return this;
    }

    public Builder ignore(String... columns) {
      ignored.addAll(Set.of(columns));
      return this;
    }

    public Builder keep(String... columns) {
      kept.addAll(Set.of(columns));
      return this;
    }

    public Builder missingCode(String... codes) {
      missingCodes.addAll(Set.of(codes));
      return this;
    }

    public Builder splitColumn(String column) {
      return splitColumn(Optional.of(column));
    }

    public Builder splitColumn(Optional<String> column) {
      splitColumn = column;
      return this;
    }

    public Builder quote(Quote value) {
      return quote(Optional.of(value));
    }

    public Builder quote(Optional<Quote> value) {
      quote = value;
      return this;
    }

    /** Says what one column is, or many at once. */
    public Builder kind(ColumnKind kind, String... columns) {
      for (String column : columns) {
        kinds.put(column, kind);
      }
      return this;
    }

    /** Leaves it to the guess again what these columns are. */
    public Builder guessKind(String... columns) {
      Set.of(columns).forEach(kinds::remove);
      return this;
    }

    /** Takes these codes for every column instead of those that were there. */
    public Builder missingCodes(Set<String> codes) {
      missingCodes.clear();
      missingCodes.addAll(codes);
      return this;
    }

    /** Takes these codes for this column instead of those that were there. */
    public Builder missingCodesIn(String column, Set<String> codes) {
      columnMissingCodes.put(column, new LinkedHashSet<>(codes));
      columnMissingCodes.values().removeIf(Set::isEmpty);
      return this;
    }

    /** Adds codes that stand for a missing value in this column only. */
    public Builder missingCodeIn(String column, String... codes) {
      columnMissingCodes
          .computeIfAbsent(column, any -> new LinkedHashSet<>())
          .addAll(Set.of(codes));
      return this;
    }

    /** Says what becomes of gaps in all features for which nothing else is said. */
    public Builder missingPolicy(MissingPolicy policy) {
      missingPolicy = policy;
      return this;
    }

    /** Says what becomes of gaps in one column, or in many. */
    public Builder missingPolicy(MissingPolicy policy, String... columns) {
      for (String column : columns) {
        columnPolicies.put(column, policy);
      }
      return this;
    }

    /** Treats gaps in these columns like those of columns for which nothing is said. */
    public Builder usualMissingPolicy(String... columns) {
      Set.of(columns).forEach(columnPolicies::remove);
      return this;
    }

    public CsvOptions build() {
      return new CsvOptions(
          delimiter,
          decimalMark,
          header,
          encoding,
          target,
          positiveClass,
          task,
          ignored,
          kept,
          missingCodes,
          splitColumn,
          quote,
          kinds,
          columnMissingCodes,
          missingPolicy,
          columnPolicies);
    }
  }
}
