package chalkgrad.data;

import chalkgrad.base.Messages;
import java.util.List;

/** What there is to draw on: data sets without rows, whose rows carry their parts once drawn. */
public enum EmptyCanvas {
  /** The plane, with two classes to begin with. */
  CLASSES(Task.BINARY, List.of("x1", "x2")),
  /** One column x and the number y that is to be predicted from it. */
  CURVE(Task.REGRESSION, List.of("x")),
  /** The plane, with a number for each of its points. */
  NUMBERS(Task.REGRESSION, List.of("x1", "x2"));

  /** The most classes that can be told apart by colour and shape. */
  public static final int MOST_CLASSES = 10;

  private final Task task;
  private final List<String> columns;

  EmptyCanvas(Task task, List<String> columns) {
    this.task = task;
    this.columns = columns;
  }

  /** The data set, always the same one. */
  public Dataset dataset() {
    List<String> classes = task.isClassification() ? List.of("A", "B") : List.of();
    String name = Messages.of(EmptyCanvas.class).text("drawing");
    String target = task.isClassification() ? "class" : "y";
    return new Dataset(
        name,
        task,
        columns,
        target,
        classes,
        new double[0],
        new double[0],
        new long[0],
        new Part[0]);
  }

  /** A name for one more class, in the manner of those there are: A, B, C or 0, 1, 2. */
  public static String nextClassName(List<String> names) {
    boolean letters = names.stream().allMatch(name -> name.matches("[A-Z]"));
    int next = names.size();
    while (true) {
      String name = letters ? String.valueOf((char) ('A' + next % 26)) : Integer.toString(next);
      if (!names.contains(name)) {
        return name;
      }
      next++;
    }
  }
}
