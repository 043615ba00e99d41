package chalkgrad.data.csv;

import java.util.List;

/**
 * What a column of the file holds.
 *
 * @param index place in the file, from 0
 * @param reason why it is of this kind, as a sentence for the user
 * @param missing number of rows without a value
 * @param distinct number of different values
 * @param min smallest number; NaN when the column holds none
 * @param max largest number; NaN when the column holds none
 * @param examples the first few different values as they stand in the file
 * @param bars how the values are distributed: numbers in at most 12 equally wide bins from {@code
 *     min} to {@code max}, anything else as its 12 commonest words, the commonest first
 */
public record ColumnProfile(
    String name,
    int index,
    Kind kind,
    String reason,
    int missing,
    int distinct,
    double min,
    double max,
    List<String> examples,
    List<Bar> bars) {

  /**
   * A bar of the small histogram.
   *
   * @param label a word, or the limits of a bin
   * @param count number of rows
   */
  public record Bar(String label, int count) {}

  /** What the values of a column are. */
  public enum Kind {
    NUMBER,
    /** Two words such as true and false; 0 and 1 are numbers. */
    BOOLEAN,
    /** Text with few different values. */
    CATEGORY,
    /** Text with many different values. */
    TEXT,
    DATE_TIME,
    /** Tells rows apart and says nothing else. */
    IDENTIFIER,
    CONSTANT,
    EMPTY,
    /** Says to which part of the data each row belongs. */
    SPLIT
  }

  public ColumnProfile {
    examples = List.copyOf(examples);
    bars = List.copyOf(bars);
  }
}
