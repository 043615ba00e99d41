package chalkgrad.training;

/**
 * The plane through the raw columns in which a data set with more than two of them is looked at.
 *
 * @param xColumn raw column of the horizontal axis
 * @param yColumn raw column of the vertical axis
 * @param kind what becomes of the other columns
 * @param heldRow id of the row whose values they have with {@link Kind#ROW}
 */
public record PlaneRequest(int xColumn, int yColumn, Kind kind, long heldRow) {
  /** The first two columns, the others at their mean. */
  public static final PlaneRequest DEFAULT = new PlaneRequest(0, 1, Kind.MEAN, -1);

  /** Principal components are looked for in so many columns at most. */
  public static final int MOST_COMPONENT_COLUMNS = 200;

  /** What becomes of the columns that are no axis. */
  public enum Kind {
    /** They are held at their mean over the training rows. */
    MEAN,
    /** They are held at the values of one row. */
    ROW,
    /**
     * Partial dependence: the network is asked with the other columns of many training rows, and
     * its answers are averaged (Friedman 2001).
     */
    AVERAGE,
    /**
     * No column is an axis: the plane goes through the mean of the training rows along the first
     * two principal components of the standardised columns.
     */
    COMPONENTS
  }

  public PlaneRequest withKind(Kind newKind, long row) {
    return new PlaneRequest(xColumn, yColumn, newKind, row);
  }

  /** Another column to the right; if it was the upward one the two change places. */
  public PlaneRequest withX(int column) {
    return new PlaneRequest(column, column == yColumn ? xColumn : yColumn, kind, heldRow);
  }

  /** Another column upwards; if it was the one to the right the two change places. */
  public PlaneRequest withY(int column) {
    return new PlaneRequest(column == xColumn ? yColumn : xColumn, column, kind, heldRow);
  }
}
