package chalkgrad.data.formula;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The complaints about a formula: what, at which character, and what to do. */
final class FormulaError {
  private FormulaError() {}

  /** A complaint about a place; the first character is 0 here and 1 in the text. */
  static UserException at(String key, int at, String... arguments) {
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    all.addFirst(Integer.toString(at + 1));
    return of(key, all.toArray(String[]::new));
  }

  /** A complaint about the whole. */
  static UserException of(String key, String... arguments) {
    return new UserException(
        Messages.of(FormulaError.class).text("error." + key, (Object[]) arguments));
  }
}
