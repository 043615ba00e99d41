package chalkgrad.data;

/** The part of the data that a row belongs to. */
public enum Part {
  TRAIN("train"),
  VALIDATION("validation"),
  TEST("test");

  private final String id;

  Part(String id) {
    this.id = id;
  }

  /** The name used in files and on the command line. */
  public String id() {
    return id;
  }
}
