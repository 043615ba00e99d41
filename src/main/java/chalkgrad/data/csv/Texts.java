package chalkgrad.data.csv;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences of this package. */
final class Texts {
  private static final Messages MESSAGES = Messages.of(Texts.class);
  private static final int LISTED = 30;
  private static final int SHOWN = 60;

  private Texts() {}

  static String text(String key, Object... args) {
    return MESSAGES.text(key, (Object[]) strings(args).toArray(String[]::new));
  }

  static UserException error(String key, Object... args) {
    return new UserException(text(key, args));
  }

  /** The arguments as text, so that no number gets grouping commas. */
  static List<String> strings(Object... args) {
    return Arrays.stream(args).map(String::valueOf).toList();
  }

  /** A whole number without a fraction ("5"), any other in full precision. */
  static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.valueOf((long) value)
        : Double.toString(value);
  }

  /** A number as people like to read it: four significant digits, no idle zeros. */
  static String rounded(double value) {
    if (value == 0 || !Double.isFinite(value)) {
      return number(value);
    }
    var rounded = new BigDecimal(value).round(new MathContext(4)).stripTrailingZeros();
    boolean plain = Math.abs(value) >= 1e-4 && Math.abs(value) < 1e7;
    return plain ? rounded.toPlainString() : rounded.toString();
  }

  /** Names in quotes with commas between them; a long list ends in a dot-dot-dot. */
  static String list(Collection<String> names) {
    String text =
        names.stream()
            .limit(LISTED)
            .map(n -> "'" + shown(n) + "'")
            .collect(Collectors.joining(", "));
    return names.size() > LISTED ? text + ", …" : text;
  }

  /** A cell of the file, shortened and on one line. */
  static String shown(String cell) {
    String line = cell.replaceAll("\\p{Cntrl}+", " ");
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN - 1) + "…";
  }
}
