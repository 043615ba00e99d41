package chalkgrad.data.csv;

import chalkgrad.data.Task;
import java.util.LinkedHashSet;
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
    Optional<String> splitColumn) {

  public CsvOptions {
    ignored = Set.copyOf(ignored);
    kept = Set.copyOf(kept);
    missingCodes = Set.copyOf(missingCodes);
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
    return builder;
  }

  /** Collects options; what is not set is guessed. */
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

    private Builder() {}

    public Builder delimiter(Delimiter value) {
      delimiter = Optional.of(value);
      return this;
    }

    public Builder decimalMark(DecimalMark value) {
      decimalMark = Optional.of(value);
      return this;
    }

    public Builder header(boolean value) {
      header = Optional.of(value);
      return this;
    }

    public Builder encoding(TextEncoding value) {
      encoding = Optional.of(value);
      return this;
    }

    public Builder target(String column) {
      target = Optional.of(column);
      return this;
    }

    public Builder positiveClass(String value) {
      positiveClass = Optional.of(value);
      return this;
    }

    public Builder task(Task value) {
      task = Optional.of(value);
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
      splitColumn = Optional.of(column);
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
          splitColumn);
    }
  }
}
