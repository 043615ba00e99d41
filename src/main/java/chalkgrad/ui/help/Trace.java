package chalkgrad.ui.help;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Collectors;

/** A stack trace as text, for a report that strangers may read. */
final class Trace {
  /** So many lines tell one mistake from another. */
  private static final int SIGNATURE_LINES = 3;

  /** A trace of an endless recursion needs no more to be understood. */
  private static final int MOST_LINES = 400;

  private Trace() {}

  static String of(Throwable problem) {
    StringWriter text = new StringWriter();
    problem.printStackTrace(new PrintWriter(text));
    return text.toString().lines().limit(MOST_LINES).collect(Collectors.joining("\n"));
  }

  /** What is the same each time the same mistake happens, whatever numbers its message has. */
  static String signature(String trace) {
    String first = trace.lines().findFirst().orElse("").split("[:\\s]")[0];
    return trace
        .lines()
        .filter(line -> line.strip().startsWith("at "))
        .limit(SIGNATURE_LINES)
        .collect(Collectors.joining("\n", first + "\n", ""));
  }

  /** The home folder, whose name is that of a person, becomes ~. */
  static String withoutHome(String text) {
    String home = System.getProperty("user.home", "");
    return home.length() < 2 ? text : text.replace(home, "~");
  }
}
