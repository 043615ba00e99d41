package chalkgrad.training;

/**
 * The plane through the raw columns in which a data set with more than two of them is looked at.
 *
 * @param xColumn raw column of the horizontal axis
 * @param yColumn raw column of the vertical axis
 * @param hold where the other columns are held
 * @param heldRow id of the row whose values they have with {@link Hold#ROW}
 */
public record PlaneRequest(int xColumn, int yColumn, Hold hold, long heldRow) {
  /** The first two columns, the others at their mean. */
  public static final PlaneRequest DEFAULT = new PlaneRequest(0, 1, Hold.MEAN, -1);

  /** What the columns that are no axis are. */
  public enum Hold {
    /** Their mean over the training rows. */
    MEAN,
    /** Those of one row. */
    ROW
  }

  public PlaneRequest withHold(Hold newHold, long row) {
    return new PlaneRequest(xColumn, yColumn, newHold, row);
  }

  /** Another column to the right; if it was the upward one the two change places. */
  public PlaneRequest withX(int column) {
    return new PlaneRequest(column, column == yColumn ? xColumn : yColumn, hold, heldRow);
  }

  /** Another column upwards; if it was the one to the right the two change places. */
  public PlaneRequest withY(int column) {
    return new PlaneRequest(column == xColumn ? yColumn : xColumn, column, hold, heldRow);
  }
}
