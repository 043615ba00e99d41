package chalkgrad.base;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that the user may have meant. */
public final class Nearest {
  private Nearest() {}

  /** The name with the fewest typing mistakes, if there are at most a third of its letters. */
  public static Optional<String> of(String wanted, List<String> names) {
    String best = null;
    int bestDistance = Math.max(2, wanted.length() / 3) + 1;
    for (String name : names) {
      int distance =
          Math.abs(name.length() - wanted.length()) >= bestDistance
              ? bestDistance
              : distance(wanted.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
      if (distance < bestDistance && distance < name.length()) {
        best = name;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Levenshtein's distance (1966): insertions, deletions and replacements. */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
