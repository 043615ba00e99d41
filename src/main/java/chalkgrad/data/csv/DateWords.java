package chalkgrad.data.csv;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises dates and times of day by their shape. */
final class DateWords {
  private static final String TIME =
      "\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d{1,9})?)?( ?[AaPp][Mm])?|\\d{1,2}\\.\\d{2}\\.\\d{2}";
  private static final String DAY =
      "\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}"
          + "|\\d{1,2}[. -]{1,2}[A-Za-z]{3,9}[., -]{1,2}\\d{2,4}"
          + "|[A-Za-z]{3,9}\\.? \\d{1,2}, ?\\d{4}";
  private static final Pattern DATE_TIME =
      Pattern.compile("(" + DAY + ")([T ](" + TIME + ")( ?(Z|UTC|[+-]\\d{2}:?\\d{2}))?)?|" + TIME);
  private static final int LONGEST = 48;
  private static final int TRIED = 1000;
  private static final double SHARE = 0.9;

  private DateWords() {}

  /** Whether nearly all of the first thousand different values look like a date or a time. */
  static boolean areDates(ColumnValues values) {
    List<String> tried = values.counts().keySet().stream().limit(TRIED).toList();
    long dates = tried.stream().filter(DateWords::isDate).count();
    return dates >= SHARE * tried.size();
  }

  static boolean isDate(String cell) {
    return cell.length() <= LONGEST && DATE_TIME.matcher(cell).matches();
  }
}
