package chalkgrad.ui.table;

/** What a column of the table shows. */
sealed interface Field {
  /** The row's number, from 1. */
  record RowNumber() implements Field {}

  /** A raw column. */
  record Feature(int column) implements Field {}

  /** The class or the number that is to be predicted. */
  record Target() implements Field {}

  /** Training, validation or test. */
  record SplitPart() implements Field {}

  /** What the network says. */
  record Prediction() implements Field {}

  /** How wrong it is there. */
  record RowLoss() implements Field {}

  /** Whether training changes it. */
  default boolean isLive() {
    return this instanceof Prediction || this instanceof RowLoss;
  }

  /** Whether it can be edited. */
  default boolean isEditable() {
    return this instanceof Feature || this instanceof Target || this instanceof SplitPart;
  }
}
