package chalkgrad.data.csv;

import chalkgrad.data.csv.ColumnProfile.Kind;
import java.util.regex.Pattern;

/** The rules by which a column gets its kind. The first one that fits decides. */
final class KindRules {
  /** Text with at most this many different values becomes one column for each of them. */
  static final int FEW_VALUES = 20;

  private static final Pattern ID_NAME =
      Pattern.compile(
          "(?i)(.*[ _.\\-])?(id|ids|idx|index|key|uuid|guid|nr|no|number|row|rownames)"
              + "|unnamed: ?\\d+|.*(?-i:[a-z])(?-i:Id|ID)");
  private static final Pattern NAME_NAME =
      Pattern.compile("(?i)(.*[ _.\\-])?(name|e-?mail|url|ticket|phone|address)");

  private static final double NEARLY_UNIQUE = 0.95;
  private static final int MIN_ROWS_FOR_UNIQUE = 10;
  private static final int MIN_ROWS_FOR_COUNTER = 20;
  private static final int MIN_COLUMNS_FOR_COUNTER = 4;

  private KindRules() {}

  /** A kind and the reason for it. */
  record Verdict(Kind kind, String reason) {
    static Verdict of(Kind kind, String key, Object... args) {
      return new Verdict(kind, Texts.text(key, args));
    }
  }

  /** A kind that the user has said. */
  static Verdict said(Kind kind) {
    return Verdict.of(kind, "kind.said");
  }

  static Verdict ofNumbers(
      ColumnValues values, double[] numbers, NumberStatistics statistics, int columns) {
    if (statistics.distinct() == 1) {
      return constant(values);
    }
    boolean many = statistics.distinct() > Math.max(FEW_VALUES, statistics.present() / 2);
    boolean unique = statistics.distinct() == statistics.present() && statistics.present() >= 4;
    if (statistics.whole() && (many || unique) && isIdName(values.name())) {
      return Verdict.of(Kind.IDENTIFIER, "kind.id-number", statistics.distinct());
    }
    if (values.index() == 0 && columns >= MIN_COLUMNS_FOR_COUNTER && isCounter(numbers)) {
      return Verdict.of(Kind.IDENTIFIER, "kind.counter");
    }
    return Verdict.of(
        Kind.NUMBER,
        statistics.whole() ? "kind.whole-number" : "kind.number",
        statistics.distinct());
  }

  static Verdict ofTexts(ColumnValues values) {
    int distinct = values.distinct();
    if (distinct == 0) {
      return Verdict.of(Kind.EMPTY, "kind.empty");
    }
    if (distinct == 1) {
      return constant(values);
    }
    if (SplitWords.isSplit(values)) {
      return Verdict.of(Kind.SPLIT, "kind.split");
    }
    if (BooleanWords.isPair(values)) {
      return Verdict.of(Kind.BOOLEAN, "kind.boolean");
    }
    if (DateWords.areDates(values)) {
      return Verdict.of(Kind.DATE_TIME, "kind.date-time");
    }
    boolean unique = values.present() == distinct;
    boolean nearlyUnique =
        distinct >= NEARLY_UNIQUE * values.present() && values.present() >= MIN_ROWS_FOR_UNIQUE;
    boolean named = isIdName(values.name()) || NAME_NAME.matcher(values.name()).matches();
    if (nearlyUnique || (named && (unique || distinct > FEW_VALUES))) {
      return Verdict.of(Kind.IDENTIFIER, "kind.id-text", distinct, values.present());
    }
    return distinct <= FEW_VALUES
        ? Verdict.of(Kind.CATEGORY, "kind.category", distinct)
        : Verdict.of(Kind.TEXT, "kind.text", distinct);
  }

  private static Verdict constant(ColumnValues values) {
    return Verdict.of(
        Kind.CONSTANT, "kind.constant", Texts.shown(values.counts().keySet().iterator().next()));
  }

  static boolean isIdName(String name) {
    return ID_NAME.matcher(name).matches();
  }

  /** Whether the rows are numbered from 0 or 1 on. */
  private static boolean isCounter(double[] numbers) {
    if (numbers.length < MIN_ROWS_FOR_COUNTER || (numbers[0] != 0 && numbers[0] != 1)) {
      return false;
    }
    for (int row = 1; row < numbers.length; row++) {
      if (numbers[row] != numbers[row - 1] + 1) {
        return false;
      }
    }
    return true;
  }
}
