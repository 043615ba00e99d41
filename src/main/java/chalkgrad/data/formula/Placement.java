package chalkgrad.data.formula;

/** How the samples of a formula lie in its domain. */
public enum Placement {
  /** Drawn uniformly. */
  RANDOM("random"),
  /** Evenly spaced, the ends included; in a plane the largest square grid that needs no more. */
  GRID("grid");

  private final String id;

  Placement(String id) {
    this.id = id;
  }

  /** The word used in files and on the command line. */
  public String id() {
    return id;
  }
}
