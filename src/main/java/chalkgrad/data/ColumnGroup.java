package chalkgrad.data;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A column of the file and the raw columns that it became: one for a number or a yes/no, one for
 * each word of a category. A row without a value has NaN in all of them.
 *
 * @param name of the column in the file
 * @param first its first raw column
 * @param width number of its raw columns, at least 1
 * @param missing how its gaps are filled
 * @param words what stands in the file: for a yes/no what means 0 and what means 1, in lower case;
 *     for a category the word of each raw column; empty for a number
 */
public record ColumnGroup(
    String name, Coding coding, int first, int width, MissingPolicy missing, List<String> words) {

  /** How values of the file became numbers. */
  public enum Coding {
    NUMBER,
    /** 0 and 1. */
    YES_NO,
    /** A 1 in the raw column of the row's word, 0 in those of all other words. */
    ONE_HOT
  }

  /**
   * Checks the sizes.
   *
   * @throws IllegalArgumentException if there is no raw column, or several of what is no category,
   *     or not a word for each value
   */
  public ColumnGroup {
    words = List.copyOf(words);
    if (first < 0 || width < 1 || (width > 1 && coding != Coding.ONE_HOT)) {
      throw new IllegalArgumentException(
          name + ": " + coding + " cannot have " + width + " columns from " + first);
    }
    if (words.size() != wordsOf(coding, width)) {
      throw new IllegalArgumentException(
          name + ": " + coding + " with " + width + " columns cannot have the words " + words);
    }
  }

  private static int wordsOf(Coding coding, int width) {
    return switch (coding) {
      case NUMBER -> 0;
      case YES_NO -> 2;
      case ONE_HOT -> width;
    };
  }

  public ColumnGroup withMissing(MissingPolicy policy) {
    return new ColumnGroup(name, coding, first, width, policy, words);
  }

  /** Each raw column a number of its own, in which nothing is missing. */
  static List<ColumnGroup> numbers(List<String> names) {
    return IntStream.range(0, names.size())
        .mapToObj(c ->
            new ColumnGroup(names.get(c), Coding.NUMBER, c, 1, MissingPolicy.DROP_ROW, List.of()))
        .toList();
  }
}
