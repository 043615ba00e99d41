package chalkgrad.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where a command runs.
 *
 * @param out results
 * @param err progress and complaints
 * @param terminal whether a person watches, so that a line may be overwritten
 * @param display whether a window can be opened
 */
public record Surroundings(PrintWriter out, PrintWriter err, boolean terminal, boolean display) {
  private static final String HEADLESS_PROPERTY = "chalkgrad.headless";

  /** Those of this process. */
  public static Surroundings ofProcess() {
    boolean terminal = System.console() != null && System.console().isTerminal();
    return new Surroundings(
        writer(System.out, "stdout.encoding"),
        writer(System.err, "stderr.encoding"),
        terminal,
        hasDisplay());
  }

  private static PrintWriter writer(PrintStream stream, String property) {
    Charset charset =
        Charset.forName(System.getProperty(property, "UTF-8"), StandardCharsets.UTF_8);
    // A bare locale says ASCII; what reads it nearly always understands more.
    boolean bare = charset.equals(StandardCharsets.US_ASCII);
    return new PrintWriter(stream, true, bare ? StandardCharsets.UTF_8 : charset);
  }

  private static boolean hasDisplay() {
    boolean linux = System.getProperty("os.name").startsWith("Linux");
    return !Boolean.getBoolean(HEADLESS_PROPERTY)
        && (!linux || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY"));
  }

  private static boolean isSet(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isEmpty();
  }
}
