package chalkgrad.ui.shell;

import chalkgrad.ui.common.Action;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Finds actions by a few letters. Every word that was typed must be found: at the beginning of a
 * word of the name, within it, in the name of the group, in the sentence, or letter by letter in
 * the name; the earlier of these, the better. Among equals the one that was used last comes first,
 * then the order of the catalogue.
 */
final class ActionSearch {
  private static final int BEGINS_NAME = 100;
  private static final int BEGINS_WORD = 60;
  private static final int WITHIN_NAME = 35;
  private static final int IN_GROUP = 25;
  private static final int IN_HINT = 10;
  private static final int SCATTERED = 4;

  private ActionSearch() {}

  /**
   * @param query words in any order; without any, everything is found
   * @param recent ids of what was used, the last one first
   */
  static List<Action> find(List<Action> actions, String query, List<String> recent) {
    record Found(Action action, int score) {}
    List<String> words = words(query);
    List<Found> found = new ArrayList<>();
    for (Action action : actions) {
      int score = score(action, words);
      if (score >= 0) {
        found.add(new Found(action, score));
      }
    }
    found.sort(
        Comparator.<Found>comparingInt(each -> -each.score())
            .thenComparingInt(each -> recency(each.action(), recent))
            .thenComparingInt(each -> each.action().listed() ? 0 : 1));
    return found.stream().map(Found::action).toList();
  }

  private static int recency(Action action, List<String> recent) {
    int at = recent.indexOf(action.id());
    return at < 0 ? Integer.MAX_VALUE : at;
  }

  /** How well an action fits; −1 if a word is not found. */
  private static int score(Action action, List<String> words) {
    int sum = 0;
    for (String word : words) {
      int score = score(action, word);
      if (score == 0) {
        return -1;
      }
      sum += score;
    }
    return sum;
  }

  private static int score(Action action, String word) {
    String name = action.name().toLowerCase(Locale.ROOT);
    if (name.startsWith(word)) {
      return BEGINS_NAME;
    }
    if (beginsWord(name, word)) {
      return BEGINS_WORD;
    }
    if (name.contains(word)) {
      return WITHIN_NAME;
    }
    if (beginsWord(action.group().text().toLowerCase(Locale.ROOT), word)) {
      return IN_GROUP;
    }
    if (beginsWord(action.hint().toLowerCase(Locale.ROOT), word)) {
      return IN_HINT;
    }
    return isScattered(initials(name), word) || isScattered(name, word) ? SCATTERED : 0;
  }

  private static boolean beginsWord(String text, String word) {
    return words(text).stream().anyMatch(each -> each.startsWith(word));
  }

  private static String initials(String text) {
    StringBuilder initials = new StringBuilder();
    words(text).forEach(word -> initials.append(word.charAt(0)));
    return initials.toString();
  }

  /** Whether the letters of a word stand in a text one after the other, the first one first. */
  private static boolean isScattered(String text, String word) {
    if (word.length() < 2 || text.isEmpty() || text.charAt(0) != word.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < text.length() && at < word.length(); i++) {
      if (text.charAt(i) == word.charAt(at)) {
        at++;
      }
    }
    return at == word.length();
  }

  /** The words of a text in small letters; numbers keep their point. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.%]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
