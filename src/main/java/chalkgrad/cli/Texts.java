package chalkgrad.cli;

import chalkgrad.base.Messages;
import chalkgrad.base.Nearest;
import chalkgrad.base.UserException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The sentences of this package, and numbers as its reports show them. */
final class Texts {
  private static final Messages MESSAGES = Messages.of(Texts.class);

  private Texts() {}

  static String text(String key, Object... args) {
    return MESSAGES.text(key, Arrays.stream(args).map(String::valueOf).toArray());
  }

  static UserException error(String key, Object... args) {
    return new UserException(text(key, args));
  }

  /** A complaint that a word is none of those that an option takes, with the nearest one. */
  static UserException unknown(String option, String word, List<String> known) {
    String all = String.join(", ", known);
    return Nearest.of(word, known)
        .map(near -> error("error.unknown-near", option, word, near, all))
        .orElseGet(() -> error("error.unknown", option, word, all));
  }

  /**
   * Four digits after the point, or as many significant ones where the number is small or large.
   */
  static String number(double value) {
    if (Double.isNaN(value)) {
      return text("undefined");
    }
    boolean plain = value == 0 || (Math.abs(value) >= 1e-3 && Math.abs(value) < 1e6);
    return String.format(Locale.ROOT, plain ? "%.4f" : "%.4g", value);
  }

  static String seconds(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
  }
}
