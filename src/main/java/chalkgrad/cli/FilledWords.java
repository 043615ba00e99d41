package chalkgrad.cli;

import chalkgrad.data.ColumnGroup;
import chalkgrad.data.ColumnGroup.Coding;
import chalkgrad.data.Dataset;
import chalkgrad.data.filling.Filler;

/** What fills the gaps of a column, in words. */
final class FilledWords {
  private FilledWords() {}

  /** A number in full precision, or the word of a category. */
  static String of(Dataset data, Filler.Fill fill) {
    ColumnGroup group = fill.group();
    if (group.coding() != Coding.ONE_HOT) {
      return Double.toString(fill.value());
    }
    String raw = data.featureNames().get(group.first() + (int) fill.value());
    return raw.substring(group.name().length() + 1);
  }
}
