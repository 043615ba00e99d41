package chalkgrad.ui.data.importing;

import chalkgrad.base.Messages;
import chalkgrad.data.csv.ColumnProfile;
import chalkgrad.data.csv.ColumnProfile.Kind;
import java.util.Locale;

/** The words of the dialog. */
final class Words {
  private static final Messages MESSAGES = Messages.of(Words.class);
  private static final long KILO = 1000;
  private static final long MEGA = KILO * KILO;

  private Words() {}

  static String text(String key, Object... arguments) {
    return MESSAGES.text(key, arguments);
  }

  /** A number of things, with commas between the thousands. */
  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** A singular or a plural: the key ends in {@code .one} or {@code .many}. */
  static String counted(String key, long count) {
    return text(key + (count == 1 ? ".one" : ".many"), count(count));
  }

  /** The size of a file. */
  static String size(long bytes) {
    if (bytes < KILO) {
      return text("size.bytes", Long.toString(bytes));
    }
    return bytes < MEGA
        ? text("size.kilo", Long.toString(Math.round((double) bytes / KILO)))
        : text("size.mega", String.format(Locale.ROOT, "%.1f", (double) bytes / MEGA));
  }

  static String kind(Kind kind) {
    return text("kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** What the little label of a column says: its role if it has a special one, else its kind. */
  static String chip(Preview.Role role, ColumnProfile profile) {
    return switch (role) {
      case TARGET -> text("role.target");
      case SPLIT -> text("role.split");
      case LEFT_OUT -> text("role.left-out");
      case FEATURE, OPEN -> kind(profile.kind());
    };
  }

  /** What a column is and why, as a sentence. */
  static String reason(ColumnProfile profile) {
    String kind = kind(profile.kind());
    String upper = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
    return text("column.reason", upper, profile.reason());
  }
}
