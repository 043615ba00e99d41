package chalkgrad.app.launch;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program that takes the place of this one: same terminal, same exit code, and neither outlives
 * the other.
 */
public final class ChildProcess {
  private static final long PATIENCE_SECONDS = 5;

  private Process child;
  private boolean ending;

  private ChildProcess() {}

  /**
   * Runs a command to its end.
   *
   * @return its exit code
   */
  public static int run(List<String> command) throws IOException, InterruptedException {
    return run(command, false);
  }

  /**
   * The same for a Java that may warn of the modules it was asked for: the warning is kept from the
   * user.
   */
  public static int runUnwarned(List<String> command) throws IOException, InterruptedException {
    return run(command, true);
  }

  private static int run(List<String> command, boolean unwarned)
      throws IOException, InterruptedException {
    ChildProcess guard = new ChildProcess();
    // Before the start: this process may be ended at any moment after it.
    Runtime.getRuntime().addShutdownHook(new Thread(guard::end, "end the child"));
    Process child = guard.start(command, unwarned);
    if (unwarned) {
      ErrorsOfChild.copy(child.getErrorStream(), System.err);
    }
    return child.waitFor();
  }

  private synchronized Process start(List<String> command, boolean unwarned) throws IOException {
    if (ending) {
      throw new IOException("ended before it could start " + command.get(0));
    }
    var builder = new ProcessBuilder(command).inheritIO();
    if (unwarned) {
      builder.redirectError(ProcessBuilder.Redirect.PIPE);
    }
    child = builder.start();
    return child;
  }

  private synchronized void end() {
    ending = true;
    if (child == null) {
      return;
    }
    child.destroy();
    try {
      if (!child.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        child.destroyForcibly();
      }
    } catch (InterruptedException impatient) {
      child.destroyForcibly();
    }
  }

  /**
   * Ends this process when its parent does. A parent that is killed outright runs no shutdown hook,
   * so the child must watch as well.
   */
  public static void endWith(long parent) {
    ProcessHandle.of(parent)
        .ifPresentOrElse(
            handle -> handle.onExit().thenRun(ChildProcess::orphaned), ChildProcess::orphaned);
  }

  private static void orphaned() {
    final int killed = 137; // what a shell reports for a killed program
    System.exit(killed);
  }
}
