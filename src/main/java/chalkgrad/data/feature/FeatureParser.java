package chalkgrad.data.feature;

import chalkgrad.base.Messages;
import chalkgrad.base.UserException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads feature ids:
 *
 * <pre>
 * feature = column | column "^" digit 2–9 | column "*" column | "sin(" column ")"
 * column  = "x" number from 1 on, without leading zeros
 * </pre>
 */
final class FeatureParser {
  /** At most nine digits, so that every number fits an int. */
  private static final String COLUMN = "x([1-9]\\d{0,8})";

  private static final Pattern RAW = Pattern.compile(COLUMN);
  private static final Pattern POWER = Pattern.compile(COLUMN + "\\^([2-9])");
  private static final Pattern PRODUCT = Pattern.compile(COLUMN + "\\*" + COLUMN);
  private static final Pattern SINE = Pattern.compile("sin\\(" + COLUMN + "\\)");

  private FeatureParser() {}

  static Feature parse(String id, int columns) {
    Feature feature = parse(id);
    if (feature.lastColumn() >= columns) {
      throw new UserException(
          Messages.of(FeatureParser.class)
              .text("error.column", id, column(feature.lastColumn()), column(columns - 1)));
    }
    return feature;
  }

  private static Feature parse(String id) {
    String text = id.replace(" ", "");
    Matcher match = RAW.matcher(text);
    if (match.matches()) {
      return new Feature.Column(index(match, 1));
    }
    match = POWER.matcher(text);
    if (match.matches()) {
      return new Feature.Power(index(match, 1), Integer.parseInt(match.group(2)));
    }
    match = PRODUCT.matcher(text);
    if (match.matches()) {
      return product(index(match, 1), index(match, 2));
    }
    match = SINE.matcher(text);
    if (match.matches()) {
      return new Feature.Sine(index(match, 1));
    }
    throw new UserException(Messages.of(FeatureParser.class).text("error.grammar", id));
  }

  private static Feature product(int one, int other) {
    return one == other
        ? new Feature.Power(one, 2)
        : new Feature.Product(Math.min(one, other), Math.max(one, other));
  }

  private static int index(Matcher match, int group) {
    return Integer.parseInt(match.group(group)) - 1;
  }

  private static String column(int index) {
    return "x" + (index + 1);
  }
}
