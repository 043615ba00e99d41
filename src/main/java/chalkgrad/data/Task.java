package chalkgrad.data;

/** What is to be predicted: one of two classes, one of several classes, or a number. */
public enum Task {
  BINARY("binary"),
  MULTICLASS("multi-class"),
  REGRESSION("regression");

  private final String id;

  Task(String id) {
    this.id = id;
  }

  /** The name used in files and on the command line. */
  public String id() {
    return id;
  }

  public boolean isClassification() {
    return this != REGRESSION;
  }
}
